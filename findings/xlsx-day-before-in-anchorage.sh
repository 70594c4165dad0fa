#!/usr/bin/env bash
# A table of reports as CSV, with the day of each, made into a workbook on a machine in Anchorage.
#
# One would guess: 15 August 2025. A cell of a workbook has a day and no zone, and "2025-08-15" is a day without one.
# What happens: the day is taken for midnight in UTC and written as the hour that it was in the machine's zone: anywhere in the Americas it is
# 14 August (in Anchorage 15:59:24), and looks like a day because the cell's format hides the hour. In Kyiv it is 15 August, 03:00:04; the
# seconds are of the zones' time of long ago. On a machine in UTC it is the day. `{ raw: true }` keeps the text.
# xlsx 0.18.5, seen 2026-11-29. Source: https://docs.sheetjs.com/docs/csf/features/dates and https://data.iana.org/time-zones/theory.html (LMT)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import XLSX from 'xlsx';

const table = 'day,headline\n2025-08-15,Talks end\n';
const sheet = (options) => XLSX.read(table, { type: 'string', ...options }).Sheets.Sheet1;
const workbook = XLSX.read(XLSX.write(XLSX.read(table, { type: 'string' }), { type: 'buffer', bookType: 'xlsx' }));
const { v: value } = workbook.Sheets.Sheet1.A2;
const { y, m, d, H, M, S } = XLSX.SSF.parse_date_code(value);
const two = (number) => String(number).padStart(2, '0');
const seen = `${y}-${two(m)}-${two(d)} ${two(H)}:${two(M)}:${two(S)}`;
console.log(process.env.TZ, 'shown as', sheet().A2.w, 'and kept as', seen);
assert.equal(seen, process.env.EXPECTED);
assert.equal(sheet({ raw: true }).A2.v, '2025-08-15');
JS
TZ=UTC EXPECTED='2025-08-15 00:00:00' node try.mjs
TZ=America/New_York EXPECTED='2025-08-14 20:00:00' node try.mjs
TZ=America/Anchorage EXPECTED='2025-08-14 15:59:24' node try.mjs
TZ=Europe/Kyiv EXPECTED='2025-08-15 03:00:04' node try.mjs
