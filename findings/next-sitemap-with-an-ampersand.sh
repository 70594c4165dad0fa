#!/usr/bin/env bash
# A site's map written by Next.js from `app/sitemap.ts`, where an article's address has two parameters: https://news.example/story?id=6&lang=uk.
#
# One would guess: "&amp;" in the file. The function gives addresses as they are, typed as data (`MetadataRoute.Sitemap`), and the framework writes the XML from
# them, as the packages `sitemap` and `feed` do, and as React escapes all that it writes.
# What happens: what is given is put between the tags as it stands. One such address, picture or language version, or an "AT&T" in a video's title, and the file is no
# XML: who keeps to XML finds no article from there on, or none at all, and nothing is said when it is built. Escaping by hand will be
# wrong once it is mended; the report has been open since 2025.
# next 16.4.6 beside sitemap 9.0.1, read by saxes 6.0.0, seen 2026-11-30. Source: https://github.com/vercel/next.js/issues/77340 and
# https://www.sitemaps.org/protocol.html#escaping
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund next@16.4.6 react@19.3.1 react-dom@19.3.1 sitemap@9.0.1 saxes@6.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { SaxesParser } from 'saxes';
import { SitemapStream, streamToPromise } from 'sitemap';

const require = createRequire(import.meta.url);
/** What a route `app/sitemap.ts` is put through when it is built. */
const { resolveSitemap } = require('next/dist/build/webpack/loaders/metadata/resolve-route-data.js');

/** The addresses in a file up to where it is no XML. */
function addressesIn(xml) {
  const parser = new SaxesParser();
  const addresses = [];
  let isXml = true;
  let text = '';
  parser.on('error', () => {
    isXml = false;
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'loc' && isXml) addresses.push(text);
  });
  parser.write(xml).close();
  return addresses;
}
async function seenOf(urls) {
  const stream = new SitemapStream();
  for (const url of urls) stream.write({ url });
  stream.end();
  return { next: addressesIn(resolveSitemap(urls.map((url) => ({ url })))), sitemap: addressesIn((await streamToPromise(stream)).toString()) };
}
const urls = ['https://news.example/first', 'https://news.example/story?id=6&lang=uk', 'https://news.example/last'];
const seen = await seenOf(urls);
console.log(seen);
assert.deepEqual(seen, { next: urls.slice(0, 1), sitemap: urls });
assert.deepEqual((await seenOf([urls[0], urls[2]])).next, [urls[0], urls[2]]);
const languages = { uk: 'https://news.example/uk?id=6&lang=uk' };
assert.ok(resolveSitemap([{ url: urls[0], alternates: { languages } }]).includes(`href="${languages.uk}"`));
JS
node try.mjs
