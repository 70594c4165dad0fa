#!/usr/bin/env bash
# Full-text search for a Ukrainian word with an apostrophe, which is written with any of three characters.
#
# One would guess: "прем'єр" (prime minister) typed on a keyboard is found in a text that has "премʼєр", as case and the
# typographic "прем’єр" make no difference; the dictionaries know the language's writing, or at least part all three alike.
# What happens: the keyboard's and the typographic one part the word in two, the letter apostrophe U+02BC, which Unicode names for
# Ukrainian and several newsrooms print, is a letter of one word; so neither spelling finds the other, and both find "прем".
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-29. Source: https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-6/
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
const spellings = { keyboard: "прем'єр", typographic: 'прем\u2019єр', letter: 'прем\u02bcєр' };
const expected = { keyboard: [true, true, false], typographic: [true, true, false], letter: [false, false, true] };
for (const [name, text] of Object.entries(spellings)) {
  const found = [];
  for (const typed of Object.values(spellings)) {
    const { rows: [row] } = await database.query(
      "select to_tsvector('simple', $1) @@ plainto_tsquery('simple', $2) as found", [text, typed]);
    found.push(row.found);
  }
  const { rows: [{ words }] } = await database.query("select to_tsvector('simple', $1)::text as words", [text]);
  console.log(name, words, 'found by keyboard, typographic, letter:', found);
  assert.deepEqual(found, expected[name]);
}
await database.close();
JS
node try.mjs
