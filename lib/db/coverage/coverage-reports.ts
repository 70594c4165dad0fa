import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';

/** The report of an article, as an SQL value over `articles a`: one that was not yet compared is one by itself. */
export const reportOf = Prisma.sql`coalesce(a.report_id, a.id)`;

/**
 * What `isShown` is asked of: the source of the query, with the report of each row as `report.id`, since within the
 * question who is the earliest of a report `a` is another of its articles.
 */
export function groupedSource(query: CoverageQuery): Prisma.Sql {
  return query.group === 'all'
    ? coverageSource(query)
    : Prisma.sql`${coverageSource(query)} cross join lateral (select a.report_id as id) report`;
}

/**
 * Whether an article has a line of its own: all have, or (`group: reports`) the earliest of a report that the query
 * finds, without a look at the cursor. One look into the index for a row, so that a page reads no more than it shows.
 */
export function isShown(query: CoverageQuery): Prisma.Sql {
  if (query.group === 'all') return Prisma.sql`true`;
  return Prisma.sql`(report.id is null or a.id = (
    select a.id from ${coverageSource(query)} where a.report_id = report.id and ${coverageCondition(query)}
    order by a.sort_at asc nulls last, a.id limit 1))`;
}
