#!/usr/bin/env bash
# Days of a report as Britain's press prints a span of them, "15–17 August 2025" or "from 15 to 17 August 2025", found by compromise-dates.
#
# One would guess: the three days. So it is the other way round, "August 15–17, 2025", with both months written, and without the year, "from 15 to 17 August".
# What happens: with a year behind the month the two numbers are hours: the first of August 2025, from three to five in the afternoon; "5–6 August 2025" is an hour of the first from five
# in the afternoon, so that every span of days falls on the first of its month. "Between 15 and 17 August 2025" and "15 and 16 August 2025" are their last day. No error says so, and a single day, "15 August
# 2025", is right.
# compromise-dates 3.9.0 with compromise 14.17.0, seen 2026-12-01. Source: https://github.com/spencermountain/compromise/tree/master/plugins/dates#readme (date-ranges)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const expected = {
  'on 15 August 2025': '2025-08-15T00:00 to 2025-08-15T23:59',
  'August 15–17, 2025': '2025-08-15T00:00 to 2025-08-17T23:59',
  'from 15 August to 17 August 2025': '2025-08-15T00:00 to 2025-08-17T23:59',
  'from 15 to 17 August': '2025-08-15T00:00 to 2025-08-17T23:59',
  'from 15 to 17 August 2025': '2025-08-01T15:00 to 2025-08-01T17:00',
  '15–17 August 2025': '2025-08-01T15:00 to 2025-08-01T17:00',
  '15-17 August 2025': '2025-08-01T15:00 to 2025-08-01T17:00',
  '5–6 August 2025': '2025-08-01T17:00 to 2025-08-01T18:00',
  'between 15 and 17 August 2025': '2025-08-17T00:00 to 2025-08-17T23:59',
  'on 15 and 16 August 2025': '2025-08-16T00:00 to 2025-08-16T23:59',
};
for (const [days, span] of Object.entries(expected)) {
  const found = nlp(`The talks were ${days}.`).dates({ today: '2025-08-20', timezone: 'UTC' }).get();
  const seen = found.map(({ start, end }) => `${start.slice(0, 16)} to ${end.slice(0, 16)}`);
  console.log(days, seen);
  assert.deepEqual(seen, [span]);
}
JS
node try.mjs
