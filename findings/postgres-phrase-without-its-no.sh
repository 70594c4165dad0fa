#!/usr/bin/env bash
# Full-text search for a phrase that denies something: "no deal", "deal not reached", "kein Frieden", "нет сделки".
#
# One would guess: texts that have these words in a row; what stands in quotation marks is looked for as it stands.
# What happens: no, not, kein and нет are stop words like "the" and go before the phrase is put together, leaving at most their places: "no deal"
# is the word "deal" and finds "The deal is done", "deal not reached" finds "the deal was reached". A reader gets those who say the
# opposite among the hits, and nothing says that a word was dropped. By the configuration "simple", which has no stop words, they are phrases.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-29.
# Source: https://www.postgresql.org/docs/18/textsearch-dictionaries.html#TEXTSEARCH-STOPWORDS and
# https://www.postgresql.org/docs/18/textsearch-controls.html#TEXTSEARCH-PARSING-QUERIES
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create();
const rows = [
  ['english', 'no deal', 'The deal is done'],
  ['english', 'deal not reached', 'The deal was reached'],
  ['german', 'kein Frieden', 'Der Frieden ist da'],
  ['russian', 'нет сделки', 'Сделка заключена'],
];
for (const [language, phrase, opposite] of rows) {
  const { rows: seen } = await database.query(
    `select websearch_to_tsquery($1::regconfig, $2)::text query,
       to_tsvector($1::regconfig, $3) @@ websearch_to_tsquery($1::regconfig, $2) finds,
       to_tsvector('simple', $3) @@ websearch_to_tsquery('simple', $2) "finds by simple",
       to_tsvector('simple', $2) @@ websearch_to_tsquery('simple', $2) itself`,
    [language, `"${phrase}"`, opposite],
  );
  console.log(phrase, '|', opposite, seen[0]);
  assert.deepEqual([seen[0].finds, seen[0]['finds by simple'], seen[0].itself], [true, false, true]);
}
await database.close();
JS
node try.mjs
