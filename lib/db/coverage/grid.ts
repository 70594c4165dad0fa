import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { Outlet } from '@/lib/news/outlet';
import type { DayWatch, HourWatch, Repeat, SpanWatch } from '@/lib/news/shown/watch';
import { Prisma } from '@/prisma/generated/client';
import { changedReports, reportSteps } from './counts/report-steps';
import { outletHourSums } from './counts/sums-and-changes';

export interface WatchedSpan {
  /** Instants, `from` inclusive, `to` exclusive. */
  readonly from: Date;
  readonly to: Date;
  /** First and last of its days, YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Never invented and real ones together. */
  readonly outlets: readonly Pick<Outlet, 'slug' | 'isSample'>[];
}

/**
 * What was published in a span, and when somebody looked. An answered look speaks for the hours since the
 * answered look at the same source before it, where that is no more than a day ago: a feed still lists what
 * came in between. The first look, or one after a longer pause, speaks for its own hour only; and an hour
 * with a look in vain stays one, though a later look may have made up for it. An archive speaks for the span
 * it was asked for; a file that it does not have (`absent`) says nothing. No archive is asked for invented outlets.
 */
export async function readWatch(database: Database, span: WatchedSpan): Promise<SpanWatch> {
  const { from, to, firstDay, lastDay } = span;
  const isInvented = span.outlets.some(({ isSample }) => isSample);
  const isOutlet = Prisma.sql`outlet_slug = any(${span.outlets.map(({ slug }) => storable(slug))})`;
  // As the sums are kept; the layout counts by hours too.
  const inHours = Prisma.sql`${isOutlet} and hour >= date_trunc('hour', ${from}::timestamptz, 'UTC') and hour < ${to}`;
  const [published, looks, days, repeats] = await Promise.all([
    database.$queryRaw<{ slug: string; hour: Date; count: number }[]>`
      select outlet_slug as slug, hour, sum(timed)::int as count from (${outletHourSums}) c
      where ${inHours} group by 1, 2 having sum(timed) > 0`,
    readLooks(database, { from, to, isOutlet, isInvented }),
    database.$queryRaw<DayWatch[]>`
      select outlet_slug as "outletSlug", published_day::text as day, count(*)::int as published
      from articles where withdrawn_at is null and merged_into is null and ${isOutlet} and published_at is null
        and published_day between ${firstDay}::date and ${lastDay}::date group by 1, 2`,
    database.$queryRaw<Repeat[]>`
      with ${changedReports}, steps as (
        select outlet_slug, hour, before, reports, more
        from (${reportSteps(Prisma.sql`language = '' and kind = '' and moment = '' and outlet_slug <> '' and ${inHours}`)}) step
        where articles & 2 > 0
      ), told as (
        select outlet_slug, hour, before, sum(reports)::int as number from steps
        where before >= date_trunc('hour', ${from}::timestamptz, 'UTC') group by 1, 2, 3
        union all select outlet_slug, hour, hour, sum(more)::int from steps group by 1, 2
      )
      select outlet_slug as "outletSlug", hour as at, before, number from told where number > 0`,
  ]);
  const counted: readonly HourWatch[] = published.map(({ slug: outletSlug, hour, count }) => ({
    outletSlug,
    hour,
    published: count,
    isLooked: false,
    isUnreached: false,
  }));
  return { hours: [...counted, ...looks], days, repeats };
}

async function readLooks(
  database: Database,
  {
    from,
    to,
    isOutlet,
    isInvented,
  }: {
    readonly from: Date;
    readonly to: Date;
    readonly isOutlet: Prisma.Sql;
    readonly isInvented: boolean;
  },
): Promise<readonly HourWatch[]> {
  // In lists, a few for each outlet: a row an hour made 80,000, which took longer to bring than to find.
  const found = await database.$queryRaw<LookedHours[]>`
    with looks as (
      select s.outlet_slug, p.source_id, p.at, p.outcome in ('fetched', 'unchanged') as answered
      from polls p join sources s on s.id = p.source_id
      where p.at >= ${from}::timestamptz - interval '1 day' and p.at < ${to}::timestamptz + interval '1 day'
        and ${isOutlet}
    ), answers as (
      select outlet_slug, at, lag(at) over (partition by source_id order by at) as before
      from looks where answered
    ), spans as (
      select outlet_slug, 'since' as said, at as last, before as first
      from answers where before >= at - interval '1 day'
      union all select outlet_slug, case when answered then 'then' else 'no' end, at, at from looks
      union all select outlet_slug, case when state = 'read' then 'then' else 'no' end,
        to_at - interval '1 millisecond', from_at
      from archive_steps
      where state in ('read', 'refused', 'failed') and from_at < ${to} and to_at > ${from} and from_at < to_at
        and (outlet_slug is null or ${isOutlet}) and not ${isInvented}
    ), hours as (
      select outlet_slug, hour,
        bool_or(said = 'then') or (bool_or(said = 'since') and not bool_or(said = 'no')) as looked,
        bool_or(said = 'no') as unreached
      from spans cross join lateral generate_series(
        date_trunc('hour', greatest(first, ${from}::timestamptz), 'UTC'),
        least(last, ${to}::timestamptz - interval '1 millisecond'), interval '1 hour') hour
      group by 1, 2
    )
    select outlet_slug as "outletSlug", looked as "isLooked", unreached as "isUnreached",
      array_agg((extract(epoch from hour) / 3600)::int) as hours
    from hours group by 1, 2, 3`;
  return found.flatMap(({ outletSlug, isLooked, isUnreached, hours }) =>
    hours.map((hour) => ({
      outletSlug,
      hour: new Date(hour * hourMs),
      published: 0,
      isLooked,
      isUnreached,
    })),
  );
}

interface LookedHours {
  readonly outletSlug: string | null;
  readonly isLooked: boolean;
  readonly isUnreached: boolean;
  /** Hours since 1970. */
  readonly hours: readonly number[];
}

const hourMs = 3_600_000;
