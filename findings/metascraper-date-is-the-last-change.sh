#!/usr/bin/env bash
# The date of an article that says when it was published and when it was changed.
#
# One would guess: `date` of metascraper is the day of publication, as a list of articles or a citation needs it; the change only
# counts where a page says nothing else.
# What happens: a time of change is looked for first, in whatever form, and the publication only where there is none; so an account
# of 15 August that had a comma mended on 1 September is of 1 September. `datePublished: true` has to be asked for, and
# then `date` is the last change still.
# metascraper and metascraper-date 5.49.24, seen 2026-11-29. Source: https://github.com/microlinkhq/metascraper/issues/165
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund metascraper@5.49.24 metascraper-date@5.49.24 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import metascraper from 'metascraper';
import date from 'metascraper-date';

const published = '2025-08-15T19:10:00.000Z';
const changed = '2025-09-01T06:00:00.000Z';
const forms = {
  'linked data': `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "datePublished":"${published}","dateModified":"${changed}"}</script>`,
  'meta elements': `<meta property="article:published_time" content="${published}">
    <meta property="article:modified_time" content="${changed}">`,
};
const read = (head, options) =>
  metascraper([date(options)])({ url: 'https://www.example.com/summit', html: `<html><head>${head}</head><body></body></html>` });
for (const [form, head] of Object.entries(forms)) {
  const usual = await read(head);
  const asked = await read(head, { datePublished: true, dateModified: true });
  console.log(form, usual, asked);
  assert.equal(usual.date, changed);
  assert.deepEqual([asked.date, asked.datePublished, asked.dateModified], [changed, published, changed]);
}
JS
node try.mjs
