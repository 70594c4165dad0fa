#!/usr/bin/env bash
# Headlines compared by PostgreSQL's pg_trgm, in order to group reports or to drop those that were seen before.
#
# One would guess: 1 for the same headline alone: by the documentation the figure goes from 0, "completely dissimilar", to 1, "identical".
# What happens: what is compared is the set of each word's groups of three letters, without the order of the words, without how often they stand there, and without
# what is no letter or digit. "Ukraine attacks Russia" and "Russia attacks Ukraine" are identical, "Prices rise 5%" and "Prices rise 5", "1.5 million" and
# "1,5 million", "no deal" and "no deal, no deal"; the distance `<->` is 0, and `strict_word_similarity` says the same.
# pg_trgm 1.6 of PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/pgtrgm.html#PGTRGM-FUNCS-OPS
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

const database = await PGlite.create({ extensions: { pg_trgm } });
await database.query('create extension pg_trgm');
const { rows: versions } = await database.query("select extversion from pg_extension where extname = 'pg_trgm'");
const pairs = [
  ['Ukraine attacks Russia', 'Russia attacks Ukraine'],
  ['Трамп ждал Путина', 'Путина ждал Трамп'],
  ['Prices rise 5%', 'Prices rise 5'],
  ['1.5 million flee', '1,5 million flee'],
  ['No deal', 'No deal, no deal'],
];
const sql = 'select similarity($1, $2) one, strict_word_similarity($1, $2) words, $1 <-> $2 distance';
console.log(versions);
for (const [one, two] of pairs) {
  const [seen] = (await database.query(sql, [one, two])).rows;
  console.log(one, '|', two, seen);
  assert.deepEqual(seen, { one: 1, words: 1, distance: 0 });
}
const [other] = (await database.query(sql, ['Ukraine attacks Russia', 'Ukraine attacks Belarus'])).rows;
assert.ok(other.one < 1);
await database.close();
JS
node try.mjs
