import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { tryPort } from '@/lib/host/free-port';
import { findServerUser } from '@/lib/host/postgres/server-user';

export interface PgBouncer {
  /** Of the same database, through the pooler. */
  readonly url: string;
  close(): Promise<void>;
}

/** Where this machine has PgBouncer; null where it has none. */
export function findPgBouncer(): string | null {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  for (const folder of folders) {
    try {
      accessSync(join(folder, 'pgbouncer'), constants.X_OK);
      return join(folder, 'pgbouncer');
    } catch {
      // Not there.
    }
  }
  return null;
}

/** A real PgBouncer before the database at `target`, or before all of its server's. */
export async function openPgBouncer(
  target: string,
  mode: 'session' | 'transaction',
  what: 'one database' | 'every database' = 'one database',
): Promise<PgBouncer> {
  const program = findPgBouncer();
  const user = findServerUser();
  const port = await tryPort(0, '127.0.0.1');
  if (program === null || user.kind === 'failed' || port === null) throw new Error('no PgBouncer here');
  const { hostname, port: far, username, password, pathname } = new URL(target);
  const name = pathname.slice(1);
  const folder = mkdtempSync(join(tmpdir(), 'parallax-pgbouncer-'));
  const settings = join(folder, 'pgbouncer.ini');
  const server = `host=${hostname} port=${far} user=${username} password=${password}`;
  const lines = [
    ...[
      '[databases]',
      what === 'one database' ? `${name} = ${server} dbname=${name}` : `* = ${server}`,
      '[pgbouncer]',
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
    ],
    ...['unix_socket_dir =', 'auth_type = any', `pool_mode = ${mode}`, 'max_client_conn = 1000'],
    // Of a dozen databases at once: what one has done with is for the others.
    ...(what === 'one database' ? [] : ['default_pool_size = 60', 'server_idle_timeout = 1']),
  ];
  writeFileSync(settings, `${lines.join('\n')}\n`);
  const { uid, gid } = user.user.ids;
  chmodSync(folder, 0o755);
  // It refuses to run as root, as Postgres does.
  if (uid !== undefined && gid !== undefined)
    for (const path of [folder, settings]) chownSync(path, uid, gid);
  const child = spawn(program, ['-q', settings], { ...user.user.ids, cwd: '/', stdio: 'ignore' });
  const url = `postgresql://${username}@127.0.0.1:${port}/${name}`;
  for (let looks = 0; !(await answers(url)); looks += 1) {
    if (looks === 200) throw new Error('PgBouncer does not answer.');
    await pause(50);
  }
  return { url, close: () => end(child, folder) };
}

async function end(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
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
