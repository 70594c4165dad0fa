import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
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
 * starts it, and it is ended with the run (postgres-setup.ts).
 */
async function openSharedSite(): Promise<SharedSite> {
  const folder = inject('testDataDir');
  const place = join(folder, 'site.json');
  const turn = await awaitLock(join(folder, 'site.lock'), 300_000);
  if (turn.kind === 'held') throw new Error('Another test file has been starting the site for minutes.');
  try {
    if (!existsSync(place)) await startSite(folder, place);
    const { origin } = record.parse(JSON.parse(readFileSync(place, 'utf8')));
    return { ...reachSite(origin), said: () => readFileSync(join(folder, 'site.log'), 'utf8') };
  } finally {
    turn.lock.release();
  }
}

async function startSite(folder: string, place: string): Promise<void> {
  const [{ url }, port] = [await createSampleDatabase(), await freePort()];
  const origin = `http://localhost:${port}`;
  const said = join(folder, 'site.log');
  const log = openSync(said, 'w');
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, ['lib/cli/bootstrap.mjs', 'web'], {
    env: {
      PATH,
      HOME,
      NODE_ENV: 'production',
      ...(TMPDIR === undefined ? {} : { TMPDIR }),
      DATABASE_URL: url,
      PORT: String(port),
    },
    stdio: ['ignore', log, log],
    // It outlives the process of the file that wanted it first.
    detached: true,
  });
  child.unref();
  await until('the shared site', async () => {
    if (child.exitCode !== null) throw new Error(`The shared site ended: ${readFileSync(said, 'utf8')}`);
    return readFileSync(said, 'utf8').includes(origin);
  });
  writeFileSync(place, JSON.stringify({ pid: child.pid, origin }));
}

export const site = await openSharedSite();
