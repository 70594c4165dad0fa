#!/usr/bin/env bash
# How long a recording lasts or how much one time lies before another, as ISO 8601 writes it: "PT1,5H", "-PT2H", read by `dayjs.duration`.
#
# One would guess: an hour and a half, and two hours back. The comma is a decimal sign of the standard as the point is, the plugin's own pattern lets both in, and
# the plugin itself writes the sign in front: two hours back are "-PT2H" by its `toISOString`.
# What happens: with the comma a part counts for nothing, and nothing says so: "PT1,5H" is 0, "PT1H30,5M" one hour. The sign in front is dropped, so that what
# the plugin wrote comes back as two hours ahead: "2 hours ago" is "in 2 hours". iso8601-duration drops the sign as well; luxon and moment keep it, moment
# and tinyduration read the comma, luxon calls it invalid. Reported there in 2022 and in September 2026, and open.
# dayjs 1.11.23, iso8601-duration 2.1.4, beside luxon 3.7.2, moment 2.30.1 and tinyduration 3.4.1, seen 2026-11-30.
# Source: https://github.com/iamkun/dayjs/issues/1788, https://github.com/iamkun/dayjs/pull/3215 and
# https://tc39.es/proposal-temporal/#sec-temporal-iso8601grammar (DecimalSeparator, ASCIISign of a Duration)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund dayjs@1.11.23 iso8601-duration@2.1.4 luxon@3.7.2 moment@2.30.1 tinyduration@3.4.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';
import relativeTime from 'dayjs/plugin/relativeTime.js';
import * as iso from 'iso8601-duration';
import { Duration } from 'luxon';
import moment from 'moment';
import * as tiny from 'tinyduration';

dayjs.extend(duration);
dayjs.extend(relativeTime);
/** The hours that each library reads; luxon has none for what it calls invalid. */
const hoursOf = (text) => ({
  dayjs: dayjs.duration(text).asHours(),
  iso: iso.toSeconds(iso.parse(text)) / 3600,
  luxon: Duration.fromISO(text).as('hours'),
  moment: moment.duration(text).asHours(),
  tiny: tiny.parse(text).hours * (tiny.parse(text).negative ? -1 : 1),
});
const cases = [
  ['PT1.5H', { dayjs: 1.5, iso: 1.5, luxon: 1.5, moment: 1.5, tiny: 1.5 }],
  ['PT1,5H', { dayjs: 0, iso: 1.5, luxon: Number.NaN, moment: 1.5, tiny: 1.5 }],
  ['-PT2H', { dayjs: 2, iso: 2, luxon: -2, moment: -2, tiny: -2 }],
];
for (const [text, expected] of cases) {
  const seen = hoursOf(text);
  console.log(text, seen);
  assert.deepEqual(seen, expected);
}
const back = dayjs.duration(-2, 'hours');
const again = dayjs.duration(back.toISOString());
console.log(back.toISOString(), back.humanize(true), again.humanize(true), dayjs.duration('PT1H30,5M').asHours());
assert.deepEqual([back.toISOString(), back.humanize(true), again.humanize(true)], ['-PT2H', '2 hours ago', 'in 2 hours']);
assert.equal(dayjs.duration('PT1H30,5M').asHours(), 1);
JS
node try.mjs
