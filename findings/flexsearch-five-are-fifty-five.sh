#!/usr/bin/env bash
# Headlines searched by FlexSearch for a number: "5 killed" and "55 killed", "2 August" and "22 August".
#
# One would guess: the number that was typed. By its documentation the standard encoder takes out doubled letters ("missing" becomes "mising"), which
# forgives a misspelt word.
# What happens: digits are doubled letters too. 55 is indexed as 5, 1000 as 10 and 0, 22 August as 2 August: who looks for five dead gets fifty-five, and
# who looks for 55 gets 5; for 100 soldiers 1000. Before that, digits are cut into groups of three. With "LatinExact" or
# without `dedupe` and `numeric` the numbers are apart.
# flexsearch 0.8.212, seen 2026-11-30. Source: https://github.com/nextapps-de/flexsearch/blob/master/doc/encoder.md
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund flexsearch@0.8.212 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import flexsearch from 'flexsearch';

const { Charset, Encoder, Index } = flexsearch;
function finds(search, headline, encoder) {
  const index = encoder ? new Index({ encoder }) : new Index();
  index.add(1, headline);
  return index.search(search).length > 0;
}
const pairs = [
  ['5 killed', '55 killed in attack'],
  ['55 killed', '5 killed in attack'],
  ['2 August', 'Ceasefire on 22 August'],
  ['100 soldiers', '1000 soldiers leave'],
  ['200 dead', '20 dead after quake'],
];
for (const [search, headline] of pairs) {
  const seen = [finds(search, headline), finds(search, headline, Charset.LatinExact)];
  seen.push(finds(search, headline, new Encoder({ dedupe: false, numeric: false })));
  console.log(search, '|', headline, new Index().encoder.encode(headline), seen);
  assert.deepEqual(seen, [true, false, false]);
}
assert.equal(finds('15 August', 'Talks on 16 August'), false);
JS
node try.mjs
