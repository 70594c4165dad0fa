import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@/lib/host/postgres/migrate';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { findRunningServer, stopServer } from '@/lib/host/postgres/postgres-server';
import { placeCluster } from './made-cluster';

export interface RestartedPostgres {
  /** Of a migrated database. */
  readonly url: string;
  readonly dataDir: string;
  /** Ends the server, as an operator's restart does or as a power cut; the program's own keeper starts it again. */
  end(how: 'SIGINT' | 'SIGKILL'): void;
  close(): Promise<void>;
}

/** A Postgres of this test alone, which is started again whenever it ends. */
export async function openRestartedPostgres(): Promise<RestartedPostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parallax-restarts-'));
  const home = join(dataDir, 'postgres');
  await placeCluster(dataDir);
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  if (postgres.kind === 'failed') throw new Error(postgres.why);
  const migrated = await migrate(postgres.url);
  if (migrated.kind === 'failed') throw new Error(migrated.why);
  postgres.keepUp();
  return {
    url: postgres.url,
    dataDir,
    end(how) {
      const server = findRunningServer(home);
      if (server !== null) process.kill(server.pid, how);
    },
    async close() {
      // Cleanly: a start that is under way would leave its server behind.
      await postgres.stop();
      const server = findRunningServer(home);
      if (server !== null) await stopServer(server, 'now');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
