#!/usr/bin/env bash
# The dates of an outlet's or archive's JSON put in order by JSONata, as Node-RED and AWS Step Functions have it: `$toMillis(date, '[D]/[M]/[Y,2-2]')` of "15/08/25", and times with Newfoundland's offset,
# "2025-08-15T20:00:00-03:30".
#
# One would guess: 15 August 2025, and 23:30 UTC; and for 20:00 UTC written at "-0330", 16:30.
# What happens: two figures of a year are of the last century, whatever they are: "25" is 1925 and "00" is 1900, in which form ever the pattern says that there are two. An offset west of Greenwich
# that is no whole hour is an hour off when read by a pattern (22:30 UTC) and when written: its hours are rounded down, away from zero, and its minutes come on top, so that what is written,
# "15:30 -04:30", is another offset than was asked for. Without a pattern times are read rightly; "+05:30" is right in both.
# jsonata 2.2.2, seen 2026-12-01. Source: https://docs.jsonata.org/date-time-functions and https://github.com/jsonata-js/jsonata/blob/master/src/datetime.js
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund jsonata@2.2.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import jsonata from 'jsonata';

const ask = (expression) => jsonata(expression).evaluate({});
const iso = "'[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01][Z00:00]'";
const cases = [
  ["$fromMillis($toMillis('15/08/25', '[D]/[M]/[Y,2-2]'))", '1925-08-15T00:00:00.000Z'],
  ["$fromMillis($toMillis('15.08.25', '[D01].[M01].[Y01]'))", '1925-08-15T00:00:00.000Z'],
  ["$fromMillis($toMillis('15/08/2025', '[D]/[M]/[Y]'))", '2025-08-15T00:00:00.000Z'],
  [`$fromMillis($toMillis('2025-08-15T20:00:00-03:30', ${iso}))`, '2025-08-15T22:30:00.000Z'],
  ["$fromMillis($toMillis('2025-08-15T20:00:00-03:30'))", '2025-08-15T23:30:00.000Z'],
  [`$fromMillis($toMillis('2025-08-15T20:00:00-03:00', ${iso}))`, '2025-08-15T23:00:00.000Z'],
  [`$fromMillis($toMillis('2025-08-15T20:00:00+05:30', ${iso}))`, '2025-08-15T14:30:00.000Z'],
  [`$fromMillis(1755288000000, ${iso}, '-0330')`, '2025-08-15T15:30:00-04:30'],
  [`$fromMillis(1755288000000, ${iso}, '-0300')`, '2025-08-15T17:00:00-03:00'],
  [`$fromMillis(1755288000000, ${iso}, '+0530')`, '2025-08-16T01:30:00+05:30'],
];
for (const [expression, expected] of cases) {
  const seen = await ask(expression);
  console.log(expression, seen);
  assert.equal(seen, expected);
}
JS
node try.mjs
