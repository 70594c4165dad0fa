#!/usr/bin/env bash
# A page's Open Graph data about one article by two people: article:published_time, article:author, article:author, article:section.
#
# One would guess: one article with two authors. article:author may be repeated (the protocol says "profile array"), as article:tag, which the library has as a list.
# What happens: two articles. A property that comes again begins a new one, so the second has the second author and whatever stands behind, here the section and the time of the last change, and no time of publication;
# the first is by one author and was never changed. Who takes `articles[0]` loses what the page says below its second author. Of other languages, og:locale:alternate, only the first is there.
# unfurl.js 6.4.0, seen 2026-12-01. Source: https://ogp.me/#type_article and https://ogp.me/#array
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund unfurl.js@6.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { unfurl } from 'unfurl.js';

const page = `<!doctype html><html lang="uk"><head><title>Talks end</title>
<meta property="og:type" content="article"><meta property="og:title" content="Talks end">
<meta property="og:locale" content="uk_UA"><meta property="og:locale:alternate" content="en_GB"><meta property="og:locale:alternate" content="de_DE">
<meta property="article:published_time" content="2025-08-15T20:00:00+03:00">
<meta property="article:author" content="https://news.example/own"><meta property="article:author" content="https://news.example/two">
<meta property="article:modified_time" content="2025-08-16T08:00:00+03:00"><meta property="article:section" content="World"></head><body></body></html>`;
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page)).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { open_graph: seen } = await unfurl(`http://127.0.0.1:${server.address().port}/`);
server.close();
console.log(seen);
assert.deepEqual(seen.articles, [
  { published_time: '2025-08-15T20:00:00+03:00', author: 'https://news.example/own' },
  { author: 'https://news.example/two', modified_time: '2025-08-16T08:00:00+03:00', section: 'World' },
]);
assert.equal(seen.locale_alt, 'en_GB');
JS
node try.mjs
