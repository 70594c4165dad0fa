#!/usr/bin/env bash
# Texts indexed in Spanish and English by PostgreSQL and searched for the State, "Estado Islámico", "golpe de Estado", and for the World Health Organization, "WHO".
#
# One would guess: found by these words. Stop words are such as "the" and "of", which say nothing of what a text is about; "government" and "Welt" are none.
# What happens: Spanish "estado" is also "been", and the list has the forms of to be: the State is indexed nowhere. "Estado Islámico" finds whatever is Islamic, "golpe de Estado", a coup d'état, in quotation marks too,
# every blow of luck, "Estados Unidos" whatever is united, and the State alone nothing at all. English has no WHO, which is "who", and of Will Smith, Don Jr. and IT
# only what is left; Russian has no Tom. Capitals, by which readers tell them, are gone before the list is asked.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://www.postgresql.org/docs/18/textsearch-dictionaries.html#TEXTSEARCH-STOPWORDS and
# https://snowballstem.org/algorithms/spanish/stop.txt (estado)
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
const isFound = async (language, text, query) => {
  const { rows } = await database.query('select to_tsvector($1::regconfig, $2) @@ websearch_to_tsquery($1::regconfig, $3) as found', [language, text, query]);
  return rows[0].found;
};
const indexed = async (language, text) =>
  (await database.query('select to_tsvector($1::regconfig, $2)::text as words', [language, text])).rows[0].words;
const seen = {
  state: await isFound('spanish', 'El Estado no paga', 'Estado'),
  islamic: await isFound('spanish', 'Arte islámico en Granada', 'Estado Islámico'),
  coup: await isFound('spanish', 'Un golpe de suerte', '"golpe de Estado"'),
  states: await indexed('spanish', 'Estados Unidos'),
  government: await indexed('spanish', 'gobierno'),
  health: await isFound('english', 'The WHO warns of measles', 'WHO'),
  will: await indexed('english', 'Will Smith, Don Jr. and IT'),
  tom: await indexed('russian', 'Том'),
};
console.log(seen);
assert.deepEqual(seen, {
  state: false,
  islamic: true,
  coup: true,
  states: "'unid':2",
  government: "'gobiern':1",
  health: false,
  will: "'jr':4 'smith':2",
  tom: '',
});
JS
node try.mjs
