#!/usr/bin/env bash
# A page's Open Graph data with two pictures and two authors: og:image twice, article:author twice, and a tag with a comma in it, "Anchorage, Alaska".
#
# One would guess: a list, or the first: the protocol makes a property that is repeated an array, of which the first is preferred, and lists are what the same library gives for JSON-LD.
# What happens: one text, the values joined by commas: "https://news.example/1.jpg,https://news.example/2.jpg" is an address like any other, a comma being allowed in one, and leads to nothing. Of one picture, as on
# pages that one tries, it is right. Tags cannot be told apart again, and of addresses that have commas, as picture servers write sizes, neither. The documentation says so and gives as
# the reason that such tags have no commas.
# url-metadata 5.10.0, seen 2026-12-01. Source: https://ogp.me/#array and https://github.com/laurengarcia/url-metadata#readme (returns)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund url-metadata@5.10.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const urlMetadata = createRequire(import.meta.url)('url-metadata');

const meta = (pairs) => pairs.map(([property, content]) => `<meta property="${property}" content="${content}">`).join('');
const read = async (pairs) => {
  const page = `<!doctype html><html><head><title>Talks end</title>${meta(pairs)}</head><body></body></html>`;
  return urlMetadata(null, { parseResponseObject: new Response(page, { headers: { 'content-type': 'text/html' } }) });
};
const seen = await read([
  ['og:image', 'https://news.example/1.jpg'],
  ['og:image', 'https://news.example/w_600,h_400/2.jpg'],
  ['article:author', 'https://news.example/own'],
  ['article:author', 'https://news.example/two'],
  ['article:tag', 'Talks'],
  ['article:tag', 'Anchorage, Alaska'],
]);
const one = await read([['og:image', 'https://news.example/1.jpg']]);
const names = ['og:image', 'article:author', 'article:tag'];
console.log(names.map((name) => seen[name]), one['og:image']);
assert.deepEqual(names.map((name) => seen[name]), [
  'https://news.example/1.jpg,https://news.example/w_600,h_400/2.jpg',
  'https://news.example/own,https://news.example/two',
  'Talks,Anchorage, Alaska',
]);
assert.equal(new URL(seen['og:image']).href, seen['og:image']);
assert.equal(one['og:image'], 'https://news.example/1.jpg');
JS
node try.mjs
