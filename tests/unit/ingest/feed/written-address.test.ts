import { expect, test } from 'vitest';
import { readSource } from '@/lib/ingest/feed/read-feed';
import { writtenAddress } from '@/lib/ingest/feed/written-address';
import { expectEvenGrowth } from '@/tests/support/growth';

test.each([
  ['a whole <a>', '<a href="https://o.example/a">The wall</a>', 'https://o.example/a'],
  [
    'a whole <a> with other attributes',
    "<a class=b href='https://o.example/a?x=1'>",
    'https://o.example/a?x=1',
  ],
  ['quotation marks', '"https://o.example/a"', 'https://o.example/a'],
  ['signs that nobody sees', '\u200bhttps://o.example/a\u00a0', 'https://o.example/a'],
  ['a line break within', '\n  https://o.example/the-\n  wall\n', 'https://o.example/the-wall'],
  ['itself twice', 'https://o.example/a https://o.example/a', 'https://o.example/a'],
  ['two schemes', 'http://https://o.example/a', 'https://o.example/a'],
  ['a slash too few', 'https:/o.example/a', 'https://o.example/a'],
  ['no colon', 'http//www.o.example/a', 'http://www.o.example/a'],
  ['a slash too few before letters of its own', 'https:/стена.example/a', 'https://стена.example/a'],
  [
    'an address in its path',
    'https://o.example/go/https://p.example/a',
    'https://o.example/go/https://p.example/a',
  ],
  ['a space in its path', 'https://o.example/the wall.html', 'https://o.example/the wall.html'],
  [
    'an address behind a space in its query',
    'https://o.example/?q=see wall',
    'https://o.example/?q=see wall',
  ],
  ['a folder named http', 'http/a.html', 'http/a.html'],
  ['a path alone', '/https/a', '/https/a'],
  ['an apostrophe within', "https://o.example/l'aube", "https://o.example/l'aube"],
  ['another scheme', 'magnet:?xt=1', 'magnet:?xt=1'],
])('an address with %s', (_what, text, address) => {
  expect(writtenAddress(text)).toBe(address);
});

test('is read at once, whatever its length', async () => {
  await expectEvenGrowth(7000, (n) => writtenAddress(`<a ${' '.repeat(n)}x`));
  await expectEvenGrowth(7000, (n) => writtenAddress(`https://o.example/${' '.repeat(n)}x`));
});

async function read(feed: string) {
  const reading = await readSource(new TextEncoder().encode(feed), {
    contentType: null,
    address: 'https://o.example/feed',
  });
  return reading.kind === 'feed' ? reading.items : [];
}

const rss = (inside: string) =>
  read(
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title>${inside}</channel></rss>`,
  );
const atom = (inside: string) =>
  read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>${inside}</entry></feed>`);
const named = '<title>A</title><link>https://o.example/a</link>';
const picture = '<url>https://o.example/i.png</url><title>Picture</title><link>https://o.example/i</link>';

test.each([
  ['the picture of an item', `<item><image>${picture}</image>${named}</item>`],
  ['the picture of an item, behind its link', `<item>${named}<image>${picture}</image></item>`],
  [
    'pictures of a feed and of an item',
    `<image>${picture}</image><item><image>${picture}</image>${named}</item>`,
  ],
  ['a <url> of its own', `<item><url>https://o.example/b</url>${named}</item>`],
  ['a <sitemap> of its own', `<item><sitemap>yes</sitemap>${named}</item>`],
])('an item is whole beside %s', async (_what, inside) => {
  expect(await rss(inside)).toMatchObject([{ headline: 'A', address: 'https://o.example/a' }]);
});

test('pictures do not count as items', async () => {
  const items = await rss(`<item><image>${picture}</image>${named}</item>`.repeat(3000));
  expect(items).toHaveLength(3000);
});

test.each([
  ['text/html; charset=utf-8', 'https://o.example/a'],
  ['text/html', 'https://o.example/a'],
  ['application/xhtml+xml;charset=utf-8', 'https://o.example/a'],
  ['text/htmlx', 'https://o.example/a.json'],
])('an entry links to its page by the type %s', async (type, address) => {
  const links = `<link rel="alternate" type="application/json" href="/a.json"/><link rel="alternate" type="${type}" href="/a"/>`;
  expect(await atom(`<title>A</title>${links}`)).toMatchObject([{ address }]);
});

test.each([
  ['of HTML', '<content type="text/html" src="/a"/>', 'https://o.example/a'],
  ['of no type', '<content src="/a"/>', 'https://o.example/a'],
  ['beside its link', '<link href="/b"/><content type="text/html" src="/a"/>', 'https://o.example/b'],
  ['of a film', '<content type="video/mp4" src="/a.mp4"/>', null],
])('an entry whose content stands elsewhere, %s', async (_what, inside, address) => {
  expect(await atom(`<title>A</title><id>tag:o.example,2025:1</id>${inside}`)).toMatchObject([{ address }]);
});
