#!/usr/bin/env bash
# Days as German, Ukrainian or Turkish sites print them, "05.08.2025", put into a column of PostgreSQL as they stand.
#
# One would guess: the 5th of August, or an error. With points the day comes first wherever dates are written so; the server's own style German prints 05.08.2025 for that day; and it is with slashes, where America and Britain
# part, that the documentation says the setting decides (1/8/1999).
# What happens: by the setting that a server comes with, ISO, MDY, the mark makes no difference: 05.08.2025 is the 8th of May, and so is 5-8-2025. From the 13th on a day is an error, so that a list of the first
# days of each month goes in whole. An article of 3 February is of 2 March, and one of 12 December is right. With `datestyle` of DMY all are right, and the
# American ones wrong.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://www.postgresql.org/docs/18/datatype-datetime.html#DATATYPE-DATETIME-DATE-TABLE and
# https://www.postgresql.org/docs/18/datetime-input-rules.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create();
const day = async (text) => {
  try {
    return (await database.query('select $1::text::date::text as day', [text])).rows[0].day;
  } catch (error) {
    return error.message;
  }
};
const days = ['05.08.2025', '5.8.25', '03.02.2025', '12.12.2025', '15.08.2025'];
const style = (await database.query('show datestyle')).rows[0].DateStyle;
const seen = await Promise.all(days.map(day));
await database.query("set datestyle = 'German'");
const printed = (await database.query("select make_date(2025, 8, 5)::text as day")).rows[0].day;
await database.query("set datestyle = 'ISO, DMY'");
const dayFirst = await Promise.all(days.map(day));
console.log(style, seen, printed, dayFirst);
assert.equal(style, 'ISO, MDY');
assert.deepEqual(seen, ['2025-05-08', '2025-05-08', '2025-03-02', '2025-12-12', 'date/time field value out of range: "15.08.2025"']);
assert.equal(printed, '05.08.2025');
assert.deepEqual(dayFirst, ['2025-08-05', '2025-08-05', '2025-02-03', '2025-12-12', '2025-08-15']);
JS
node try.mjs
