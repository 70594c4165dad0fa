#!/usr/bin/env bash
# Dates of Wikidata that are known to the year, to the month or to the century, simplified by the library for Wikidata.
#
# One would guess: "2025" and "2025-08", or the precision beside the date: each date of Wikidata says how much of it is known (9 a year, 10 a month), and what is
# below that is filled with noughts or ones that mean nothing.
# What happens: an instant, to the millisecond. The year is midnight of 1 January, the month that of its first day, the twentieth century (7) is
# 1 January 2000, and the precision is dropped: an item of "August 2025" sorts before what happened on the 2nd. A Julian date
# is given under its Julian day as if it were of our calendar. `timeConverter: 'simple-day'` has year and month right.
# wikibase-sdk 11.6.6, seen 2026-11-30. Source: https://www.wikidata.org/wiki/Help:Dates and
# https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html (time)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund wikibase-sdk@11.6.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { simplifyClaim } from 'wikibase-sdk';

function statement(time, precision, calendar = 'Q1985727') {
  const calendarmodel = `http://www.wikidata.org/entity/${calendar}`;
  const datavalue = { type: 'time', value: { time, timezone: 0, before: 0, after: 0, precision, calendarmodel } };
  return { id: 'Q1$1', type: 'statement', rank: 'normal', mainsnak: { snaktype: 'value', property: 'P577', datatype: 'time', datavalue } };
}
const rows = [
  ['a year', statement('+2025-00-00T00:00:00Z', 9), '2025-01-01T00:00:00.000Z', '2025'],
  ['a month', statement('+2025-08-00T00:00:00Z', 10), '2025-08-01T00:00:00.000Z', '2025-08'],
  ['a month, as filled today', statement('+2025-08-01T00:00:00Z', 10), '2025-08-01T00:00:00.000Z', '2025-08'],
  ['the 20th century', statement('+2000-01-01T00:00:00Z', 7), '2000-01-01T00:00:00.000Z', '2000-01-01'],
  ['25 October, Julian', statement('+1917-10-25T00:00:00Z', 11, 'Q1985786'), '1917-10-25T00:00:00.000Z', '1917-10-25'],
];
for (const [what, claim, instant, day] of rows) {
  const seen = [simplifyClaim(claim), simplifyClaim(claim, { timeConverter: 'simple-day' })];
  console.log(what, seen);
  assert.deepEqual(seen, [instant, day]);
}
JS
node try.mjs
