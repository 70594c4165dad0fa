#!/usr/bin/env bash
# Times as the press of India and China prints them, and feeds of theirs have them: "15 Aug 2025 20:00 IST", "20:00 CST", read by PostgreSQL.
#
# One would guess: 14:30 and 12:00 UTC, or an error: a name that is not sure is refused, as it is by the runtime for IST.
# What happens: a table that comes with the server decides. IST is Israel's, 18:00 UTC, three and a half hours late, and CST is Chicago's, on the next
# day. The server's list of sets has others, and since version 18 the session's own zone comes first: with Asia/Kolkata
# it is India's, so that one statement has two results.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/datetime-config-files.html and
# https://www.postgresql.org/docs/release/18.0/ (time zone abbreviations)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create();
async function read(time, zone) {
  await database.query(`set timezone = '${zone}'`);
  const { rows } = await database.query(`select to_char($1::text::timestamptz at time zone 'UTC', 'YYYY-MM-DD HH24:MI') utc`, [time]);
  console.log(time, 'in a session of', zone, rows[0].utc);
  return rows[0].utc;
}
assert.equal(await read('15 Aug 2025 20:00 IST', 'UTC'), '2025-08-15 18:00');
assert.equal(await read('15 Aug 2025 20:00 IST', 'Asia/Kolkata'), '2025-08-15 14:30');
assert.equal(await read('15 Aug 2025 20:00 CST', 'UTC'), '2025-08-16 02:00');
assert.equal(await read('15 Aug 2025 20:00 CST', 'Asia/Shanghai'), '2025-08-15 12:00');
assert.ok(Number.isNaN(Date.parse('15 Aug 2025 20:00 IST')));
await database.close();
JS
node try.mjs
