#!/usr/bin/env bash
# Full-text search in Hebrew for "the United States" and Russia: ארה"ב רוסיה, as everybody types it. Hebrew abbreviations have a sign before their
# last letter that keyboards lack, so a quotation mark stands for it (צה"ל, the army; מו"מ, negotiations).
#
# One would guess: found in a text that has both words: the mark stands within a word, no phrase is opened or closed by it, and by Unicode's
# rules the word is one (WB7b: no break before a double quote between two Hebrew letters); the runtime's segmenter has it so.
# What happens: the parser of searches takes the mark for the beginning of a phrase that goes on to the end: it asks for "ב" with "רוסיה" right behind it,
# which no text has, and nothing is found. The other way round, or with the sign itself (U+05F4), the text is found.
# PostgreSQL 18 (as PGlite 0.5.14) and Node's Intl.Segmenter, seen 2026-11-29.
# Source: https://www.postgresql.org/docs/18/textsearch-controls.html#TEXTSEARCH-PARSING-QUERIES (websearch_to_tsquery) and
# https://unicode.org/reports/tr29/#WB7b
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
const text = 'נשיא ארה"ב ונשיא רוסיה נפגשו';
const searches = [
  ['ארה"ב רוסיה', false],
  ['רוסיה ארה"ב', true],
  ['ארה\u05f4ב רוסיה', true],
];
for (const [typed, isFound] of searches) {
  const { rows } = await database.query(
    `select websearch_to_tsquery('simple', $2)::text query, to_tsvector('simple', $1) @@ websearch_to_tsquery('simple', $2) found`,
    [text, typed],
  );
  console.log(typed, rows[0]);
  assert.equal(rows[0].found, isFound);
}
await database.close();
const words = [...new Intl.Segmenter('he', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike);
console.log(words.map(({ segment }) => segment));
assert.equal(words[1].segment, 'ארה"ב');
JS
node try.mjs
