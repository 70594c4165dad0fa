import { addJobs } from '@/lib/db/record/jobs';
import { listSourcesToPoll } from '@/lib/db/record/sources';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';

/** Queues the polls of the sources that are due; with `due` null of all that are followed, as if ordered now. */
export async function queuePolls({ database, isSample }: JobTools, due: Date | null): Promise<void> {
  const now = new Date();
  const orderedAt = due === null ? now : null;
  const jobs = (await listSourcesToPoll(database, { due, isSample })).map(
    ({ id, address }) =>
      ({ kind: 'poll-source', sourceId: id, host: hostOf(address), isSample, orderedAt }) as const,
  );
  await addJobs(database, jobs, now);
}
