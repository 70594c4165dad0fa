#!/usr/bin/env bash
# A table of reports with the day of each, written as a workbook by one library and read by another: three days of 2024 and 2025.
#
# One would guess: the three days. A cell of a workbook may hold a date as ISO 8601 writes it, with the type "d" that says so (ECMA-376, 18.18.11); SheetJS
# writes its dates in this way when it is told to keep dates as dates (`cellDates`), and Excel does in the format "Strict Open XML".
# What happens: exceljs does not know the type and takes the text for a number as far as it goes: "2025-08-15" is 2025, a count of days since 1900. So all
# that happened in 2025 is of 17 July 1905, what happened in 2024 of the day before; each is a valid date, and a whole year's reports stand at one moment.
# read-excel-file has the days. Reported in 2024, and open.
# exceljs 4.4.0 on what xlsx 0.18.5 wrote, beside read-excel-file 9.3.17, seen 2026-12-01. Source: https://github.com/exceljs/exceljs/issues/2695 and
# https://ecma-international.org/publications-and-standards/standards/ecma-376/ (18.18.11, ST_CellType)
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

const days = ['2024-08-15', '2025-02-03', '2025-08-15'];
const rows = days.map((day) => [new Date(`${day}T12:00:00Z`)]);
async function readWith(cellDates) {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows, { cellDates }), 'Reports');
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', cellDates });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  await writeFile('reports.xlsx', bytes);
  const [{ data }] = await readExcelFile('reports.xlsx');
  const dayOf = (date) => date.toISOString().slice(0, 10);
  const seen = { exceljs: days.map((_, at) => dayOf(workbook.worksheets[0].getCell(at + 1, 1).value)), 'read-excel-file': data.map(([date]) => dayOf(date)) };
  console.log(cellDates ? 'as dates' : 'as numbers', seen);
  return seen;
}
assert.deepEqual(await readWith(true), { exceljs: ['1905-07-16', '1905-07-17', '1905-07-17'], 'read-excel-file': days });
assert.deepEqual(await readWith(false), { exceljs: days, 'read-excel-file': days });
JS
node try.mjs
