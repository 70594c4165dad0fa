import { PrismaPg } from '@prisma/adapter-pg';
import type { ClientBase } from 'pg';
import { loadSettings } from '@/lib/host/settings';
import { PrismaClient } from '@/prisma/generated/client';

/** The database, as the rest of lib/db reads and writes it. */
export type Database = PrismaClient;

export interface DatabaseOptions {
  /** Connections that are held open at most. */
  readonly maxConnections?: number;
}

/** A database that hangs half open never says that it is gone: in milliseconds, for a connection and for an answer. */
const patience = { keepAlive: true, connectionTimeoutMillis: 30_000, query_timeout: 300_000 };

/**
 * In milliseconds: how long a transaction waits to begin, and how long it may take. A dozen jobs at once wait for a
 * connection and for one another's locks; on a busy machine Prisma's two seconds gave up what was no fault.
 */
const transactionOptions = { maxWait: 20_000, timeout: 60_000 };

/**
 * Opens the database at a `postgres://` address; connects with the first query. End it with
 * `$disconnect()`.
 */
export function openDatabase(url: string, { maxConnections = 10 }: DatabaseOptions = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: maxConnections,
    onConnect: prepareSession,
    ...patience,
  });
  return new PrismaClient({ adapter, transactionOptions });
}

/**
 * Puts a session in UTC, whatever its server, role or database are set to: @prisma/adapter-pg 7.10 leaves
 * offsets out both ways, so on a server in America/Anchorage 18:22Z was stored as 02:22Z of the next day. And has it
 * look in `public` first, where Prisma's own queries are: a search path of another kind found other tables, or none;
 * what else is on it stays, for extensions may be there. A statement, since poolers before PgBouncer 1.20 refuse a
 * connection that brings options.
 */
async function prepareSession(session: ClientBase): Promise<void> {
  await session.query(`SELECT set_config('TimeZone', 'UTC', false),
    set_config('search_path', 'public, ' || current_setting('search_path'), false)`);
}

/** What reads and writes inside a transaction are given. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

declare global {
  var parallaxDatabase: Database | undefined;
}

/** The site's one database. Next loads its routes as separate bundles, so it hangs on the process. */
export function siteDatabase(): Database {
  const url = process.env.DATABASE_URL;
  if (url === undefined || url === '')
    throw new Error('DATABASE_URL is not set: start the site with `npm start`.');
  const { databaseConnections: all } = loadSettings();
  // One more listens for notices.
  globalThis.parallaxDatabase ??= openDatabase(url, all === null ? {} : { maxConnections: all - 1 });
  return globalThis.parallaxDatabase;
}
