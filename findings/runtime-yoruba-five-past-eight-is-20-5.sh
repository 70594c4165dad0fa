#!/usr/bin/env bash
# The time beside a report for readers of Yoruba, 35 million in Nigeria, by the runtime: `timeStyle: 'short'`, of five past eight in the evening.
#
# One would guess: "20:05". How hours are counted and what stands between is each language's own; minutes have two figures in all of them, and have them in Yoruba if hour and minute are asked for one by one.
# What happens: "20:5", which beside "20:50" is to be read as ten to nine; five past five is "5:5", with seconds "5:5:7". Ten past and later are right, so that one time in six is wrong, and a list of such times sorts
# and is searched wrongly. Of 142 languages that the runtime has it is the only one. It is CLDR's pattern, H:m, for all three styles.
# Node 20.20.2 (ICU 78, CLDR 48), seen 2026-12-01. Source: https://github.com/unicode-org/cldr/blob/main/common/main/yo.xml (timeFormats) and
# https://unicode.org/reports/tr35/tr35-dates.html#dfst-minute (m, mm)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const at = (hour, minute) => Date.UTC(2025, 7, 15, hour, minute, 7);
const shown = (language, time, options = { timeStyle: 'short' }) =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn`, { timeZone: 'UTC', ...options }).format(time);
const seen = {
  evening: shown('yo', at(20, 5)),
  morning: shown('yo', at(5, 5)),
  seconds: shown('yo', at(5, 5), { timeStyle: 'medium' }),
  later: shown('yo', at(20, 50)),
  parts: shown('yo', at(20, 5), { hour: 'numeric', minute: 'numeric' }),
};
console.log(seen);
assert.deepEqual(seen, { evening: '20:5', morning: '5:5', seconds: '5:5:7', later: '20:50', parts: '20:05' });

const codes = [];
for (let first = 97; first < 123; first++) for (let second = 97; second < 123; second++) codes.push(String.fromCharCode(first, second));
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const known = Intl.DateTimeFormat.supportedLocalesOf(codes.filter((code) => names.of(code))).filter((code) => code === Intl.getCanonicalLocales(code)[0]);
const wrong = known.filter((language) => !/\D?05(?!\d)/.test(shown(language, at(20, 5))));
console.log(known.length, 'languages, with a minute of one figure:', wrong);
assert.deepEqual(wrong, ['yo']);
JS
node try.mjs
