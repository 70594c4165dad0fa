#!/usr/bin/env bash
# The last day of each month, for a chart or for what an archive has to be asked for: PostgreSQL's `generate_series` from 31 January by steps of a month.
#
# One would guess: 31 January, 28 February, 31 March, 30 April: a date plus a month is the same day, or the month's last where there is none, and
# 31 January plus two months is 31 March.
# What happens: each step is taken from the day before it. After February the day is the 28th for good: 28 March, 28 April, 28 December. The last days of each
# month fall into the next bucket, or are asked for by nobody. From the 30th it is likewise; from 31 March by way of April the 30th.
# Steps counted from the first day, `start + n * interval '1 month'`, are right.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/functions-srf.html and
# https://www.postgresql.org/docs/18/functions-datetime.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = new PGlite();
const days = async (sql, start) => (await database.query(`select to_char(day, 'MM-DD') as day from ${sql} as series (day)`, [start])).rows.map(({ day }) => day);
const cases = [
  ['2025-01-31', ['01-31', '02-28', '03-28', '04-28', '05-28'], ['01-31', '02-28', '03-31', '04-30', '05-31']],
  ['2025-01-30', ['01-30', '02-28', '03-28', '04-28', '05-28'], ['01-30', '02-28', '03-30', '04-30', '05-30']],
  ['2025-03-31', ['03-31', '04-30', '05-30', '06-30', '07-30'], ['03-31', '04-30', '05-31', '06-30', '07-31']],
  ['2025-01-01', ['01-01', '02-01', '03-01', '04-01', '05-01'], ['01-01', '02-01', '03-01', '04-01', '05-01']],
];
for (const [start, steps, counted] of cases) {
  const seen = await days(`generate_series($1::timestamp, $1::timestamp + interval '4 months', '1 month')`, start);
  const right = await days(`(select $1::timestamp + n * interval '1 month' from generate_series(0, 4) as n)`, start);
  console.log(start, seen, right);
  assert.deepEqual(seen, steps);
  assert.deepEqual(right, counted);
}
await database.close();
JS
node try.mjs
