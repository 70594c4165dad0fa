#!/usr/bin/env bash
# A post as themes of WordPress mark it, by hAtom, the microformat before h-entry: <article class="hentry"> with <time class="entry-date published" datetime="2025-08-15T20:00:00+03:00">.
#
# One would guess: name, content and `published`. A parser of microformats 2 takes the old names for the new ones, "published" for "dt-published" among them, and this one does: entry-title, entry-content, updated and author are
# there.
# What happens: there is no `published`, whatever the element, <time> or <abbr>. It is the one name that its list has not got. Where the same element is "published updated", as of a post that was never changed, the time is
# that of the update; where the update has an element of its own the post has only that, and is of the day after.
# microformats-parser 2.0.6, seen 2026-12-01. Source: https://microformats.org/wiki/h-entry#Parser_Compatibility and
# https://microformats.org/wiki/hatom#Schema (published)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund microformats-parser@2.0.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { mf2 } from 'microformats-parser';

const read = (times) => {
  const post = `<article class="post hentry"><h1 class="entry-title">Talks end</h1>${times}<div class="entry-content">No deal.</div></article>`;
  return mf2(post, { baseUrl: 'https://news.example/' }).items[0].properties;
};
const at = 'datetime="2025-08-15T20:00:00+03:00"';
const seen = {
  published: read(`<time class="entry-date published" ${at}>15 August</time>`),
  abbreviation: read('<abbr class="published" title="2025-08-15T20:00:00+03:00">15 August</abbr>'),
  both: read(`<time class="entry-date published updated" ${at}>15 August</time>`),
  apart: read(`<time class="published" ${at}>15 August</time> <time class="updated" datetime="2025-08-16T08:00:00+03:00">16 August</time>`),
};
console.log(JSON.stringify(seen));
for (const properties of Object.values(seen)) {
  assert.deepEqual(properties.name, ['Talks end']);
  assert.equal(properties.published, undefined);
}
assert.deepEqual(seen.both.updated, ['2025-08-15T20:00:00+03:00']);
assert.deepEqual(seen.apart.updated, ['2025-08-16T08:00:00+03:00']);
const entry = mf2(`<div class="h-entry"><time class="dt-published" ${at}>15 August</time></div>`, { baseUrl: 'https://news.example/' });
assert.deepEqual(entry.items[0].properties.published, ['2025-08-15T20:00:00+03:00']);
JS
node try.mjs
