#!/usr/bin/env bash
# Full-text search for "Gipfeltreffen" in a headline with soft hyphens, "Gip[U+00AD]fel[U+00AD]tref[U+00AD]fen", as the German press sends long words.
#
# One would guess: found: a reader sees one word, and by the rules of Unicode the mark, of the class Format, is passed over inside a word.
# What happens: the marks are kept in the word that is indexed, which no one types; so is the word joiner (U+2060). Only "simple"
# search for the word copied from the page finds it, and the stemmer of a language cuts at other places.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-29.
# Source: https://www.postgresql.org/docs/18/textsearch-parsers.html and https://unicode.org/reports/tr29/#Word_Boundaries (WB4)
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
const isFound = async (language, text, typed) =>
  (await database.query('select to_tsvector($1::regconfig, $2) @@ websearch_to_tsquery($1::regconfig, $3) as found', [language, text, typed]))
    .rows[0].found;
const printed = 'Gip\u00ADfel\u00ADtref\u00ADfen in Alaska';
const rows = [
  ['german', 'Gipfeltreffen in Alaska', 'Gipfeltreffen', true],
  ['german', printed, 'Gipfeltreffen', false],
  ['german', printed, 'Alaska', true],
  ['simple', printed, 'Gipfeltreffen', false],
  ['simple', printed, 'Gip\u00ADfel\u00ADtref\u00ADfen', true],
  ['english', 'to co\u2060operate', 'cooperate', false],
];
for (const [language, text, typed, expected] of rows) {
  const found = await isFound(language, text, typed);
  console.log(language, JSON.stringify(text), '<-', typed, found);
  assert.equal(found, expected);
}
await database.close();
JS
node try.mjs
