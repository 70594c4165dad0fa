import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { isDatabaseLost, type Waiting, whenThere } from '@/lib/db/lost-database';
import type { JobRunner } from './job-runner';
import type { Liveness } from './worker-liveness';

interface QueueRunnerOptions {
  readonly pool: pg.Pool;
  /** Jobs at once. */
  readonly concurrency: number;
  readonly taskList: TaskList;
  /** Where it says by name that it lives, for as long as it does. */
  readonly liveness: Liveness;
  /** How it waits for a database that is away to give back what it has in hand. */
  readonly waiting: Waiting;
  /** Told what a job threw, and that its name could not be announced. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * In batches, even of one: what graphile-worker 0.17 writes down of a single job it does neither wait for nor catch,
 * which ended the process where Postgres was restarted. Of a batch it does, and ends its runner instead.
 */
const writingDown = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/** How long what was done is waited for to be written down, once every worker has ended. */
const closingMs = 5_000;

/**
 * Begins to take jobs by graphile-worker, until it is stopped or has lost the database. What it had in hand then is
 * given back to the queue once its jobs are done. Rejects where the database does not answer.
 *
 * Not by its word alone that it has ended: it counts what it has yet to write down, wrongly where two fail together,
 * and waits for ever. And not for as long as it goes on: a job that was given to it while the connection broke off is
 * nobody's, and waited for by everyone.
 */
export async function startQueueRunner(options: QueueRunnerOptions): Promise<JobRunner> {
  const { pool, concurrency, taskList, liveness, waiting, onTrouble } = options;
  const events: WorkerEvents = new EventEmitter();
  const names: string[] = [];
  // Jobs and queues are locked in the name of the pool, not of its workers: unannounced, a host that answers for 20 s
  // was asked again by the next worker, which took the job for one of a worker that had ended.
  events.on('pool:create', ({ workerPool }) => {
    names.push(workerPool.id);
    liveness.announce(workerPool.id).catch(onTrouble);
  });
  events.on('job:error', ({ error }) => onTrouble(error));
  const idle = whenAllEnd(events);
  const lost = whenJobIsLost(events);
  const runner = await run({
    pgPool: pool,
    // Else as GRAPHILE_WORKER_SCHEMA has it, or a `.graphile-workerrc` in this folder or any above.
    schema: 'graphile_worker',
    // Else those of a file `crontab` in this folder: started in /etc, a worker did not get beyond the system's own.
    parsedCronItems: [],
    preset: { worker: writingDown },
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    taskList,
    events,
    logger: new Logger(() => () => undefined),
  });
  // One that is ending already says so by rejecting.
  const stop = () => runner.stop().catch(() => undefined);
  // Not before the database is there again: of a look for a job that fails as it ends graphile-worker tells the
  // screen itself, with its stack.
  const isThere = () => pool.query('select 1');
  void lost.then(() => whenThere(isThere, waiting).catch(() => undefined)).then(stop);
  const closed = idle.then(() => pause(closingMs, undefined, { ref: false }));
  const ended = Promise.race([runner.promise, closed]).finally(() => giveBack(options, names));
  // Whoever waits for it is told; until then it is no rejection that nobody handles.
  ended.catch(() => undefined);
  return {
    ended,
    async stop() {
      void stop();
      await ended.catch(() => undefined);
    },
  };
}

/** Fulfilled once every worker of a pool has done its last job. */
function whenAllEnd(events: WorkerEvents): Promise<void> {
  const working = new Set<object>();
  events.on('worker:create', ({ worker }) => working.add(worker));
  return new Promise((resolve) => {
    events.on('worker:stop', ({ worker }) => {
      working.delete(worker);
      if (working.size === 0) resolve();
    });
  });
}

/** Fulfilled once the database was away as a job was asked for. */
function whenJobIsLost(events: WorkerEvents): Promise<void> {
  return new Promise((resolve) => {
    events.on('worker:getJob:error', ({ error }) => {
      if (isDatabaseLost(error)) resolve();
    });
  });
}

/** What is still locked in these names is nobody's: all jobs of theirs have been done, or were never in hand. */
async function giveBack(
  { pool, liveness, waiting }: QueueRunnerOptions,
  names: readonly string[],
): Promise<void> {
  await Promise.all(names.map((name) => liveness.withdraw(name)));
  // Where it cannot be had any more, the names are free all the same, and another worker takes the jobs back.
  await whenThere(
    () => pool.query('select graphile_worker.force_unlock_workers($1)', [names]),
    waiting,
  ).catch(() => undefined);
}
