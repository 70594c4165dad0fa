#!/usr/bin/env bash
# A calendar of events whose times are in a zone that the file describes, under a name of its own: "Alaska", or GNOME Evolution's
# "/freeassociation.sourceforge.net/America/Anchorage".
#
# One would guess: 11:00 in Alaska, 19:00 UTC. The name is any text, and what it stands for is in the file, offsets and rules (RFC 5545, 3.2.19 and 3.6.5); for that
# every name that is used has to be described.
# What happens: a name that is not IANA's or Microsoft's is not looked up: the time is the machine's own, 11:00 UTC here and 08:00 UTC in Kyiv, eight to eleven
# hours early, while the event says that its zone is Alaska. Outlook's "Customized Time Zone" is looked up, since a report of it was closed. ical.js reads
# every one by its description.
# node-ical 0.27.2 beside ical.js 2.2.1, seen 2026-11-30. Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5 and
# https://github.com/jens-maus/node-ical/issues/478
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-ical@0.27.2 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const half = (kind, start, month, day, from, to) =>
  [`BEGIN:${kind}`, `DTSTART:${start}`, `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`];
const calendar = (name) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//news.example//EN', 'BEGIN:VTIMEZONE', `TZID:${name}`],
    ...half('STANDARD', '20071104T020000', 11, '1SU', '-0800', '-0900'),
    ...half('DAYLIGHT', '20070311T020000', 3, '2SU', '-0900', '-0800'),
    ...['END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:1@news.example', 'DTSTAMP:20250801T000000Z', 'SUMMARY:Talks'],
    ...[`DTSTART;TZID=${name}:20250815T110000`, 'DURATION:PT3H', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
function starts(name) {
  const text = calendar(name);
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const { start } = Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry.type === 'VEVENT');
  const seen = [new ICAL.Event(component).startDate.toJSDate().toISOString(), start.toISOString(), start.tz];
  console.log(process.env.TZ, seen);
  return seen.slice(0, 2);
}
const right = '2025-08-15T19:00:00.000Z';
for (const name of ['Alaska', '/freeassociation.sourceforge.net/America/Anchorage']) {
  assert.deepEqual(starts(name), [right, process.env.EXPECTED]);
}
for (const name of ['America/Anchorage', 'Customized Time Zone']) assert.deepEqual(starts(name), [right, right]);
JS
TZ=UTC EXPECTED='2025-08-15T11:00:00.000Z' node try.mjs
TZ=Europe/Kyiv EXPECTED='2025-08-15T08:00:00.000Z' node try.mjs
