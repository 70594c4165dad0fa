import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { fillSample } from '@/lib/cli/fill-sample';
import { loadEvent } from '@/lib/event/load';
import { migrate } from '@/lib/host/postgres/migrate';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { placeCluster } from './postgres/made-cluster';

export interface TestDatabase {
  readonly url: string;
  /** The same past a pooler, where the tests go through one: for other roles, of which a pooler knows nothing. */
  readonly directUrl: string;
  /** Drops the database, whoever is still connected. */
  close(): Promise<void>;
}

const template = 'parallax_template';
const sampleTemplate = 'parallax_sample_template';
let server: Promise<string> | null = null;

/** A fresh database with all migrations, of this test alone. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createFrom(template);
}

/** A fresh database without any table. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createFrom('template0');
}

/** A fresh database with the sample coverage, as the real worker read it once for all tests of this run. */
export async function createSampleDatabase(): Promise<TestDatabase> {
  return createFrom(sampleTemplate);
}

async function createFrom(origin: string): Promise<TestDatabase> {
  server ??= startServer();
  const address = await server;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(address, async (client) => {
    if (origin !== 'template0') await inTurn(client, 1, () => ensureTemplate(client, address));
    // A turn of its own: it takes a while, and who wants another database need not wait for it.
    if (origin === sampleTemplate) await inTurn(client, 2, () => ensureSampleTemplate(client, address));
    // Postgres copies a template only while nobody is connected to it.
    await inTurn(client, 1, () => copyDatabase(client, name, origin));
  });
  return {
    url: nameDatabase(inject('testPooler') ?? address, name),
    directUrl: nameDatabase(address, name),
    close: () =>
      onServer(address, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** Does the work of one test file at a time. */
async function inTurn(client: pg.Client, turn: number, work: () => Promise<void>): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [turn]);
  await work();
  await client.query('SELECT pg_advisory_unlock($1)', [turn]);
}

async function copyDatabase(client: pg.Client, name: string, origin: string): Promise<void> {
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${origin} STRATEGY file_copy`);
}

async function startServer(): Promise<string> {
  const dataDir = inject('testDataDir');
  await placeCluster(dataDir);
  const postgres = await startPostgres({ dataDir, log: () => {} });
  if (postgres.kind === 'failed') throw new Error(postgres.why);
  const address = nameDatabase(postgres.url, 'postgres');
  await onServer(address, (client) =>
    // One process at a time: two that alter a role at once fail.
    inTurn(client, 3, async () => {
      await forgetSafety(client);
      await keepZone(client);
      await easePassword(client, new URL(address).password);
    }),
  );
  return address;
}

/** POSTGRES_ZONE: of the server, as all of its roles and databases see it; ours is started in UTC. */
async function keepZone(client: pg.Client): Promise<void> {
  const zone = process.env.POSTGRES_ZONE ?? 'UTC';
  await client.query(`ALTER ROLE ALL SET timezone TO ${client.escapeLiteral(zone)}`);
}

/** What is stored need not outlive the machine's power; with that, most of the time went into waiting for the disk. */
async function forgetSafety(client: pg.Client): Promise<void> {
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit'])
    await client.query(`ALTER SYSTEM SET ${name} = off`);
  await client.query('SELECT pg_reload_conf()');
}

/** Some thousands of connections are made in a run, and each hashed the password 4,096 times: as much as a small test. */
async function easePassword(client: pg.Client, password: string): Promise<void> {
  await client.query('SET scram_iterations = 1');
  await client.query(`ALTER ROLE CURRENT_USER PASSWORD ${client.escapeLiteral(password)}`);
}

async function ensureTemplate(client: pg.Client, address: string): Promise<void> {
  await ensureDatabase(client, template, async (draft) => {
    await client.query(`CREATE DATABASE ${draft}`);
    const migrated = await migrate(nameDatabase(address, draft));
    if (migrated.kind === 'failed') throw new Error(migrated.why);
  });
}

async function ensureSampleTemplate(client: pg.Client, address: string): Promise<void> {
  await ensureDatabase(client, sampleTemplate, async (draft) => {
    await inTurn(client, 1, () => copyDatabase(client, draft, template));
    const filled = await fillSample({
      databaseUrl: nameDatabase(address, draft),
      event: loadEvent(),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    if (filled.kind !== 'filled') throw new Error(`The sample was not filled in: ${filled.kind}.`);
  });
}

/** Makes a database unless it is there; a half-made one of a test run that broke off is made anew. */
async function ensureDatabase(
  client: pg.Client,
  name: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount === 1) return;
  const draft = `${name}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await make(draft);
  await untilLeft(client, draft);
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

/**
 * A connection that was ended a moment ago still counts until its server process is gone. It is waited for,
 * not cut off: to a client that is just closing, that is an error which nobody catches.
 */
async function untilLeft(client: pg.Client, database: string): Promise<void> {
  for (let look = 0; look < 200; look++) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [database]);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
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
