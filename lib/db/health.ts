import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './client';

/** A supervisor asks every few seconds, and gives up soon. */
const patienceMs = 3_000;

export interface Health {
  readonly ok: true;
  /** That stand, those of the sample too. */
  readonly articles: number;
  readonly lastPollAt: Date | null;
}

/** Whether the store answers, and when it last looked at a source. Rejects where it does not answer within 3 s. */
export async function readHealth(database: Database): Promise<Health> {
  const clock = new AbortController();
  const late = pause(patienceMs, undefined, { signal: clock.signal }).then(() => {
    throw new Error('The store does not answer.');
  });
  try {
    return await Promise.race([askHealth(database), late]);
  } finally {
    clock.abort();
    late.catch(() => undefined);
  }
}

async function askHealth(database: Database): Promise<Health> {
  const [counted, lastPoll] = await Promise.all([
    database.$queryRaw<{ articles: number }[]>`
      select coalesce(sum(articles), 0)::int as articles
      from (select articles from outlet_sums union all select articles from coverage_changes) counted`,
    database.poll.findFirst({ orderBy: { id: 'desc' }, select: { at: true } }),
  ]);
  return { ok: true, articles: counted[0]?.articles ?? 0, lastPollAt: lastPoll?.at ?? null };
}
