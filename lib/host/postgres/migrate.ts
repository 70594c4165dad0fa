import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { noFilters, readMigrations, withSchemaEngine } from './schema-engine';

export type MigrateOutcome =
  /** Names of our migrations that were not there before; empty when there was nothing to do. */
  | { readonly kind: 'migrated'; readonly applied: readonly string[] }
  /** `why` is one plain sentence with the database's own words. */
  | { readonly kind: 'failed'; readonly why: string };

/** Any number that no other program on the database is likely to lock. */
const lockKey = 7_015_082_025;
const silent = new Logger(() => () => {});

/**
 * Brings a database up to date: our migrations (recorded in `_prisma_migrations`, as `prisma migrate
 * deploy` would) and those of the job queue. Safe when several processes do it at once: one does it, the
 * others wait and find nothing to do.
 */
export async function migrate(url: string): Promise<MigrateOutcome> {
  try {
    return await withDatabaseLock(url, async () => {
      const applied = await applyMigrations(url);
      await runMigrations({ connectionString: url, logger: silent });
      return { kind: 'migrated', applied };
    });
  } catch (error) {
    return { kind: 'failed', why: describeProblem(error) };
  }
}

/** Applies the project's own migrations; the caller sees to it that nobody else does. Throws when one fails. */
export async function applyMigrations(url: string): Promise<readonly string[]> {
  const migrationsList = await readMigrations();
  const done = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilters }),
  );
  return done.appliedMigrationNames;
}

async function withDatabaseLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  // A lost connection gives the lock back; the query under way tells of it.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await work();
  } finally {
    await client.end();
  }
}

function describeProblem(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  const said =
    /(?:Database error:\s*)([^\n]+(?:\n(?!\s*\d+:)[^\n]+)?)/.exec(text)?.[1] ??
    text.split('\n', 1)[0] ??
    text;
  const address = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|timeout expired/.test(text);
  return address
    ? `The database does not answer (${said.trim()}).`
    : `The database could not be brought up to date: ${said.trim()}`;
}
