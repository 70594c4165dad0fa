import { AsyncLocalStorage } from 'node:async_hooks';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { z } from 'zod';

declare global {
  var parallaxWishes: AsyncLocalStorage<AbortSignal> | undefined;
}

/** Next loads its routes as separate bundles, so they hang on the process, as its database does. */
function wishes(): AsyncLocalStorage<AbortSignal> {
  globalThis.parallaxWishes ??= new AsyncLocalStorage();
  return globalThis.parallaxWishes;
}

/**
 * Does work whose statements stop when the signal says that nobody waits for it any more: those of a pool that
 * `stopUnwanted` was given.
 */
export function whileWanted<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  return wishes().run(signal, work);
}

/** Whether what is being done here is done for nobody any more: its failures are those of statements that were stopped. */
export function isUnwanted(): boolean {
  return wishes().getStore()?.aborted ?? false;
}

/** Has the statements of a pool stop with the wish that they are asked under; transactions are left to end. */
export function stopUnwanted(pool: pg.Pool): pg.Pool {
  const send = pool.query;
  pool.query = (...given: unknown[]) => {
    const signal = wishes().getStore();
    return signal === undefined ? Reflect.apply(send, pool, given) : askWhileWanted(pool, given, signal);
  };
  return pool;
}

async function askWhileWanted(
  pool: pg.Pool,
  given: readonly unknown[],
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  const session = await pool.connect();
  let endStopping = nothingToEnd;
  let failure: Error | undefined;
  const stop = () => {
    endStopping = stopStatement(session);
  };
  // Its connection lost, a session says so beside the statement's own failure.
  const ignore = () => {};
  session.on('error', ignore);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    return await Reflect.apply(session.query, session, given);
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    // Else it might meet the statement of whoever is given the session next.
    await endStopping();
    session.removeListener('error', ignore);
    session.release(failure);
  }
}

const knownSession = z.object({
  host: z.string(),
  port: z.number(),
  processID: z.number(),
  secretKey: z.number(),
});
const cancelRequest = 80_877_102;
const patienceMs = 5_000;
const againMs = 200;

const nothingToEnd = (): Promise<void> => Promise.resolve();

/**
 * Asks the server to stop what a session does, again and again until it has answered: a request that comes before the
 * server has begun the statement stops nothing, and one was lost so on a busy machine. What it returns is to be called
 * with the answer, and waits until nothing is asked of the server any more.
 */
function stopStatement(session: pg.PoolClient): () => Promise<void> {
  const answered = new AbortController();
  const cancelUntil = async ({ signal }: AbortController) => {
    while (!signal.aborted) {
      await cancel(session);
      await setTimeout(againMs, undefined, { signal }).catch(() => {});
    }
  };
  const asking = cancelUntil(answered);
  return () => {
    answered.abort();
    return asking;
  };
}

/**
 * Asks the server to stop what a session does, by a connection of its own (PostgreSQL's protocol, CancelRequest), which
 * also a pooler hands on. Resolves when the server has closed it.
 */
function cancel(session: pg.PoolClient): Promise<void> {
  const known = knownSession.safeParse(session);
  if (!known.success) return Promise.resolve();
  const { host, port, processID, secretKey } = known.data;
  const message = Buffer.alloc(16);
  for (const [place, value] of [16, cancelRequest, processID, secretKey].entries())
    message.writeInt32BE(value, place * 4);
  return new Promise((resolve) => {
    const socket = host.startsWith('/')
      ? connect({ path: `${host}/.s.PGSQL.${port}` })
      : connect({ host, port });
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on('error', () => {});
    socket.once('close', () => resolve());
    socket.on('data', () => {});
    socket.end(message);
  });
}
