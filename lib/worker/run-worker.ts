import { setTimeout as pause } from 'node:timers/promises';
import { clearDeadJobs, queueForgotten } from '@/lib/db/record/given-up';
import { syncOutlets } from '@/lib/db/record/sources';
import { scheduleUnscheduled } from '@/lib/db/record/visits';
import { giveWay } from '@/lib/db/sample';
import { startFiller } from '@/lib/worker/fill-in/filler';
import { addressOwner } from '@/lib/worker/fill-in/owner';
import { startHub } from '@/lib/worker/hub/keep-followers';
import { queuePolls } from '@/lib/worker/poll/queue-polls';
import { queueVisits } from '@/lib/worker/read/look-again';
import { queueTexts } from '@/lib/worker/read/read-published';
import { troubleOf } from './job-tools';
import { type OpenWorker, openWorker, repeat, type WorkerOptions } from './open-worker';

const dueEveryMs = 20_000;
/** Sources wait no longer than this for what an archive lists. */
const archivePatienceMs = 3_000;

interface StartOptions extends WorkerOptions {
  /** Whether it fills in the event's days from the archives by itself; no unless given. */
  readonly fillsIn?: boolean;
  /** Between two tries of an archive that gave no answer. */
  readonly retryPauseMs?: number;
}

/** Starts a worker that brings the outlets in line, polls what is due, and goes on until it is stopped. */
export async function startWorker(options: StartOptions): Promise<OpenWorker> {
  const worker = await openWorker(options);
  // The first page comes while its process would only begin.
  worker.tools.reader.warmUp();
  try {
    return await beginWork(worker, options);
  } catch (error) {
    await worker.stop();
    throw error;
  }
}

async function beginWork(worker: OpenWorker, options: StartOptions): Promise<OpenWorker> {
  const { tools } = worker;
  await worker.takeJobs();
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
    ...worker,
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
