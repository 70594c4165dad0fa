#!/usr/bin/env bash
# A table of reports as CSV with short dates, as German, British and French lists have them: "15.08.25", "15/08/25", "15-08-25", taken up by DuckDB, which guesses the types of columns.
#
# One would guess: 15 August 2025, or texts. With the year in full, "15.08.2025" or "05-08-2025", the day is taken to come first, and is right.
# What happens: 25 August 2015: of two figures the year is taken to come first. Every day of the month can be a year, so nothing is refused: a summer's reports are of the years 2001 to 2031, each in the month it was in, and all
# that came on one day of its month are of one year. American "08/15/25" is right, as there is no month 15; without a day beyond the twelfth in the file "08/05/25" is 25 May 2008. `dateformat` says which is meant; the documentation has a
# list of the forms that are tried.
# DuckDB 1.5.6 (@duckdb/node-api), seen 2026-12-01. Source: https://duckdb.org/docs/stable/data/csv/auto_detection#dates-and-timestamps
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';

const database = await (await DuckDBInstance.create()).connect();
async function read(days, options = '') {
  await writeFile('reports.csv', `headline;day\n${days.map((day, index) => `Report ${index};${day}`).join('\n')}\n`);
  const rows = (await database.runAndReadAll(`select typeof(day) as type, day::varchar as day from read_csv('reports.csv'${options})`)).getRowObjectsJson();
  return rows.map(({ type, day }) => `${type} ${day}`);
}
const cases = [
  [['15.08.25', '16.08.25'], ['DATE 2015-08-25', 'DATE 2016-08-25']],
  [['15/08/25'], ['DATE 2015-08-25']],
  [['31-08-25'], ['DATE 2031-08-25']],
  [['08/15/25'], ['DATE 2025-08-15']],
  [['08/05/25'], ['DATE 2008-05-25']],
  [['15.08.2025', '05.08.2025'], ['DATE 2025-08-15', 'DATE 2025-08-05']],
  [['05-08-2025'], ['DATE 2025-08-05']],
];
for (const [days, expected] of cases) {
  const seen = await read(days);
  console.log(days, seen);
  assert.deepEqual(seen, expected);
}
assert.deepEqual(await read(['15.08.25'], ", dateformat = '%d.%m.%y'"), ['DATE 2025-08-15']);
JS
node try.mjs
