#!/usr/bin/env bash
# The time of a report with its offset, "2025-08-15T20:00:00+03:00", as feeds and JSON exports have it, taken up by DuckDB: from JSON, from CSV, by a cast.
#
# One would guess: one instant, 17:00 UTC, by each way; or, where a column of timestamps has no zone, one and the same clock.
# What happens: from CSV it is an instant. By `cast(… as timestamp)` the offset is dropped: 20:00, as PostgreSQL has it. From JSON the column is a timestamp too, of the
# same type as that of the cast, and the clock is another: 17:00, with nothing to say that it is UTC. Joined or compared by equality, the same report from
# the two has two times. With one fraction of a second in the file, or no seconds, or a space for the T, the whole column is texts.
# Reported there; a later version is to read such a column as instants.
# DuckDB 1.5.6 (@duckdb/node-api), seen 2026-11-30. Source: https://github.com/duckdb/duckdb/issues/22103, https://github.com/duckdb/duckdb/pull/24171 and
# https://duckdb.org/docs/stable/data/json/loading_json
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
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
await rows(`set timezone = 'UTC'`);
const time = '2025-08-15T20:00:00+03:00';
/** Time and type of the first row of a file or expression. */
async function timeOf(source) {
  const [{ clock, type }] = await rows(`select published::varchar as clock, typeof(published) as type from ${source} limit 1`);
  return [clock, type];
}
async function fromJson(times) {
  writeFileSync('reports.json', JSON.stringify(times.map((published) => ({ published }))));
  return timeOf(`'reports.json'`);
}
writeFileSync('reports.csv', `id,published\n1,${time}\n`);
const seen = {
  csv: await timeOf(`'reports.csv'`),
  cast: await timeOf(`(select cast('${time}' as timestamp) as published)`),
  json: await fromJson([time]),
  fraction: await fromJson([time, '2025-08-15T20:00:00.5+03:00']),
  minutes: await fromJson(['2025-08-15T20:00+03:00']),
};
console.log(seen);
assert.deepEqual(seen, {
  csv: ['2025-08-15 17:00:00+00', 'TIMESTAMP WITH TIME ZONE'],
  cast: ['2025-08-15 20:00:00', 'TIMESTAMP'],
  json: ['2025-08-15 17:00:00', 'TIMESTAMP'],
  fraction: [time, 'VARCHAR'],
  minutes: ['2025-08-15T20:00+03:00', 'VARCHAR'],
});
await fromJson([time]);
const [{ found }] = await rows(`select count(*)::int as found from 'reports.json' where published = timestamp '${time}'`);
console.log('found by its own text', found);
assert.equal(found, 0);
JS
node try.mjs
