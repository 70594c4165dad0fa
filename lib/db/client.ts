import { PrismaPg } from '@prisma/adapter-pg';
import pg, { type ClientBase } from 'pg';
import { loadSettings } from '@/lib/host/settings';
import { PrismaClient } from '@/prisma/generated/client';
import { waitForRoom } from './scarce-connections';
import { stopUnwanted } from './wanted-statements';

/** The database, as the rest of lib/db reads and writes it. */
export type Database = PrismaClient;

export interface DatabaseOptions {
  /** Connections that are held open at most. */
  readonly maxConnections?: number;
  /** What readers are served from: no statement is waited for longer than they would, and sums are made in memory. */
  readonly isForReaders?: boolean;
  /** Of what readers are served from: told where the server gives it no further connection. */
  readonly onNoRoom?: () => void;
}

/** A database that hangs half open never says that it is gone: in milliseconds, for a connection and for an answer. */
const patience = { keepAlive: true, connectionTimeoutMillis: 30_000, query_timeout: 300_000 };

/**
 * In milliseconds: how long a transaction waits to begin, and how long it may take. A dozen jobs at once wait for a
 * connection and for one another's locks; on a busy machine Prisma's two seconds gave up what was no fault.
 */
const transactionOptions = { maxWait: 20_000, timeout: 60_000 };

/**
 * In milliseconds, for each statement of a page. A page is given up after a minute; its statements went on, and ten of
 * them were all the connections that a site has.
 */
const readersPatience = 15_000;

/**
 * Opens the database at a `postgres://` address; connects with the first query. End it with
 * `$disconnect()`.
 */
export function openDatabase(
  url: string,
  { maxConnections = 10, isForReaders = false, onNoRoom = () => {} }: DatabaseOptions = {},
): Database {
  const options: pg.PoolConfig = {
    connectionString: url,
    max: maxConnections,
    onConnect: (session) => prepareSession(session, isForReaders),
    ...patience,
  };
  const adapter = isForReaders
    ? new PrismaPg(stopUnwanted(waitForRoom(new pg.Pool(options), onNoRoom)), { disposeExternalPool: true })
    : new PrismaPg(options);
  return new PrismaClient({ adapter, transactionOptions });
}

/**
 * Puts a session in UTC, whatever its server, role or database are set to: @prisma/adapter-pg 7.10 leaves
 * offsets out both ways, so on a server in America/Anchorage 18:22Z was stored as 02:22Z of the next day. And has it
 * look in `public` first, where Prisma's own queries are: a search path of another kind found other tables, or none;
 * what else is on it stays, for extensions may be there. Dates come as ISO writes them: of “05.08.2025” no page was
 * made, or one of 8 May. And what two workers do at once is told by locks, which a database that takes each transaction
 * for the only one answers with failures. A statement, since poolers before PgBouncer 1.20 refuse a connection that
 * brings options.
 */
async function prepareSession(session: ClientBase, isForReaders: boolean): Promise<void> {
  const more = isForReaders
    ? `, set_config('statement_timeout', '${readersPatience}ms', false), set_config('work_mem', '32MB', false)`
    : '';
  await session.query(`SELECT set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO', false),
    set_config('default_transaction_isolation', 'read committed', false),
    set_config('search_path', 'public, ' || current_setting('search_path'), false)${more}`);
}

/** What reads and writes inside a transaction are given. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>;

declare global {
  var parallaxDatabase: Database | undefined;
}

/**
 * The site's one database, opened by the first who asks. Next loads its routes as separate bundles, so it hangs on the
 * process.
 */
export function siteDatabase(onNoRoom?: () => void): Database {
  const url = process.env.DATABASE_URL;
  if (url === undefined || url === '')
    throw new Error('DATABASE_URL is not set: start the site with `npm start`.');
  const { databaseConnections: all } = loadSettings();
  // A connection of its own listens for notices.
  globalThis.parallaxDatabase ??= openDatabase(url, {
    ...(all === null ? {} : { maxConnections: all - 1 }),
    isForReaders: true,
    ...(onNoRoom === undefined ? {} : { onNoRoom }),
  });
  return globalThis.parallaxDatabase;
}
