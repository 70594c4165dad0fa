import pg from 'pg';
import type { Database } from '@/lib/db/client';

/** Says that a worker is alive for as long as its process is, however the process ends. */
export interface Liveness {
  /** Takes note of one of this process's workers, by any name that its locks are known by. */
  announce(workerId: string): Promise<unknown>;
  /** Takes note that one has ended while the process goes on: what it had in hand is free. */
  withdraw(workerId: string): Promise<unknown>;
  close(): Promise<void>;
}

const reconnectMs = 1000;
const connectMs = 15_000;

/**
 * Opens a connection of its own that holds one advisory lock a worker. Postgres gives the locks up when
 * the connection ends, also after kill -9: no clock and no heartbeat is needed to know who is gone. A
 * connection that is lost while the process lives is opened anew, and every name announced again.
 */
export async function openLiveness(databaseUrl: string): Promise<Liveness> {
  const names = new Set<string>();
  let isClosed = false;
  let client = await connect(databaseUrl, renewLater);
  let announced: Promise<unknown> = Promise.resolve();

  function renewLater(): void {
    if (!isClosed) setTimeout(() => void renew(), reconnectMs).unref();
  }

  async function renew(): Promise<void> {
    try {
      client = await connect(databaseUrl, renewLater);
      // A list of its own: a name may come or go meanwhile.
      for (const name of [...names]) await hold(client, name);
    } catch {
      renewLater();
    }
  }

  return {
    announce(workerId) {
      names.add(workerId);
      // One after the other: a connection answers one query at a time.
      announced = announced.catch(() => undefined).then(() => hold(client, workerId));
      return announced;
    },
    withdraw(workerId) {
      names.delete(workerId);
      announced = announced
        .catch(() => undefined)
        .then(() => client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [workerId]));
      // A connection that is lost has given it up already.
      return announced.catch(() => undefined);
    },
    async close() {
      isClosed = true;
      await announced.catch(() => undefined);
      await client.end().catch(() => undefined);
    },
  };
}

/** A connection that says when it is lost. A lost database ends the jobs too, and they say so. */
async function connect(databaseUrl: string, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    connectionTimeoutMillis: connectMs,
  });
  // Without a listener an error of the connection would end the process.
  client.on('error', () => undefined);
  await client.connect();
  client.once('end', onLost);
  return client;
}

function hold(client: pg.Client, name: string): Promise<unknown> {
  return client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
}

/**
 * Takes back the jobs of workers whose process is gone, so that another worker does them now instead of
 * in four hours, which is graphile-worker's own limit. A worker that has only just taken its first job may
 * not have announced itself yet. Returns how many workers were gone.
 */
export async function freeJobsOfEndedWorkers(database: Database): Promise<number> {
  const gone = await database.$queryRaw<{ workerId: string }[]>`
    select holder.locked_by as "workerId" from (
      select locked_by, locked_at from graphile_worker._private_jobs
      union select locked_by, locked_at from graphile_worker._private_job_queues
    ) holder
    where holder.locked_by is not null and holder.locked_at < now() - interval '15 seconds'
      and pg_try_advisory_xact_lock(hashtextextended(holder.locked_by, 0))`;
  const workerIds = [...new Set(gone.map(({ workerId }) => workerId))];
  if (workerIds.length > 0)
    await database.$executeRaw`select graphile_worker.force_unlock_workers(${workerIds})`;
  return workerIds.length;
}
