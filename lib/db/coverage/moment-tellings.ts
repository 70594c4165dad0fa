import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { MomentTelling } from '@/lib/news/shown/moment-telling';
import { coverageCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { listByIds } from './listed-articles';

/** A moment and the instant from which on it can have been reported; null where its own time is not known. */
export interface TellableMoment {
  readonly slug: string;
  readonly notBefore: Date | null;
}

/**
 * How many outlets of a query tell of each moment and which account is the earliest, by the moment's slug; a moment
 * that nobody tells of has no entry. A page that was begun before its moment and tells of it now (a live page) is
 * counted, but is nobody's earliest: when it first told of it is not known. Of a moment without a time no account is
 * the earliest, since such pages cannot be told apart.
 */
export async function readTellings(
  database: Database,
  query: CoverageQuery,
  moments: readonly TellableMoment[],
): Promise<ReadonlyMap<string, MomentTelling>> {
  const slugs = moments.map(({ slug }) => slug);
  const bounds = moments.map(({ notBefore }) => notBefore?.toISOString() ?? null);
  const rows = await database.$queryRaw<{ moment: string; outlets: number; earliest: string | null }[]>`
    select m.moment, count(distinct a.outlet_slug)::int as outlets,
      (array_agg(a.id order by a.published_at, a.id) filter (where a.published_at >= asked.bound))[1] as earliest
    from ${coverageSource(query)}
    join moment_sentences m on m.article_id = a.id
    join unnest(${slugs}::text[], ${bounds}::timestamptz[]) as asked(slug, bound) on asked.slug = m.moment
    where ${coverageCondition(query)} group by 1`;
  const ids = rows.flatMap(({ earliest }) => earliest ?? []);
  const articles = new Map((await listByIds(database, ids)).map((article) => [article.id, article]));
  return new Map(
    rows.map(({ moment, outlets, earliest }) => [
      moment,
      { outlets, earliest: earliest === null ? null : (articles.get(earliest) ?? null) },
    ]),
  );
}
