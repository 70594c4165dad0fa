#!/usr/bin/env bash
# Figures of reports written out in words for a text that is read aloud: two million and 2.5 thousand million in Italian, a million million in Hungarian.
#
# One would guess: "due milioni", "due miliardi e mezzo" or the like, "billió". Both libraries are for this alone, list the languages, and have one million, three
# million and a thousand million right.
# What happens: to-words leaves the two out in Italian, where it is "Milioni": millions, however many a listener thinks of; so "Miliardi Cinque Cento Milioni", and "Mila Cento" for 1,100.
# One, three and the numbers up to thirty have theirs. written-number calls 1,000,000,000,000 "milliárd" in Hungarian, which is a thousand million, a thousandth of it, and three
# of them "három milliárd"; a thousand million is "ezer millió", so that the larger sum has the word of the smaller one. n2words has all of them.
# to-words 5.7.0, written-number 0.11.1, beside n2words 4.0.0, seen 2026-12-01. Source: https://en.wikipedia.org/wiki/Long_and_short_scales and
# https://unicode.org/reports/tr35/tr35-numbers.html#Rule-Based_Number_Formatting
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps to-words@5.7.0 written-number@0.11.1 n2words@4.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { toCardinal as hungarian } from 'n2words/hu-HU';
import { toCardinal as italian } from 'n2words/it-IT';
import { ToWords } from 'to-words';
import writtenNumber from 'written-number';

const toWords = new ToWords({ localeCode: 'it-IT' });
const inItalian = { 1_000_000: 'Un Milione', 2_000_000: 'Milioni', 3_000_000: 'Tre Milioni', 2_500_000_000: 'Miliardi Cinque Cento Milioni', 1100: 'Mila Cento' };
for (const [number, words] of Object.entries(inItalian)) {
  const seen = toWords.convert(Number(number));
  console.log(number, 'in Italian:', seen, '| n2words:', italian(Number(number)));
  assert.equal(seen, words);
}
assert.equal(italian(2_000_000), 'due milioni');
const inHungarian = { 1_000_000: 'millió', 1_000_000_000: 'ezer millió', 1_000_000_000_000: 'milliárd', 3_000_000_000_000: 'három milliárd' };
for (const [number, words] of Object.entries(inHungarian)) {
  const seen = writtenNumber(Number(number), { lang: 'hu' });
  console.log(number, 'in Hungarian:', seen, '| n2words:', hungarian(Number(number)));
  assert.equal(seen, words);
}
assert.equal(hungarian(1_000_000_000), 'egymilliárd');
assert.equal(hungarian(1_000_000_000_000), 'egybillió');
JS
node try.mjs
