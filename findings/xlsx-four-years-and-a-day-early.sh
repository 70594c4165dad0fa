#!/usr/bin/env bash
# A table of reports in a workbook that counts its days from 1904, as those made by Excel for the Mac up to 2008 do, and what was copied from them since.
#
# One would guess: 15 August 2025. The file says which of the two counts it has (`date1904`), the library reads that, and its own text of the cell, "2025-08-15", is right.
# What happens: with `cellDates` the date in the cell is counted from 1900 all the same: 14 August 2021, four years and a day early, beside the right text. An archive
# that takes the dates and shows the texts sorts and filters by other days than it prints. exceljs and read-excel-file have the day. Reported in
# 2019, and open.
# xlsx 0.18.5 on what exceljs 4.4.0 wrote, beside read-excel-file 9.3.17, seen 2026-12-01. Source: https://github.com/SheetJS/sheetjs/issues/1565 and
# https://ecma-international.org/publications-and-standards/standards/ecma-376/ (18.2.28, date1904)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps exceljs@4.4.0 xlsx@0.18.5 read-excel-file@9.3.17 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
import XLSX from 'xlsx';

const dayOf = (date) => date.toISOString().slice(0, 10);
async function read(date1904) {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('Reports');
  sheet.getCell('A1').value = new Date('2025-08-15T12:00:00Z');
  sheet.getCell('A1').numFmt = 'yyyy-mm-dd';
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  await writeFile('reports.xlsx', bytes);
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(bytes);
  const book = XLSX.read(bytes, { cellDates: true });
  const cell = book.Sheets.Reports.A1;
  const seen = {
    'xlsx, the date': dayOf(cell.v),
    'xlsx, its text': cell.w,
    exceljs: dayOf(again.worksheets[0].getCell('A1').value),
    'read-excel-file': dayOf((await readExcelFile('reports.xlsx'))[0].data[0][0]),
  };
  console.log(date1904 ? 'from 1904' : 'from 1900', seen, book.Workbook.WBProps.date1904);
  return Object.values(seen);
}
assert.deepEqual(await read(true), ['2021-08-14', '2025-08-15', '2025-08-15', '2025-08-15']);
assert.deepEqual(await read(false), Array(4).fill('2025-08-15'));
JS
TZ=UTC node try.mjs
