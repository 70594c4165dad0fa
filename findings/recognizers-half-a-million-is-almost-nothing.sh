#!/usr/bin/env bash
# Numbers in words of reports made digits by Microsoft's recognizers, in order to compare them between outlets: "half a million people fled", "dos millones y medio".
#
# One would guess: 500,000 and 2,500,000. The library is made to resolve numbers of sentences in several languages, "2.5 million" and "half a dozen" are
# right, and "two and a half" is 2.5.
# What happens: a fraction beside a round number is put together with it wrongly. Half a million is 0.000002, three
# quarters of a million 0.000012, two and a half million 2.0000005; Spanish "un millón y medio" is 500,000 and "dos millones y medio" a million, as are
# the French and the Portuguese; "mil millones", a thousand million, is 1,000 when it begins the sum. The text that was found is whole, the value is
# given without doubt, also as an amount of dollars. Mended for .NET alone, in 2020 and 2022; half of it is open there.
# @microsoft/recognizers-text-suite 1.3.1, seen 2026-11-30. Source: https://github.com/microsoft/Recognizers-Text/issues/1934 and
# https://github.com/microsoft/Recognizers-Text/issues/2786
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Culture, recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite';

function read(text, culture = Culture.English) {
  const found = recognizeNumber(text, culture).map((number) => [number.text, number.resolution.value]);
  console.log(culture, text, found);
  return found;
}
const whole = (text, value, culture) => assert.deepEqual(read(text, culture), [[text, value]]);
assert.deepEqual(read('half a million people fled'), [['half a million', '2E-06']]);
whole('three quarters of a million', '1.2E-05');
whole('two and a half million', '2.0000005');
whole('a million and a half', '1000000.5');
whole('2.5 million', '2500000');
whole('two and a half', '2.5');
whole('half a dozen', '6');
whole('un millón y medio', '500000', Culture.Spanish);
whole('dos millones y medio', '1000000', Culture.Spanish);
whole('dos mil millones', '2000000000', Culture.Spanish);
assert.deepEqual(read('mil millones de euros', Culture.Spanish), [['mil', '1000']]);
whole('un milliard et demi', '500000000', Culture.French);
whole('deux millions et demi', '1000000', Culture.French);
whole('dois milhões e meio', '1000000', Culture.Portuguese);
const [{ resolution }] = recognizeCurrency('one and a half billion dollars', Culture.English);
console.log(resolution);
assert.equal(resolution.value, '1.0000000005');
JS
node try.mjs
