import { expect, test } from 'vitest';
import { readSource } from '@/lib/ingest/feed/read-feed';

async function read(title: string, description: string) {
  const feed = `<rss version="2.0"><channel><title>The Courier</title><link>https://o.example/</link><item>
<title><![CDATA[${title}]]></title><link>https://o.example/a</link><description><![CDATA[${description}]]></description></item></channel></rss>`;
  const reading = await readSource(new TextEncoder().encode(feed), {
    contentType: 'application/rss+xml',
    address: 'https://o.example/feed',
  });
  if (reading.kind !== 'feed') throw new Error('no feed');
  return { headline: reading.entries[0]?.headline, summary: reading.entries[0]?.summary };
}

test.each([
  ['struck words', 'It lasted <del>five</del><ins>three</ins> hours', 'It lasted three hours'],
  ['a struck no', 'There is <S class="old">no</S> agreement', 'There is agreement'],
  ['struck words that alone part two', 'The wall<strike> of <b>stone</b> </strike>fell', 'The wall fell'],
  ['tags that begin alike', '<span>One</span> <small>two</small> <strong>three</strong>', 'One two three'],
  ['a tag that is never closed', 'It lasted <s>three hours', 'It lasted three hours'],
  ['a quotation without marks', 'She said <q>no <b>deal</b></q>, twice', 'She said “no deal”, twice'],
  ['a quotation with its marks', 'She said “<q>no deal</q>”, twice', 'She said “no deal”, twice'],
  ['a quotation that is never closed', 'She said <q>no deal', 'She said no deal'],
  ['readings of ruby', '<ruby>東京<rt>とうきょう</rt></ruby>で会談', '東京で会談'],
  [
    'readings with brackets',
    '<ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>で会談',
    '東京（とうきょう）で会談',
  ],
  [
    'a comparison',
    'Growth &lt; 1 % this <i>year</i>, prices &gt; 5 %',
    'Growth < 1 % this year, prices > 5 %',
  ],
])('headline and summary with %s', async (_what, html, text) => {
  expect(await read(html, html)).toEqual({ headline: text, summary: text });
});

test.each([
  ['once more than it should', '&lt;p&gt;He said &amp;quot;no&amp;quot;&lt;/p&gt;', 'He said "no"'],
  ['with an attribute', '&lt;p class="a"&gt;One&lt;br/&gt;two&lt;/p&gt;', 'One two'],
  ['in words that tell of a tag', 'Use &lt;p&gt; and &lt;/p&gt; around it', 'Use <p> and </p> around it'],
  ['beside tags', '<b>How</b>: &lt;p&gt;text&lt;/p&gt;', 'How: <p>text</p>'],
  ['of no tag', '&lt;5 % of voters, &gt;90 % of seats', '<5 % of voters, >90 % of seats'],
])('a summary escaped %s', async (_what, html, text) => {
  expect(await read('A', html)).toMatchObject({ summary: text });
});

test.each([
  ['www.o.example/a', 'https://www.o.example/a'],
  ['o.example/a?x=1', 'https://o.example/a?x=1'],
  ['www.elsewhere.example/a', 'https://www.elsewhere.example/a'],
  ['elsewhere.example/a', 'https://o.example/news/elsewhere.example/a'],
  ['summit.html', 'https://o.example/news/summit.html'],
  ['2025.08.15/a', 'https://o.example/news/2025.08.15/a'],
  ['/o.example/a', 'https://o.example/o.example/a'],
])('a link written as %s leads to %s', async (written, address) => {
  const feed = `<rss version="2.0"><channel><title>T</title><link>https://o.example/</link><item><title>A</title><link>${written}</link></item></channel></rss>`;
  const about = { contentType: 'application/rss+xml', address: 'https://o.example/news/feed' };
  const reading = await readSource(new TextEncoder().encode(feed), about);
  expect(reading).toMatchObject({ kind: 'feed', entries: [{ address }] });
});

const url = '<url><loc>https://o.example/a</loc></url>';
const map = '<sitemap><loc>https://o.example/b.xml</loc></sitemap>';
test.each([
  [
    'a sitemap',
    `<urlset>${url}</urlset>`,
    { kind: 'sitemap', entries: [{ address: 'https://o.example/a' }] },
  ],
  [
    'a sitemap whose root stands twice',
    `<urlset><urlset>${url}</urlset></urlset>`,
    { kind: 'sitemap', entries: [{ address: 'https://o.example/a' }] },
  ],
  [
    'a sitemap under the root of an index',
    `<sitemapindex>${url}</sitemapindex>`,
    { kind: 'sitemap', entries: [{ address: 'https://o.example/a' }] },
  ],
  [
    'an index under the root of a sitemap',
    `<urlset>${map}</urlset>`,
    { kind: 'sitemap-index', sitemaps: [{ address: 'https://o.example/b.xml' }] },
  ],
  ['an index of nothing', '<sitemapindex></sitemapindex>', { kind: 'sitemap-index', sitemaps: [] }],
  ['a sitemap of nothing', '<urlset></urlset>', { kind: 'sitemap', entries: [] }],
])('%s', async (_what, xml, reading) => {
  const about = { contentType: 'application/xml', address: 'https://o.example/sitemap.xml' };
  expect(await readSource(new TextEncoder().encode(xml), about)).toMatchObject(reading);
});

test.each([
  ['by the element of RSS', '<pubDate>Fri, 15 Aug 2025 10:22:31 GMT</pubDate>'],
  ['in seconds since 1970', '<pubDate>1755253351</pubDate>'],
  [
    'by its own element first',
    '<published>2025-08-15T10:22:31Z</published><pubDate>Sat, 16 Aug 2025 10:22:31 GMT</pubDate>',
  ],
])('an Atom entry tells when it was published %s', async (_, times) => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title><link href="https://o.example/a"/>${times}</entry></feed>`;
  const about = { contentType: 'application/atom+xml', address: 'https://o.example/feed' };
  const reading = await readSource(new TextEncoder().encode(feed), about);
  const [entry] = reading.kind === 'feed' ? reading.entries : [];
  expect(entry?.published).toMatchObject({ kind: 'instant', at: new Date('2025-08-15T10:22:31Z') });
});
