#!/usr/bin/env bash
# A search in French for gold and oil, "cours or pétrole", in the words of a search field: `websearch_to_tsquery('french', …)`. "Or" is gold, in French as in Catalan.
#
# One would guess: articles that have the three words. The function is told which language the words are in, and by its documentation it takes what a web search
# engine takes, whose sign for either of two words is written in capitals.
# What happens: "or" is the English word in every language and in any capitals, so that whatever has one of the two others is found, and gold is not looked for:
# "cours or pétrole" is 'cour' | 'pétrol'. At the beginning, at the end or behind an apostrophe ("l'or") it is a word, so that "or pétrole" and "pétrole or" are searches for both. In quotation
# marks it is a word, too. `plainto_tsquery` has gold.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://www.postgresql.org/docs/18/textsearch-controls.html#TEXTSEARCH-PARSING-QUERIES (or)
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
const wrong = 'Le pétrole recule, les bourses attendent';
async function ask(language, words) {
  const { rows: [row] } = await database.query(
    `select websearch_to_tsquery($1::regconfig, $2)::text as asked, to_tsvector($1::regconfig, $3) @@ websearch_to_tsquery($1::regconfig, $2) as found,
      plainto_tsquery($1::regconfig, $2)::text as plain`, [language, words, wrong]);
  console.log(words, row);
  return row;
}
for (const words of ['cours or pétrole', 'cours OR pétrole', 'cours Or pétrole']) {
  assert.deepEqual(await ask('french', words), { asked: "'cour' | 'pétrol'", found: true, plain: "'cour' & 'or' & 'pétrol'" });
}
assert.equal((await ask('catalan', 'reserves or russes')).asked, "'reserv' | 'rus'");
assert.equal((await ask('french', 'or pétrole')).asked, "'or' & 'pétrol'");
assert.equal((await ask('french', 'pétrole or')).asked, "'pétrol' & 'or'");
assert.equal((await ask('french', "cours de l'or pétrole")).asked, "'cour' & 'or' & 'pétrol'");
assert.equal((await ask('french', 'cours "or" pétrole')).asked, "'cour' & 'or' & 'pétrol'");
await database.close();
JS
node try.mjs
