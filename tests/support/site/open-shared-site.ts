import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { z } from 'zod';
import { awaitLock } from '@/lib/host/lock';
import { createSampleDatabase } from '@/tests/support/database';
import { until } from '@/tests/support/store';
import { freePort } from './program';
import { type ReachedSite, reachSite } from './site';

const record = z.object({ pid: z.number().int(), origin: z.string() });

interface SharedSite extends ReachedSite {
  /** All that its program said until now, whoever asked. */
  said(): string;
}

/**
 * The production server with the sample coverage, one for all files that only read it: the first that wants it
 * starts it, and it is ended with the run (postgres-setup.ts). Each `articleText` has its own.
 */
export async function openSharedSite(articleText: 'full' | 'excerpt'): Promise<SharedSite> {
  const home = join(inject('testDataDir'), 'sites');
  mkdirSync(home, { recursive: true });
  const files = {
    record: join(home, `${articleText}.json`),
    log: join(home, `${articleText}.log`),
  };
  const turn = await awaitLock(join(home, `${articleText}.lock`), 300_000);
  if (turn.kind === 'held') throw new Error('Another test file has been starting the site for minutes.');
  try {
    if (!existsSync(files.record)) await startSite(files, articleText);
    const { origin } = record.parse(JSON.parse(readFileSync(files.record, 'utf8')));
    return { ...reachSite(origin), said: () => readFileSync(files.log, 'utf8') };
  } finally {
    turn.lock.release();
  }
}

async function startSite(
  files: { readonly record: string; readonly log: string },
  articleText: string,
): Promise<void> {
  const [{ url }, port] = [await createSampleDatabase(), await freePort()];
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
