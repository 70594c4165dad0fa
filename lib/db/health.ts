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

/** Whether what is shown is the sample newsroom's: invented outlets, until the first real article. */
export async function isSampleCoverage(database: Database): Promise<boolean> {
  return (await database.outlet.findFirst({ where: { isSample: true }, select: { slug: true } })) !== null;
}
