import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { MomentTelling } from '@/lib/news/shown/moment-telling';
import { coverageCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { listedById } from './listed-articles';

/** A moment and the instant from which on it can have been reported; null where its own time is not known. */
export interface TellableMoment {
  readonly slug: string;
  readonly notBefore: Date | null;
}

/**
 * How many outlets of a query tell of each moment and which account is the earliest, by the moment's slug; a moment
 * that nobody tells of has no entry. A live page's entry has a time of its own. What was published before its moment
 * and has none is counted, but is nobody's earliest: when it first told of it is not known. Of a moment without a time
 * no account is the earliest, since such pages cannot be told apart.
 */
export async function readTellings(
  database: Database,
  query: CoverageQuery,
  moments: readonly TellableMoment[],
): Promise<ReadonlyMap<string, MomentTelling>> {
  const slugs = moments.map(({ slug }) => slug);
  const bounds = moments.map(({ notBefore }) => notBefore?.toISOString() ?? null);
  const rows = await database.$queryRaw<TellingRow[]>`
    select moment, count(distinct outlet)::int as outlets, min(at) filter (where at >= bound) as "earliestAt",
      (array_agg(id order by at, id) filter (where at >= bound))[1] as "earliestId"
    from (
      select m.moment, a.outlet_slug as outlet, a.id, coalesce(m.said_at, a.published_at) as at, asked.bound
      from ${coverageSource(query)}
      join moment_sentences m on m.article_id = a.id and not m.is_announced
      join unnest(${slugs}::text[], ${bounds}::timestamptz[]) as asked(slug, bound) on asked.slug = m.moment
      where ${coverageCondition(query)}
    ) told group by moment`;
  const ids = rows.flatMap(({ earliestId }) => earliestId ?? []);
  const articles = await listedById(database, ids);
  return new Map(
    rows.map(({ moment, outlets, earliestId, earliestAt }) => {
      const article = articles.get(earliestId ?? '');
      const isKnown = article !== undefined && earliestAt !== null;
      return [moment, { outlets, earliest: isKnown ? { outlet: article.outlet, at: earliestAt } : null }];
    }),
  );
}

interface TellingRow {
  readonly moment: string;
  readonly outlets: number;
  readonly earliestId: string | null;
  readonly earliestAt: Date | null;
}
