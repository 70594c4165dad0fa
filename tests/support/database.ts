import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '@/lib/host/migrate';
import { startPostgres } from '@/lib/host/postgres';

export interface TestDatabase {
  readonly url: string;
  /** Drops the database, whoever is still connected. */
  close(): Promise<void>;
}

const template = 'parallax_template';
let server: Promise<string> | null = null;

/** A fresh database with all migrations, of this test alone. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createFrom(template);
}

/** A fresh database without any table. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createFrom('template0');
}

async function createFrom(origin: string): Promise<TestDatabase> {
  server ??= startServer();
  const address = await server;
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Postgres copies a template only while nobody is connected to it, so the test files take turns.
  await onServer(address, async (client) => {
    await client.query('SELECT pg_advisory_lock(1)');
    if (origin === template) await ensureTemplate(client, address);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${origin}`);
  });
  return {
    url: nameDatabase(address, name),
    close: () =>
      onServer(address, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

async function startServer(): Promise<string> {
  const postgres = await startPostgres({ dataDir: inject('testDataDir'), log: () => {} });
  if (postgres.kind === 'failed') throw new Error(postgres.why);
  return nameDatabase(postgres.url, 'postgres');
}

async function ensureTemplate(client: pg.Client, address: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
  if (found.rowCount === 1) return;
  const draft = `${template}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft}`);
  const migrated = await migrate(nameDatabase(address, draft));
  if (migrated.kind === 'failed') throw new Error(migrated.why);
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

async function onServer(address: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function nameDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
