#!/usr/bin/env bash
# The days of talks as the press prints a span of them, "15-17 August 2025", "August 15-17, 2025", "15/16 August 2025", given to the runtime's `Date`, and to two libraries that fall
# back on it.
#
# One would guess: an invalid date, as for "15 to 17 August 2025" and, with the printer's dash, "15–17 August 2025"; at worst one of the three days. The year stands there with four figures.
# What happens: 15 August 2017, valid, eight years early: of the numbers around a month's name the second is the year, what is behind it falls away, and two figures below 50 are of this century. So
# "Aug 5-7, 2025" is of 2007, "15/16 August" of 2016, and "Aug 31-Sep 2, 2025" is the 1st of October 2002, as the second name takes the first one's place and a 31st of September is carried over. A report
# of this summer goes into the archive's middle, and a sentence that has been tried with one day works.
# What is not the standard's own form may be read in any way (ECMA-262, 21.4.3.2).
# Node 20.20.2 (V8 11.3), dayjs 1.11.23, sugar 2.0.6, seen 2026-12-01. Source: https://tc39.es/ecma262/#sec-date.parse and
# https://day.js.org/docs/en/parse/string
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund dayjs@1.11.23 sugar@2.0.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import dayjs from 'dayjs';
import Sugar from 'sugar';

const day = (date) => {
  if (Number.isNaN(date.getTime())) return 'invalid';
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const cases = {
  '15 August 2025': '2025-08-15',
  '15-17 August 2025': '2017-08-15',
  'August 15-17, 2025': '2017-08-15',
  'Aug 5-7, 2025': '2007-08-05',
  '15/16 August 2025': '2016-08-15',
  '15-16 Aug 2025 20:00': '2016-08-15',
  'Aug 31-Sep 2, 2025': '2002-10-01',
  '15 to 17 August 2025': 'invalid',
  '15–17 August 2025': 'invalid',
  'August 15–17, 2025': 'invalid',
};
for (const [text, expected] of Object.entries(cases)) {
  const seen = [day(new Date(text)), day(dayjs(text).toDate())];
  console.log(text, seen);
  assert.deepEqual(seen, [expected, expected]);
}
const sugar = day(Sugar.Date.create('August 15-17, 2025'));
console.log('sugar', sugar);
assert.equal(sugar, '2017-08-15');
JS
node try.mjs
