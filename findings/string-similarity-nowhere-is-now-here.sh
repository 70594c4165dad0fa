#!/usr/bin/env bash
# Headlines compared, in order to group reports or to drop those that were seen before: "Peace is now here" and "Peace is nowhere".
#
# One would guess: alike, and not the same. The measure is 1 for "identical strings" and counts pairs of letters that stand side by side.
# What happens: 1 for both: all white space is taken out before the letters are paired, and so the two are one text; likewise "No table talks"
# and "Notable talks", "end less war" and "endless war". That word boundaries are passed over stands in its notes
# to release 3.0 and nowhere else. What keeps each word's pairs apart is another library, whose figure is below 1.
# string-similarity 4.0.4 beside string-similarity-js 2.1.4, seen 2026-11-30. Source: https://github.com/aceakash/string-similarity#release-notes
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund string-similarity@4.0.4 string-similarity-js@2.1.4 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import similarity from 'string-similarity';
import other from 'string-similarity-js';

const pairs = [
  ['Peace is now here', 'Peace is nowhere'],
  ['No table talks', 'Notable talks'],
  ['Leaders end less war', 'Leaders endless war'],
  ['Мы не навидим', 'Мы ненавидим'],
];
for (const [one, two] of pairs) {
  const figures = [similarity.compareTwoStrings(one, two), other.stringSimilarity(one, two)];
  console.log(one, '|', two, figures);
  assert.equal(figures[0], 1);
  assert.ok(figures[1] < 1);
}
const { bestMatch } = similarity.findBestMatch('Peace is nowhere', ['Peace is nowhere near', 'Peace is now here']);
console.log(bestMatch);
assert.deepEqual(bestMatch, { target: 'Peace is now here', rating: 1 });
assert.ok(similarity.compareTwoStrings('No table talks', 'Not a table talk') < 1);
JS
node try.mjs
