#!/usr/bin/env bash
# Atom: an entry whose link is relative, href="talks", in a feed that says what it is relative to by xml:base.
#
# One would guess: the article's address. RFC 4287 (2) lets any element carry xml:base and has relative references resolved by it; feeds of
# hand-made and of static sites do so.
# What happens: rss-parser gives "talks" as it stands, which is no address without the base that it has dropped; feed-extractor gives no link at all, or,
# told the feed's address, one beside the feed, which is another page. @rowanmanning/feed-parser and feedparser resolve it.
# rss-parser 3.13.0, @extractus/feed-extractor 8.0.3, beside @rowanmanning/feed-parser 2.1.5, seen 2026-11-30.
# Source: https://www.rfc-editor.org/rfc/rfc4287#section-2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 @rowanmanning/feed-parser@2.1.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';

const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/2025/"><title>Courier</title>
<id>tag:news.example,2025:1</id><updated>2025-08-15T20:00:00Z</updated><entry xml:base="08/"><id>tag:news.example,2025:2</id>
<title>Talks end</title><updated>2025-08-15T20:00:00Z</updated><link rel="alternate" href="talks"/></entry></feed>`;
const seen = {
  'rss-parser': (await new RssParser().parseString(feed)).items[0].link,
  'feed-extractor': extractFromXml(feed).entries[0].link,
  'feed-extractor, told the address': extractFromXml(feed, { baseUrl: 'https://cdn.example/feeds/world.xml' }).entries[0].link,
  'feed-parser': parseFeed(feed).items[0].url,
};
console.log(seen);
assert.deepEqual(Object.values(seen), ['talks', '', 'https://cdn.example/feeds/talks', 'https://news.example/2025/08/talks']);
JS
node try.mjs
