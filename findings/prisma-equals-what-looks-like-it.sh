#!/usr/bin/env bash
# A reader looks for "100%" in headlines, and for an outlet by its short name whatever its capitals: Prisma's `contains`, and `equals` with
# `mode: 'insensitive'`.
#
# One would guess: headlines with "100%", and one outlet. The client escapes what it puts into SQL, `equals` is equality, and without the mode it is.
# What happens: the text becomes a pattern of LIKE and ILIKE as it stands, in which % is any text and _ any letter. "100%" finds "100 soldiers freed", "%"
# finds everything, and "le_soir" equals "LeXSoir". `in` with the same mode does not. The documentation has it among the questions
# behind its chapter on filtering; reported since 2021, and open.
# @prisma/client and @prisma/adapter-pg 7.10.0 on PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30.
# Source: https://github.com/prisma/prisma/issues/19506 and https://www.postgresql.org/docs/18/functions-matching.html#FUNCTIONS-LIKE
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund prisma@7.10.0 @prisma/client@7.10.0 @prisma/adapter-pg@7.10.0 pg@8.23.1 \
  @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17 --legacy-peer-deps >/dev/null
cat >schema.prisma <<'PRISMA'
generator client {
  provider = "prisma-client-js"
}
datasource db {
  provider = "postgresql"
}
model Article {
  id       Int    @id
  headline String
  outlet   String
}
PRISMA
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) npx prisma generate --schema schema.prisma >/dev/null 2>&1
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';

const free = createServer().listen(0, '127.0.0.1');
await new Promise((resolve) => free.once('listening', resolve));
const { port } = free.address();
await new Promise((resolve) => free.close(resolve));

const database = await PGlite.create();
await database.exec(`create table "Article" (id int primary key, headline text, outlet text);
  insert into "Article" values (1, '100% of votes counted', 'Le_Soir'), (2, '100 soldiers freed', 'LeXSoir')`);
const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port });
await server.start();
const connectionString = `postgres://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 1 }) });
const find = async (where) => (await prisma.article.findMany({ where, orderBy: { id: 'asc' } })).map((row) => row.id);
const seen = {
  contains: await find({ headline: { contains: '100%' } }),
  escapedByHand: await find({ headline: { contains: '100\\%' } }),
  anything: await find({ headline: { contains: '%' } }),
  equals: await find({ outlet: { equals: 'Le_Soir' } }),
  equalsInAnyCase: await find({ outlet: { equals: 'le_soir', mode: 'insensitive' } }),
  inInAnyCase: await find({ outlet: { in: ['le_soir'], mode: 'insensitive' } }),
};
console.log(seen);
await prisma.$disconnect();
await server.stop();
await database.close();
assert.deepEqual(seen, {
  contains: [1, 2],
  escapedByHand: [1],
  anything: [1, 2],
  equals: [1],
  equalsInAnyCase: [1, 2],
  inInAnyCase: [1],
});
JS
node try.mjs
