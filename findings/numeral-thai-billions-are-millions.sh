#!/usr/bin/env bash
# A sum in Thai as numeral writes it short, "3.5 พันล้าน" (three and a half thousand million), and as the Thai press prints it, read by numeral again.
#
# One would guess: 3,500,000,000. The library has a language file for Thai and reads what it writes with it: thousands and millions of Thai come back, and so do
# thousand millions in Russian, German or Japanese.
# What happens: 3,500,000: a thousand million is said as two words in a row, "thousand" and "million", and the reader looks at the end of the text for each of its four words by
# turns without asking what stands before it, so that the million of the thousand million is enough. A million million, "ล้านล้าน", is a million, too.
# No error says so, and a fund of 3.5 thousand million baht stands in a table as three and a half million.
# numeral 2.0.6, seen 2026-12-01. Source: http://numeraljs.com/#unformat (abbreviations) and its file locales/th.js
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund numeral@2.0.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import numeral from 'numeral';
import 'numeral/locales.js';

const sums = [1500, 2_500_000, 3_500_000_000, 1_200_000_000_000];
function thereAndBack(language) {
  numeral.locale(language);
  const written = sums.map((sum) => numeral(sum).format('0.0 a'));
  const read = written.map((text) => numeral(text).value());
  console.log(language, written, read);
  return { written, read };
}
for (const language of ['en', 'ru', 'de', 'ja', 'fr']) assert.deepEqual(thereAndBack(language).read, sums);
const { written, read } = thereAndBack('th');
assert.deepEqual(written, ['1.5 พัน', '2.5 ล้าน', '3.5 พันล้าน', '1.2 ล้านล้าน']);
assert.deepEqual(read, [1500, 2_500_000, 3_500_000, 1_200_000]);
JS
node try.mjs
