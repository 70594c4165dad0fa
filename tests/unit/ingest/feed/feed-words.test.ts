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
