#!/usr/bin/env bash
# RSS and Atom: the categories of an article, one of them with the list that it is from: <category domain="https://news.example/tags">Politics</category>.
#
# One would guess: 'Politics': `categories` is typed as a list of texts, and without the attribute it is one. The attribute is RSS's own, large papers set it for every keyword, and of a guid's or a description's attributes the
# library takes care.
# What happens: an object { _: 'Politics', $: { domain: … } } among the texts, which prints as "[object Object]", has no `toLowerCase`, and equals no filter: the first article whose outlet says where its keywords are from. Of an Atom feed, where a category is
# required to have its word as an attribute, there are none.
# rss-parser 3.13.0, seen 2026-12-01. Source: https://www.rssboard.org/rss-specification#ltcategorygtSubelementOfLtitemgt and
# https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Parser from 'rss-parser';

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://news.example/</link><description>News</description>
<item><title>Talks end</title><link>https://news.example/a</link><category domain="https://news.example/tags">Politics</category><category>World</category></item></channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>urn:x</id><updated>2025-08-15T21:00:00Z</updated>
<entry><title>Talks end</title><id>urn:a</id><updated>2025-08-15T21:00:00Z</updated><link href="https://news.example/a"/><category term="politics" label="Politics"/></entry></feed>`;
const seen = await Promise.all([rss, atom].map(async (feed) => (await new Parser().parseString(feed)).items[0].categories ?? null));
console.log(JSON.stringify(seen));
assert.deepEqual(JSON.parse(JSON.stringify(seen)), [
  [{ _: 'Politics', $: { domain: 'https://news.example/tags' } }, 'World'],
  null,
]);
assert.match(readFileSync('node_modules/rss-parser/index.d.ts', 'utf8'), /categories\?: string\[\];/);
JS
node try.mjs
