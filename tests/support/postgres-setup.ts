import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findRunningServer, stopServer } from '@/lib/host/postgres-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder of the run's Postgres, which the first test that wants a database starts. */
    readonly testDataDir: string;
  }
}

/** Makes the run's data folder; afterwards stops the Postgres that was started there, if any was. */
export default function setUp(project: TestProject): () => Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parallax-test-'));
  project.provide('testDataDir', dataDir);
  return async () => {
    const server = findRunningServer(join(dataDir, 'postgres'));
    if (server !== null) await stopServer(server, 'now');
    rmSync(dataDir, { recursive: true, force: true });
  };
}
