import { setTimeout as pause } from 'node:timers/promises';
import { pauseAfter } from '@/lib/db/lost-database';

export interface JobRunner {
  /** Once it takes no more jobs and has none in hand; rejects with what ended it. */
  readonly ended: Promise<unknown>;
  /** Finishes the jobs under way and takes no more. */
  stop(): Promise<void>;
}

interface KeptRunnerOptions {
  /** Begins to take jobs. Rejects where the database does not answer. */
  readonly start: () => Promise<JobRunner>;
  /** Told why no jobs are taken for now. */
  readonly onEnd: (error: unknown) => void;
}

/** A runner that went well for so long begins with the shortest pause when it ends. */
const steadyMs = 30_000;

/**
 * Keeps a runner of jobs going: one ends for good when the database is away, and nobody took jobs any more after a
 * restart of Postgres. The first start is waited for.
 */
export async function keepRunning({ start, onEnd }: KeptRunnerOptions): Promise<Pick<JobRunner, 'stop'>> {
  const stopping = new AbortController();
  let runner: JobRunner | null = await start();
  const begin = async (): Promise<JobRunner> => {
    const begun = await start();
    // Stopped as it began: nobody else would stop it.
    if (stopping.signal.aborted) await begun.stop();
    return begun;
  };
  const watch = async (): Promise<void> => {
    let tries = 0;
    while (!stopping.signal.aborted) {
      const begun = Date.now();
      try {
        runner ??= await begin();
        await runner.ended;
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
      await runner?.stop();
      await watching;
    },
  };
}
