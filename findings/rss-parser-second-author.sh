#!/usr/bin/env bash
# RSS and Atom: a report by two people.
#
# One would guess: both names. Atom allows any number of authors (RFC 4287, 4.2.1), and RSS feeds repeat dc:creator.
# What happens: `item.creator` and `item.author` hold the first name; the second is nowhere in the result.
# rss-parser 3.13.0, seen 2026-11-28. Source: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title>
<link>https://news.example/</link><description>News</description><item><title>Talks end</title><link>https://news.example/talks</link>
<dc:creator>Ann First</dc:creator><dc:creator>Bo Second</dc:creator></item></channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>tag:news.example,2025:1</id>
<updated>2025-08-15T20:00:00Z</updated><entry><id>tag:news.example,2025:2</id><title>Talks end</title>
<updated>2025-08-15T20:00:00Z</updated><link href="https://news.example/talks"/>
<author><name>Ann First</name></author><author><name>Bo Second</name></author></entry></feed>`;
for (const [name, text] of Object.entries({ rss, atom })) {
  const item = (await new Parser().parseString(text)).items[0];
  console.log(name, { creator: item.creator, author: item.author });
  assert.equal(item.creator ?? item.author, 'Ann First');
  assert.equal(JSON.stringify(item).includes('Bo Second'), false);
}
JS
node try.mjs
