import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** PostgreSQL's code for a server, or a role of it, that takes no further connection. */
const noRoom = '53300';
/** In milliseconds: between two tries, and the longest that a page waits for a connection to come free. */
const againMs = 50;
const patienceMs = 10_000;
/** In milliseconds: so long the server is asked for no further one. */
const noMoreMs = 3_000;

type Taken = (error: Error | undefined, session: pg.PoolClient | undefined, done: () => void) => void;

/**
 * Has who asks a pool for a connection wait for one of those that it has, where the server gives it no further one: a
 * role with a limit of eight, on a small plan, made 9 of 24 pages fail that were asked for at once. `onNoRoom` is told
 * of each refusal. A pool that has none does not wait.
 */
export function waitForRoom(pool: pg.Pool, onNoRoom: () => void): pg.Pool {
  const connect: () => Promise<pg.PoolClient> = pool.connect.bind(pool);
  const { max } = pool.options;
  // Else each of those who wait would ask the server itself, twenty times a second.
  const askForNoMore = () => {
    if (pool.options.max !== max) return;
    pool.options.max = pool.totalCount;
    setTimeout(() => {
      pool.options.max = max;
    }, noMoreMs).unref();
  };
  const take = async (): Promise<pg.PoolClient> => {
    const until = performance.now() + patienceMs;
    for (;;) {
      try {
        return await connect();
      } catch (error) {
        if (!isRefusal(error)) throw error;
        onNoRoom();
        if (pool.totalCount === 0 || performance.now() > until) throw error;
        askForNoMore();
        await pause(againMs);
      }
    }
  };
  // The pool's own `query` asks by a callback.
  function takeFor(): Promise<pg.PoolClient>;
  function takeFor(taken: Taken): void;
  function takeFor(taken?: Taken) {
    const taking = take();
    if (taken === undefined) return taking;
    return void taking.then(
      (session) => taken(undefined, session, () => session.release()),
      (error: unknown) =>
        taken(error instanceof Error ? error : new Error(String(error)), undefined, () => {}),
    );
  }
  pool.connect = takeFor;
  return pool;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === noRoom;
}
