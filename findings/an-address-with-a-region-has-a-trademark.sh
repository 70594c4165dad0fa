#!/usr/bin/env bash
# Articles' and recordings' addresses with several parameters, "https://news.example/story?id=5&region=ua&section=2", in a feed, where XML has each "&" as "&amp;", read by the library that podcast programs
# read them with; and such an address given to the two libraries that undo HTML's references.
#
# One would guess: the address. XML has been undone by then, "&region" has no semicolon that would end a reference, and in an attribute, where HTML has addresses, it is none.
# What happens: "id=5®ion=ua§ion=2". In text HTML knows a hundred names from its first years without their semicolon, and ® and § are the first letters of "region" and "section"; © of "copy=", ¤ of "currency", ¶ of "para", ¬
# of "notify", × of "times". The reader undoes references a second time, in <link> and <guid> as in titles: the link leads to no article and the identifier is another than every other reader's. Both libraries take what they are
# given for text unless told that it is an attribute. `?id=5&lang=uk`, which one tries, stays.
# podcast-partytime 5.0.0, html-entities 2.6.0, he 1.2.0, beside rss-parser 3.13.0, seen 2026-12-01. Source:
# https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state and https://html.spec.whatwg.org/multipage/named-characters.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund podcast-partytime@5.0.0 html-entities@2.6.0 he@1.2.0 rss-parser@3.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { decode } from 'html-entities';
import { parseFeed } from 'podcast-partytime';
import Parser from 'rss-parser';

const he = createRequire(import.meta.url)('he');
const read = async (address) => {
  const escaped = address.replaceAll('&', '&amp;');
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://news.example/</link><description>News</description>
<item><title>Talks end</title><link>${escaped}</link><guid isPermaLink="false">${escaped}</guid><pubDate>Fri, 15 Aug 2025 20:00:00 +0300</pubDate>
<description>Talks end</description><enclosure url="https://news.example/talks.mp3" type="audio/mpeg" length="5"/></item></channel></rss>`;
  const item = parseFeed(feed).items[0];
  const [other] = (await new Parser().parseString(feed)).items;
  assert.deepEqual([other.link, other.guid], [address, address]);
  assert.equal(item.guid, item.link);
  assert.deepEqual([decode(address, { scope: 'attribute' }), he.decode(address, { isAttributeValue: true })], [address, address]);
  return [item.link, decode(address), he.decode(address)].map((one) => one.replace('https://news.example/', ''));
};
const cases = {
  'story?id=5&region=ua&section=2': 'story?id=5®ion=ua§ion=2',
  'story?id=5&copy=2&times=3': 'story?id=5©=2×=3',
  'story?id=5&currency=uah&notify=1&para=4': 'story?id=5¤cy=uah¬ify=1¶=4',
  'story?id=5&lang=uk': 'story?id=5&lang=uk',
};
for (const [address, expected] of Object.entries(cases)) {
  const seen = await read(`https://news.example/${address}`);
  console.log(address, seen);
  assert.deepEqual(seen, [expected, expected, expected]);
}
JS
node try.mjs
