#!/usr/bin/env bash
# What is older than a year, to be taken out of an archive or counted apart: `where now() - published_at > interval '1 year'`, on 15 August 2025.
#
# One would guess: what was published before 15 August 2024. A year is a length that the server knows, and `published_at < now() - interval '1 year'`, the same condition with one side moved over, has it so.
# What happens: the difference of two times is in days, and for a comparison a year is 360 of them, twelve months of thirty: what was published on 18 August 2024, 362 days ago, is older than a year and is
# deleted five days early, and with "5 years" 26 days early. "1 year" equals "360 days" in `=`, `order by`, `group by` and `distinct`, while as seconds (`extract(epoch …)`) it is 365 days and a quarter, and eleven months are 330 days. With
# `age(…)`, whose difference is in months, it is right.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://www.postgresql.org/docs/18/datatype-datetime.html#DATATYPE-INTERVAL-INPUT and
# https://github.com/postgres/postgres/blob/master/src/backend/utils/adt/timestamp.c (interval_cmp_value)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = new PGlite();
const { rows } = await database.query(`
  select published::text, (today - published)::text as ago,
    today - published > interval '1 year' as by_difference,
    published < today - interval '1 year' as by_date,
    age(today, published) > interval '1 year' as by_age
  from (select timestamp '2025-08-15' as today,
    unnest(array['2024-08-14', '2024-08-18', '2024-08-20', '2024-08-21']::timestamp[]) as published) reports`);
for (const row of rows) {
  console.log(row);
  assert.equal(row.by_age, row.by_date);
}
assert.deepEqual(rows.map(({ by_difference }) => by_difference), [true, true, false, false]);
assert.deepEqual(rows.map(({ by_date }) => by_date), [true, false, false, false]);
const { rows: [lengths] } = await database.query(`
  select interval '1 year' = interval '360 days' as equal, interval '365 days' > interval '1 year' as more,
    (extract(epoch from interval '1 year') / 86400)::float as year, (extract(epoch from interval '11 months') / 86400)::float as eleven,
    timestamp '2025-08-15' - timestamp '2020-09-09' > interval '5 years' as five`);
console.log(lengths);
assert.deepEqual(lengths, { equal: true, more: true, year: 365.25, eleven: 330, five: true });
await database.close();
JS
node try.mjs
