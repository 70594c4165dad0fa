#!/usr/bin/env bash
# Full-text search: a reader types "Trump-Putin summit" or "F-16"; newspapers print "Trump–Putin summit" and "F‑16".
#
# One would guess: found, since the parser splits at either mark, and the same search finds the text with a plain hyphen.
# What happens: words with a hyphen are kept whole beside their parts, and the query asks for the whole, which a text with an en
# dash or a hyphen that does not break has not got; of "F-16" the query makes the number -16. Typed the other way round it is found.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-29. Source: https://www.postgresql.org/docs/18/textsearch-parsers.html
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
const rows = [
  ['Trump-Putin summit', 'Trump-Putin summit', true],
  ['Trump\u2013Putin summit', 'Trump-Putin summit', false],
  ['Trump-Putin summit', 'Trump\u2013Putin summit', true],
  ['two F-16 jets', 'F-16', true],
  ['two F\u201116 jets', 'F-16', false],
];
for (const language of ['english', 'simple'])
  for (const [text, typed, expected] of rows) {
    const { rows: [seen] } = await database.query(
      `select to_tsvector($1::regconfig, $2) @@ websearch_to_tsquery($1::regconfig, $3) as found,
        websearch_to_tsquery($1::regconfig, $3)::text as query`, [language, text, typed]);
    console.log(language, text, '<-', typed, seen);
    assert.equal(seen.found, expected);
  }
await database.close();
JS
node try.mjs
