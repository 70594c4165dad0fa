import { setTimeout as pause } from 'node:timers/promises';
import { whenThere } from '@/lib/db/lost-database';
import { askAgain, clearDeadJobs, queueForgotten } from '@/lib/db/record/given-up';
import { countJobs } from '@/lib/db/record/jobs';
import { listSourcesToPoll, syncOutlets } from '@/lib/db/record/sources';
import { addressOwner } from '@/lib/worker/fill-in/owner';
import { type Looks, pollAll } from '@/lib/worker/poll/poll-all';
import { databaseIsAway, type JobResult } from './job-tools';
import { type OpenWorker, openWorker, type WorkerOptions } from './open-worker';
import { emptyTally, type PullTally, tallied } from './pull-tally';

// Beside the worker that goes on and on, whose filling in and hub a pull does not load.

/** A pull waits for what may run this soon; what is put off longer is left to the worker. */
const pullPatienceMs = 30_000;

export interface PullOptions extends WorkerOptions {
  /** Told a few times a second what was done and how many jobs wait. */
  readonly onProgress: (tally: PullTally, waiting: number) => void;
  /** Ends the pull early; what was stored stays. */
  readonly signal: AbortSignal;
  /** Whether what was given up is asked for once more; no unless given. */
  readonly again?: boolean;
}

export interface PullSummary extends PullTally {
  readonly sources: number;
  /** Sources that nobody looked at: the pull was ended, or they were put off. */
  readonly notLookedAt: readonly string[];
}

/** Looks at every source once, reads what that calls for, and returns when nothing is left to do. */
export async function pull(options: PullOptions): Promise<PullSummary> {
  let tally = emptyTally;
  const report = (result: JobResult) => {
    tally = tallied(tally, result);
    options.report(result);
  };
  const startedAt = new Date();
  const onLost = () => report(databaseIsAway);
  const waiting = { signal: options.signal, onLost };
  const patiently: Patiently = (work) => whenThere(work, waiting);
  const worker = await patiently(() => openWorker({ ...options, report }));
  let looks: Looks | null = null;
  try {
    const { database, isSample } = worker.tools;
    await patiently(() => prepare(worker, options, startedAt));
    looks = await patiently(() => pollAll(worker, startedAt, waiting));
    await workOff(worker, looks, {
      patiently,
      signal: options.signal,
      onProgress: (left) => options.onProgress(tally, left),
    });
    const sources = await patiently(() => listSourcesToPoll(database, { due: null, isSample }));
    const notLookedAt = sources.filter(({ lastPollAt }) => lastPollAt === null || lastPollAt < startedAt);
    return { ...tally, sources: sources.length, notLookedAt: notLookedAt.map(({ address }) => address) };
  } finally {
    // What is being asked for ends as "later", and goes to the queue.
    if (looks !== null && looks.left() > 0) await worker.tools.http.close();
    await looks?.ended;
    await worker.stop();
  }
}

type Patiently = <T>(work: () => Promise<T>) => Promise<T>;

async function prepare({ tools }: OpenWorker, options: PullOptions, now: Date): Promise<void> {
  const { database, isSample } = tools;
  await syncOutlets(database, options.outlets, { isSample, now, ownerOf: addressOwner(options.outlets) });
  if (options.again === true) await askAgain(database, now);
  await clearDeadJobs(database, now);
  await queueForgotten(database, now);
  if (options.published !== undefined) {
    const { queueTexts } = await import('@/lib/worker/read/read-published');
    await queueTexts(tools, options.published);
  }
}

interface WorkingOff {
  readonly patiently: Patiently;
  readonly signal: AbortSignal;
  /** Told how many looks and jobs are left. */
  readonly onProgress: (left: number) => void;
}

/** Until every look is done and no job is left that may run soon, or the signal is aborted. */
async function workOff(worker: OpenWorker, looks: Looks, options: WorkingOff): Promise<void> {
  const { patiently, signal, onProgress } = options;
  const { database, isSample } = worker.tools;
  for (;;) {
    const until = new Date(Date.now() + pullPatienceMs);
    // In this order: the last look may queue what is to be read.
    const left = looks.left();
    const jobs = await patiently(() => countJobs(database, { until, isSample }));
    onProgress(left + jobs);
    if (left + jobs === 0 || signal.aborted) return;
    // A dozen that ask for jobs where there are none are a fifth of a pull that finds nothing new.
    if (jobs > 0) await patiently(() => worker.takeJobs());
    await pause(250);
  }
}
