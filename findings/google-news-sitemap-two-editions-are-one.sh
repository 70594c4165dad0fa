#!/usr/bin/env bash
# The news sitemaps of an outlet's two editions, each made by a `new GoogleNewsSitemap()` of its own: one for the Ukrainian, one for the English articles.
#
# One would guess: each has the articles that were added to it. An instance is made for that, `add` and `toString` are its methods.
# What happens: the list belongs to the package, not to the instance. The second sitemap has the first one's articles before its own, and the first, asked again, the second's. In a server that makes the file anew at each
# request every article stands in it once more each time, until the process ends: the file is right when it is tried, and lists one article a thousand times a day later. With `clear()` before it
# is empty, for every instance.
# google-news-sitemap 1.1.1, seen 2026-12-01. Source: https://github.com/dimaslanjaka/google-news-sitemap#readme and
# https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund google-news-sitemap@1.1.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { GoogleNewsSitemap } = createRequire(import.meta.url)('google-news-sitemap');

const article = (path, language) => ({
  location: `https://news.example/${path}`,
  title: path,
  publication_name: 'Courier',
  publication_language: language,
  publication_date: '2025-08-15T20:00:00+03:00',
});
const addresses = (sitemap) => [...sitemap.toString().matchAll(/<loc>https:\/\/news\.example\/([^<]*)/g)].map(([, path]) => path);
const ukrainian = new GoogleNewsSitemap();
ukrainian.add(article('uk/1', 'uk'));
const english = new GoogleNewsSitemap();
english.add(article('en/1', 'en'));
const again = new GoogleNewsSitemap();
again.add(article('uk/1', 'uk'));
const seen = { ukrainian: addresses(ukrainian), english: addresses(english), again: addresses(again) };
console.log(seen);
for (const paths of Object.values(seen)) assert.deepEqual(paths, ['uk/1', 'en/1', 'uk/1']);
again.clear();
assert.deepEqual(addresses(english), []);
JS
node try.mjs
