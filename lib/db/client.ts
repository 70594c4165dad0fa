import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/generated/client';

/** The database, as the rest of lib/db reads and writes it. */
export type Database = PrismaClient;

export interface DatabaseOptions {
  /** Connections that are held open at most. */
  readonly maxConnections?: number;
}

/**
 * Opens the database at a `postgres://` address; connects with the first query. End it with
 * `$disconnect()`.
 */
export function openDatabase(url: string, { maxConnections = 10 }: DatabaseOptions = {}): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: maxConnections }) });
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
  globalThis.parallaxDatabase ??= openDatabase(url);
  return globalThis.parallaxDatabase;
}
