#!/usr/bin/env bash
# Full-text search in German for "fördern" (to fund, to promote) and "Lösung" (a solution), in texts that have "fordern" (to demand) and "Losung" (a slogan).
#
# One would guess: not found. The dots are no accents in German, they make another letter and another word; `unaccent`, for who wants it otherwise, is an extension of its own and is not used here.
# What happens: the configuration "german" takes the dots off behind the endings, so that the one is the other: who looks for those who fund a war finds those who demand it, and "Wir zählen die Toten" (we count the dead) is found by
# "zahlen" (to pay). Slogans are marked as solutions. And as "schon" (already) and "schön" (beautiful) show, no list keeps apart what dictionaries do. But "fordert" and "fördert", the forms that headlines have, are found
# by neither "fordern" nor "fördern". With "simple" the words are apart.
# PostgreSQL 18 with its Snowball stemmer (as PGlite 0.5.14), seen 2026-12-01. Source: https://snowballstem.org/algorithms/german/stemmer.html and
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
  ['Sie wollen den Krieg fordern', 'fördern', true],
  ['Sie wollen den Frieden fördern', 'fordern', true],
  ['Die Losung der Partei', 'Lösung', true],
  ['Wir zählen die Toten', 'zahlen', true],
  ['Es ist schön in Berlin', 'schon', true],
  ['Der Bund fordert mehr Geld', 'fordern', false],
  ['Der Bund fördert den Frieden', 'fördern', false],
];
for (const [text, typed, expected] of cases) {
  const { rows: [seen] } = await database.query(
    `select to_tsvector('german', $1) @@ websearch_to_tsquery('german', $2) as german,
      ts_headline('german', $1, websearch_to_tsquery('german', $2)) as marked,
      to_tsvector('simple', $1) @@ websearch_to_tsquery('simple', $2) as simple`,
    [text, typed],
  );
  console.log(typed, seen);
  assert.equal(seen.german, expected);
  assert.equal(seen.simple, text.includes(typed));
}
await database.close();
JS
node try.mjs
