#!/usr/bin/env bash
# Full-text search for "2025" or "16": the texts have "the 2024-2025 budget", "15-16 August", "Covid-19".
#
# One would guess: found, as "Putin" is in "Trump-Putin talks": at a hyphen between letters the parser splits and keeps the parts.
# What happens: before a digit the hyphen is a minus, also right behind another digit or letter: the second number is -2025, -16 or -19, and who looks for
# 2025, for 16 August or for 19 finds nothing. With an en dash, which printers put between numbers, the parts are whole, but then
# "15-16 August" as keyboards have it does not find "15–16 August". The documentation has the signed integer among the kinds of tokens.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/textsearch-parsers.html
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
async function isFound(text, words) {
  const { rows } = await database.query(
    "select to_tsvector('english', $1)::text as words, to_tsvector('english', $1) @@ websearch_to_tsquery('english', $2) as found",
    [text, words],
  );
  console.log(text, '|', words, rows[0]);
  return rows[0].found;
}
const cases = [
  ['The 2024-2025 budget', '2025 budget', false],
  ['The 2024-2025 budget', '2024 budget', true],
  ['Talks on 15-16 August', '16 August', false],
  ['Talks on 15–16 August', '16 August', true],
  ['Talks on 15–16 August', '15-16 August', false],
  ['A year of Covid-19', 'covid 19', false],
  ['Trump-Putin talks', 'putin talks', true],
];
for (const [text, words, found] of cases) assert.equal(await isFound(text, words), found);
await database.close();
JS
node try.mjs
