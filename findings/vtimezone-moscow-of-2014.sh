#!/usr/bin/env bash
# An event of the past in a calendar, 7 February 2014, 20:14 in Moscow (the Olympic games open), written with the zone's own description by two
# libraries that make it.
#
# One would guess: 16:14 UTC. Moscow was four hours ahead from 2011 to 2014, the description is there so that a reader need not know zones, and it has
# to hold for the times that the file has (RFC 5545, 3.6.5). Both libraries take it from the IANA database, and the writer of calendars names both.
# What happens: they have each zone's present rule alone, dated back to 1970: Moscow three hours, for good. ical.js, which goes by the file, reads
# 17:14; node-ical, which goes by the zone's name, 16:14: one file, two times, and the printed hour is the same. So with Anchorage in March 2006, when
# summer time began in April.
# timezones-ical-library 2.3.2, @touch4it/ical-timezones 1.9.0, read by ical.js 2.2.1 and node-ical 0.27.2, seen 2026-11-30.
# Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5 and https://data.iana.org/time-zones/tzdb/europe (Zone Europe/Moscow)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund timezones-ical-library@2.3.2 @touch4it/ical-timezones@1.9.0 ical.js@2.2.1 node-ical@0.27.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { tzlib_get_ical_block as block } from 'timezones-ical-library';

function read(described, zone, clock) {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//news.example//EN', described.trim(), 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20250101T000000Z'];
  const file = [...lines, `DTSTART;TZID=${zone}:${clock}`, 'SUMMARY:Opening', 'END:VEVENT', 'END:VCALENDAR', ''].join('\n').replace(/\r?\n/g, '\r\n');
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
  const byName = Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === 'VEVENT');
  const found = [event.startDate.toJSDate(), byName.start].map((time) => time.toISOString().slice(0, 16));
  console.log(zone, clock, found);
  return found;
}
for (const describe of [(zone) => block(zone)[0], getVtimezoneComponent]) {
  assert.deepEqual(read(describe('Europe/Moscow'), 'Europe/Moscow', '20140207T201400'), ['2014-02-07T17:14', '2014-02-07T16:14']);
  assert.deepEqual(read(describe('America/Anchorage'), 'America/Anchorage', '20060320T120000'), ['2006-03-20T20:00', '2006-03-20T21:00']);
  assert.deepEqual(read(describe('Europe/Moscow'), 'Europe/Moscow', '20250207T201400'), ['2025-02-07T17:14', '2025-02-07T17:14']);
}
JS
TZ=UTC node try.mjs
