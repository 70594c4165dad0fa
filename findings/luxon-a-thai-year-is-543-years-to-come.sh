#!/usr/bin/env bash
# The day of a report written by Luxon for Thai readers and read again with the same pattern and language: 15 August 2025.
#
# One would guess: the same day: `fromFormat` takes the patterns of `toFormat` and the same locale, and in Russian or German that holds; and one library has one year for a day.
# What happens: by the patterns that are the language's own, "D" to "DDDD" and "f" to "ffff", the year is Thailand's, 2568, since the runtime's calendar for Thai is the Buddhist one; by "d LLLL yyyy" it is 2025 in the same language. Reading knows one calendar:
# "15 สิงหาคม 2568" is the 15th of August 2568, valid, 543 years to come, behind everything else in a list for good. Who reads the dates of a Thai page with it gets the same. With `outputCalendar: 'gregory'`
# what it writes is our year, and both agree.
# luxon 3.7.2 on Node 20.20.2 (ICU 78), seen 2026-12-01. Source: https://moment.github.io/luxon/#/parsing?id=table-of-tokens and
# https://moment.github.io/luxon/#/calendars?id=output-calendars
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund luxon@3.7.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { DateTime } from 'luxon';

const day = DateTime.fromISO('2025-08-15', { zone: 'utc' });
const cases = [
  ['th', 'DDD', '15 สิงหาคม 2568', '2568-08-15'],
  ['th', 'D', '15/8/2568', '2568-08-15'],
  ['th', 'd LLLL yyyy', '15 สิงหาคม 2025', '2025-08-15'],
  ['ru', 'D', '15.08.2025', '2025-08-15'],
  ['de', 'DDD', '15. August 2025', '2025-08-15'],
];
for (const [locale, pattern, written, read] of cases) {
  const text = day.setLocale(locale).toFormat(pattern);
  const back = DateTime.fromFormat(text, pattern, { zone: 'utc', locale });
  console.log(locale, pattern, text, back.toISODate());
  assert.deepEqual([text, back.isValid, back.toISODate()], [written, true, read]);
}
const ours = day.reconfigure({ locale: 'th', outputCalendar: 'gregory' }).toFormat('DDD');
console.log(ours);
assert.equal(ours, '15 สิงหาคม 2025');
JS
node try.mjs
