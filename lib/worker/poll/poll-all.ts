import { type Waiting, whenThere } from '@/lib/db/lost-database';
import { addJob, removePolls } from '@/lib/db/record/jobs';
import { listSourcesToPoll } from '@/lib/db/record/sources';
import { hostOf, type JobTools, troubleOf } from '@/lib/worker/job-tools';
import { pollSource } from './poll-source';

/** Sources that are being looked at, each once. */
export interface Looks {
  /** How many have yet to be looked at. */
  left(): number;
  /** Once all were, or the wait for the database was ended; never rejects. */
  readonly ended: Promise<unknown>;
}

interface Listed {
  readonly id: string;
  readonly address: string;
}

/**
 * Begins to look at every source that is followed, as ordered at that time: at so many hosts at once, and never
 * twice at one. Not as jobs: to take a job and to write it down was a quarter of what a source costs that has not changed. What
 * has to wait, and what fails by a fault of ours, becomes a job.
 */
export async function pollAll(
  { tools, atOnce }: { readonly tools: JobTools; readonly atOnce: number },
  orderedAt: Date,
  waiting: Waiting,
): Promise<Looks> {
  const { database, isSample } = tools;
  const sources = await listSourcesToPoll(database, { due: null, isSample });
  // What a worker left in the queue would ask again.
  await removePolls(
    database,
    sources.map(({ id }) => id),
  );
  const hosts = byHost(sources);
  let left = sources.length;
  const lane = async (): Promise<void> => {
    for (let listed = hosts.shift(); listed !== undefined; listed = hosts.shift()) {
      for (const source of listed) {
        if (waiting.signal.aborted) return;
        await look(tools, source, { orderedAt, waiting });
        left -= 1;
      }
    }
  };
  return { left: () => left, ended: Promise.all(Array.from({ length: atOnce }, lane)) };
}

function byHost(sources: readonly Listed[]): Listed[][] {
  const hosts = new Map<string, Listed[]>();
  for (const source of sources) {
    const host = hostOf(source.address);
    hosts.set(host, [...(hosts.get(host) ?? []), source]);
  }
  return [...hosts.values()];
}

async function look(
  tools: JobTools,
  { id, address }: Listed,
  { orderedAt, waiting }: { readonly orderedAt: Date; readonly waiting: Waiting },
): Promise<void> {
  const order = { sourceId: id, orderedAt };
  try {
    await whenThere(() => pollSource(tools, order), waiting);
  } catch (error) {
    tools.report(troubleOf(error));
    const job = { kind: 'poll-source', host: hostOf(address), isSample: tools.isSample, ...order } as const;
    await addJob(tools.database, job, new Date()).catch(() => undefined);
  }
}
