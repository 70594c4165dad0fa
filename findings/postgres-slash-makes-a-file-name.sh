#!/usr/bin/env bash
# Full-text search: "Trump/Putin talks", searched for "putin".
#
# One would guess: found, as in "Trump-Putin talks".
# What happens: the default parser takes two words with a slash between them for the name of a file and keeps them as one word, so
# neither name is found. It does so in every language's configuration, as all of them use that parser.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-28. Source: https://www.postgresql.org/docs/18/textsearch-parsers.html
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
const isFound = async (text, language) =>
  (await database.query("select to_tsvector($2::regconfig, $1) @@ plainto_tsquery($2::regconfig, 'putin') as found", [text, language]))
    .rows[0].found;
const seen = [];
for (const language of ['english', 'german', 'simple'])
  seen.push([language, await isFound('Trump-Putin talks', language), await isFound('Trump/Putin talks', language)]);
const { rows } = await database.query("select alias, token from ts_debug('english', 'Trump/Putin')");
console.log('language, with a hyphen, with a slash:', seen, rows);
assert.deepEqual(seen.map(([, hyphen, slash]) => [hyphen, slash]), Array(3).fill([true, false]));
assert.deepEqual(rows, [{ alias: 'file', token: 'Trump/Putin' }]);
await database.close();
JS
node try.mjs
