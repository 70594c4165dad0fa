#!/usr/bin/env bash
# A table of reports with the minute of each, written as a workbook by one library and read by two others.
#
# One would guess: the same minutes. All three take and give instants, and a workbook shows "20:00" for what was written as 20:00.
# What happens: a cell holds a time as a fraction of a day, which for most minutes has no end; the readers cut what they compute to a millisecond
# instead of rounding it, so that 20:00 is 19:59:59.999 and is printed as 19:59. Of a day's 1,440 minutes read-excel-file has 448 a minute early, xlsx 352 (its own
# text of the cell is right); with the 15 digits that Excel shows of a number, 704 each. exceljs rounds, and reads all of them right.
# read-excel-file 9.3.17 and xlsx 0.18.5 (cellDates) beside exceljs 4.4.0, seen 2026-11-30.
# Source: https://github.com/exceljs/exceljs/pull/479 and https://ecma-international.org/publications-and-standards/standards/ecma-376/ (18.17.4)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund exceljs@4.4.0 read-excel-file@9.3.17 xlsx@0.18.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
import XLSX from 'xlsx';

const times = Array.from({ length: 1440 }, (_, minute) => new Date(Date.UTC(2025, 7, 15, 0, minute)));
const minute = (time) => time.toISOString().slice(0, 16);
const early = (read) => read.filter((time, at) => minute(time) !== minute(times[at])).length;

async function count(cells) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('reports');
  for (const cell of cells) sheet.addRow([cell]).getCell(1).numFmt = 'yyyy-mm-dd hh:mm';
  const file = Buffer.from(await workbook.xlsx.writeBuffer());
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(file);
  const [{ data }] = await readExcelFile(file);
  const byXlsx = XLSX.utils.sheet_to_json(XLSX.read(file, { cellDates: true }).Sheets.reports, { header: 1 });
  return {
    at20: minute(data[1200][0]),
    readExcelFile: early(data.map(([time]) => time)),
    xlsx: early(byXlsx.map(([time]) => time)),
    exceljs: early(times.map((_, at) => again.worksheets[0].getRow(at + 1).getCell(1).value)),
  };
}
const serial = (time) => Number((time.getTime() / 86_400_000 + 25_569).toPrecision(15));
const seen = { written: await count(times), digits15: await count(times.map(serial)) };
console.log(seen);
assert.deepEqual(seen, {
  written: { at20: '2025-08-15T19:59', readExcelFile: 448, xlsx: 352, exceljs: 0 },
  digits15: { at20: '2025-08-15T19:59', readExcelFile: 704, xlsx: 704, exceljs: 0 },
});
JS
TZ=UTC node try.mjs
