#!/usr/bin/env bash
# Talks on three days in a calendar, the 15th, 16th and 18th of August, as an event that begins on the 15th and has the other two as further dates (RDATE).
#
# One would guess: three days, as it is with a rule ("daily, twice") and one further date. The day on which an event begins is one of its days, whatever rules and dates there are
# beside it (RFC 5545, 3.8.5.2), and without any it is the only one.
# What happens: with further dates and no rule the days are the 16th and the 18th; the day of the event itself, which the library has as its `startDate`, is not among those it happens on.
# A calendar on a page that is made with ical-expander has two days of talks, and none on the first. A date that is named twice, in RDATE too, is there.
# Reported and mended by others in 2022, and not taken up.
# ical.js 2.2.1, ical-expander 3.2.0, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.5.2 and
# https://github.com/kewisch/ical.js/pull/534
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund ical.js@2.2.1 ical-expander@3.2.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import IcalExpander from 'ical-expander';

function daysOf(...lines) {
  const event = ['BEGIN:VEVENT', 'UID:1@news.example', 'DTSTAMP:20250801T000000Z', 'DTSTART:20250815T190000Z', 'DTEND:20250815T200000Z', 'SUMMARY:Talks', ...lines, 'END:VEVENT'];
  const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//news.example//EN', ...event, 'END:VCALENDAR', ''].join('\r\n');
  const read = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent'));
  assert.equal(read.startDate.day, 15);
  const iterator = read.iterator();
  const days = [];
  for (let at = iterator.next(); at; at = iterator.next()) days.push(at.day);
  const { events, occurrences } = new IcalExpander({ ics }).between(new Date('2025-08-01'), new Date('2025-09-01'));
  const shown = [...events, ...occurrences].map(({ startDate }) => startDate.day);
  console.log(lines, days, shown);
  assert.deepEqual(shown, days);
  return days;
}
assert.deepEqual(daysOf(), [15]);
assert.deepEqual(daysOf('RRULE:FREQ=DAILY;COUNT=2', 'RDATE:20250818T190000Z'), [15, 16, 18]);
assert.deepEqual(daysOf('RDATE:20250816T190000Z,20250818T190000Z'), [16, 18]);
assert.deepEqual(daysOf('RDATE:20250815T190000Z,20250816T190000Z'), [15, 16]);
JS
node try.mjs
