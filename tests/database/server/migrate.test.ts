import pg from 'pg';
import { expect, test } from 'vitest';
import { applyMigrations, migrate } from '@/lib/host/postgres/migrate';
import { draftMigration, findDrift } from '@/lib/host/postgres/migration-draft';
import { readMigrations } from '@/lib/host/postgres/schema-engine';
import { createEmptyDatabase, createTestDatabase } from '@/tests/support/database';
import { openPoolerOfOneSession } from '@/tests/support/postgres/pooler';
import { startProgram } from '@/tests/support/site/program';

async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('two processes that migrate at once leave every migration applied once', async () => {
  const database = await createEmptyDatabase();
  const outcomes = await Promise.all([1, 2, 3].map(() => migrate(database.url)));
  const applied = outcomes.flatMap((outcome) =>
    outcome.kind === 'migrated' ? outcome.applied : [JSON.stringify(outcome)],
  );
  const recorded = await ask(
    database.url,
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
  );
  expect(applied.toSorted()).toEqual(recorded.map((row) => row.migration_name));
  expect(applied.length).toBeGreaterThan(0);
  expect(new Set(applied).size).toBe(applied.length);
  expect(outcomes.filter((outcome) => outcome.kind === 'migrated')).toHaveLength(3);
  await database.close();
});

test('a lock that nobody gives back is waited for in vain, and told with who has it', async () => {
  // In another database of the server somebody has that lock too.
  const [other, database] = [await createTestDatabase(), await createTestDatabase()];
  const bystander = new pg.Client({ connectionString: other.url });
  await bystander.connect();
  await bystander.query('SELECT pg_advisory_lock(7015082025)');
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  try {
    const { rows } = await holder.query('SELECT pg_backend_pid() AS pid, pg_advisory_lock(7015082025)');
    const told = new RegExp(
      `^The database is being brought up to date by connection ${rows[0].pid} from 127\\.0\\.0\\.1, open since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC`,
    );
    expect(await migrate(database.url, { patienceMs: 50 })).toEqual({
      kind: 'failed',
      why: expect.stringMatching(told),
    });
    await holder.query('SELECT pg_advisory_unlock_all()');
    expect(await migrate(database.url, { patienceMs: 50 })).toEqual({ kind: 'migrated', applied: [] });
  } finally {
    await Promise.all([holder.end(), bystander.end()]);
    await Promise.all([other.close(), database.close()]);
  }
});

test.each([
  ['whose process was killed', 'NULL'],
  ['whose connection was ended', "'FATAL: terminating connection due to administrator command'"],
])('a migration %s is taken up again', async (_, logs) => {
  const database = await createEmptyDatabase();
  try {
    const names = (await readMigrations()).migrationDirectories.map(({ path }) => path);
    await applyMigrations(database.url, names.slice(0, -1));
    // As the engine leaves it: begun, with nothing done, for Postgres took it back.
    await ask(
      database.url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ('broken', '', '${names.at(-1)}', ${logs})`,
    );
    expect(await migrate(database.url)).toEqual({ kind: 'migrated', applied: names.slice(-1) });
    expect(await migrate(database.url)).toEqual({ kind: 'migrated', applied: [] });
  } finally {
    await database.close();
  }
});

test('a migration that cannot be done is told each time, until what hinders it is gone', async () => {
  const database = await createEmptyDatabase();
  try {
    const names = (await readMigrations()).migrationDirectories.map(({ path }) => path);
    await applyMigrations(database.url, names.slice(0, -1));
    await ask(
      database.url,
      `CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$;
       CREATE EVENT TRIGGER refusal ON ddl_command_end EXECUTE FUNCTION refuse()`,
    );
    const told = { kind: 'failed', why: expect.stringContaining('the disk is full') };
    expect(await migrate(database.url)).toEqual(told);
    expect(await migrate(database.url)).toEqual(told);
    await ask(database.url, 'ALTER EVENT TRIGGER refusal DISABLE');
    expect(await migrate(database.url)).toEqual({ kind: 'migrated', applied: names.slice(-1) });
  } finally {
    await database.close();
  }
});

test('an older program says that a later one was there before it, and leaves the database as it is', async () => {
  const database = await createTestDatabase();
  try {
    await ask(
      database.url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'x', '99990101000000_later', now(), 1)`,
    );
    expect(await migrate(database.url)).toEqual({ kind: 'ahead', by: ['99990101000000_later'] });
    const older = startProgram(['migrate'], { DATABASE_URL: database.url });
    expect(await older.ended).toBe(0);
    expect(older.said()).toContain('of a later Parallax (1 migration ahead); this older one goes on with it');
  } finally {
    await database.close();
  }
});

test('a migrated database has the job queue', async () => {
  const database = await createTestDatabase();
  const rows = await ask(database.url, "SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS found");
  expect(rows).toEqual([{ found: true }]);
  await database.close();
});

test('the migrations lead to prisma/schema.prisma', async () => {
  const database = await createTestDatabase();
  expect(await draftMigration(database.url)).toBeNull();
  expect(await findDrift(database.url)).toBeNull();
  await database.close();
});

test('a column that the schema lacks is drift', async () => {
  const database = await createTestDatabase();
  await ask(database.url, 'ALTER TABLE outlets ADD COLUMN motto text');
  expect(await findDrift(database.url)).toContain('DROP COLUMN "motto"');
  await database.close();
});

test('that a column is generated is no drift', async () => {
  const database = await createTestDatabase();
  await ask(
    database.url,
    `ALTER TABLE article_words DROP COLUMN vector;
     ALTER TABLE article_words ADD COLUMN vector tsvector GENERATED ALWAYS AS (to_tsvector('simple', language)) STORED`,
  );
  expect(await findDrift(database.url)).toBeNull();
  await database.close();
});

test('a pooler that gives two connections one session is one plain sentence', async () => {
  const pooler = await openPoolerOfOneSession();
  try {
    expect(await migrate(pooler.url)).toEqual({
      kind: 'failed',
      why: expect.stringMatching(/^The database is behind a pooler in transaction mode.*DIRECT_DATABASE_URL/),
    });
  } finally {
    await pooler.close();
  }
});

test('a database out of reach is one plain sentence', async () => {
  const outcome = await migrate('postgresql://nobody:x@127.0.0.1:1/none');
  expect(outcome).toEqual({
    kind: 'failed',
    why: 'The database does not answer (connect ECONNREFUSED 127.0.0.1:1).',
  });
});
