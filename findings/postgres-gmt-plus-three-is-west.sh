#!/usr/bin/env bash
# Times as outlets and agencies print them, "Aug 15, 2025 20:00 GMT+3", read by PostgreSQL and by the runtime.
#
# One would guess: 17:00 UTC by both, as "20:00 +3" is: GMT+3 on a page is three hours ahead of Greenwich.
# What happens: a name with an offset behind it is a time zone in POSIX's manner, whose sign is turned round: three hours west, 23:00 UTC.
# So are "UTC+03:00" and `at time zone 'UTC+3'`; nothing says so, and the runtime reads 17:00.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-29. Source: https://www.postgresql.org/docs/18/datetime-posix-timezone-specs.html
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
await database.exec("set timezone = 'UTC'");
const expected = {
  'Aug 15, 2025 20:00 GMT+3': ['2025-08-15T17:00:00.000Z', '2025-08-15T23:00:00.000Z'],
  '2025-08-15 20:00 UTC+03:00': ['2025-08-15T17:00:00.000Z', '2025-08-15T23:00:00.000Z'],
  '15 August 2025 20:00 GMT-8': ['2025-08-16T04:00:00.000Z', '2025-08-15T12:00:00.000Z'],
  '2025-08-15 20:00 +0300': ['2025-08-15T17:00:00.000Z', '2025-08-15T17:00:00.000Z'],
};
for (const [text, instants] of Object.entries(expected)) {
  const { rows: [{ at }] } = await database.query('select $1::text::timestamptz as at', [text]);
  const seen = [new Date(text).toISOString(), at.toISOString()];
  console.log(text, 'by the runtime, by PostgreSQL:', seen);
  assert.deepEqual(seen, instants);
}
const { rows: [{ hour }] } = await database.query(
  "select to_char(timestamptz '2025-08-15 17:00Z' at time zone 'UTC+3', 'HH24:MI') as hour");
console.log("17:00 UTC at time zone 'UTC+3':", hour);
assert.equal(hour, '14:00');
await database.close();
JS
node try.mjs
