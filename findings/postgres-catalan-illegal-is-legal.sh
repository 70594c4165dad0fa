#!/usr/bin/env bash
# Full-text search in Catalan for "legal" in texts that have "il·legal", illegal.
#
# One would guess: not found. "il·legal" is one word, which Catalan writes with a dot between two l (ela geminada), and Unicode's rules keep such a dot within
# a word (U+00B7 is a MidLetter for it); PostgreSQL has a configuration "catalan".
# What happens: every configuration uses one parser, for which the dot ends a word: "il" and "leg". Who looks for what is legal finds what is illegal, who
# looks for the limited, the logical or the legitimate finds the unlimited, the illogical and the illegitimate, each marked from the dot on. Words
# whose parts mean nothing, "intel·ligent", are in pieces too, and are only found as two words that follow each other.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.unicode.org/reports/tr29/#MidLetter and
# https://www.postgresql.org/docs/18/textsearch-parsers.html
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
const cases = [
  ['legal', 'El referèndum és il·legal', 'El referèndum és il·<b>legal</b>'],
  ['limitat', 'Un poder il·limitat', 'Un poder il·<b>limitat</b>'],
  ['lògic', 'Un acord il·lògic', 'Un acord il·<b>lògic</b>'],
  ['legítim', 'El govern il·legítim', 'El govern il·<b>legítim</b>'],
];
for (const [search, text, shown] of cases) {
  const { rows: [row] } = await database.query(
    `select to_tsvector('catalan', $1) as words, to_tsvector('catalan', $1) @@ plainto_tsquery('catalan', $2) as found,
      ts_headline('catalan', $1, plainto_tsquery('catalan', $2)) as shown`, [text, search]);
  const words = [...new Intl.Segmenter('ca', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  console.log(search, row, words.at(-1));
  assert.equal(row.found, true);
  assert.equal(row.shown, shown);
  assert.equal(words.at(-1), `il·${search}`);
}
await database.close();
JS
node try.mjs
