#!/usr/bin/env bash
# A table of one country's reports as CSV, each with its language and country as codes, "no" and "NO", and with the length of its recording, "2:45".
#
# One would guess: texts, and of the length minutes or a text. That a reader of YAML 1.1 takes "no" for false is known; this is CSV, and with one report in another
# language, "uk" or "sv", the same column is one of texts.
# What happens: as the types of columns are guessed from their values, a column in which every report is Norwegian is one of truth values: language and country are
# false. So are answers "t" and "f", but not "y" and "n". Two minutes and 45 seconds are a time of day, 02:45:00, that is two hours and 45
# minutes; when one recording lasts 25:10 the column is texts again. `all_varchar` turns it off. The documentation names the type among those tried, and
# not what counts for it.
# DuckDB 1.5.6 (@duckdb/node-api), seen 2026-11-30. Source: https://duckdb.org/docs/stable/data/csv/auto_detection (type detection) and
# https://www.rfc-editor.org/rfc/rfc5646 (language tags)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
async function columnOf(values) {
  writeFileSync('table.csv', ['id,value', ...values.map((value, id) => `${id},${value}`), ''].join('\n'));
  const { value: type } = (await connection.runAndReadAll(`select typeof(value) as value from 'table.csv' limit 1`)).getRowObjectsJson()[0];
  const rows = (await connection.runAndReadAll(`select value::varchar as value from 'table.csv' order by id`)).getRowObjectsJson();
  return [type, ...rows.map(({ value }) => value)];
}
const cases = [
  [['no', 'no'], ['BOOLEAN', 'false', 'false']],
  [['NO', 'NO'], ['BOOLEAN', 'false', 'false']],
  [['no', 'sv'], ['VARCHAR', 'no', 'sv']],
  [['sv', 'sv'], ['VARCHAR', 'sv', 'sv']],
  [['t', 'f'], ['BOOLEAN', 'true', 'false']],
  [['y', 'n'], ['VARCHAR', 'y', 'n']],
  [['2:45', '1:30'], ['TIME', '02:45:00', '01:30:00']],
  [['2:45', '25:10'], ['VARCHAR', '2:45', '25:10']],
];
for (const [values, expected] of cases) {
  const seen = await columnOf(values);
  console.log(values, seen);
  assert.deepEqual(seen, expected);
}
JS
node try.mjs
