#!/usr/bin/env bash
# A Chinese report turned from simplified into traditional letters, to show it to readers in Taiwan or to find the same person in their press: 于北辰, 朴振.
#
# One would guess: names stay names. 于 is among the fifty most frequent family names of China, as it stands in both scripts, and 朴 (Park) in Korea; the library
# goes by phrases before single letters, and knows 朴槿惠, a president, and 于大宝, a footballer, whole.
# What happens: a name that is in no list is turned letter by letter, each into its most frequent form: 于 becomes 於, the preposition "at", which is a family name of
# its own, and 朴 becomes 樸, "plain". A search in Taiwan's press for what came out finds nobody, and the way back is no help, as it gives 于 for
# both; the other way 王乾 becomes 王干. The same with the forms for Taiwan and Hong Kong, whose presses print 于北辰. A list of one's own can be put before.
# The tables are OpenCC's, where the like is known of other names. opencc-js 1.4.2, seen 2026-11-30. Source: https://github.com/BYVoid/OpenCC/issues/602
# and https://www.unicode.org/charts/unihan.html (U+4E8E, U+65BC, U+6734: kSimplifiedVariant, kTraditionalVariant)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund opencc-js@1.4.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as OpenCC from 'opencc-js';

const convert = (from, to) => OpenCC.Converter({ from, to });
const names = ['于北辰', '于大宝', '朴振', '朴槿惠', '范仲淹', '钟南山'];
const found = Object.fromEntries(['t', 'tw', 'hk'].map((to) => [to, names.map((name) => convert('cn', to)(name))]));
console.log(names, found);
for (const forms of Object.values(found)) assert.deepEqual(forms, ['於北辰', '于大寶', '樸振', '朴槿惠', '范仲淹', '鍾南山']);
const back = ['於北辰', '于北辰', '王乾'].map((name) => convert('tw', 'cn')(name));
console.log('back', back);
assert.deepEqual(back, ['于北辰', '于北辰', '王干']);
assert.equal(convert('cn', 'tw')('于北辰在台北说'), '於北辰在臺北說');
JS
node try.mjs
