import openGraph from 'open-graph-scraper';
import { end, listPages, object, read } from './read-site.mjs';

const pages = (await listPages()).filter((path) => /^\/(?:$|\?|articles|outlets\/|moments\/)/.test(path));
for (const path of pages.filter((one) => !one.includes('/changes'))) {
  const { result } = await openGraph({ html: await read(path) });
  for (const name of ['ogTitle', 'ogType', 'ogImage', 'ogUrl', 'ogSiteName', 'twitterCard'])
    if (result[name] === undefined) object(path, `open-graph-scraper finds no ${name}`);
}
end();
