#!/usr/bin/env bash
# RSS and Atom: a text with "&lt;" in its HTML, and a headline that is about "&amp;".
#
# One would guess: the HTML as it was before it was put into the feed, "5 &lt; 6", whether it stands there escaped or in
# CDATA; and the headline with its five letters "&amp;" (Atom's text is text: RFC 4287, 3.1.1.1).
# What happens: all of it is unescaped once more, so that the HTML holds a bare "<" and the headline is about "&".
# @rowanmanning/feed-parser 2.1.5, seen 2026-11-29. Source: https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @rowanmanning/feed-parser@2.1.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { parseFeed } from '@rowanmanning/feed-parser';

const html = '<p>5 &lt; 6</p>';
const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rss = (content) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Courier</title><link>https://news.example/</link><description>News</description><item><title>Talks</title>
<link>https://news.example/talks</link><content:encoded>${content}</content:encoded></item></channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>tag:news.example,2025:1</id>
<updated>2025-08-15T20:00:00Z</updated><entry><id>tag:news.example,2025:2</id><title>How to write &amp;amp;</title>
<updated>2025-08-15T20:00:00Z</updated><link href="https://news.example/talks"/></entry></feed>`;
const seen = {
  escaped: parseFeed(rss(escaped)).items[0].content,
  cdata: parseFeed(rss(`<![CDATA[${html}]]>`)).items[0].content,
  headline: parseFeed(atom).items[0].title,
};
console.log(seen);
assert.deepEqual(seen, { escaped: '<p>5 < 6</p>', cdata: '<p>5 < 6</p>', headline: 'How to write &' });
JS
node try.mjs
