#!/usr/bin/env bash
# A table of reports as CSV whose days are written as much of the world writes them, "05-08-2025", made into a workbook by exceljs.
#
# One would guess: texts, or the 5th of August: a column is one thing. By the documentation the reader looks for dates in three forms, of which one
# is MM-DD-YYYY, and who has read it expects that a column of other dates is left alone.
# What happens: each cell is tried for itself. Up to the twelfth, day and month change places: "05-08-2025" is the 8th of May, and a date. From the thirteenth
# on the cell stays a text. One column has both, sorted apart and counted apart. Of headlines and codes beside them "007" is the
# number 7 and "1e3" is 1000. `map` turns all of it off, and `dateFormats` the first.
# exceljs 4.4.0, seen 2026-11-30. Source: https://github.com/exceljs/exceljs#reading-csv and https://www.w3.org/TR/tabular-data-primer/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund exceljs@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';

async function columnOf(values, options) {
  const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([`${values.join('\n')}\n`]), options);
  const seen = [];
  sheet.eachRow((row) => {
    const { value } = row.getCell(1);
    seen.push(value instanceof Date ? value.toDateString() : value);
  });
  return seen;
}
const days = ['05-08-2025', '12-08-2025', '13-08-2025', '15-08-2025', '2025-08-15'];
const seen = await columnOf(days);
const codes = await columnOf(['007', '1e3', 'A7']);
const untouched = await columnOf(days, { map: (value) => value });
console.log(seen, codes, untouched);
assert.deepEqual(seen, ['Thu May 08 2025', 'Mon Dec 08 2025', '13-08-2025', '15-08-2025', 'Fri Aug 15 2025']);
assert.deepEqual(codes, [7, 1000, 'A7']);
assert.deepEqual(untouched, days);
JS
node try.mjs
