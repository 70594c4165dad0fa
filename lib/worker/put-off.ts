import type { Transaction } from '@/lib/db/client';
import { addJob, type Job } from '@/lib/db/record/jobs';
import type { JobTools } from './job-tools';

/** A wait this long is a host's own wish; that of the delay between two requests is shorter. */
const wishMs = 60_000;

/** A job that has to wait. */
export interface Waiting {
  readonly job: Job;
  /** What was to be asked for. */
  readonly address: string;
  readonly until: Date;
  /** In one sentence. */
  readonly why: string;
}

/** Whether it is a host's own wish to be left alone until then, or only its delay between two requests. */
export function isWish(until: Date, now: Date): boolean {
  return until.getTime() - now.getTime() > wishMs;
}

/**
 * Queues a job again for when its host may be asked, together with what `store` notes of the wait, all or
 * nothing, and tells whoever watches.
 */
export async function putOff(
  { database, report }: Pick<JobTools, 'database' | 'report'>,
  { job, address, until, why }: Waiting,
  store: (transaction: Transaction) => Promise<void> = async () => {},
): Promise<void> {
  await database.$transaction(async (transaction) => {
    await store(transaction);
    await addJob(transaction, job, until);
  });
  report({ kind: 'put-off', address, until, why });
}
