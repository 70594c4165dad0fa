import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { awaitLock, isElsewhere, isLive, readLockHolder, takeLock } from '@/lib/host/lock';
import { makeFolder } from '@/lib/host/made-folder';
import { ensureCluster } from './postgres-cluster';
import { preparePostgresFiles } from './postgres-files';
import { keepServer, type ServerKeeper } from './postgres-keeper';
import { readPassword, renewPassword } from './postgres-password';
import { explainPostgresProblem } from './postgres-problem';
import {
  databaseUrl,
  findRunningServer,
  findUnknownServer,
  launchServer,
  type ServerRecord,
  stopServer,
} from './postgres-server';
import { findServerUser } from './server-user';

export interface PostgresRequest {
  /** DATA_DIR. The server's files are in its folder `postgres`. */
  readonly dataDir: string;
  /** Told what takes long, a plain sentence each. */
  readonly log: (line: string) => void;
}

export interface RunningPostgres {
  readonly kind: 'running';
  /** postgresql://… of the database `parallax`, on loopback. */
  readonly url: string;
  /** Stops the server, unless another process of ours still uses it. `now` does not wait for tidiness. */
  stop(how?: 'cleanly' | 'now'): Promise<void>;
  /**
   * From here on until `stop`, or until `signal` is aborted, starts the server again, at its address, whenever it has
   * ended by itself.
   */
  keepUp(signal?: AbortSignal): void;
}

/** `why` is one plain sentence. */
export type PostgresOutcome = RunningPostgres | { readonly kind: 'failed'; readonly why: string };

/**
 * Starts the embedded Postgres of a data folder, or joins the one that another process of ours runs
 * there (`pull` beside `start`): the last to leave stops it. A server left behind by a killed process is
 * stopped cleanly first, so that what runs is always the installed version with today's settings.
 */
export async function startPostgres({ dataDir, log }: PostgresRequest): Promise<PostgresOutcome> {
  const place = resolve(dataDir);
  const home = join(place, 'postgres');
  try {
    makeFolder(join(home, 'users'));
    const turn = await awaitLock(join(home, 'lock'), 120_000);
    if (turn.kind === 'held') {
      return {
        kind: 'failed',
        why: `Another process (${turn.by.pid}) has been starting Postgres for minutes.`,
      };
    }
    try {
      return await joinOrStart(place, home, log);
    } finally {
      turn.lock.release();
    }
  } catch (error) {
    return { kind: 'failed', why: explainPostgresProblem(error, place) };
  }
}

async function joinOrStart(
  place: string,
  home: string,
  log: (line: string) => void,
): Promise<PostgresOutcome> {
  const stranger = findStranger(home);
  if (stranger !== null) return { kind: 'failed', why: stranger };
  let password = readPassword(home);
  let server = findRunningServer(home);
  if (server !== null && !hasUsers(home)) {
    log('Stopping the Postgres that a killed Parallax left behind.');
    await stopServer(server);
    server = null;
  }
  if (server === null) {
    const found = findServerUser();
    if (found.kind === 'failed') return found;
    const files = await preparePostgresFiles(found.user, place);
    if (files.kind === 'failed') return files;
    password ??= await renewPassword({ home, user: found.user, postgres: files.postgres });
    await ensureCluster({ initdb: files.initdb, user: found.user, home, password });
    server = await launchServer({ postgres: files.postgres, user: found.user, home, password, log });
  }
  if (password === null) {
    const why = `The password in ${join(home, 'password')} was lost while its Postgres runs; end every Parallax that uses it, then start again.`;
    return { kind: 'failed', why };
  }
  try {
    await ensureDatabase(databaseUrl(server.port, password, 'postgres'));
    return openRunning({ place, home, password, log }, server);
  } catch (error) {
    if (!hasUsers(home)) await stopServer(server);
    throw error;
  }
}

interface Home {
  /** DATA_DIR, whole. */
  readonly place: string;
  /** Where its server's files are. */
  readonly home: string;
  readonly password: string;
  readonly log: (line: string) => void;
}

function openRunning(own: Home, begun: ServerRecord): RunningPostgres {
  const { home, password } = own;
  const mark = takeLock(join(home, 'users', randomBytes(8).toString('hex')), new Date());
  let server = begun;
  let keeper: ServerKeeper | null = null;
  let stopping: Promise<void> | null = null;
  const leave = async (how: 'cleanly' | 'now'): Promise<void> => {
    const turn = await awaitLock(join(home, 'lock'), how === 'now' ? 0 : 60_000);
    try {
      if (mark.kind === 'taken') mark.lock.release();
      if (!hasUsers(home)) await stopServer(server, how);
    } finally {
      if (turn.kind === 'taken') turn.lock.release();
    }
  };
  return {
    kind: 'running',
    url: databaseUrl(server.port, password, 'parallax'),
    async stop(how = 'cleanly') {
      if (how === 'now') {
        void keeper?.end(how);
        return leave(how);
      }
      await keeper?.end(how);
      stopping ??= leave(how);
      return stopping;
    },
    keepUp(signal) {
      keeper ??= keepServer({
        signal,
        server: () => server,
        startAgain: async () => {
          server = await startAgain(own, server.port);
        },
        log: own.log,
      });
    },
  };
}

/** The server that another process of ours has started again meanwhile, or one that is started now. */
async function startAgain({ place, home, password, log }: Home, port: number): Promise<ServerRecord> {
  const turn = await awaitLock(join(home, 'lock'), 60_000);
  if (turn.kind === 'held') throw new Error(`process ${turn.by.pid} has been starting it for a minute`);
  try {
    const running = findRunningServer(home);
    if (running !== null) return running;
    const found = findServerUser();
    if (found.kind === 'failed') throw new Error(found.why);
    const files = await preparePostgresFiles(found.user, place);
    if (files.kind === 'failed') throw new Error(files.why);
    return await launchServer({ postgres: files.postgres, user: found.user, home, password, log }, port);
  } catch (error) {
    throw new Error(explainPostgresProblem(error, place));
  } finally {
    turn.lock.release();
  }
}

/**
 * Why nobody may start a server here, in a sentence: a process in another container uses one, which is out of our
 * sight and reach, or a server of these very files runs of which we know nothing. Null where nothing is in the way.
 */
function findStranger(home: string): string | null {
  const folder = join(home, 'users');
  for (const name of readdirSync(folder)) {
    const holder = readLockHolder(join(folder, name));
    if (holder === null || !isElsewhere(holder) || !isLive(join(folder, name), holder)) continue;
    return (
      `Process ${holder.pid} on ${holder.machine} works with this DATA_DIR since ${holder.startedAt.slice(0, 16)} UTC; ` +
      'end it first, or give both a DATABASE_URL, by which any number share one store.'
    );
  }
  const pid = findRunningServer(home) === null ? findUnknownServer(home) : null;
  return pid === null
    ? null
    : `A Postgres that we did not start (process ${pid}) has the files in ${home}; end it first.`;
}

/** Whether a living process uses the server; marks of dead ones are cleared away. */
function hasUsers(home: string): boolean {
  const folder = join(home, 'users');
  return readdirSync(folder).reduce((found, name) => {
    const path = join(folder, name);
    const holder = readLockHolder(path);
    if (holder !== null && isLive(path, holder)) return true;
    rmSync(path, { force: true });
    return found;
  }, false);
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'parallax'");
    if (found.rowCount === 0) await client.query('CREATE DATABASE parallax');
  } finally {
    await client.end();
  }
}
