#!/usr/bin/env bash
# A page with two authors and two pictures in its metadata: <meta name="author"> twice, or article:author, and og:image twice.
#
# One would guess: both, or the first: of Open Graph's repeated properties the first is to be preferred, and what heads an article stands first; a byline begins with who wrote it.
# What happens: the last of each. Ann Own and Bob Two's report is by Bob Two, the picture is that of the second place, often the site's own that is put on every page, and of og:image and
# twitter:image it is whichever stands further down. Nothing says that there was another.
# @extractus/article-extractor 9.0.1, seen 2026-12-01. Source: https://ogp.me/#array and
# https://github.com/extractus/article-extractor#extract
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @extractus/article-extractor@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';

const text = 'The talks in Anchorage ended without a deal, both sides said on Friday. '.repeat(12);
const read = async (metadata) => {
  const page = `<!doctype html><html><head><title>Talks end</title>${metadata}</head><body><article><h1>Talks end</h1><p>${text}</p><p>${text}</p></article></body></html>`;
  const { author, image } = await extractFromHtml(page, 'https://news.example/talks');
  return author || image;
};
const seen = {
  names: await read('<meta name="author" content="Ann Own"><meta name="author" content="Bob Two">'),
  properties: await read('<meta property="article:author" content="Ann Own"><meta property="article:author" content="Bob Two">'),
  pictures: await read('<meta property="og:image" content="https://news.example/talks.jpg"><meta property="og:image" content="https://news.example/logo.png">'),
  kinds: await read('<meta property="og:image" content="https://news.example/talks.jpg"><meta name="twitter:image" content="https://news.example/logo.png">'),
  turned: await read('<meta name="twitter:image" content="https://news.example/logo.png"><meta property="og:image" content="https://news.example/talks.jpg">'),
};
console.log(seen);
assert.deepEqual(seen, {
  names: 'Bob Two',
  properties: 'Bob Two',
  pictures: 'https://news.example/logo.png',
  kinds: 'https://news.example/logo.png',
  turned: 'https://news.example/talks.jpg',
});
JS
node try.mjs
