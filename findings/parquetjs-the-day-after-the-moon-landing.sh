#!/usr/bin/env bash
# A table of an archive's reports as Parquet for researchers, written by parquetjs: the day of each, of the type DATE, and a sum, of the type DECIMAL with two
# places; read again, also by hyparquet.
#
# One would guess: 20 July 1969 for what was published on that evening, and 22 June 1941; 19.99 and 2.50.
# What happens: days are counted from 1970 with their hours as a fraction, which is cut off towards zero: with any time of day, a day before 1970 is the day after it. A sum times a
# hundred is cut off too: 19.99 is 19.98, 1.15 is 1.14. Both are in the file, whoever reads it. And read by parquetjs itself, a column of up to nine digits is taken for one of eighteen:
# half of its sums are 0, and the others are those of other reports.
# @dsnp/parquetjs 1.8.8 beside hyparquet 1.33.0, seen 2026-12-01. Source: https://github.com/LibertyDSNP/parquetjs/blob/main/lib/types.ts (toPrimitive_DATE), lib/codec/plain.ts,
# https://github.com/LibertyDSNP/parquetjs/issues/182 (sums) and https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#date
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @dsnp/parquetjs@1.8.8 hyparquet@1.33.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { ParquetReader, ParquetSchema, ParquetWriter } from '@dsnp/parquetjs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

const schema = new ParquetSchema({ day: { type: 'DATE' }, sum: { type: 'DECIMAL', precision: 9, scale: 2 } });
const rows = [['1969-07-20T20:17:40Z', 19.99], ['1941-06-22T03:15:00Z', 2.5], ['1941-06-22', 1234.56], ['2025-08-15T20:00:00Z', 1.15]];
const writer = await ParquetWriter.openFile(schema, 'reports.parquet');
for (const [time, sum] of rows) await writer.appendRow({ day: new Date(time), sum });
await writer.close();

const shown = ({ day, sum }) => [day.toISOString().slice(0, 10), Number(sum.toFixed(2))];
const others = (await parquetReadObjects({ file: await asyncBufferFromFile('reports.parquet') })).map(shown);
const own = [];
const cursor = (await ParquetReader.openFile('reports.parquet')).getCursor();
for (let row = await cursor.next(); row; row = await cursor.next()) own.push(shown(row));
console.log({ others, own });
assert.deepEqual(others, [['1969-07-21', 19.98], ['1941-06-23', 2.5], ['1941-06-22', 1234.56], ['2025-08-15', 1.14]]);
assert.deepEqual(own.map(([day]) => day), others.map(([day]) => day));
assert.deepEqual(own.map(([, sum]) => sum), [19.98, 0, 2.5, 0]);
JS
node try.mjs
