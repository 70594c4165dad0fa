#!/usr/bin/env bash
# Full-text search in Turkish for "ırak" (Iraq) in a text that has "Irak", and for a headline set in capitals.
#
# One would guess: found: in Turkish the small letter of I is ı and that of İ is i, and the search is made with the configuration "turkish".
# What happens: letters are made small by the locale of the database, whichever language is named. In one of C.UTF-8 "Irak" is indexed as
# "irak", which nobody who writes Turkish types in small letters, and "DIŞİŞLERİ" (foreign ministry) as "dişişleri", so that neither is found.
# PostgreSQL 18 (as PGlite 0.5.14, C.UTF-8), seen 2026-11-29. Source: https://www.postgresql.org/docs/release/18.0/ (full text
# search and the locale provider) and https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt (tr)
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
  ["Irak'tan açıklama", 'ırak', false],
  ["Irak'tan açıklama", 'Irak', true],
  ['DIŞİŞLERİ AÇIKLADI', 'dışişleri açıkladı', false],
  ['Dışişleri açıkladı', 'dışişleri açıkladı', true],
];
for (const [text, typed, expected] of cases) {
  assert.ok(text.toLocaleLowerCase('tr').startsWith(typed.toLocaleLowerCase('tr')));
  const { rows: [row] } = await database.query(
    "select to_tsvector('turkish', $1)::text as words, to_tsvector('turkish', $1) @@ plainto_tsquery('turkish', $2) as found", [text, typed]);
  console.log(text, '→', row.words, 'searched for', typed, 'found:', row.found);
  assert.equal(row.found, expected);
}
await database.close();
JS
node try.mjs
