#!/usr/bin/env bash
# A calendar of an event's moments for a newsroom in Kyiv: ical-generator with `timezone: 'Europe/Kyiv'`, and the start given as a Date, an instant: 17:00 UTC.
#
# One would guess: 20:00 in Kyiv. A Date is an instant and nothing else, the zone says in which clock it is to be written, and Node knows the zone.
# What happens: the Date is written by the clock of the machine, and Kyiv's name put beside it: DTSTART;TZID=Europe/Kyiv:20250815T170000 on a server in UTC, three hours early, and 090000 on one
# in Anchorage. On the machine of whoever tries it in Kyiv it is right. The documentation says that with a zone the given time is assumed to be that zone's, which a Date, having none, cannot be; it
# is written in UTC, and right, as soon as the zone is left out.
# ical-generator 10.2.0, seen 2026-12-01. Source: https://github.com/sebbo2002/ical-generator#-date-time--timezones and
# https://tc39.es/ecma262/#sec-time-values-and-time-range
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund ical-generator@10.2.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import ical from 'ical-generator';

const start = new Date('2025-08-15T17:00:00Z');
const line = (event) => {
  const calendar = ical();
  calendar.createEvent({ summary: 'Talks', start, ...event });
  return calendar.toString().match(/DTSTART[^\r]*/)[0];
};
const seen = {
  withZone: line({ timezone: 'Europe/Kyiv' }),
  without: line({}),
};
console.log(process.env.TZ, seen);
const hours = { UTC: '17', 'America/Anchorage': '09', 'Europe/Kyiv': '20' };
assert.deepEqual(seen, {
  withZone: `DTSTART;TZID=Europe/Kyiv:20250815T${hours[process.env.TZ]}0000`,
  without: 'DTSTART:20250815T170000Z',
});
JS
for zone in UTC America/Anchorage Europe/Kyiv; do TZ=$zone node try.mjs; done
