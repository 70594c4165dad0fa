import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './prepare';

/** What a worker tells the process that started it. */
const workerMessage = z.object({ kind: z.literal('status'), line: z.string() });

export interface WorkerProcess {
  /** Lets the worker finish its jobs under way; `now` ends it at once. */
  stop(how?: 'cleanly' | 'now'): Promise<void>;
}

interface WorkerRequest {
  readonly databaseUrl: string;
  readonly onStatus: (line: string) => void;
}

/** What it has in hand is taken up by the next worker, whether it ends tidily or not. */
const patienceMs = 5_000;

/** Without bounds Node clears up so late that a worker of 370 MB grew to 655 within two minutes. */
export const workerRoom = ['--max-old-space-size=320', '--max-semi-space-size=4'] as const;
/** One place for what threads have freed, and no more than 2 MB kept there: what compiles takes 40 MB for a moment. */
export const frugalMalloc = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: String(2 * 1024 * 1024) };

/**
 * Runs `parallax worker` in a process of its own: reading pages must not hold up the site's answers, and a
 * page that brings the reader down takes only the worker with it, which is then started again.
 */
export function startWorkerProcess({ databaseUrl, onStatus }: WorkerRequest): WorkerProcess {
  let child: ChildProcess | null = null;
  let restart: NodeJS.Timeout | null = null;
  let isStopping = false;
  let wait = 1_000;

  const start = () => {
    const begun = Date.now();
    const bootstrap = join(projectRoot, 'lib/cli/bootstrap.mjs');
    const started = spawn(process.execPath, [...workerRoom, bootstrap, 'worker'], {
      env: { ...process.env, DATABASE_URL: databaseUrl, ...frugalMalloc },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // Ctrl-C reaches every process of the terminal's group; the worker is stopped in its turn, by us.
      detached: true,
    });
    let said = '';
    started.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-4000);
    });
    started.on('message', (message) => {
      const told = workerMessage.safeParse(message);
      if (told.success) onStatus(told.data.line);
    });
    started.on('error', () => {});
    started.on('exit', () => {
      if (isStopping) return;
      wait = Date.now() - begun > 60_000 ? 1_000 : Math.min(wait * 2, 60_000);
      const last = said.trim().split('\n').at(-1) ?? '';
      onStatus(
        `Worker: ended by itself${last === '' ? '' : ` (${last.slice(0, 200)})`}; again in ${wait / 1000} s`,
      );
      restart = setTimeout(start, wait);
    });
    child = started;
  };

  start();
  return {
    async stop(how = 'cleanly') {
      isStopping = true;
      if (restart !== null) clearTimeout(restart);
      const running = child;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      if (how === 'now' || !running.connected) running.kill('SIGKILL');
      else running.send({ kind: 'stop' }, () => {});
      const late = setTimeout(() => running.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(late);
    },
  };
}
