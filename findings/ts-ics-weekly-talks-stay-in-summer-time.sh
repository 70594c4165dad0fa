#!/usr/bin/env bash
# Talks each Monday at eight in the evening in Kyiv, in a calendar, `DTSTART;TZID=Europe/Kyiv:20251020T200000` and a weekly rule: the days and hours that ts-ics makes of them.
#
# One would guess: 17:00 UTC on the 20th and, the clocks being put back on the 26th of October, 18:00 UTC on the 27th: a rule counts in the clock of its zone (RFC 5545, 3.3.10: the local time stays). The library
# reads the zone, gives the hour in it beside the instant, and has the offset of every single date right.
# What happens: the zone is forgotten, and the rule laid out by the clock of the machine. On a server in UTC it is 17:00 UTC for all of them: from the second on the talks are at seven in Kyiv. On one in Anchorage they follow Alaska's
# clocks, which are put back a week later, and on the developer's own in Kyiv all is right. What takes the rule has no place for a zone. In one season, in which one tries it, it is right everywhere.
# ts-ics 2.4.6 beside ical.js 2.2.1, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 and
# https://github.com/Neuvernetzung/ts-ics#extendbyrecurrencerule
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund ts-ics@2.4.6 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

const kyiv = `BEGIN:VTIMEZONE
TZID:Europe/Kyiv
BEGIN:STANDARD
DTSTART:20151025T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20150329T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
END:VTIMEZONE`;
const calendar = (start, rule) => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//news.example//talks//EN
${kyiv}
BEGIN:VEVENT
UID:talks@news.example
DTSTAMP:20250801T000000Z
DTSTART;TZID=${start}
RRULE:${rule}
SUMMARY:Talks
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
function byTsIcs(text) {
  const event = convertIcsCalendar(undefined, text).events[0];
  return extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date }).map((date) => date.toISOString());
}
function byIcalJs(text) {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const dates = new ICAL.Event(root.getFirstSubcomponent('vevent')).iterator();
  return [...Array(3)].map(() => dates.next().toJSDate().toISOString());
}
const right = ['20T17', '27T18', '03T18'];
const autumn = { UTC: ['20T17', '27T17', '03T17'], 'America/Anchorage': ['20T17', '27T17', '03T18'], 'Europe/Kyiv': right };
const summer = ['04T17', '11T17', '18T17'];
const cases = [
  [calendar('Europe/Kyiv:20251020T200000', 'FREQ=WEEKLY;COUNT=3'), autumn[process.env.TZ], right],
  [calendar('Europe/Kyiv:20250804T200000', 'FREQ=WEEKLY;COUNT=3'), summer, summer],
];
for (const [text, ours, others] of cases) {
  const seen = [byTsIcs(text), byIcalJs(text)].map((dates) => dates.map((date) => date.slice(8, 13)));
  console.log(`on a machine in ${process.env.TZ}`, { 'ts-ics': seen[0].join(), 'ical.js': seen[1].join() });
  assert.deepEqual(seen, [ours, others]);
}
JS
for zone in UTC America/Anchorage Europe/Kyiv; do TZ=$zone node try.mjs; done
