#!/usr/bin/env bash
# Atom: a title of type xhtml with one word in italics.
#
# One would guess: the title's words, as for the types text and html (RFC 4287, 3.1.1.3).
# What happens: `item.title` is an object in which the words outside the italics are joined and the others stand apart, so
# that the title cannot be put together again; used as a text it throws, since the object has no prototype.
# rss-parser 3.13.0, seen 2026-11-28. Source: https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
<id>tag:news.example,2025:1</id><updated>2025-08-15T20:00:00Z</updated><author><name>Desk</name></author>
<entry><id>tag:news.example,2025:2</id><updated>2025-08-15T20:00:00Z</updated><link href="https://news.example/talks"/>
<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Talks <em>end</em> early</div></title></entry></feed>`;
const { title } = (await new Parser().parseString(feed)).items[0];
console.log(typeof title, JSON.stringify(title));
assert.throws(() => `${title}`, TypeError);
assert.equal(typeof title, 'object');
assert.deepEqual(title.div[0]._, 'Talks  early');
assert.deepEqual(title.div[0].em, ['end']);
JS
node try.mjs
