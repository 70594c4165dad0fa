import { addJobs } from '@/lib/db/record/jobs';
import { listSourcesToPoll } from '@/lib/db/record/sources';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';

/** Queues the polls of the sources that are due. */
export async function queuePolls({ database, isSample }: JobTools, due: Date): Promise<void> {
  const jobs = (await listSourcesToPoll(database, { due, isSample })).map(
    ({ id, address }) => ({ kind: 'poll-source', sourceId: id, host: hostOf(address), isSample }) as const,
  );
  await addJobs(database, jobs, due);
}
