#!/usr/bin/env bash
# Rows read on from where the last reading ended: `where seen_at > $1` with the `seen_at` of the last row that was read, through pg.
#
# One would guess: the rows after it. pg reads a timestamptz as a Date and takes a Date for one, and nobody has touched the value between.
# What happens: PostgreSQL keeps millionths of a second, a Date thousandths, and what is read is cut, not rounded: the value is a little earlier than its row, so that
# the last row is read again at every turn, is not found by `=`, and is never cleaned away by `<=`. It holds for any row that `now()` dated, and not for
# one whose time came from JavaScript, which is why tests do not see it. A column of `timestamptz(3)` has no such rest.
# pg 8.23.1 on PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/datatype-datetime.html and
# https://tc39.es/ecma262/#sec-time-values-and-time-range
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund pg@8.23.1 @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17 --legacy-peer-deps >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import pg from 'pg';

const free = createServer().listen(0, '127.0.0.1');
await new Promise((resolve) => free.once('listening', resolve));
const { port } = free.address();
await new Promise((resolve) => free.close(resolve));
const database = await PGlite.create();
const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port });
await server.start();
const client = new pg.Client({ connectionString: `postgres://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable` });
await client.connect();
for (const [type, rest] of [['timestamptz', true], ['timestamptz(3)', false]]) {
  await client.query(`create temporary table looks (name text, seen_at ${type})`);
  await client.query(`insert into looks values ('first', '2025-08-15 20:00:00.123456Z'), ('last', '2025-08-15 20:00:01.987654Z')`);
  const last = (await client.query('select * from looks order by seen_at desc limit 1')).rows[0];
  const names = async (sign) => (await client.query(`select name from looks where seen_at ${sign} $1 order by 1`, [last.seen_at])).rows.map(({ name }) => name);
  const seen = { later: await names('>'), same: await names('='), until: await names('<=') };
  console.log(type, last.seen_at, seen);
  assert.deepEqual(seen, rest ? { later: ['last'], same: [], until: ['first'] } : { later: [], same: ['last'], until: ['first', 'last'] });
  await client.query('drop table looks');
}
await client.end();
await server.stop();
await database.close();
JS
node try.mjs
