#!/usr/bin/env bash
# A timestamptz read through Prisma's adapter on a server whose time zone is not UTC.
#
# One would guess: the same instant as through pg itself; a timestamptz is an instant.
# What happens: the server prints the instant in its own zone with an offset ("10:22:00-08"), the adapter cuts the offset off and calls
# the rest UTC: every time is wrong by the zone.
# @prisma/adapter-pg 7.10.0 on PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-28.
# Source: https://github.com/prisma/prisma/issues/26786
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @prisma/adapter-pg@7.10.0 pg@8.23.1 @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17 --legacy-peer-deps >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

const free = createServer().listen(0, '127.0.0.1');
await new Promise((resolve) => free.once('listening', resolve));
const { port } = free.address();
await new Promise((resolve) => free.close(resolve));

const database = await PGlite.create();
await database.query("set timezone = 'America/Anchorage'");
const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port });
await server.start();
const connectionString = `postgres://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
const sql = "select timestamptz '2025-08-15 18:22:00+00' as at, current_setting('timezone') as zone";

const client = new pg.Client({ connectionString });
await client.connect();
const plain = (await client.query(sql)).rows[0];
await client.end();
const adapter = await new PrismaPg({ connectionString, max: 1 }).connect();
const [[at, zone]] = (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows;
await adapter.dispose();
console.log({ zone, pg: plain.at.toISOString(), adapter: at });
assert.equal(zone, 'America/Anchorage');
assert.equal(plain.at.toISOString(), '2025-08-15T18:22:00.000Z');
assert.equal(at, '2025-08-15T10:22:00+00:00');
await server.stop();
await database.close();
JS
node try.mjs
