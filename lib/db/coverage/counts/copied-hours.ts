import type { HourCount } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import type { HourSums } from './kept-sums';

/** An hour that has several articles of one report, or of one that earlier hours have articles of. */
export interface CopiedHour {
  readonly hour: Date;
  /** Articles beyond the first of their report in this hour. */
  readonly more: number;
  readonly earlier: HourCount['earlier'];
}

/** The same as JSON has it: hours are text. */
export interface ToldCopies {
  readonly hour: string;
  readonly more: number;
  readonly earlier: readonly { readonly hour: string; readonly reports: number }[];
}

/** Hours of copies as they come from the store: some hundreds for a page, for which zod took a tenth of its memory. */
export function copiedHoursFrom(told: readonly ToldCopies[]): readonly CopiedHour[] {
  return told.map(({ hour, more, earlier }) => ({
    hour: new Date(hour),
    more,
    earlier: earlier.map((one) => ({ hour: new Date(one.hour), reports: one.reports })),
  }));
}

/**
 * The hours of copies as an SQL query, of rows `report` and `hour`, one for each article: `more` and `earlier` as JSON.
 */
export function copiedHours(articles: Prisma.Sql): Prisma.Sql {
  return hoursWithEarlier(Prisma.sql`
    select hour, before, count(*)::int as reports, sum(more) as more
    from (
      select hour, count(*) - 1 as more, lag(hour) over (partition by report order by hour) as before
      from (${articles}) a group by report, hour
    ) told group by 1, 2`);
}

/** The same of rows `hour`, `before` (null: none), `reports` and `more`. */
export function hoursWithEarlier(steps: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select hour, sum(more)::int as more,
      coalesce(json_agg(json_build_object('hour', before, 'reports', reports)) filter (where before is not null), '[]') as earlier
    from (${steps}) counted group by 1 having sum(more) > 0 or bool_or(before is not null)`;
}

/** Hours with their reports: each article is one but for the copies. */
export function hoursOf(sums: readonly HourSums[], copied: readonly CopiedHour[]): readonly HourCount[] {
  const byHour = new Map(copied.map((one) => [one.hour.getTime(), one]));
  return sums.map((sum) => {
    const copies = byHour.get(sum.hour.getTime());
    return { ...sum, reports: sum.matching - (copies?.more ?? 0), earlier: copies?.earlier ?? [] };
  });
}
