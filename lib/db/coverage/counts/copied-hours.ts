import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { coverageCondition } from '@/lib/db/coverage/coverage-filter';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { HourCount } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { type HourSums, reportsWithCopies } from './kept-sums';

/** An hour that has several articles of one report, or of one that earlier hours have articles of. */
export const storedCopies = z.object({
  hour: z.coerce.date(),
  /** Articles beyond the first of their report in this hour. */
  more: z.number(),
  earlier: z.array(z.object({ hour: z.coerce.date(), reports: z.number() })),
});
export type CopiedHour = Readonly<z.infer<typeof storedCopies>>;

/** The copies of a query that the kept sums answer. */
export interface Copies {
  /** Articles in its span that are not the first of their report among those. */
  readonly copies: number;
  /** At any time. */
  readonly copied: readonly CopiedHour[];
}

const told = z.object({ copies: z.number(), copied: z.array(storedCopies) });

/** Reports with copies are looked for once, for the number of copies and for the hours that have them. */
export async function readCopies(database: Database, query: CoverageQuery): Promise<Copies> {
  const { from, to } = query;
  const unspanned = { ...query, from: null, to: null };
  const rows = await database.$queryRaw<{ told: unknown }[]>`
    with members as materialized (
      select a.report_id as report, date_trunc('hour', a.published_at, 'UTC') as hour,
        ${from === null ? Prisma.sql`true` : Prisma.sql`coalesce(a.sort_at >= ${from}, false)`}
        and ${to === null ? Prisma.sql`true` : Prisma.sql`coalesce(a.sort_at < ${to}, false)`} as in_span
      from articles a join outlets o on o.slug = a.outlet_slug
      where a.report_id in (${reportsWithCopies(unspanned)}) and ${coverageCondition(unspanned)}
    )
    select json_build_object(
      'copies', (select coalesce(sum(found - 1), 0) from (
        select count(*) as found from members where in_span group by report) reports),
      'copied', (select coalesce(json_agg(listed), '[]') from (
        ${copiedHours(Prisma.sql`select report, hour from members where hour is not null`)}) listed)
    ) as told`;
  return told.parse(rows[0]?.told);
}

/**
 * The hours of copies as an SQL query, of rows `report` and `hour`, one for each article: `more` and `earlier` as JSON.
 */
export function copiedHours(articles: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select hour, sum(more)::int as more,
      coalesce(json_agg(json_build_object('hour', before, 'reports', reports)) filter (where before is not null), '[]') as earlier
    from (
      select hour, before, count(*)::int as reports, sum(more) as more
      from (
        select hour, count(*) - 1 as more, lag(hour) over (partition by report order by hour) as before
        from (${articles}) a group by report, hour
      ) told group by 1, 2
    ) counted group by 1 having sum(more) > 0 or bool_or(before is not null)`;
}

/** Hours with their reports: each article is one but for the copies. */
export function hoursOf(sums: readonly HourSums[], copied: readonly CopiedHour[]): readonly HourCount[] {
  const byHour = new Map(copied.map((one) => [one.hour.getTime(), one]));
  return sums.map((sum) => {
    const copies = byHour.get(sum.hour.getTime());
    return { ...sum, reports: sum.matching - (copies?.more ?? 0), earlier: copies?.earlier ?? [] };
  });
}
