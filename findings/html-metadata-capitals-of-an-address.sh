#!/usr/bin/env bash
# A page's picture and recording in Open Graph with their secure addresses and a description of the picture, read by Wikimedia's library for the metadata of pages that are cited.
#
# One would guess: as the page has them. Names of properties are compared without regard to capitals, values are the outlet's: an address is another with other capitals in its path,
# and a description has names in it.
# What happens: whatever belongs to a picture or recording, the properties of three parts, is given in small letters: "putin and trump in anchorage", NATO is "nato", and of
# https://news.example/Photos/A.JPG the secure address is https://news.example/photos/a.jpg, which the server has not got, or has as another picture; an identifier in it, "?v=dQwXYZ", is another
# recording's. The first address, of two parts, stays whole, and so does everything in Highwire, Dublin Core and COinS.
# html-metadata 3.0.1, seen 2026-12-01. Source: https://ogp.me/#structured and https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.1 (only scheme and host are
# without regard to capitals)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund html-metadata@3.0.1 cheerio@1.2.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as cheerio from 'cheerio';
import metadata from 'html-metadata';

const properties = {
  'og:title': 'Talks in Anchorage',
  'og:image': 'http://news.example/Photos/A.JPG',
  'og:image:secure_url': 'https://news.example/Photos/A.JPG',
  'og:image:alt': 'Putin and Trump in Anchorage',
  'og:video': 'http://news.example/Watch?v=dQwXYZ',
  'og:video:secure_url': 'https://news.example/Watch?v=dQwXYZ',
  'og:video:tag': 'NATO',
};
const tags = Object.entries(properties).map(([property, content]) => `<meta property="${property}" content="${content}">`);
const page = `<!doctype html><html lang="en"><head><title>Talks</title>${tags.join('')}<meta name="citation_author" content="Ek, Mara"></head><body></body></html>`;
const { openGraph, highwirePress } = await metadata.parseAll(cheerio.load(page));
console.log(openGraph, highwirePress);
assert.equal(openGraph.title, 'Talks in Anchorage');
assert.equal(highwirePress.author, 'Ek, Mara');
assert.deepEqual(openGraph.image, {
  url: 'http://news.example/Photos/A.JPG',
  secure_url: 'https://news.example/photos/a.jpg',
  alt: 'putin and trump in anchorage',
});
assert.deepEqual(openGraph.video, { url: 'http://news.example/Watch?v=dQwXYZ', secure_url: 'https://news.example/watch?v=dqwxyz', tag: 'nato' });
JS
node try.mjs
