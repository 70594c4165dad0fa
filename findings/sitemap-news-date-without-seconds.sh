#!/usr/bin/env bash
# A news sitemap whose publication dates are given to the minute, "2025-08-15T20:00-08:00", written and read by one library.
#
# One would guess: what the writer took, the reader gives back. The form without seconds is one of those that the protocol's W3C
# date has (its YYYY-MM-DDThh:mmTZD).
# What happens: the writer writes it, the reader takes it for wrong and leaves the date empty; a day alone and a time with seconds pass.
# sitemap 9.0.1, seen 2026-11-29. Source: https://www.w3.org/TR/NOTE-datetime and
# https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund sitemap@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { ErrorLevel, SitemapStream, streamToPromise, XMLToSitemapItemStream } from 'sitemap';

async function thereAndBack(date) {
  const writer = new SitemapStream();
  writer.end({
    url: 'https://news.example/talks',
    news: { publication: { name: 'Courier', language: 'en' }, publication_date: date, title: 'Talks end' },
  });
  const xml = String(await streamToPromise(writer));
  assert.ok(xml.includes(`<news:publication_date>${date}</news:publication_date>`));
  const items = [];
  const reader = new XMLToSitemapItemStream({ level: ErrorLevel.SILENT, logger: false });
  for await (const item of Readable.from([xml]).pipe(reader)) items.push(item);
  return items[0].news.publication_date;
}

const seen = {};
for (const date of ['2025-08-15', '2025-08-15T20:00-08:00', '2025-08-16T04:00Z', '2025-08-15T20:00:00-08:00'])
  seen[date] = await thereAndBack(date);
console.log(seen);
assert.deepEqual(seen, {
  '2025-08-15': '2025-08-15',
  '2025-08-15T20:00-08:00': '',
  '2025-08-16T04:00Z': '',
  '2025-08-15T20:00:00-08:00': '2025-08-15T20:00:00-08:00',
});
JS
node try.mjs
