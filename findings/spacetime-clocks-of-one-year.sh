#!/usr/bin/env bash
# Times of reports of other years in the outlet's zone, by spacetime: Moscow in 2014, New York and Kyiv in the weeks of March.
#
# One would guess: the offset of that day. Zones have had rules and changes, and a library for time zones has them, or asks the runtime.
# What happens: it has one year's days of change, the latest, and takes them for all years. Moscow in 2014 is an hour off throughout; New York, Kyiv and
# Berlin are an hour off between the days of change of the two years, up to a week each spring and autumn. The README says so under its
# caveats ("apply it to historical dates"), behind the list of features with daylight savings in bold.
# spacetime 7.15.0, seen 2026-11-30. Source: https://github.com/spencermountain/spacetime#limitations--caveats
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund spacetime@7.15.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import spacetime from 'spacetime';

const cases = [
  ['2014-08-15T17:00:00Z', 'Europe/Moscow', '20:00', '21:00'],
  ['2022-03-10T17:00:00Z', 'America/New_York', '13:00', '12:00'],
  ['2022-03-28T06:00:00Z', 'Europe/Kyiv', '08:00', '09:00'],
  ['2024-11-02T17:00:00Z', 'America/New_York', '12:00', '13:00'],
  ['2025-08-15T17:00:00Z', 'Europe/Moscow', '20:00', '20:00'],
];
for (const [instant, zone, expected, right] of cases) {
  const seen = spacetime(Date.parse(instant), 'UTC').goto(zone).format('time-24').padStart(5, '0');
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  console.log(instant, zone, seen, clock);
  assert.deepEqual([seen, clock], [expected, right]);
}
JS
node try.mjs
