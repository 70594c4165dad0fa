import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { describeProblem, whyUnfit, writesNothing } from './database-problem';
import { keepsSessions } from './pooler';
import { noFilters, readMigrations, withSchemaEngine } from './schema-engine';

export type MigrateOutcome =
  /** Names of our migrations that were not there before; empty when there was nothing to do. */
  | { readonly kind: 'migrated'; readonly applied: readonly string[] }
  /** A later program has been there before: names of its migrations that we do not know. It is used as it is. */
  | { readonly kind: 'ahead'; readonly by: readonly string[] }
  /** `why` is one plain sentence with the database's own words. */
  | { readonly kind: 'failed'; readonly why: string };

/** Any number that no other program on the database is likely to lock. */
const lockKey = 7_015_082_025;
const poolerProblem =
  'The database is behind a pooler in transaction mode, which keeps no locks, notices and jobs. Set DIRECT_DATABASE_URL ' +
  'to its own address, or to the pooler’s in session mode; DATABASE_URL may stay as it is.';

/** PostgreSQL's code of a lock that was waited for in vain, lock_not_available (documentation, appendix A). */
const lockNotAvailable = '55P03';
const lockHolder = z.object({ pid: z.number(), place: z.string(), since: z.string() });
const recordedMigration = z.object({ name: z.string(), isFinished: z.boolean() });
const queueState = z.tuple([z.object({ newest: z.number().nullable() })]);
const fromHere = createRequire(import.meta.url);

export interface MigrateOptions {
  /** How long another process that does it is waited for, in milliseconds; two minutes unless given. */
  readonly patienceMs?: number;
  /** Whether the database is to be written afterwards: on a replica that is up to date a site alone does its work. */
  readonly isWritten?: boolean;
}

/**
 * Brings a database up to date: our migrations (recorded in `_prisma_migrations`, as `prisma migrate
 * deploy` would) and those of the job queue. Safe when several processes do it at once: one does it, the
 * others wait, for `patienceMs` at most, and find nothing to do.
 */
export async function migrate(
  url: string,
  { patienceMs = 120_000, isWritten = false }: MigrateOptions = {},
): Promise<MigrateOutcome> {
  try {
    if (!(await keepsSessions(url))) return { kind: 'failed', why: poolerProblem };
    return await withDatabaseLock({ url, patienceMs }, async (client) => {
      const unfit = (await isBegun(client)) ? null : await whyUnfit(client);
      if (unfit !== null) return { kind: 'failed', why: unfit };
      if (isWritten && !(await takesWriting(client))) return { kind: 'failed', why: writesNothing };
      const state = await readState(client);
      if (state.isUpToDate && state.unknown.length > 0) return { kind: 'ahead', by: state.unknown };
      if (state.isBrokenOff) await takeUpAgain(client);
      const applied = state.isUpToDate ? [] : await applyMigrations(url);
      await bringQueueUpToDate(url, client);
      return { kind: 'migrated', applied };
    });
  } catch (error) {
    return { kind: 'failed', why: describeProblem(error) };
  }
}

/**
 * Applies the project's own migrations, or only these of them; the caller sees to it that nobody else does. Throws
 * when one fails.
 */
export async function applyMigrations(
  url: string,
  only: readonly string[] | null = null,
): Promise<readonly string[]> {
  const all = await readMigrations();
  const migrationDirectories = all.migrationDirectories.filter(({ path }) => only?.includes(path) ?? true);
  const migrationsList = { ...all, migrationDirectories };
  const done = await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters: noFilters }),
  );
  return done.appliedMigrationNames;
}

async function bringQueueUpToDate(url: string, client: pg.Client): Promise<void> {
  const wanted = readdirSync(join(dirname(fromHere.resolve('graphile-worker/package.json')), 'sql'))
    .map((name) => Number.parseInt(name, 10))
    .filter((number) => !Number.isNaN(number));
  const there = await client.query("SELECT 1 WHERE to_regclass('graphile_worker.migrations') IS NOT NULL");
  if (there.rows.length > 0) {
    const { rows } = await client.query('SELECT max(id) AS newest FROM graphile_worker.migrations');
    if (queueState.parse(rows)[0].newest === Math.max(...wanted)) return;
  }
  const { migrateQueue } = await import('./migrate-queue');
  await migrateQueue(url);
}

/** The names of the migrations that a database has, the first first; none where it is empty. */
export async function appliedMigrations(client: pg.Client): Promise<readonly string[]> {
  if (!(await isBegun(client))) return [];
  const { rows } = await client.query(
    'SELECT migration_name AS name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1',
  );
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name);
}

/** Whether tables may be written: not on a replica, nor where the database or role is set to be read only. */
async function takesWriting(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('SHOW transaction_read_only');
  return rows[0]?.transaction_read_only === 'off';
}

/** Whether a migration of ours was ever begun there. */
async function isBegun(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 WHERE to_regclass('public._prisma_migrations') IS NOT NULL");
  return rows.length > 0;
}

interface MigrationState {
  /**
   * Whether all of our migrations were applied and none broke off. The engine would find the same, but loading it
   * takes half as long as a site needs to start.
   */
  readonly isUpToDate: boolean;
  /** Whether one was begun and never ended: nobody is at it, for its turn is ours. */
  readonly isBrokenOff: boolean;
  /** Names of migrations that are none of ours, the first first. */
  readonly unknown: readonly string[];
}

async function readState(client: pg.Client): Promise<MigrationState> {
  if (!(await isBegun(client))) return { isUpToDate: false, isBrokenOff: false, unknown: [] };
  const { rows } = await client.query(
    'SELECT migration_name AS name, finished_at IS NOT NULL AS "isFinished" FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1',
  );
  const known = z.array(recordedMigration).parse(rows);
  const ours = (await readMigrations()).migrationDirectories.map(({ path }) => path);
  const isBrokenOff = known.some(({ isFinished }) => !isFinished);
  return {
    isBrokenOff,
    isUpToDate: !isBrokenOff && ours.every((path) => known.some(({ name }) => name === path)),
    unknown: known.map(({ name }) => name).filter((name) => !ours.includes(name)),
  };
}

/**
 * Says of a migration that broke off that it was taken back: each is one script, which Postgres does whole or not at all, but
 * the engine does nothing more until it is told so. Who had ended a long upgrade, lost the database in its middle, or had
 * been told what to allow the role and did, could not start again; and what still fails says why once more.
 */
async function takeUpAgain(client: pg.Client): Promise<void> {
  await client.query(
    'UPDATE public._prisma_migrations SET rolled_back_at = now() WHERE coalesce(finished_at, rolled_back_at) IS NULL',
  );
}

/** Does something while nobody else brings the database up to date. */
export async function withDatabaseLock<T>(
  { url, patienceMs }: { readonly url: string; readonly patienceMs: number },
  work: (client: pg.Client) => Promise<T>,
): Promise<T | Extract<MigrateOutcome, { kind: 'failed' }>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  // A lost connection gives the lock back; the query under way tells of it.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query("SELECT set_config('lock_timeout', $1, false)", [`${patienceMs}ms`]);
    const isOurs = await client.query('SELECT pg_advisory_lock($1)', [lockKey]).then(
      () => true,
      (error: unknown) => {
        if (error instanceof pg.DatabaseError && error.code === lockNotAvailable) return false;
        throw error;
      },
    );
    return isOurs ? await work(client) : { kind: 'failed', why: await describeHolder(client) };
  } finally {
    await client.end();
  }
}

/** Who holds the lock, as an operator finds it in pg_stat_activity. */
async function describeHolder(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `SELECT a.pid, coalesce(host(a.client_addr), 'the same machine') AS place,
            to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS since
     FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
       -- The same number is locked in other databases of the server, each for itself.
       AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND (l.classid::bigint << 32) + l.objid::bigint = $1`,
    [lockKey],
  );
  const [holder] = z.array(lockHolder).parse(rows);
  const who =
    holder === undefined
      ? 'another connection'
      : `connection ${holder.pid} from ${holder.place}, open since ${holder.since} UTC`;
  return (
    `The database is being brought up to date by ${who}, and we waited long enough. If no other Parallax is starting, ` +
    'end that connection: a pooler in transaction mode keeps the lock of a program that is gone.'
  );
}
