import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { awaitLock } from '@/lib/host/lock';
import { ensureCluster } from '@/lib/host/postgres/postgres-cluster';
import { preparePostgresFiles } from '@/lib/host/postgres/postgres-files';
import { renewPassword } from '@/lib/host/postgres/postgres-password';
import { findServerUser } from '@/lib/host/postgres/server-user';

/**
 * Puts a server's files and its password into a data folder that has none yet, as its first start would: made once
 * for all tests of a run, since initdb costs more than most of them.
 */
export async function placeCluster(dataDir: string): Promise<void> {
  const made = join(inject('testDataDir'), 'made-cluster');
  const home = join(dataDir, 'postgres');
  for (const folder of [made, home]) mkdirSync(folder, { recursive: true });
  const turn = await awaitLock(join(made, 'lock'), 120_000);
  if (turn.kind === 'held') throw new Error('Another test has been making a cluster for minutes.');
  try {
    if (!existsSync(join(made, 'data'))) await make(made);
    if (existsSync(join(home, 'data'))) return;
    // With its owner: as root, the server runs as another user.
    for (const name of ['password', 'data']) execFileSync('cp', ['-Rp', join(made, name), join(home, name)]);
  } finally {
    turn.lock.release();
  }
}

async function make(home: string): Promise<void> {
  const found = findServerUser();
  if (found.kind === 'failed') throw new Error(found.why);
  const files = await preparePostgresFiles(found.user, home);
  if (files.kind === 'failed') throw new Error(files.why);
  const password = await renewPassword({ home, user: found.user, postgres: files.postgres });
  await ensureCluster({ initdb: files.initdb, user: found.user, home, password });
}
