#!/usr/bin/env bash
# How long ago something was, as reports and live blogs say it: "two and a half hours ago", "2,5 часа назад", "twee en een half uur geleden".
#
# One would guess: two and a half hours, or nothing found. "2.5 hours ago" is read as that, and "half an hour ago" as half of one.
# What happens: the number is read from its end. In English, Dutch and Indonesian "half hours ago" is found within it: 30 minutes; "three and a half years ago" is six
# months. In Russian and Ukrainian what stands before "hours ago" is no number and falls away: one and a half and two and a half hours are one hour, and
# of "2,5" what stands behind the comma is the number: 5 hours. So in Finnish. In Arabic and with a point it is right. The text found says
# where it began; the date does not.
# chrono-node 2.10.3, seen 2026-11-30. Source: https://github.com/wanasit/chrono#readme and
# https://cldr.unicode.org/translation/number-currency-formats/number-symbols (decimal: a comma in most of Europe)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const now = new Date('2025-08-20T12:00:00Z');
const cases = [
  ['en', '2.5 hours ago', 2.5],
  ['en', 'half an hour ago', 0.5],
  ['en', 'two and a half hours ago', 0.5],
  ['en', 'one and a half hours ago', 0.5],
  ['nl', 'twee en een half uur geleden', 0.5],
  ['nl', '2,5 uur geleden', 2.5],
  ['id', 'dua setengah jam yang lalu', 0.5],
  ['ru', 'два часа назад', 2],
  ['ru', 'полтора часа назад', 1],
  ['ru', 'два с половиной часа назад', 1],
  ['ru', '2,5 часа назад', 5],
  ['uk', 'півтори години тому', 1],
  ['uk', 'дві з половиною години тому', 1],
  ['fi', '2,5 tuntia sitten', 5],
  ['ar', 'قبل ساعتين ونصف', 2.5],
];
for (const [language, words, expected] of cases) {
  const [found, ...others] = chrono[language].parse(words, { instant: now, timezone: 'UTC' });
  const hours = (now - found.start.date()) / 3_600_000;
  console.log(language, words, `"${found.text}"`, hours);
  assert.deepEqual([hours, others.length], [expected, 0]);
}
const [years] = chrono.en.parse('three and a half years ago', { instant: now, timezone: 'UTC' });
console.log(years.text, years.start.date());
assert.equal(years.start.date().toISOString().slice(0, 10), '2025-02-20');
JS
node try.mjs
