import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ServerUser } from './server-user';

/** The database user, and the name of the database, of an embedded server. */
export const databaseUser = 'parallax';

/**
 * How the server program is told its data folder. As root the server runs as another user, which often
 * cannot enter the folders above (/root has mode 700). It is started with the data folder as its working
 * directory, and `/proc/self/cwd` leads there without passing through them.
 */
export function dataPath(dataDir: string, user: ServerUser): string {
  return user.ids.uid !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : dataDir;
}

interface ClusterRequest {
  /** The initdb program. */
  readonly initdb: string;
  readonly user: ServerUser;
  /** Holds `data` once this is done. */
  readonly home: string;
  readonly password: string;
}

/**
 * Makes the data folder where there is none yet. Throws with initdb's words when it fails.
 *
 * The folder is made beside its place and renamed, so that one half made (killed, disk full) is never used.
 */
export async function ensureCluster(request: ClusterRequest): Promise<void> {
  const data = join(request.home, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) return;
  const draft = join(request.home, 'data.new');
  let problem: unknown = null;
  // Text search tells letters from signs by the C library's locale: with plain "C" every non-ASCII
  // character is a letter, and “Путин” in quotation marks is not found. Not every machine has C.UTF-8.
  for (const letters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    giveTo(request.user, draft);
    try {
      await runInitdb(request, draft, letters);
      rmSync(data, { recursive: true, force: true });
      renameSync(draft, data);
      return;
    } catch (error) {
      problem = error;
      if (!/invalid locale name/i.test(String(error))) break;
    }
  }
  rmSync(draft, { recursive: true, force: true });
  throw problem;
}

function giveTo({ ids }: ServerUser, path: string): void {
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(path, ids.uid, ids.gid);
}

function runInitdb(request: ClusterRequest, draft: string, letters: string): Promise<void> {
  const secret = join(request.home, 'password.initdb');
  writeFileSync(secret, `${request.password}\n`, { mode: 0o600 });
  giveTo(request.user, secret);
  const descriptor = openSync(secret, 'r');
  rmSync(secret);
  const options = [
    `--pgdata=${dataPath(draft, request.user)}`,
    `--username=${databaseUser}`,
    // Handed over open: the server's user may be unable to reach the file by its name.
    '--pwfile=/dev/fd/3',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--lc-ctype=${letters}`,
    '--text-search-config=simple',
  ];
  return new Promise<void>((resolve, reject) => {
    const child = spawn(request.initdb, options, {
      ...request.user.ids,
      cwd: draft,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe', descriptor],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-8000);
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said || `initdb ended with ${code}`)),
    );
  }).finally(() => closeSync(descriptor));
}
