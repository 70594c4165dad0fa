#!/usr/bin/env bash
# A schedule with a day of the month and a day of the week, "0 6 1 * 1": a weekly digest on Mondays and a monthly one on the 1st, by one line.
#
# One would guess: every Monday and every 1st. So cron has it (POSIX: if both days are given, either will do), and so have the other libraries for
# Node; the pattern is crontab's.
# What happens: both have to hold. In the year 2026 the job runs on one day in June instead of on sixty-three: a digest that is missing most weeks raises no
# error, and the library's own list of next runs is the only place to see it. The other way round, "0 6 1-7 * 1", which is meant for the first Monday of a month,
# works here and runs daily for a week elsewhere. Reported in 2017, and closed.
# node-cron 4.6.0 beside cron-parser 5.10.6, croner 11.0.1 and cron 4.4.0, seen 2026-11-30. Source: https://github.com/node-cron/node-cron/issues/40
# and https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-cron@4.6.0 cron-parser@5.10.6 croner@11.0.1 cron@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { CronTime } from 'cron';
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
import nodeCron from 'node-cron';

const from = new Date('2026-01-01T00:00:00Z');
const end = new Date('2027-01-01T00:00:00Z');
function within(next) {
  const days = [];
  for (let day = next(from); day < end; day = next(day)) days.push(day.toISOString().slice(0, 10));
  return days;
}
function runs(pattern) {
  const task = nodeCron.createTask(pattern, () => {}, { timezone: 'UTC' });
  const matches = [];
  for (let time = Date.UTC(2026, 0, 1, 6); time < end.getTime(); time += 86_400_000) {
    if (task.match(new Date(time))) matches.push(new Date(time).toISOString().slice(0, 10));
  }
  task.destroy();
  const byParser = (day) => CronExpressionParser.parse(pattern, { currentDate: day, tz: 'UTC' }).next().toDate();
  const others = [
    within(byParser),
    within((day) => new Cron(pattern, { timezone: 'UTC' }).nextRun(day)),
    within((day) => new CronTime(pattern, 'UTC').getNextDateFrom(day, 'UTC').toJSDate()),
  ];
  console.log(pattern, 'node-cron', matches.length, matches.slice(0, 3), 'the others', others.map((days) => days.length), others[0].slice(0, 3));
  return [matches.length, ...others.map((days) => days.length)];
}
assert.deepEqual(runs('0 6 * * 1'), [52, 52, 52, 52]);
assert.deepEqual(runs('0 6 1 * *'), [12, 12, 12, 12]);
assert.deepEqual(runs('0 6 1 * 1'), [1, 63, 63, 63]);
assert.deepEqual(runs('0 6 1-7 * 1'), [12, 124, 124, 124]);
JS
node try.mjs
