import { setTimeout as pause } from 'node:timers/promises';
import { whenThere } from '@/lib/db/lost-database';
import { askAgain, clearDeadJobs, queueForgotten } from '@/lib/db/record/given-up';
import { addJobs, countJobs } from '@/lib/db/record/jobs';
import { listSourcesToPoll, syncOutlets } from '@/lib/db/record/sources';
import { scheduleUnscheduled } from '@/lib/db/record/visits';
import { giveWay } from '@/lib/db/sample';
import { startFiller } from '@/lib/worker/fill-in/filler';
import { addressOwner } from '@/lib/worker/fill-in/owner';
import { startHub } from '@/lib/worker/hub/keep-followers';
import { queueVisits } from '@/lib/worker/read/look-again';
import { queueTexts } from '@/lib/worker/read/read-published';
import { databaseIsAway, hostOf, type JobResult, type JobTools, troubleOf } from './job-tools';
import { type OpenWorker, openWorker, repeat, type WorkerOptions } from './open-worker';
import { emptyTally, type PullTally, tallied } from './pull-tally';

export type { WorkerOptions } from './open-worker';

const dueEveryMs = 20_000;
/** Sources wait no longer than this for what an archive lists. */
const archivePatienceMs = 3_000;
/** A pull waits for what may run this soon; what is put off longer is left to the worker. */
const pullPatienceMs = 30_000;

interface StartOptions extends WorkerOptions {
  /** Whether it fills in the event's days from the archives by itself; no unless given. */
  readonly fillsIn?: boolean;
  /** Between two tries of an archive that gave no answer. */
  readonly retryPauseMs?: number;
}

/** Starts a worker that brings the outlets in line, polls what is due, and goes on until it is stopped. */
export async function startWorker(options: StartOptions): Promise<OpenWorker> {
  const worker = await openWorker(options);
  try {
    return await beginWork(worker, options);
  } catch (error) {
    await worker.stop();
    throw error;
  }
}

async function beginWork(worker: OpenWorker, options: StartOptions): Promise<OpenWorker> {
  const { tools } = worker;
  await syncOutlets(tools.database, options.outlets, {
    isSample: tools.isSample,
    now: new Date(),
    ownerOf: addressOwner(options.outlets),
  });
  if (!tools.isSample) await scheduleUnscheduled(tools.database, new Date());
  const queueDue = async () => {
    await queuePolls(tools, new Date());
    await queueVisits(tools, new Date());
    if (options.published !== undefined) await queueTexts(tools, options.published);
    await clearDeadJobs(tools.database, new Date());
    await queueForgotten(tools.database, new Date());
    await tools.momentSearch.run(tools.database);
    await tools.reportSearch.run(tools.database);
    await tools.accountSearch.run(tools.database);
  };
  if (!tools.isSample) await giveWay(tools.database, tools.days);
  const { archives, fillsIn = false } = options;
  const filler = fillsIn && archives !== undefined ? startFiller(tools, { ...options, archives }) : null;
  // A newcomer's sources are all due at once, and would keep what a first archive lists waiting for a minute.
  if (filler !== null) await Promise.race([filler.begun, pause(archivePatienceMs, null, { ref: false })]);
  await queueDue().catch((error: unknown) => options.report(troubleOf(error)));
  const due = repeat(dueEveryMs, queueDue, options.report);
  const hub = startHub(tools, options.report);
  return {
    tools,
    async stop() {
      clearInterval(due);
      filler?.end();
      await tools.http.close();
      await hub.end();
      await filler?.ended;
      await worker.stop();
    },
  };
}

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
  const patiently = <T>(work: () => Promise<T>) => whenThere(work, { signal: options.signal, onLost });
  const worker = await patiently(() => openWorker({ ...options, report }));
  try {
    const { database, isSample } = worker.tools;
    await patiently(async () => {
      await syncOutlets(database, options.outlets, {
        isSample,
        now: startedAt,
        ownerOf: addressOwner(options.outlets),
      });
      if (options.again === true) await askAgain(database, startedAt);
      await clearDeadJobs(database, startedAt);
      await queueForgotten(database, startedAt);
      await queuePolls(worker.tools, null);
      if (options.published !== undefined) await queueTexts(worker.tools, options.published);
    });
    for (;;) {
      const until = new Date(Date.now() + pullPatienceMs);
      const waiting = await patiently(() => countJobs(database, { until, isSample }));
      options.onProgress(tally, waiting);
      if (waiting === 0 || options.signal.aborted) break;
      await pause(250);
    }
    const sources = await patiently(() => listSourcesToPoll(database, { due: null, isSample }));
    const notLookedAt = sources.filter(({ lastPollAt }) => lastPollAt === null || lastPollAt < startedAt);
    return { ...tally, sources: sources.length, notLookedAt: notLookedAt.map(({ address }) => address) };
  } finally {
    await worker.stop();
  }
}

async function queuePolls({ database, isSample }: JobTools, due: Date | null): Promise<void> {
  const now = new Date();
  const orderedAt = due === null ? now : null;
  const jobs = (await listSourcesToPoll(database, { due, isSample })).map(
    ({ id, address }) =>
      ({ kind: 'poll-source', sourceId: id, host: hostOf(address), isSample, orderedAt }) as const,
  );
  await addJobs(database, jobs, now);
}
