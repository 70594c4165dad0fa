import { expect, test } from 'vitest';
import { withNewestUrls } from '@/lib/ingest/feed/newest-urls';
import { readSource } from '@/lib/ingest/feed/read-feed';
import { expectToCostLess } from '@/tests/support/growth';

const most = 5000;
const day = (n: number) => new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10);
const sitemap = (count: number, inner: (n: number) => string) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Array.from(
    { length: count },
    (_, n) => `<url><loc>https://o.example/${n}</loc>${inner(n)}</url>`,
  ).join('\n')}</urlset>`;

async function read(text: string): Promise<readonly number[]> {
  const reading = await readSource(Buffer.from(text), {
    contentType: 'application/xml',
    address: 'https://o.example/sitemap.xml',
  });
  if (reading.kind !== 'sitemap') throw new Error(reading.kind);
  return reading.entries.map(({ address }) => Number(new URL(address).pathname.slice(1)));
}

test.each<[string, number, (n: number) => string, number, number]>([
  ['the last where the oldest come first', 6000, (n) => `<lastmod>${day(n)}</lastmod>`, 1000, 5999],
  ['the first where the newest do', 6000, (n) => `<lastmod>${day(6000 - n)}</lastmod>`, 0, 4999],
  [
    'the newest by when they were published',
    6000,
    (n) =>
      `<news:news><news:publication_date><![CDATA[${day(n)}T10:00+02:00]]></news:publication_date></news:news>`,
    1000,
    5999,
  ],
  ['both ends where no dates are', 6000, () => '', 0, 5999],
  ['both ends where all have one', 6000, () => '<lastmod>2025-08-15</lastmod>', 0, 5999],
  ['all of them where they are not too many', most, (n) => `<lastmod>${day(n)}</lastmod>`, 0, 4999],
])('of a long sitemap %s', async (_, count, inner, first, last) => {
  const found = await read(sitemap(count, inner));
  expect(found).toHaveLength(most);
  expect([found.at(0), found.at(-1)]).toEqual([first, last]);
});

test('a text without so many addresses stands as it is', () => {
  const text = sitemap(3, () => '');
  expect(withNewestUrls(text)).toBe(text);
  expect(withNewestUrls('<rss><channel/></rss>')).toBe('<rss><channel/></rss>');
});

test('a feed of many pictures stands as it is', () => {
  const items = '<item><image><url>https://o.example/a.jpg</url></image></item>'.repeat(most + 1);
  const feed = `<rss><channel>${items}</channel></rss>`;
  expect(withNewestUrls(feed)).toBe(feed);
});

test.each([' ', '<![CDATA[', '<lastmod>'])('a date that never comes takes no time: %j', async (part) => {
  const text = sitemap(5500, () => `<lastmod>${part.repeat(Math.floor(2800 / part.length))}`);
  await expectToCostLess(2000, () => withNewestUrls(text));
});
