#!/usr/bin/env bash
# Full-text search in English for "500 killed" and for 1500, in texts that have "1,500 killed" or "12,000 soldiers", as English writes thousands.
#
# One would guess: the text with 1,500 is found by its number, as "1.5" is found by "1.5", and is not found by another one. The parser knows numbers,
# whole ones, signed ones, decimals and powers of ten.
# What happens: a comma ends a number. "1,500" is 1 and 500 side by side, so that the phrase "500 killed" is found in "1,500 killed" and marked there,
# half a number; every thousand is a "000", and "12,000" and "5,000,000" share it. Nobody who types 1500 finds it. A number with a point,
# as German and Spanish write thousands, is one word.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/textsearch-parsers.html and
# https://www.unicode.org/reports/tr29/#MidNum (a comma between digits parts no word)
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
  ['"500 killed"', '1,500 killed in quake', true, '1,<b>500</b> <b>killed</b> in quake'],
  ['1500', '1,500 killed in quake', false, '1,500 killed in quake'],
  ['000', '12,000 soldiers leave', true, '12,<b>000</b> soldiers leave'],
  ['12', '12,000 soldiers leave', true, '<b>12</b>,000 soldiers leave'],
  ['"500 killed"', '1.500 killed in quake', false, undefined],
];
for (const [search, text, found, shown] of cases) {
  const { rows: [row] } = await database.query(
    `select to_tsvector('english', $1) as words, to_tsvector('english', $1) @@ websearch_to_tsquery('english', $2) as found,
      ts_headline('english', $1, websearch_to_tsquery('english', $2)) as shown`, [text, search]);
  console.log(search, row);
  assert.equal(row.found, found);
  if (shown) assert.equal(row.shown, shown);
}
await database.close();
JS
node try.mjs
