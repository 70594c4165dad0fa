#!/usr/bin/env bash
# A ministry's briefing on the last Friday of each month, or on the second Tuesday, at eleven in the morning UTC: the days and hours that ts-ics makes of the two rules on a server in UTC, "FREQ=MONTHLY;BYDAY=-1FR" and "2TU".
#
# One would guess: eleven o'clock on each of these days, the first of which is 31 January, a Friday, on which the event begins. What a rule does not name it takes from the event's beginning (RFC 5545,
# 3.3.10), and a weekly rule, or a monthly one without a weekday, keeps the hour.
# What happens: midnight UTC, and the first one is missing: a day that is found by its place in the month has lost the hour, and midnight of the 31st is before the beginning. Counted (COUNT=3) there are three all
# the same, so that the last one is a month late. In all of America midnight UTC is the evening before: the briefing on Friday is on Thursday.
# ts-ics 2.4.6 beside rrule 2.8.1, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 and
# https://github.com/Neuvernetzung/ts-ics#extendbyrecurrencerule
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund ts-ics@2.4.6 rrule@2.8.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import rrule from 'rrule';
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

function byTsIcs(start, rule) {
  const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//news.example//briefing//EN
BEGIN:VEVENT
UID:briefing@news.example
DTSTAMP:20250101T000000Z
DTSTART:${start}
RRULE:${rule}
SUMMARY:Briefing
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
  const event = convertIcsCalendar(undefined, text).events[0];
  return extendByRecurrenceRule(event.recurrenceRule, { start: event.start.date });
}
const byRrule = (start, rule) => rrule.rrulestr(`DTSTART:${start}\nRRULE:${rule}`).all();
const shown = (dates) => dates.map((date) => date.toISOString().slice(5, 16)).join(' ');
const cases = [
  ['20250131T110000Z', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', '02-28T00:00 03-28T00:00 04-25T00:00', '01-31T11:00 02-28T11:00 03-28T11:00'],
  ['20250812T110000Z', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3', '09-09T00:00 10-14T00:00 11-11T00:00', '08-12T11:00 09-09T11:00 10-14T11:00'],
  ['20250815T110000Z', 'FREQ=WEEKLY;COUNT=3', '08-15T11:00 08-22T11:00 08-29T11:00', '08-15T11:00 08-22T11:00 08-29T11:00'],
  ['20250815T110000Z', 'FREQ=MONTHLY;COUNT=3', '08-15T11:00 09-15T11:00 10-15T11:00', '08-15T11:00 09-15T11:00 10-15T11:00'],
];
for (const [start, rule, ours, others] of cases) {
  const seen = [shown(byTsIcs(start, rule)), shown(byRrule(start, rule))];
  console.log(rule, { 'ts-ics': seen[0], rrule: seen[1] });
  assert.deepEqual(seen, [ours, others]);
}
JS
TZ=UTC node try.mjs
