#!/usr/bin/env bash
# Excerpts of hits with the words that were looked for marked, by PostgreSQL's `ts_headline`: for "ceasefire or talks -trade", and for the phrase
# "peace deal".
#
# One would guess: what made the text a hit is marked: "ceasefire", but not "trade", which the reader asked to leave out; and the words of the phrase
# where they are the phrase.
# What happens: every word of the query is marked wherever it stands, the excluded one among them, and without the phrase: in "Trade deal is off. Peace talks
# ended." two marks, though the text has no peace deal; a text that is not found at all is marked the same. A reader is shown as found what is not there.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/textsearch-controls.html#TEXTSEARCH-HEADLINE
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
async function marked(search, text) {
  const sql = `select to_tsvector('english', $2) @@ query found, ts_headline('english', $2, query, 'StartSel=[, StopSel=]') excerpt
    from websearch_to_tsquery('english', $1) query`;
  const [{ found, excerpt }] = (await database.query(sql, [search, text])).rows;
  console.log(search, '|', found, '|', excerpt);
  return [found, excerpt];
}
assert.deepEqual(await marked('ceasefire or talks -trade', 'A ceasefire begins. Trade goes on.'), [
  true,
  'A [ceasefire] begins. [Trade] goes on.',
]);
assert.deepEqual(await marked('"peace deal"', 'The trade deal is off. A peace deal is near.'), [
  true,
  'The trade [deal] is off. A [peace] [deal] is near.',
]);
assert.deepEqual(await marked('"peace deal"', 'Trade deal is off. Peace talks ended.'), [
  false,
  'Trade [deal] is off. [Peace] talks ended.',
]);
await database.close();
JS
node try.mjs
