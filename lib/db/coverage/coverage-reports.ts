import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition } from './coverage-filter';
import { orderedSource } from './coverage-source';

/** The report of an article, as an SQL value over `articles a`: one that was not yet compared is one by itself. */
export const reportOf = Prisma.sql`coalesce(a.report_id, a.id)`;

/**
 * Those of an ordered selection (with `id` and `report_id` among its columns) that have a line of their own, in its
 * order, as `shown`: all, or with `group: reports` the earliest of each report that the query finds, without a look at
 * the cursor. One look into the index for a row that is reached, no more. For that the planner must not take such rows
 * to be rare (an equation of ids it does), nor ask before it puts them in order (which the offset of nothing
 * prevents), nor be told the order once more around it: then it sorts all there is. The words of a line itself, which has
 * them, are not opened again.
 */
export function shownOf(query: CoverageQuery, selection: Prisma.Sql): Prisma.Sql {
  if (query.group === 'all') return Prisma.sql`(${selection}) shown`;
  const fits =
    query.words === null
      ? coverageCondition(query)
      : Prisma.sql`(a.id = line.id or ${coverageCondition(query)})`;
  return Prisma.sql`(
    select * from (${selection} offset 0) line
    where coalesce((
      select a.id = line.id from ${orderedSource(query)}
      where a.report_id = line.report_id and ${fits}
      order by a.sort_at asc nulls last, a.id limit 1), true)) shown`;
}
