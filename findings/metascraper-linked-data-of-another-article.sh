#!/usr/bin/env bash
# A page with the linked data of a related article before its own.
#
# One would guess: date and author of the node whose url, `mainEntityOfPage` and headline are the page's, as its canonical link has them.
# What happens: the first node wins: an article of 2025 is dated 2020 and credited to somebody else's author.
# metascraper, metascraper-date and metascraper-author 5.49.24, seen 2026-11-28. Source: https://schema.org/mainEntityOfPage
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund metascraper@5.49.24 metascraper-date@5.49.24 metascraper-author@5.49.24 metascraper-title@5.49.24 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import title from 'metascraper-title';

const url = 'https://www.example.com/talks';
const node = (address, headline, datePublished, name) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  url: address,
  mainEntityOfPage: address,
  headline,
  datePublished,
  author: { '@type': 'Person', name },
});
const own = node(url, 'Talks end early', '2025-08-15T20:00:00Z', 'Ann Own');
const related = node('https://www.example.com/older', 'An older story', '2020-01-01T00:00:00Z', 'Bo Other');
const read = (nodes) =>
  metascraper([author(), date(), title()])({
    url,
    html: `<html lang="en"><head><title>Talks end early</title><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify(nodes)}</script></head><body><h1>Talks end early</h1></body></html>`,
  });
const first = await read([own, related]);
const second = await read([related, own]);
console.log({ first, second });
assert.deepEqual([first.date, first.author], ['2025-08-15T20:00:00.000Z', 'Ann Own']);
assert.deepEqual([second.date, second.author], ['2020-01-01T00:00:00.000Z', 'Bo Other']);
assert.equal(second.title, 'Talks end early');
JS
node try.mjs
