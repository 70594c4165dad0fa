#!/usr/bin/env bash
# A page that corrects itself with <del> and <ins>, and one that gives the reading of a place name with <ruby>.
#
# One would guess: "lasted three hours" (the inserted word is what the outlet says), and the place name without or with its reading.
# What happens: the inserted word goes with the struck one, so that the sentence has no number any more; and the place name goes
# with its reading, so that the sentence has no place.
# @extractus/article-extractor 9.0.1, seen 2026-11-28. Source: https://html.spec.whatwg.org/multipage/edits.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @extractus/article-extractor@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';

const filler = 'The two leaders spoke for a while about many things, as people do when they meet after a long time. '.repeat(8);
const page = (sentence) => `<!doctype html><html lang="en"><head><title>Talks end early</title></head><body><main><article>
<h1>Talks end early</h1><p>${sentence} ${filler}</p><p>${filler}</p></article></main></body></html>`;
const read = async (sentence) => {
  const { content } = await extractFromHtml(page(sentence), 'https://www.example.com/talks');
  return content.replace(/<[^>]+>/g, '').trim().slice(0, content.replace(/<[^>]+>/g, '').trim().indexOf(' The two'));
};
const corrected = await read('The talks lasted <del>five</del><ins>three</ins> hours.');
const place = await read('They met in <ruby>東京<rt>とうきょう</rt></ruby> today.');
console.log({ corrected, place });
assert.equal(corrected.includes('three'), false);
assert.equal(place.includes('東京'), false);
JS
node try.mjs
