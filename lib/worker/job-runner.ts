import { setTimeout as pause } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import { pauseAfter } from '@/lib/db/lost-database';

export interface KeptRunner {
  /** Finishes the jobs under way and takes no more. */
  stop(): Promise<void>;
}

interface KeptRunnerOptions {
  /** Begins to take jobs. Rejects where the database does not answer. */
  readonly start: () => Promise<Runner>;
  /** Told why no jobs are taken for now. */
  readonly onEnd: (error: unknown) => void;
}

/** A runner that went well for so long begins with the shortest pause when it ends. */
const steadyMs = 30_000;

/**
 * Keeps a runner of jobs going: graphile-worker ends its own for good when the database is away as it writes down
 * that a job is done, and nobody took jobs any more after a restart of Postgres. The first start is waited for.
 */
export async function keepRunning({ start, onEnd }: KeptRunnerOptions): Promise<KeptRunner> {
  const stopping = new AbortController();
  let runner: Runner | null = await start();
  const watch = async (): Promise<void> => {
    let tries = 0;
    while (!stopping.signal.aborted) {
      const begun = Date.now();
      try {
        runner ??= await start();
        await runner.promise;
      } catch (error) {
        if (!stopping.signal.aborted) onEnd(error);
      }
      if (stopping.signal.aborted) return;
      runner = null;
      tries = Date.now() - begun > steadyMs ? 0 : tries + 1;
      await pause(pauseAfter(tries), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      // One that has ended meanwhile says so by rejecting.
      await runner?.stop().catch(() => undefined);
      await watching;
    },
  };
}
