import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/host/postgres/migrate';
import { createEmptyDatabase, type TestDatabase } from '@/tests/support/database';

const made: TestDatabase[] = [];
afterEach(async () => {
  for (const database of made.splice(0)) await database.close();
});

async function ask(url: string, ...statements: readonly string[]): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

async function empty(): Promise<{ readonly url: string; readonly name: string }> {
  const database = await createEmptyDatabase();
  made.push(database);
  return { url: database.directUrl, name: new URL(database.directUrl).pathname.slice(1) };
}

/** The database anew, of another kind. */
async function anew(kind: string): Promise<string> {
  const { url, name } = await empty();
  const server = new URL(url);
  server.pathname = '/postgres';
  await ask(server.href, `DROP DATABASE ${name}`, `CREATE DATABASE ${name} TEMPLATE template0 ${kind}`);
  return url;
}

test.each(['elsewhere', '"$user", elsewhere, public', 'elsewhere, public', ''])(
  'with the search path “%s” every start finds the same tables',
  async (path) => {
    const { url, name } = await empty();
    await ask(
      url,
      'CREATE SCHEMA elsewhere',
      `ALTER DATABASE ${name} SET search_path TO ${path === '' ? "''" : path}`,
    );
    expect(await migrate(url)).toMatchObject({ kind: 'migrated', applied: expect.arrayContaining([]) });
    expect(await migrate(url)).toEqual({ kind: 'migrated', applied: [] });
    expect(await ask(url, "SELECT to_regclass('public.articles') IS NOT NULL AS is_there")).toEqual([
      { is_there: true },
    ]);
    const database = openDatabase(url);
    try {
      expect(await database.$queryRaw`select count(*)::int from articles`).toEqual([{ count: 0 }]);
      expect(await database.article.count()).toBe(0);
    } finally {
      await database.$disconnect();
    }
  },
);

test.each([
  [
    'LATIN1',
    "ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'",
    /^The database is in LATIN1, .+ENCODING 'UTF8'/,
  ],
  [
    'SQL_ASCII',
    "ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'",
    /^The database is in SQL_ASCII, .+ENCODING 'UTF8'/,
  ],
  [
    'letters of English only',
    "ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'",
    /^The database knows the letters of English only .+LC_CTYPE 'C\.UTF-8'/,
  ],
])(
  'an empty database with %s is refused in a sentence that says what to make instead',
  async (_, kind, sentence) => {
    const outcome = await migrate(await anew(kind));
    expect(outcome).toEqual({ kind: 'failed', why: expect.stringMatching(sentence) });
    expect(outcome.kind === 'failed' && outcome.why.split('\n')).toHaveLength(1);
  },
);

test('a database that has tables of something else is refused in a sentence', async () => {
  const { url } = await empty();
  await ask(url, 'CREATE TABLE orders (id int)');
  expect(await migrate(url)).toEqual({
    kind: 'failed',
    why: expect.stringMatching(/^The database holds tables of something else; .+\.$/),
  });
});

test.each([
  [
    'TLS of one that speaks none',
    '',
    '?sslmode=require',
    /^The database speaks no TLS, .+ sslmode=disable\.$/,
  ],
  [
    'writing of one that takes none',
    'SET default_transaction_read_only TO on',
    '',
    /^The database takes no writing: it is a replica, .+\.$/,
  ],
])('%s is refused in a sentence', async (_, setting, query, sentence) => {
  const { url, name } = await empty();
  if (setting !== '') await ask(url, `ALTER DATABASE ${name} ${setting}`);
  expect(await migrate(`${url}${query}`)).toEqual({ kind: 'failed', why: expect.stringMatching(sentence) });
});

test.each([
  ['none', '', /^The database asks for a password, and its address has none: .+\.$/],
  ['another', 'wrong', /^The database does not take this user with this password \(.+\); .+ %25\.$/],
])('a password is asked for, and %s refused in a sentence', async (_, password, sentence) => {
  const given = new URL((await empty()).url);
  given.password = password;
  expect(await migrate(given.href)).toEqual({ kind: 'failed', why: expect.stringMatching(sentence) });
});

test('a role that may not create extensions is told what an administrator has to do, once', async () => {
  const { url, name } = await empty();
  const role = `guest_${name}`;
  await ask(url, `CREATE ROLE ${role} LOGIN PASSWORD 'guest'`, `GRANT CREATE ON SCHEMA public TO ${role}`);
  const own = new URL(url);
  own.username = role;
  own.password = 'guest';
  try {
    expect(await migrate(own.href)).toEqual({
      kind: 'failed',
      why: expect.stringMatching(
        /^The role of DATABASE_URL may not create extensions; .+CREATE EXTENSION unaccent/,
      ),
    });
    await ask(
      url,
      'CREATE EXTENSION unaccent',
      'CREATE EXTENSION pg_trgm',
      `GRANT CREATE ON DATABASE ${name} TO ${role}`,
    );
    await ask(url, 'DROP TABLE IF EXISTS public._prisma_migrations');
    expect(await migrate(own.href)).toMatchObject({ kind: 'migrated' });
  } finally {
    await made.pop()?.close();
    const server = new URL(url);
    server.pathname = '/postgres';
    await ask(server.href, `DROP ROLE ${role}`);
  }
});
