import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { coverageCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { listByIds } from './listed-articles';

/**
 * What a query has that came or changed last, newest first, at most `limit`. By when we saw it and not by
 * when it was published: a follower has to hear of a report that is found a day late as well.
 */
export async function listNewest(
  database: Database,
  query: CoverageQuery,
  limit: number,
): Promise<readonly ListedArticle[]> {
  const found = await database.$queryRaw<{ id: string }[]>`
    select a.id from ${coverageSource(query)} join articles seen on seen.id = a.id
    where ${coverageCondition(query)}
    order by coalesce(seen.changed_at, seen.first_seen_at) desc, a.id
    limit ${limit}`;
  return listByIds(
    database,
    found.map(({ id }) => id),
    query.asOf,
  );
}

/** How many articles of a query were first seen since a time, and how many of the others have changed. */
export async function countNews(
  database: Database,
  query: CoverageQuery,
  since: Date,
): Promise<{ readonly new: number; readonly changed: number }> {
  const [row] = await database.$queryRaw<{ new: number; changed: number }[]>`
    select count(*) filter (where seen.first_seen_at > ${since})::int as new,
      count(*) filter (where seen.first_seen_at <= ${since} and seen.changed_at > ${since})::int as changed
    from ${coverageSource(query)} join articles seen on seen.id = a.id
    where ${coverageCondition(query)}`;
  return row ?? { new: 0, changed: 0 };
}
