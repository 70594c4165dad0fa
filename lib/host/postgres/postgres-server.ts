import { spawn } from 'node:child_process';
import {
  closeSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { tryPort } from '@/lib/host/free-port';
import { identifyProcess } from '@/lib/host/process-identity';
import { databaseUser, dataPath } from './postgres-cluster';
import type { ServerUser } from './server-user';

const serverRecord = z.object({
  pid: z.number().int().positive(),
  /** From identifyProcess. */
  identity: z.string(),
  port: z.number().int().positive(),
});

/** A Postgres server that we started, by this process or another one. */
export type ServerRecord = Readonly<z.infer<typeof serverRecord>>;

interface LaunchRequest {
  /** The postgres program. */
  readonly postgres: string;
  readonly user: ServerUser;
  /** Holds `data`, and the files about the server. */
  readonly home: string;
  readonly password: string;
  readonly log: (line: string) => void;
}

const recordPath = (home: string) => join(home, 'server.json');

/** The server that was started for this folder and still runs, by whomever; null when there is none. */
export function findRunningServer(home: string): ServerRecord | null {
  try {
    const record = serverRecord.parse(JSON.parse(readFileSync(recordPath(home), 'utf8')));
    return isRunning(record) ? record : null;
  } catch {
    return null;
  }
}

/**
 * A living server of these files, though it is none that we know of: a lost `server.json` once had its
 * `postmaster.pid` deleted, and a second server begun beside it. Its process number; null where there is none, or
 * where the system does not tell.
 */
export function findUnknownServer(home: string): number | null {
  const data = join(home, 'data');
  try {
    const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
    // A server works in its own folder, and nobody else does.
    return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(data) ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Starts the server and waits until it answers, at this port and no other where one is given. Throws with the end of
 * its log when it does not.
 */
export async function launchServer(request: LaunchRequest, at: number | null = null): Promise<ServerRecord> {
  // Left by a killed server whose number another process of the same user may have by now; Postgres
  // would then believe that it still runs. None does: findStranger was asked before.
  rmSync(join(request.home, 'data', 'postmaster.pid'), { force: true });
  for (let attempt = 0; ; attempt++) {
    const port = at ?? (await choosePort(request.home));
    const record = spawnServer(request, port);
    const problem = await awaitServer(request, record);
    if (problem === null) return record;
    // Another program took the port between our look and the server's.
    if (attempt === 2 || at !== null || !/could not bind|could not create any TCP/i.test(problem))
      throw new Error(problem);
  }
}

/** Stops the server: open transactions are rolled back, everything is written. `now`: without waiting for that. */
export async function stopServer(record: ServerRecord, how: 'cleanly' | 'now' = 'cleanly'): Promise<void> {
  // Postgres's "fast", then "immediate" shutdown; the next start recovers from the log after the latter.
  if (how === 'cleanly' && (await endsAfter(record, 'SIGINT', 30_000))) return;
  if (await endsAfter(record, 'SIGQUIT', 5_000)) return;
  await endsAfter(record, 'SIGKILL', 5_000);
}

/** Whether the very server of this record still runs. */
export function isRunning(record: ServerRecord): boolean {
  return identifyProcess(record.pid) === record.identity;
}

async function endsAfter(record: ServerRecord, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  if (!isRunning(record)) return true;
  try {
    process.kill(record.pid, signal);
  } catch {
    // Gone meanwhile.
  }
  const until = Date.now() + patienceMs;
  while (isRunning(record) && Date.now() < until) await pause(25);
  return !isRunning(record);
}

/** How to reach a database of the server. */
export function databaseUrl(port: number, password: string, database: string): string {
  return `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;
}

function spawnServer(request: LaunchRequest, port: number): ServerRecord {
  const log = openSync(join(request.home, 'server.log'), 'w', 0o600);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    max_wal_size: '256MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A statement that fails is told to who sent it; the log is for what happens to the server.
    log_min_messages: 'log',
    log_checkpoints: 'off',
  };
  const data = join(request.home, 'data');
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(request.postgres, ['-D', dataPath(data, request.user), ...options], {
    ...request.user.ids,
    cwd: data,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    // Ctrl-C goes to every process of the terminal's group; the server is stopped last, by us.
    detached: true,
  });
  closeSync(log);
  child.unref();
  const identity = child.pid === undefined ? null : identifyProcess(child.pid);
  const record = { pid: child.pid ?? 0, identity: identity ?? '', port };
  child.on('error', () => {});
  writeFileSync(recordPath(request.home), JSON.stringify(record));
  return record;
}

/** Null once the server answers; the end of its log when it has ended instead. */
async function awaitServer(request: LaunchRequest, record: ServerRecord): Promise<string | null> {
  const started = Date.now();
  let told = false;
  for (;;) {
    if (await answers(databaseUrl(record.port, request.password, 'postgres'))) return null;
    if (record.identity === '' || !isRunning(record)) return readLog(request.home);
    const waited = Date.now() - started;
    if (waited > 10_000 && !told) {
      request.log('Postgres is recovering from a sudden end; this can take a few minutes.');
      told = true;
    }
    if (waited > 300_000) {
      await stopServer(record);
      return `no answer after five minutes\n${readLog(request.home)}`;
    }
    await pause(30);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function readLog(home: string): string {
  try {
    return readFileSync(join(home, 'server.log'), 'utf8').slice(-8000);
  } catch {
    return '';
  }
}

/** The port used last where it is free, else any free one; kept for the next start. */
async function choosePort(home: string): Promise<number> {
  const path = join(home, 'port');
  let last = 0;
  try {
    last = z.coerce.number().int().min(1024).max(65535).parse(readFileSync(path, 'utf8'));
  } catch {
    // First start.
  }
  const port = (last > 0 ? await tryPort(last, '127.0.0.1') : null) ?? (await tryPort(0, '127.0.0.1'));
  if (port === null) throw new Error('no free port on 127.0.0.1');
  writeFileSync(path, String(port));
  return port;
}
