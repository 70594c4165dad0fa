#!/usr/bin/env bash
# Numbers in words of English headlines made digits, so that "five" and "5" compare alike: by words-to-numbers, as it comes.
#
# One would guess: "5 killed" for "five killed", and a sentence without a number left as it is. Guessing at words has to be asked for (`fuzzy`).
# What happens: "one", "second" and the article "a" are numbers in any sense: "No one was killed" becomes "No 1 was killed", "a deal" is "1 deal", "a second
# strike" "1 2 strike", as if twelve. And digits before a word are no part of its number: "1.5 million displaced" becomes "1.5 1000000 displaced", "half
# a million" "Half 1000000": who looks for the largest figure finds a million.
# words-to-numbers 1.5.1, seen 2026-11-30. Source: https://github.com/finnfiddle/words-to-numbers#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund words-to-numbers@1.5.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { wordsToNumbers } from 'words-to-numbers';

const cases = [
  ['Five killed in attack', '5 killed in attack'],
  ['Forty-five people were freed', '45 people were freed'],
  ['No one was killed', 'No 1 was killed'],
  ['A second strike hit the port', '1 2 strike hit the port'],
  ['1.5 million displaced', '1.5 1000000 displaced'],
  ['Half a million displaced', 'Half 1000000 displaced'],
  ['A deal was reached', '1 deal was reached'],
];
for (const [text, expected] of cases) {
  const seen = wordsToNumbers(text);
  console.log(text, '→', seen);
  assert.equal(seen, expected);
}
JS
node try.mjs
