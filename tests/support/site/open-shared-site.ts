import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { z } from 'zod';
import { awaitLock } from '@/lib/host/lock';
import { openCoverage } from '@/tests/support/coverage';
import { createSampleDatabase } from '@/tests/support/database';
import { openRecord } from '@/tests/support/record';
import { type TestStore, until } from '@/tests/support/store';
import { freePort } from './program';
import { type ReachedSite, reachSite } from './site';

const record = z.object({ pid: z.number().int(), origin: z.string() });

interface SharedSite extends ReachedSite {
  /** All that its program said until now, whoever asked. */
  said(): string;
}

/** What each shares: its store, which is dropped with the run, and how much of an article it shows. */
const kinds = {
  sample: { store: createSampleDatabase, articleText: 'full' },
  excerpts: { store: createSampleDatabase, articleText: 'excerpt' },
  coverage: { store: () => filledBy(openCoverage), articleText: 'full' },
  record: { store: () => filledBy(openRecord), articleText: 'full' },
} as const;

type SharedKind = keyof typeof kinds;

/**
 * A production server for all files that only read its coverage: the first that wants it starts it, and it is ended
 * with the run (postgres-setup.ts).
 */
export async function openSharedSite(kind: SharedKind): Promise<SharedSite> {
  const home = join(inject('testDataDir'), 'sites');
  mkdirSync(home, { recursive: true });
  const files = {
    record: join(home, `${kind}.json`),
    log: join(home, `${kind}.log`),
  };
  const turn = await awaitLock(join(home, `${kind}.lock`), 300_000);
  if (turn.kind === 'held') throw new Error('Another test file has been starting the site for minutes.');
  try {
    if (!existsSync(files.record)) await startSite(files, kind);
    const { origin } = record.parse(JSON.parse(readFileSync(files.record, 'utf8')));
    return { ...reachSite(origin), said: () => readFileSync(files.log, 'utf8') };
  } finally {
    turn.lock.release();
  }
}

/** A store as it is opened filled; from then on nobody holds it but the site. */
async function filledBy(open: () => Promise<TestStore>): Promise<{ readonly url: string }> {
  const { url, database } = await open();
  await database.$disconnect();
  return { url };
}

async function startSite(
  files: { readonly record: string; readonly log: string },
  kind: SharedKind,
): Promise<void> {
  const { store, articleText } = kinds[kind];
  const [{ url }, port] = [await store(), await freePort()];
  const origin = `http://localhost:${port}`;
  const log = openSync(files.log, 'w');
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, ['lib/cli/bootstrap.mjs', 'web'], {
    env: {
      PATH,
      HOME,
      NODE_ENV: 'production',
      ...(TMPDIR === undefined ? {} : { TMPDIR }),
      DATABASE_URL: url,
      PORT: String(port),
      ARTICLE_TEXT: articleText,
    },
    stdio: ['ignore', log, log],
    // It outlives the process of the file that wanted it first.
    detached: true,
  });
  child.unref();
  await until('the shared site', async () => {
    if (child.exitCode !== null) throw new Error(`The shared site ended: ${readFileSync(files.log, 'utf8')}`);
    return readFileSync(files.log, 'utf8').includes(origin);
  });
  writeFileSync(files.record, JSON.stringify({ pid: child.pid, origin }));
}
