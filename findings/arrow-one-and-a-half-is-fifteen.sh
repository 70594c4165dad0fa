#!/usr/bin/env bash
# A table of reports exported by DuckDB as Parquet for researchers, with how many hours talks lasted, 1.5, and a sum, 1234.56, read in a page or program by Apache Arrow.
#
# One would guess: 1.5 and 1234.56. In DuckDB these are plain numbers as anybody writes them, which it keeps as decimals; Arrow's column says so, with its scale ("one place behind the point"), and
# each value can be asked for as a number or a text.
# What happens: 15 and 123456. A value is the figures without their point, the scale stays with the column, and nobody applies it: `Number(value)` and `String(value)` agree on ten
# or a hundred times too much. An average, which DuckDB gives as a floating number, is right in the same row, and so are whole numbers; hyparquet has the decimals of the same file right.
# Reported in 2021 and in 2023, and open.
# apache-arrow 21.2.0 with parquet-wasm 0.8.0, hyparquet 1.33.0, on what DuckDB 1.5.6 wrote, seen 2026-12-01. Source: https://github.com/apache/arrow-js/issues/77 and
# https://duckdb.org/docs/stable/sql/data_types/numeric#fixed-point-decimals
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 apache-arrow@21.2.0 parquet-wasm@0.8.0 hyparquet@1.33.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { readParquet } from 'parquet-wasm/node';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`copy (select 1.5 as hours, 1234.56 as sum, avg(hours) as mean, count(*)::integer as reports
  from (values (1.5), (2.5)) talks (hours)) to 'table.parquet' (format parquet)`);
const table = tableFromIPC(readParquet(new Uint8Array(readFileSync('table.parquet'))).intoIPCStream());
const row = table.get(0);
const seen = Object.fromEntries(table.schema.fields.map(({ name, type }) => [name, [`${type}`, Number(row[name]), `${row[name]}`]]));
const [beside] = await parquetReadObjects({ file: await asyncBufferFromFile('table.parquet') });
console.log(seen, beside);
assert.deepEqual(seen.hours.slice(1), [15, '15']);
assert.deepEqual(seen.sum.slice(1), [123456, '123456']);
assert.deepEqual(seen.mean.slice(1), [2, '2']);
assert.deepEqual(seen.reports.slice(1), [2, '2']);
assert.deepEqual(beside, { hours: 1.5, sum: 1234.56, mean: 2, reports: 2 });
JS
node try.mjs
