#!/usr/bin/env bash
# A headline put into the search field as it stands: "Kyiv - Moscow talks", "Analysis - Putin arrives".
#
# One would guess: articles with these words, the one with that headline first. A minus that leaves a word out stands right before it, in the
# web search engines whose syntax this function is said to follow; with a space on either side it is a dash, as it is here when typed as one (–).
# What happens: spaces behind the hyphen are passed over, and the word behind them must not occur: the search for a headline leaves out just the articles
# that have it. The documentation says only that a dash becomes the NOT operator. `plainto_tsquery` has no such sign.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30.
# Source: https://www.postgresql.org/docs/18/textsearch-controls.html#TEXTSEARCH-PARSING-QUERIES
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = new PGlite();
async function search(headline, words) {
  const { rows } = await database.query(
    `select websearch_to_tsquery('english', $2)::text as asked,
      to_tsvector('english', $1) @@ websearch_to_tsquery('english', $2) as found,
      to_tsvector('english', $1) @@ plainto_tsquery('english', $2) as "foundPlainly"`,
    [headline, words],
  );
  return rows[0];
}
for (const headline of ['Kyiv - Moscow talks', 'Analysis - Putin arrives', 'Talks end -  deal near']) {
  const seen = [await search(headline, headline), await search(headline, headline.replace('-', '–'))];
  console.log(headline, seen);
  assert.match(seen[0].asked, /!'/);
  assert.deepEqual(seen.map(({ found, foundPlainly }) => [found, foundPlainly]), [[false, true], [true, true]]);
}
await database.close();
JS
node try.mjs
