#!/usr/bin/env bash
# Atom: an entry by two people, in a feed that names its desk as author.
#
# One would guess: the two, or the first of them. RFC 4287 (4.2.1): the feed's author counts only for an entry that has none.
# What happens: by feedparser with one author the entry's own is given; with two the feed's desk is, and without a desk nobody. By rss-parser the first is given, and of the second
# the result has nothing, neither of Atom's authors nor of a repeated dc:creator in RSS.
# feedparser (npm) 2.6.0 and rss-parser 3.13.0, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund feedparser@2.6.0 rss-parser@3.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import Parser from 'rss-parser';

const author = (name) => `<author><name>${name}</name></author>`;
const feed = (ofFeed, ofEntry) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
<id>tag:news.example,2025:1</id><updated>2025-08-15T20:00:00Z</updated>${ofFeed.map(author).join('')}
<entry><id>tag:news.example,2025:2</id><title>Talks end</title><updated>2025-08-15T20:00:00Z</updated>
<link href="https://news.example/talks"/>${ofEntry.map(author).join('')}</entry></feed>`;
async function authorOf(ofFeed, ofEntry) {
  const parser = Readable.from([Buffer.from(feed(ofFeed, ofEntry))]).pipe(new FeedParser());
  for await (const item of parser) return item.author;
}
const seen = {
  one: await authorOf(['The desk'], ['Ann First']),
  two: await authorOf(['The desk'], ['Ann First', 'Bo Second']),
  twoWithoutDesk: await authorOf([], ['Ann First', 'Bo Second']),
};
console.log(seen);
assert.deepEqual(seen, { one: 'Ann First', two: 'The desk', twoWithoutDesk: null });

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title>
<link>https://news.example/</link><description>News</description><item><title>Talks end</title><link>https://news.example/talks</link>
<dc:creator>Ann First</dc:creator><dc:creator>Bo Second</dc:creator></item></channel></rss>`;
for (const text of [rss, feed(['The desk'], ['Ann First', 'Bo Second'])]) {
  const item = (await new Parser().parseString(text)).items[0];
  console.log('rss-parser', { creator: item.creator, author: item.author });
  assert.equal(item.creator ?? item.author, 'Ann First');
  assert.equal(JSON.stringify(item).includes('Bo Second'), false);
}
JS
node try.mjs
