import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Database } from '@/lib/db/client';
import { freeHostsOfEndedWorkers } from '@/lib/db/record/host-gate';

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
const answerMs = 15_000;

/**
 * Opens a connection of its own that holds one advisory lock a worker. Postgres gives the locks up when
 * the connection ends, also after kill -9: no clock and no heartbeat is needed to know who is gone. A
 * connection that is lost while the process lives is opened anew, and every name announced again.
 */
export async function openLiveness(databaseUrl: string): Promise<Liveness> {
  const names = new Set<string>();
  const closing = new AbortController();
  let session = await openSession(databaseUrl);
  let settled: Promise<void> = Promise.resolve();

  // One after the other, each by the names as they are then: a name that came and went meanwhile once stayed held,
  // and the jobs that were locked in it were nobody's and never given to another.
  const settle = (): Promise<void> => {
    settled = settled.catch(() => undefined).then(() => session.settle(names));
    return settled;
  };
  const keepUp = async (): Promise<void> => {
    for (;;) {
      await session.ended;
      await pause(reconnectMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      if (closing.signal.aborted) return;
      const next = await openSession(databaseUrl).catch(() => null);
      if (next === null) continue;
      session = next;
      if (closing.signal.aborted) session.end();
      settle().catch(() => undefined);
    }
  };
  void keepUp();

  return {
    announce(workerId) {
      names.add(workerId);
      return settle();
    },
    withdraw(workerId) {
      names.delete(workerId);
      // A connection that is lost has given it up already.
      return settle().catch(() => undefined);
    },
    async close() {
      closing.abort();
      session.end();
      await session.ended;
    },
  };
}

/** A connection, and the names that it holds. */
interface Session {
  /** Once it is lost or closed, and with it every name. A lost database ends the jobs too, and they say so. */
  readonly ended: Promise<void>;
  /** Holds these names and no others. Where that fails, the connection ends. */
  settle(names: ReadonlySet<string>): Promise<void>;
  end(): void;
}

async function openSession(databaseUrl: string): Promise<Session> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    connectionTimeoutMillis: connectMs,
    query_timeout: answerMs,
  });
  // Without a listener an error of the connection would end the process.
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await client.connect();
  const held = new Set<string>();
  const ask = (lock: 'pg_advisory_lock' | 'pg_advisory_unlock', name: string): Promise<unknown> =>
    client.query(`select ${lock}(hashtextextended($1, 0))`, [name]);
  const end = (): void => void client.end().catch(() => undefined);
  const settle = async (names: ReadonlySet<string>): Promise<void> => {
    for (const name of [...held].filter((one) => !names.has(one))) {
      await ask('pg_advisory_unlock', name);
      held.delete(name);
    }
    for (const name of [...names].filter((one) => !held.has(one))) {
      await ask('pg_advisory_lock', name);
      held.add(name);
    }
  };
  return {
    ended,
    async settle(names) {
      await settle(names).catch((error: unknown) => {
        end();
        throw error;
      });
    },
    end,
  };
}

/** Takes back what workers had in hand whose process is gone: hosts, then jobs. */
export async function freeOfEndedWorkers(database: Database): Promise<void> {
  await freeHostsOfEndedWorkers(database);
  await freeJobsOfEndedWorkers(database);
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
