import type { Database } from './client';

/** Whether the store answers, and since when it has not been looked at. Throws where it does not answer. */
export async function readHealth(
  database: Database,
): Promise<{ readonly ok: true; readonly articles: number; readonly lastPollAt: Date | null }> {
  const [articles, lastPoll] = await Promise.all([
    database.article.count(),
    database.poll.findFirst({ orderBy: { id: 'desc' }, select: { at: true } }),
  ]);
  return { ok: true, articles, lastPollAt: lastPoll?.at ?? null };
}
