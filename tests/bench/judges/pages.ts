import { z } from 'zod';

const listed = z.object({
  articles: z
    .array(z.object({ id: z.string(), permalink: z.url(), outlet: z.object({ slug: z.string() }) }))
    .min(2),
});

/** A page of every kind of a running site. */
export async function listPages(origin: string): Promise<readonly string[]> {
  const { articles } = listed.parse(await (await fetch(`${origin}/api/v1/articles?sort=new`)).json());
  const own = articles.slice(0, 2).map(({ permalink }) => new URL(permalink).pathname);
  const quoted = await (await fetch(`${origin}/quotations`)).text();
  const quotation = /href="(\/quotations\/[^"/?]+)"/.exec(quoted)?.[1];
  return [
    ...['/', '/?sort=old', '/?q=Putin', '/?lang=uk,ru', '/?q=nothingofthatkind', '/outlets', '/sources'],
    ...[
      '/sources/hours',
      '/sources/hours?day=2025-08-15',
      '/moments',
      '/moments/handshake',
      '/changes',
      '/words',
    ],
    ...[
      '/words?q=Putin',
      '/quotations',
      '/questions',
      '/about',
      '/api',
      '/embed',
      '/nowhere',
      `/outlets/${articles[0]?.outlet.slug}`,
    ],
    ...own,
    `/compare?a=${articles.slice(0, 2).map(({ id }) => id)}`,
    ...(quotation === undefined ? [] : [quotation]),
    ...own
      .slice(0, 1)
      .flatMap((path) => [`${path}/changes`, `${path}?hl=Putin`, `/embed${path.replace(/\/[^/]+$/, '')}`]),
  ];
}
