#!/usr/bin/env bash
# A daily job at half past two in the zone of the outlet, in the night in which its clocks are put back: 2 November 2025 in Anchorage and New York.
#
# One would guess: once, at 2:30. The clocks go from two to one, so the hour that comes twice is the one from one to two; 2:30 is there once, as on any day.
# What happens: twice, at the second 1:30, an hour too early, and at 2:30. So with any time in the hour behind the one that comes twice: 3:30 in Berlin, 4:30
# in Kyiv, 2:30 in London. A time in the hour that does come twice runs once, which is what its makers took care of when double runs were reported (2021). A
# job that asks an archive for "yesterday", counts or sends, does it twice. cron-parser and croner have it once.
# cron 4.4.0 beside cron-parser 5.10.6 and croner 11.0.1, seen 2026-11-30. Source: https://github.com/kelektiv/node-cron/issues/563 and
# https://data.iana.org/time-zones/tzdb/northamerica (rule US)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund cron@4.4.0 cron-parser@5.10.6 croner@11.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { CronTime } from 'cron';
import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';

function runs(pattern, zone, day) {
  const from = new Date(new Date(`${day}T12:00:00Z`).getTime() - 86_400_000);
  const nexts = {
    cron: (time) => new CronTime(pattern, zone).getNextDateFrom(time, zone).toJSDate(),
    parser: (time) => CronExpressionParser.parse(pattern, { currentDate: time, tz: zone }).next().toDate(),
    croner: (time) => new Cron(pattern, { timezone: zone }).nextRun(time),
  };
  const found = Object.entries(nexts).map(([name, next]) => {
    const clocks = [];
    for (let time = next(from); clocks.length < 5; time = next(time)) {
      const [date, clock] = time.toLocaleString('sv-SE', { timeZone: zone }).split(' ');
      clocks.push(date === day ? clock.slice(0, 5) : '');
    }
    return [name, clocks.filter(Boolean).join(' and ')];
  });
  console.log(day, zone, pattern, Object.fromEntries(found));
  return found.map(([, clocks]) => clocks);
}
const once = (clock, early) => [early === undefined ? clock : `${early} and ${clock}`, clock, clock];
assert.deepEqual(runs('30 2 * * *', 'America/Anchorage', '2025-11-02'), once('02:30', '01:30'));
assert.deepEqual(runs('30 2 * * *', 'America/New_York', '2025-11-02'), once('02:30', '01:30'));
assert.deepEqual(runs('30 3 * * *', 'Europe/Berlin', '2025-10-26'), once('03:30', '02:30'));
assert.deepEqual(runs('30 4 * * *', 'Europe/Kyiv', '2025-10-26'), once('04:30', '03:30'));
assert.deepEqual(runs('30 1 * * *', 'America/Anchorage', '2025-11-02'), once('01:30'));
assert.deepEqual(runs('30 3 * * *', 'America/Anchorage', '2025-11-02'), once('03:30'));
assert.deepEqual(runs('30 2 * * *', 'America/Anchorage', '2025-11-03'), once('02:30'));
JS
node try.mjs
