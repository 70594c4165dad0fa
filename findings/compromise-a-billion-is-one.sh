#!/usr/bin/env bash
# Sums and numbers of English reports by compromise: "£1.5bn", "$2tn", "20m people", as British newspapers write thousands of millions and millions.
#
# One would guess: 1,500,000,000, or no number at all. "1.5 billion" is that, and so is "half a million" 500,000.
# What happens: the letters are a unit like "km", or, behind a currency's sign, nothing: "£1.5bn" is 1.5, and so is "£1.5m". Of two outlets that report the same
# sum in words and in letters one says a thousand million times less. "$2tn" is no number. A fraction behind "million" is lost likewise:
# "three quarters of a million" is 0.75 and a million.
# compromise 14.17.0, seen 2026-11-30. Source: https://github.com/spencermountain/compromise#numbers and
# https://www.theguardian.com/guardian-observer-style-guide-b (billion)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund compromise@14.17.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import nlp from 'compromise';

const rows = [
  ['The plan costs £1.5 billion.', [1_500_000_000]],
  ['The plan costs £1.5bn.', [1.5]],
  ['The plan costs £1.5m.', [1.5]],
  ['The plan helps 20 million people.', [20_000_000]],
  ['The plan helps 20m people.', [20]],
  ['The plan helps half a million people.', [500_000]],
  ['The plan helps three quarters of a million people.', [0.75, 1_000_000]],
  ['The plan costs $2tn.', []],
];
for (const [sentence, expected] of rows) {
  const numbers = [nlp(sentence).numbers().get()].flat().filter((number) => typeof number === 'number');
  console.log(sentence, numbers);
  assert.deepEqual(numbers, expected);
}
JS
node try.mjs
