#!/usr/bin/env bash
# Atom: an entry whose article link has no rel, behind a link to the entry itself.
#
# One would guess: the article's address. RFC 4287 (4.2.7.2) says that a link without rel is an alternate link.
# What happens: `item.link` is the first link of the entry, here the feed's own copy (rel="self") or a sound file
# (rel="enclosure"), because only rel="alternate" in so many letters is looked for.
# rss-parser 3.13.0, seen 2026-11-28. Source: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const feed = (first) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
<id>tag:news.example,2025:1</id><updated>2025-08-15T20:00:00Z</updated><author><name>Desk</name></author>
<entry><id>tag:news.example,2025:2</id><title>Talks end</title><updated>2025-08-15T20:00:00Z</updated>
${first}<link href="https://news.example/talks"/></entry></feed>`;
const linkOf = async (first) => (await new Parser().parseString(feed(first))).items[0].link;
const alone = await linkOf('');
const behindSelf = await linkOf('<link rel="self" href="https://news.example/entries/2.atom"/>');
const behindSound = await linkOf('<link rel="enclosure" type="audio/mpeg" length="9" href="https://news.example/2.mp3"/>');
console.log({ alone, behindSelf, behindSound });
assert.equal(alone, 'https://news.example/talks');
assert.equal(behindSelf, 'https://news.example/entries/2.atom');
assert.equal(behindSound, 'https://news.example/2.mp3');
JS
node try.mjs
