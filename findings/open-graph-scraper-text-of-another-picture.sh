#!/usr/bin/env bash
# A page with three pictures in Open Graph, of which the first says its size and the last its height and what it shows.
#
# One would guess: each property belongs to the picture before it: a new og:image begins a new one (the protocol says so, and has an
# example of three pictures like these).
# What happens: the n-th height and the n-th text are given to the n-th picture, so that the second has the height and the alternative text of the third.
# open-graph-scraper 6.12.0, seen 2026-11-29. Source: https://ogp.me/#array
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund open-graph-scraper@6.12.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import scrape from 'open-graph-scraper';

const metas = [
  ['og:title', 'Talks end'],
  ['og:image', 'https://news.example/first.jpg'],
  ['og:image:width', '300'],
  ['og:image:height', '300'],
  ['og:image:alt', 'Two planes'],
  ['og:image', 'https://news.example/second.jpg'],
  ['og:image', 'https://news.example/third.jpg'],
  ['og:image:height', '1000'],
  ['og:image:alt', 'A handshake'],
];
const head = metas.map(([property, content]) => `<meta property="${property}" content="${content}">`).join('');
const { result } = await scrape({ html: `<!doctype html><html lang="en"><head><title>Talks end</title>${head}</head><body></body></html>` });
const of = Object.fromEntries(result.ogImage.map(({ url, height, alt }) => [url.split('/').pop(), { height, alt }]));
console.log(of);
assert.deepEqual(of['first.jpg'], { height: '300', alt: 'Two planes' });
assert.deepEqual(of['second.jpg'], { height: '1000', alt: 'A handshake' });
assert.deepEqual(of['third.jpg'], { height: undefined, alt: undefined });
JS
node try.mjs
