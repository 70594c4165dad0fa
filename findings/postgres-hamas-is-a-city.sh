#!/usr/bin/env bash
# Full-text search in English for the Syrian city of Hama, for a Mr Adam, for a bet in Paris ("pari").
#
# One would guess: the city. The stemmer takes the endings of English words off, so that "attack" finds "attacks"; what is no word of the language,
# a name, is left as it is, as "Gaza" or "Kyiv" is.
# What happens: an "s" at the end goes whenever a vowel stands anywhere before the letter before it. "Hamas" is indexed as "hama", "Adams" as "adam",
# "Williams" as "william", "Paris" as "pari": the city is found in every report of Hamas, and the other way round, two people are one, and the mark is
# set under the wrong name. Only "us" and "ss" stay ("Damascus"). "simple" keeps them apart.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://snowballstem.org/algorithms/english/stemmer.html (step 1a) and
# https://www.postgresql.org/docs/18/textsearch-dictionaries.html#TEXTSEARCH-SNOWBALL-DICTIONARY
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
const cases = [
  ['Hama', 'Hamas rejects the plan', 'hama', true],
  ['Hamas', 'Rebels take Hama', 'hama', true],
  ['Adam', 'Mr Adams resigns', 'adam', true],
  ['William', 'Ms Williams resigns', 'william', true],
  ['pari', 'Talks in Paris', 'pari', true],
  ['Davo', 'Talks in Davos', 'davo', true],
  ['Damascu', 'Talks in Damascus', 'damascus', false],
];
for (const [search, text, stem, expected] of cases) {
  const { rows: [row] } = await database.query(
    `select to_tsvector('english', $1) as words, to_tsvector('english', $1) @@ plainto_tsquery('english', $2) as found,
      ts_headline('english', $1, plainto_tsquery('english', $2)) as shown, to_tsvector('simple', $1) @@ plainto_tsquery('simple', $2) as plain`,
    [text, search]);
  console.log(search, row);
  assert.equal(row.found, expected);
  assert.ok(row.words.includes(`'${stem}'`));
  assert.equal(row.shown.includes('<b>'), expected);
  assert.equal(row.plain, false);
}
await database.close();
JS
node try.mjs
