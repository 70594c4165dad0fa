#!/usr/bin/env bash
# A sitemap written by the package `sitemap`, with the day on which each article was changed: `lastmod: '2025-08-15'`, and a month, '2025-08'.
#
# One would guess: as given. The protocol's date is W3C's, of which a day and a month are forms of their own, for what is known no nearer; the same
# writer leaves a news item's `publication_date` as it is, and its reader gives `lastmod` as it stands.
# What happens: each becomes an instant, midnight in UTC: "2025-08-15T00:00:00.000Z", and the month its first day's. In all of America that is 14
# August, 31 July; who asks for what was changed since yesterday noon finds nothing of what was changed today, and the file has a precision that its
# source had not. `lastmodDateOnly` makes days of all items, also of those whose hour is known.
# sitemap 9.0.1, seen 2026-11-30. Source: https://www.sitemaps.org/protocol.html#lastmoddef and https://www.w3.org/TR/NOTE-datetime
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund sitemap@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { parseSitemap, SitemapStream, streamToPromise } from 'sitemap';

async function write(lastmod, options = {}) {
  const stream = new SitemapStream({ hostname: 'https://news.example', ...options });
  const news = { publication: { name: 'Courier', language: 'en' }, publication_date: lastmod, title: 'Talks end' };
  stream.end({ url: '/talks', lastmod, news });
  const xml = (await streamToPromise(stream)).toString();
  const [day] = xml.match(/(?<=<lastmod>)[^<]*/);
  const [published] = xml.match(/(?<=<news:publication_date>)[^<]*/);
  const there = new Date(day).toLocaleDateString('en-CA', { timeZone: 'America/Anchorage' });
  console.log(lastmod, options, day, published, 'in Anchorage', there);
  assert.equal(published, lastmod);
  return [day, there];
}
assert.deepEqual(await write('2025-08-15'), ['2025-08-15T00:00:00.000Z', '2025-08-14']);
assert.deepEqual(await write('2025-08'), ['2025-08-01T00:00:00.000Z', '2025-07-31']);
assert.deepEqual(await write('2025-08-15T20:00:00+03:00'), ['2025-08-15T17:00:00.000Z', '2025-08-15']);
assert.deepEqual(await write('2025-08-15T20:00:00+03:00', { lastmodDateOnly: true }), ['2025-08-15', '2025-08-14']);
const given = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/talks</loc><lastmod>2025-08-15</lastmod></url></urlset>';
const [{ lastmod }] = await parseSitemap(Readable.from([given]));
assert.equal(lastmod, '2025-08-15');
JS
node try.mjs
