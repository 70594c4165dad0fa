#!/usr/bin/env bash
# A table of reports that a page of React lets its readers save as CSV, by react-csv: a headline with a quotation in it, "No deal", says Kremlin, and the outlet behind it, read by a spreadsheet or by Papa Parse.
#
# One would guess: the headline in one cell with its quotation marks doubled, as every CSV has it, and the outlet in the next.
# What happens: each cell is put between quotation marks, and those within it are left as they are: the first of them ends the cell. The headline loses its marks or stands in two columns, the outlet is
# ", says Kremlin", and what stands at the end of a row falls off or gets a column without a name. Handed over as a finished text of CSV, the only form in which marks are doubled, those around the
# cells are doubled as well: every cell with a comma is in pieces.
# react-csv 2.2.2 read by papaparse 5.7.1, seen 2026-12-01. Source: https://github.com/react-csv/react-csv/issues/199, https://www.rfc-editor.org/rfc/rfc4180#section-2 and
# https://github.com/react-csv/react-csv/blob/master/src/core.js (joiner, string2csv)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund react-csv@2.2.2 papaparse@5.7.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Papa from 'papaparse';
import core from 'react-csv/lib/core.js';

const read = (text) => Papa.parse(text, { header: true }).data;
const rows = [
  { headline: '"No deal", says Kremlin', outlet: 'News', day: '2025-08-15' },
  { headline: 'Putin: "No", and again "no"', outlet: 'Visti', day: '2025-08-16' },
  { headline: 'Talks go on', outlet: 'Post', day: '2025-08-17' },
];
const written = core.toCSV(rows);
console.log(written);
assert.ok(written.includes('""No deal", says Kremlin","News"'));
const seen = read(written);
console.log(seen);
assert.notDeepEqual(seen[0], rows[0]);
assert.notEqual(seen[0].outlet, 'News');
assert.notEqual(seen[1].outlet, 'Visti');

const right = Papa.unparse(rows, { quotes: true });
assert.deepEqual(read(right), rows);
const again = core.toCSV(right);
console.log(again.split(/\r?\n/)[1]);
assert.ok(again.includes('""""No deal"""", says Kremlin""'));
assert.notDeepEqual(read(again)[0], rows[0]);
JS
node try.mjs
