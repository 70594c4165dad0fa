import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { load } from 'cheerio';
import { end, expectSame, read } from './read-site.mjs';

// From articles' own pages: files leave sample coverage out.
const { articles } = JSON.parse(await read('/api/v1/articles?sort=new'));
for (const { permalink, headline, outlet, original, language } of articles.slice(0, 10)) {
  const path = new URL(permalink).pathname;
  const page = load(await read(path));
  const citation = (title) =>
    page('.copied')
      .filter((_, one) => page(one).find('b').text() === title)
      .find('[data-copied]')
      .text();
  for (const form of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const [item = {}] = new Cite(citation(form)).data;
    expectSame(path, form, [
      [item.title, item['container-title'], item.URL, item.language],
      [headline, outlet.name, original, language],
    ]);
  }
}
end();
