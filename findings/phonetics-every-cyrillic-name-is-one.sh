#!/usr/bin/env bash
# Names that sound alike, such as spellings of one person's name in two outlets, looked for by their phonetic keys: Double Metaphone, Soundex.
#
# One would guess: of names in Cyrillic, Greek or Chinese no answer, or none but equal ones alike. The methods are made for English, and a letter that they do not know
# says nothing of how a name sounds.
# What happens: letters that are not known leave no trace, so every such name has the same key, the empty one, and the comparison says that it is the same: Putin
# is Zelensky, Xi is Kim, and PostgreSQL's `difference` gives the two 4 of 4. Of a name in Latin letters the first letter goes if it has a mark: Şahin is Hahn, and by
# Double Metaphone Żurek is Rick. PostgreSQL's documentation says only that these functions "do not work well" with UTF-8.
# natural 8.1.1, PostgreSQL 18 (as PGlite 0.5.14, fuzzystrmatch), seen 2026-11-30. Source: https://naturalnode.github.io/natural/phonetics.html and
# https://www.postgresql.org/docs/18/fuzzystrmatch.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund natural@8.1.1 @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import natural from 'natural';

const metaphone = new natural.DoubleMetaphone();
const database = new PGlite({ extensions: { fuzzystrmatch } });
await database.exec('create extension fuzzystrmatch');
const differenceOf = async (names) => (await database.query('select difference($1, $2) as difference', names)).rows[0].difference;
const cases = [
  ['Putin', 'Zelensky', false, 1],
  ['Путин', 'Зеленский', true, 4],
  ['Δένδιας', 'Μητσοτάκης', true, 4],
  ['習近平', '金正恩', true, 4],
  ['Şahin', 'Hahn', true, 3],
  ['Żurek', 'Rick', true, 1],
];
for (const [one, other, isAlike, difference] of cases) {
  const seen = [metaphone.compare(one, other), await differenceOf([one, other])];
  console.log(one, other, metaphone.process(one), seen);
  assert.deepEqual(seen, [isAlike, difference]);
}
await database.close();
JS
node try.mjs
