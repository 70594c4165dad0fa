import pg from 'pg';

/** How long the queue waits for a connection, and for an answer: a database that hangs does not say that it is gone. */
const connectMs = 30_000;
const answerMs = 60_000;

/**
 * The queue's connections. graphile-worker would open its own, and stop listening to their errors before
 * they are closed: a Postgres that is stopped right after the worker then ended the whole process.
 */
export function openQueuePool(databaseUrl: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    keepAlive: true,
    connectionTimeoutMillis: connectMs,
    query_timeout: answerMs,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
