#!/usr/bin/env bash
# Full-text search for a phrase in articles of which headline and text are indexed together, as the documentation has it: `to_tsvector(headline) || to_tsvector(text)`.
#
# One would guess: a phrase is found where somebody wrote it. The two are two texts, and of JSON, where each value is a text of its own, `to_tsvector` leaves
# a place free between them, so that no phrase goes over the seam.
# What happens: `||` counts the second text's places on from the last place of the first, so that the last word of a headline and the first of the text stand side by side. An
# article headed "Kyiv rejects deal" whose text begins "Putin accepts" is found by the phrase "deal Putin accepts", which nobody wrote, and one headed "No to peace" that begins "Talks end" by
# "peace talks end". So it is when weights are set first, when rows are put together by an aggregate, and when the texts are joined with a line break before. As a JSON array, or with a word that is
# left out between them, they stay apart.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://www.postgresql.org/docs/18/textsearch-features.html#TEXTSEARCH-MANIPULATE-TSVECTOR
# (tsvector || tsvector says how positions are counted, and calls the result the same as that of the joined strings)
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
const ways = {
  'one after the other': `to_tsvector('english', $1) || to_tsvector('english', $2)`,
  'with weights': `setweight(to_tsvector('english', $1), 'A') || setweight(to_tsvector('english', $2), 'B')`,
  'joined by a line': `to_tsvector('english', $1 || E'\\n\\n' || $2)`,
  'as JSON': `to_tsvector('english', jsonb_build_array($1::text, $2::text))`,
  'with a word between': `to_tsvector('english', $1 || ' the ' || $2)`,
};
async function isFound(way, headline, text, phrase) {
  const { rows: [row] } = await database.query(`select ${ways[way]} as words, ${ways[way]} @@ phraseto_tsquery('english', $3) as found`, [headline, text, phrase]);
  console.log(way, phrase, row);
  return row.found;
}
for (const way of Object.keys(ways)) {
  const over = !/JSON|between/.test(way);
  assert.equal(await isFound(way, 'Kyiv rejects deal', 'Putin accepts', 'deal Putin accepts'), over);
  assert.equal(await isFound(way, 'No to peace', 'Talks end', 'peace talks end'), over);
  assert.equal(await isFound(way, 'Kyiv rejects deal', 'Putin accepts', 'rejects deal'), true);
}
await database.close();
JS
node try.mjs
