import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUser, dataPath } from './postgres-cluster';
import type { ServerUser } from './server-user';

const place = (home: string) => join(home, 'password');

/** The password of the embedded database; null where the file is not there or empty. */
export function readPassword(home: string): string | null {
  try {
    const kept = readFileSync(place(home), 'utf8').trim();
    return kept === '' ? null : kept;
  } catch {
    return null;
  }
}

interface PasswordRequest {
  readonly home: string;
  readonly user: ServerUser;
  /** The postgres program. */
  readonly postgres: string;
}

/**
 * Makes a password and keeps it. Where a database is there that has another one, since the file was lost, it is given
 * this one first; no server may run on it. Before, such a start waited for five minutes and knew no reason.
 */
export async function renewPassword(request: PasswordRequest): Promise<string> {
  const password = randomBytes(24).toString('hex');
  if (existsSync(join(request.home, 'data', 'PG_VERSION'))) await changePassword(request, password);
  writeFileSync(place(request.home), password, { mode: 0o600 });
  return password;
}

/** By the server's own mode of a single user, which asks for no password. Rejects with its words where that fails. */
function changePassword({ home, user, postgres }: PasswordRequest, password: string): Promise<void> {
  const data = join(home, 'data');
  // Of a server that was killed; one that runs was looked for before.
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return new Promise((resolve, reject) => {
    const child = spawn(postgres, ['--single', '-D', dataPath(data, user), 'postgres'], {
      ...user.ids,
      cwd: data,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-8000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && !/\bERROR:/.test(said)) resolve();
      else reject(new Error(said || `postgres ended with ${code}`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(`ALTER ROLE ${databaseUser} PASSWORD '${password}'\n`);
  });
}
