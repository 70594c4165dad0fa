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
  ['an address', 'They <b>met</b> today. <a href="https://o.example/a?x', 'They met today.'],
  ['a name', 'Встреча <i>прошла</i> спокойно <spa', 'Встреча прошла спокойно'],
  ['a name and dots', '<p>Die Gespräche <b>enden</b> <a hre...', 'Die Gespräche enden'],
  ['an end', '<p>会談は<b>終わった</b></', '会談は終わった'],
  ['a value with signs', '<p>They met <img alt="a > b" src="/x', 'They met'],
  ['a whole value with signs', '<p>They met <img alt="a > b"', 'They met'],
  ['a comment', '<p>They met <!-- until no', 'They met'],
  ['the first of two', '<p>They met <a href="/a <b class="c', 'They met'],
])('a summary that breaks off in a tag, in %s', async (_what, html, text) => {
  expect(await read('A', html)).toMatchObject({ summary: text });
});

test.each([
  ['at the end', 'Prices rose by <b>less</b> than 5 <', 'Prices rose by less than 5 <'],
  ['before words', 'Shares <b>fell</b>: low <expected and lost', 'Shares fell: low <expected and lost'],
  ['before a number', 'Growth of <b>some</b> <3 %', 'Growth of some <3 %'],
])('a sign of less %s is no tag that breaks off', async (_what, html, text) => {
  expect(await read('A', html)).toMatchObject({ summary: text });
});

test.each([
  ['in quotation marks', '<img alt="Trump > Putin" src="/a.jpg">They met'],
  ['in apostrophes', "<img alt='before -> after' src='/a.jpg'/>They met"],
  ['before another without a space', '<img alt="5 > 4"title="a">They met'],
  ['twice', '<a title="a > b > c" href="/a">They</a> met'],
  ['in a tag', '<img src="/a.jpg" alt="A <br /> B" />They met'],
  ['beside an apostrophe', '<img alt="Putin\'s > Trump\'s" src="/a.jpg">They met'],
  ['nowhere, a mark without its end', '<img alt="A src=/a.jpg>They <a href="/b">met</a>'],
  ['nowhere, a mark in words', "<img alt=Putin's src=/a.jpg>They met"],
])('a value with > %s is no text', async (_what, html) => {
  expect(await read('A', html)).toMatchObject({ summary: 'They met' });
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
  ['an apostrophe', 'Trump&amp;#8217;s visit', 'Trump’s visit'],
  ['quotation marks', '&amp;quot;No deal&amp;quot; after talks', '"No deal" after talks'],
  ['letters', 'L&amp;rsquo;&amp;eacute;t&amp;eacute; à Nîmes', 'L’été à Nîmes'],
  ['Cyrillic', '&amp;laquo;Да&amp;raquo;, сказал он', '«Да», сказал он'],
  ['a title in italics', '&lt;i&gt;Wicked&lt;/i&gt; opens', 'Wicked opens'],
  ['words in bold', 'Er sagt &lt;b&gt;nein&lt;/b&gt; dazu', 'Er sagt nein dazu'],
  ['a link', 'Le &lt;a href="/a?b&amp;c"&gt;sommet&lt;/a&gt; est fini', 'Le sommet est fini'],
  ['a class', '&lt;span class="kicker"&gt;特集&lt;/span&gt; 会談', '特集 会談'],
  ['tags in its words', 'Why &lt;b&gt; and &lt;strong&gt; differ', 'Why <b> and <strong> differ'],
  ['what is none', 'Q&amp;A; growth &lt; 5 %', 'Q&A; growth < 5 %'],
  ['an ampersand, which may be words', 'Write &amp;amp; for &amp;', 'Write &amp; for &'],
])('headline and summary escaped once more than they should, with %s', async (_what, html, text) => {
  expect(await read(html, html)).toEqual({ headline: text, summary: text });
});

async function atomSummary(escaped: string) {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="https://o.example/a"/><summary>${escaped}</summary></entry></feed>`;
  const about = { contentType: 'application/atom+xml', address: 'https://o.example/feed' };
  const reading = await readSource(new TextEncoder().encode(feed), about);
  return reading.kind === 'feed' ? reading.entries[0]?.summary : null;
}

test.each([
  ['&lt;p&gt;They &lt;b&gt;met&lt;/b&gt;&lt;/p&gt;', 'They met'],
  ['They met&lt;br/&gt;in Alaska', 'They met in Alaska'],
  ['&lt;img src="/a.jpg"&gt;Ils se sont vus', 'Ils se sont vus'],
  ['L&amp;rsquo;&amp;#233;t&amp;#xe9;', 'L’été'],
  ['Use &lt;b&gt; and &lt;i&gt; well', 'Use <b> and <i> well'],
  ['Growth &lt; 5 % &amp; more', 'Growth < 5 % & more'],
])('a summary of Atom that names no type: %s', async (escaped, text) => {
  expect(await atomSummary(escaped)).toBe(text);
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
  [
    'an index without <loc>',
    '<sitemapindex><sitemap>\n https://o.example/b.xml?a=1&amp;b=2 </sitemap></sitemapindex>',
    { kind: 'sitemap-index', sitemaps: [{ address: 'https://o.example/b.xml?a=1&b=2' }] },
  ],
  [
    'an index whose ends were forgotten',
    '<sitemapindex><sitemap><loc>/b.xml</loc><loc>/c.xml</loc><lastmod>2025-08-15</lastmod></sitemap></sitemapindex>',
    {
      kind: 'sitemap-index',
      sitemaps: [
        { address: 'https://o.example/b.xml', modified: null },
        { address: 'https://o.example/c.xml', modified: null },
      ],
    },
  ],
  [
    'a sitemap without <loc>',
    '<urlset><url>https://o.example/a<lastmod>2025-08-15</lastmod></url><url>words</url></urlset>',
    {
      kind: 'sitemap',
      entries: [{ address: 'https://o.example/a', modified: { day: '2025-08-15' } }],
    },
  ],
  [
    'a sitemap whose ends were forgotten',
    '<urlset><url><loc>/a</loc><lastmod>2025-08-15</lastmod><loc>/b</loc></url></urlset>',
    {
      kind: 'sitemap',
      entries: [
        { address: 'https://o.example/a', modified: null },
        { address: 'https://o.example/b', modified: null },
      ],
    },
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

async function readItem(item: string) {
  const feed = `<rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>T</title><link>https://o.example/</link><item>${item}</item></channel></rss>`;
  const about = { contentType: 'application/rss+xml', address: 'https://o.example/feed' };
  const reading = await readSource(new TextEncoder().encode(feed), about);
  return reading.kind === 'feed' ? reading.items[0] : undefined;
}

const guid = '<guid>https://o.example/wall</guid>';
test.each([
  ['the front page, and its guid', `<link>https://o.example/</link>${guid}`, 'https://o.example/wall'],
  ['the front page of a language', `<link>https://o.example/en</link>${guid}`, 'https://o.example/wall'],
  [
    'the front page, its guid being none',
    `<link>https://o.example/</link>${guid.replace('<guid', '<guid isPermaLink="false"')}`,
    'https://o.example/',
  ],
  [
    'the front page, and its guid too',
    '<link>https://o.example/</link><guid>https://o.example/</guid>',
    'https://o.example/',
  ],
  [
    'the front page, and a number',
    '<link>https://o.example/</link><guid isPermaLink="true">123</guid>',
    'https://o.example/123',
  ],
  [
    'the front page, its guid being a file that it carries',
    '<link>https://o.example/</link><guid>https://o.example/a.mp3</guid><enclosure url="https://o.example/a.mp3"/>',
    'https://o.example/',
  ],
  ['an article behind "?p="', `<link>https://o.example/?p=12</link>${guid}`, 'https://o.example/?p=12'],
  ['another article than its guid', `<link>https://o.example/gate</link>${guid}`, 'https://o.example/gate'],
  ['N/A', `<link>N/A</link>${guid}`, 'https://o.example/wall'],
  ['null', `<link>null</link>${guid}`, 'https://o.example/wall'],
  ['# in CDATA', `<link><![CDATA[ # ]]></link>${guid}`, 'https://o.example/wall'],
  ['nothing but a script', '<link>javascript:void(0)</link>', null],
  ['a page that is named so', '<link>none.html</link>', 'https://o.example/none.html'],
  [
    'a proxy of FeedBurner, as the feed has it',
    `<link>https://feeds.example/~r/o/1</link><feedburner:origLink>https://o.example/gate</feedburner:origLink>${guid}`,
    'https://feeds.example/~r/o/1',
  ],
  [
    'what is behind FeedBurner, where it has nothing else',
    '<feedburner:origLink>https://o.example/gate</feedburner:origLink>',
    'https://o.example/gate',
  ],
])('an item links to %s', async (_what, item, address) => {
  expect((await readItem(`<title>A</title>${item}`))?.address ?? null).toBe(address);
});

test.each([
  ['in two halves', 'No deal &#55357;&#56832; yet', 'No deal 😀 yet'],
  ['in two halves of sixteen', 'No deal &#xD83D;&#xde00; yet', 'No deal 😀 yet'],
  ['as one number', 'No deal &#128512; yet', 'No deal 😀 yet'],
  ['by its first half alone', 'No deal&#55357; yet', 'No deal yet'],
  ['by its second half first', 'No deal&#56832;&#55357; yet', 'No deal yet'],
])('a sign written %s', async (_what, title, headline) => {
  expect((await readItem(`<title>${title}</title><link>/a</link>`))?.headline).toBe(headline);
});

test.each([
  ['one a line', 'https://o.example/a\nhttps://o.example/b\n', 2],
  ['with a mark and CRLF', '\ufeffhttps://o.example/a\r\n\r\nhttps://o.example/b', 2],
  ['one alone', 'https://o.example/a', 1],
  ['with a remark', 'https://o.example/a\nsee also https://o.example/b', null],
  ['with a title beside it', 'https://o.example/a The wall', null],
  ['with a line of no address', 'https://o.example/a\no.example', null],
])('a sitemap of text, %s', async (_what, lines, count) => {
  const about = { contentType: 'text/plain', address: 'https://o.example/sitemap.txt' };
  const reading = await readSource(new TextEncoder().encode(lines), about);
  expect(reading.kind === 'sitemap' ? reading.entries.length : null).toBe(count);
});

async function readJson(json: string) {
  const about = { contentType: 'application/feed+json', address: 'https://o.example/feed.json' };
  const reading = await readSource(new TextEncoder().encode(json), about);
  return reading.kind === 'feed' ? reading.items : reading.kind;
}

const jsonFeed = (item: string) =>
  `{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://o.example/a", "title": "A"${item}}]}`;
test.each([
  ['a list of people', ',"authors": [{"name": "Ada Wall"}, {"name": "Bo Gate"}]', ['Ada Wall', 'Bo Gate']],
  ['one person for a list', ',"authors": {"name": "Ada Wall"}', ['Ada Wall']],
  ['names for people', ',"authors": ["Ada Wall", "Bo Gate"]', ['Ada Wall', 'Bo Gate']],
  ['a name for a list', ',"authors": "Ada Wall"', ['Ada Wall']],
  ['a name for a person', ',"author": "Ada Wall"', ['Ada Wall']],
  ['a list for a person', ',"author": [{"name": "Ada Wall"}]', ['Ada Wall']],
  ['both, of one person', ',"author": {"name": "Ada Wall"}, "authors": [{"name": "Ada Wall"}]', ['Ada Wall']],
  ['nobody', ',"authors": [null, {}, "", 0]', []],
  ['nobody in words', ',"authors": [{"name": "null"}, "N/A"]', []],
  [
    'an address of mail',
    ',"authors": [{"name": "ada@o.example (Ada Wall)"}, "Bo <bo@o.example>"]',
    ['Ada Wall', 'Bo'],
  ],
  ['escaped letters', ',"authors": [{"name": "Zo&euml; O&#8217;Neill"}]', ['Zoë O’Neill']],
])('a JSON Feed names its authors by %s', async (_what, item, byline) => {
  expect(await readJson(jsonFeed(item))).toMatchObject([{ byline }]);
});

test.each([
  ['a comma too many', jsonFeed(',"tags": ["x",],'), 1],
  ['a line break in a text', jsonFeed(',"content_text": "One\nTwo"'), 1],
  ['a mark of byte order', `\ufeff${jsonFeed('')}`, 1],
  ['its end cut off', jsonFeed('').slice(0, -3), null],
  ['no items', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 0],
  ['data of another kind', '{"data": [1, 2,]}', null],
])('a JSON Feed with %s', async (_what, json, count) => {
  const items = await readJson(json);
  expect(typeof items === 'string' ? null : items.length).toBe(count);
});

const media = (inside: string) =>
  `<media:group xmlns:media="http://search.yahoo.com/mrss/">${inside}</media:group>`;
test.each([
  ['escaped', '&lt;![CDATA[The wall &amp;amp; gate]]&gt;', 'The wall & gate'],
  ['within another', '<![CDATA[<![CDATA[The wall]]]]><![CDATA[>]]>', 'The wall'],
  ['without its "!"', '&lt;[CDATA[The wall]]&gt;', 'The wall'],
  ['with its end alone', 'The wall]]&gt;', 'The wall'],
  ['escaped around tags', '&lt;![CDATA[&lt;b&gt;The&lt;/b&gt; wall]]&gt;', 'The wall'],
  ['that is none', 'The wall [[see map]] &gt; the gate', 'The wall [[see map]] > the gate'],
])('a headline and a summary in a CDATA section %s', async (_what, text, words) => {
  const item = await readItem(`<title>${text}</title><link>/a</link><description>${text}</description>`);
  expect(item).toMatchObject({ headline: words, summary: words });
});

test.each([
  ['its description', media('<media:description>Words</media:description>'), 'A', 'Words'],
  ['its title, the item having one', media('<media:title>B</media:title>'), 'A', null],
  [
    'its description, the item having one',
    `<description>Own</description>${media('<media:description>Words</media:description>')}`,
    'A',
    'Own',
  ],
])('the group of the files of an item gives %s', async (_what, inside, headline, summary) => {
  expect(await readItem(`<title>A</title><link>/a</link>${inside}`)).toMatchObject({ headline, summary });
});

test('the group of the files of an item gives its title where it has none', async () => {
  const item = await readItem(`<link>/a</link>${media('<media:title>The wall</media:title>')}`);
  expect(item?.headline).toBe('The wall');
});

test.each([
  ['null', []],
  ['undefined', []],
  [' N/A ', []],
  ['--', []],
  ['None Such', ['None Such']],
  ['Ada Null', ['Ada Null']],
])('an author written as %s', async (author, byline) => {
  expect((await readItem(`<title>A</title><link>/a</link><author>${author}</author>`))?.byline).toEqual(
    byline,
  );
});

test.each([
  ['a <br> without its end', 'The wall<br>falls', 'The wall falls'],
  ['a picture without its end', '<img src="/i.png">The wall <b>falls</b>', 'The wall falls'],
  ['two of them, one in the other', 'One<br>two<hr>three', 'One two three'],
  ['one with its end', 'The wall<br/>falls', 'The wall falls'],
  ['a paragraph', '<p>The wall</p><p>falls</p>', 'The wall falls'],
  ['a section beside it', '<img src="/i.png"/><![CDATA[<p>The wall <b>falls</b></p>]]>', 'The wall falls'],
  ['escaped markup beside it', '<b>The</b> &lt;i&gt;wall&lt;/i&gt; falls', 'The wall falls'],
  ['such markup within', '<div><br>&lt;p&gt;The wall falls&lt;/p&gt;</div>', 'The wall falls'],
  ['a sign of less beside it', '<b>Growth</b> &lt; 1 %', 'Growth < 1 %'],
  ['words about a tag', '<b>Use</b> &lt;p&gt; well', 'Use <p> well'],
])('naked markup in a summary, with %s', async (_what, html, summary) => {
  const item = await readItem(
    `<title>A</title><link>/a</link><description>${html}</description><guid>g</guid>`,
  );
  expect(item).toMatchObject({ summary, id: 'g' });
});

test('what follows a <br> without its end stands in the text as well', async () => {
  const html = 'The wall<br>falls<img src="/i.png">today';
  const item = await readItem(`<title>A</title><link>/a</link><description>${html}</description>`);
  expect(item?.body).toBe(html);
});

test.each([
  ['mailto:ada@o.example', ['ada@o.example']],
  ['mailto:ada@o.example (Ada Wall)', ['Ada Wall']],
  ['Ada Mailto', ['Ada Mailto']],
])('an author who is to be written to at %s', async (author, byline) => {
  expect((await readItem(`<title>A</title><link>/a</link><author>${author}</author>`))?.byline).toEqual(
    byline,
  );
});

test.each([
  ['soft hyphens', 'Alaska-Gip\u00adfel en\u00addet', 'Alaska-Gipfel endet'],
  ['spaces of no width in Thai', 'การ\u200bประชุม\u200bสุดยอด', 'การประชุมสุดยอด'],
  ['what joins words', 'Trump\u2060–\u2060Putin', 'Trump–Putin'],
  ['a mark of byte order', '\ufeffTalks end', 'Talks end'],
  ['such a mark beside a space', 'Talks \u200bend \u00adlate', 'Talks end late'],
  ['letters that do not join in Persian', 'می\u200cخواهد', 'می\u200cخواهد'],
])('headline and summary with %s', async (_what, html, text) => {
  expect(await read(html, html)).toEqual({ headline: text, summary: text });
});

test.each([
  ['its own language', 'xml:lang="en"', 'en'],
  ['a language of its own, nearer said', 'xml:lang="fr-CA"', 'fr'],
  ['no language', '', 'fr'],
  ['a language of which there is none', 'xml:lang="de"', 'fr'],
])('of two pages of an entry the one is read of %s', async (_what, language, version) => {
  const links = ['fr', 'en'].map(
    (to) => `<link rel="alternate" hreflang="${to}" href="https://o.example/${to}/a"/>`,
  );
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" ${language}><entry><title>A</title>${links.join('')}</entry></feed>`;
  const about = { contentType: 'application/atom+xml', address: 'https://o.example/feed' };
  expect(await readSource(new TextEncoder().encode(feed), about)).toMatchObject({
    entries: [{ address: `https://o.example/${version}/a` }],
  });
});

test.each([
  [
    'the office, where another element names people',
    '<author>desk@o.example</author><dc:creator>Ada Wall</dc:creator><dc:creator>Bo Gate</dc:creator>',
    ['Ada Wall', 'Bo Gate'],
  ],
  [
    'the office, behind them',
    '<dc:creator>Ada Wall</dc:creator><author>desk@o.example</author>',
    ['Ada Wall'],
  ],
  [
    'the office, where a podcast names them',
    '<author>desk@o.example</author><itunes:author>Ада Волошина</itunes:author>',
    ['Ада Волошина'],
  ],
  [
    'a person with an address',
    '<author>ada@o.example (Ada Wall)</author><dc:creator>admin</dc:creator>',
    ['Ada Wall'],
  ],
  [
    'a person and the office',
    '<author>Ada Wall</author><author>desk@o.example</author><dc:creator>Bo Gate</dc:creator>',
    ['Ada Wall', 'desk@o.example'],
  ],
  ['the office alone', '<author>desk@o.example</author><dc:creator> </dc:creator>', ['desk@o.example']],
  [
    'two addresses',
    '<author>desk@o.example</author><dc:creator>news@o.example</dc:creator>',
    ['desk@o.example'],
  ],
])('an <author> of RSS is %s', async (_what, authors, byline) => {
  expect((await readItem(`<title>A</title><link>/a</link>${authors}`))?.byline).toEqual(byline);
});

test.each([
  ['as WordPress has it', '{"rendered": "The wall &amp; gate"}', 'The wall & gate'],
  ['as an object of something else', '{"text": "The wall"}', null],
  ['as itself', '"The wall"', 'The wall'],
  ['with a sign of Windows', '"The wall\\u0092s gate"', 'The wall’s gate'],
])('a JSON Feed has a headline %s', async (_what, title, headline) => {
  const feed = `{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://o.example/a", "title": ${title}}]}`;
  expect(await readJson(feed)).toMatchObject([{ headline }]);
});

test.each([
  ['of its text', '', 'xml:lang="en"', '', 'en'],
  ['of both', 'xml:lang="uk"', 'xml:lang="uk"', '', 'uk'],
  ['of its headline', 'xml:lang="de"', '', 'xml:lang="pl"', 'de'],
  ['of two', 'xml:lang="de"', 'xml:lang="en"', 'xml:lang="pl"', 'pl'],
  ['of none of its words', '', 'xml:lang=""', 'xml:lang="pl"', 'pl'],
])('the language of an entry is that %s', async (_what, title, content, entry, language) => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><entry ${entry}><title ${title}>A</title>
<link href="https://o.example/a"/><content type="html" ${content}>The wall falls</content></entry></feed>`;
  const about = { contentType: 'application/atom+xml', address: 'https://o.example/feed' };
  expect(await readSource(new TextEncoder().encode(feed), about)).toMatchObject({ entries: [{ language }] });
});
