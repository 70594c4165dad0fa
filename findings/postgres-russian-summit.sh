#!/usr/bin/env bash
# Full-text search in Russian: the word for "summit" in two of its cases.
#
# One would guess: "саммит" (nominative) finds "саммита" (genitive): one noun, regularly declined.
# What happens: the stemmer takes the end of "саммит" for that of a verb and leaves "самм", while "саммита" becomes "саммит"; so each
# form finds only some of the others. "визит" (visit) goes the same way.
# PostgreSQL 18 with its Snowball stemmer (as PGlite 0.5.14), seen 2026-11-28.
# Source: https://snowballstem.org/algorithms/russian/stemmer.html
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
const stemOf = async (word) =>
  (await database.query("select (ts_lexize('russian_stem', $1))[1] as stem", [word])).rows[0].stem;
const seen = {};
for (const word of ['саммит', 'саммита', 'саммите', 'визит', 'визита', 'встреча', 'встречи']) seen[word] = await stemOf(word);
console.log(seen);
assert.equal(seen['саммит'], 'самм');
assert.equal(seen['саммита'], 'саммит');
assert.notEqual(seen['визит'], seen['визита']);
assert.equal(seen['встреча'], seen['встречи']);
await database.close();
JS
node try.mjs
