import type { Database } from '@/lib/db/client';
import type { GivenUp } from '@/lib/news/shown/given-up';

const shown = 20;

/** The lines whose pages could not be read, of outlets that are no sample's; those given up last are named. */
export async function listGivenUp(database: Database): Promise<GivenUp> {
  const where = {
    verdict: 'failed',
    OR: [{ source: { outlet: null } }, { source: { outlet: { isSample: false } } }],
  };
  const [count, latest] = await Promise.all([
    database.entry.count({ where }),
    database.entry.findMany({
      where,
      orderBy: [{ readAt: { sort: 'desc', nulls: 'last' } }, { address: 'asc' }],
      take: shown,
      select: { address: true, headline: true, reasons: true },
    }),
  ]);
  return { count, latest: latest.map(({ reasons, ...line }) => ({ ...line, why: reasons.at(-1) ?? '' })) };
}
