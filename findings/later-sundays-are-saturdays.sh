#!/usr/bin/env bash
# A weekly digest on Sundays at six, and reports from Friday to Sunday, by lines of crontab, "0 6 * * 7" and "0 6 * * 5-7", read by the library behind Bree's jobs.
#
# One would guess: Sunday. In a crontab 0 and 7 are both Sunday (crontab(5)), the other libraries for Node have it so, and what reads crontab's lines here is called `parse.cron`.
# What happens: Saturday. Within the library days are counted from 1, Sunday, to 7, Saturday; what comes from a crontab is one more, and what would be 8 is made 7. So the digest of a week comes a day early, without Saturday and Sunday, "5-7" is Friday and
# Saturday, and "1-7", every day, never runs on Sunday. "0" and "SUN" are Sunday, and no line is refused. In the older package, of which it was made, "at 12:15 am" is a quarter past noon, besides.
# @breejs/later 4.2.0, later 1.2.0, beside croner 11.0.1 and cron-parser 5.10.6, seen 2026-12-01. Source:
# https://man7.org/linux/man-pages/man5/crontab.5.html (day of week) and https://github.com/breejs/later#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @breejs/later@4.2.0 later@1.2.0 croner@11.0.1 cron-parser@5.10.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import newer from '@breejs/later';
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
import older from 'later';

const start = new Date('2025-08-15T00:00:00Z');
const day = (date) => date.toUTCString().slice(0, 3);
const week = (dates) => [...new Set(dates.map(day))].join(' ');
const read = {
  '@breejs/later': (line) => week(newer.schedule(newer.parse.cron(line)).next(7, start)),
  later: (line) => week(older.schedule(older.parse.cron(line)).next(7, start)),
  croner: (line) => week(new Cron(line, { timezone: 'UTC' }).nextRuns(7, start)),
  'cron-parser': (line) => week(CronExpressionParser.parse(line, { tz: 'UTC', currentDate: start }).take(7).map((date) => date.toDate())),
};
const cases = [
  ['0 6 * * 7', 'Sat', 'Sun'],
  ['0 6 * * 5-7', 'Fri Sat', 'Fri Sat Sun'],
  ['0 6 * * 1-7', 'Fri Sat Mon Tue Wed Thu', 'Fri Sat Sun Mon Tue Wed Thu'],
  ['0 6 * * 0', 'Sun', 'Sun'],
  ['0 6 * * SUN', 'Sun', 'Sun'],
];
for (const [line, ours, others] of cases) {
  const seen = Object.fromEntries(Object.entries(read).map(([name, days]) => [name, days(line)]));
  console.log(line, seen);
  assert.deepEqual(seen, { '@breejs/later': ours, later: ours, croner: others, 'cron-parser': others });
}
const seconds = (parse) => ['at 12:15 am', 'at 12:15 pm'].map((text) => parse.text(text).schedules[0].t[0]);
console.log({ older: seconds(older.parse), newer: seconds(newer.parse) });
assert.deepEqual(seconds(older.parse), [44_100, 44_100]);
assert.deepEqual(seconds(newer.parse), [900, 44_100]);
JS
node try.mjs
