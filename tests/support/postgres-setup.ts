import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';
import { isLive, readLockHolder, takeLock } from '@/lib/host/lock';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { findRunningServer, stopServer } from '@/lib/host/postgres/postgres-server';
import { openPgBouncer, type PgBouncer } from './postgres/pgbouncer';

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder of the run's Postgres, which the first test that wants a database starts. */
    readonly testDataDir: string;
    /** POSTGRES_POOLER: the way to that Postgres through PgBouncer; null where tests go to it directly. */
    readonly testPooler: string | null;
  }
}

const siteRecord = z.object({ pid: z.number().int().positive() });
const prefix = 'parallax-test-';
/** Held by the run, so that its server is kept from one test file's process to the next. */
const mark = 'postgres/users/run';

/** Makes the run's data folder; afterwards stops the Postgres that was started there, if any was. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await clearAbandoned();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  mkdirSync(join(dataDir, 'postgres/users'), { recursive: true });
  takeLock(join(dataDir, mark), new Date());
  project.provide('testDataDir', dataDir);
  const pooler = await openAskedPooler(dataDir);
  project.provide('testPooler', pooler?.url ?? null);
  return async () => {
    await pooler?.close();
    await clear(dataDir);
  };
}

async function openAskedPooler(dataDir: string): Promise<PgBouncer | null> {
  const mode = process.env.POSTGRES_POOLER ?? '';
  if (mode === '') return null;
  if (mode !== 'session') throw new Error(`POSTGRES_POOLER is session or nothing, not "${mode}".`);
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  if (postgres.kind === 'failed') throw new Error(postgres.why);
  return openPgBouncer(postgres.url, mode, 'every database');
}

/** What runs that were killed have left: their servers would go on for ever. */
async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(prefix))) {
    const dataDir = join(tmpdir(), name);
    const run = readLockHolder(join(dataDir, mark));
    if (run === null || isLive(join(dataDir, mark), run)) continue;
    // A process of that run may still write there: it is left to the next run.
    await clear(dataDir).catch(() => undefined);
  }
}

async function clear(dataDir: string): Promise<void> {
  endSharedSites(dataDir);
  const server = findRunningServer(join(dataDir, 'postgres'));
  if (server !== null) await stopServer(server, 'now');
  rmSync(dataDir, { recursive: true, force: true });
}

/** The sites that open-shared-site.ts started, if a test wanted any. */
function endSharedSites(dataDir: string): void {
  const home = join(dataDir, 'sites');
  if (!existsSync(home)) return;
  for (const name of readdirSync(home).filter((found) => found.endsWith('.json'))) {
    try {
      const { pid } = siteRecord.parse(JSON.parse(readFileSync(join(home, name), 'utf8')));
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
}
