#!/usr/bin/env bash
# Full-text search for a phrase that stands late in a long document (a live blog, a transcript).
#
# One would guess: found, since both words are.
# What happens: a text search vector counts places up to 16,383 (all words behind stand at that one) and keeps the first 256 places of a
# word, so that words behind either do not follow each other any more. Both are found, the phrase is not, and nothing says so.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-28. Source: https://www.postgresql.org/docs/18/textsearch-limitations.html
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
async function look(text) {
  const { rows } = await database.query(
    `with document as (select to_tsvector('english', $1) as words) select words @@ plainto_tsquery('english', 'ceasefire agreement') as words,
      words @@ phraseto_tsquery('english', 'ceasefire agreement') as phrase from document`,
    [text],
  );
  return rows[0];
}
const seen = {
  early: await look('A ceasefire agreement was reached.'),
  late: await look(`${'leaders spoke '.repeat(9_000)}A ceasefire agreement was reached.`),
  often: await look(`${'ceasefire talks '.repeat(300)}A ceasefire agreement was reached.`),
};
console.log(seen);
assert.deepEqual(seen.early, { words: true, phrase: true });
assert.deepEqual(seen.late, { words: true, phrase: false });
assert.deepEqual(seen.often, { words: true, phrase: false });
await database.close();
JS
node try.mjs
