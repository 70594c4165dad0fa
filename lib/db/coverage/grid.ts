import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import type { DayWatch, HourWatch, Repeat, SpanWatch } from '@/lib/news/shown/watch';
import { Prisma } from '@/prisma/generated/client';
import { shownOutlets } from './shown-outlets';

export interface WatchedSpan {
  /** Instants, `from` inclusive, `to` exclusive. */
  readonly from: Date;
  readonly to: Date;
  /** First and last of its days, YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** One outlet, or null for all that are shown. */
  readonly outletSlug: string | null;
  /** Where all are asked for: whether the sample is one of them. */
  readonly sample?: SampleWish;
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
  const slug = span.outletSlug === null ? null : storable(span.outletSlug);
  const isInvented =
    slug === null
      ? (await shownOutlets(database, span.sample ?? 'auto')).isSample
      : await isSampleOutlet(database, slug);
  const isOutlet =
    slug === null
      ? Prisma.sql`outlet_slug in (select slug from outlets where is_sample = ${isInvented})`
      : Prisma.sql`outlet_slug = ${slug}`;
  const isCovered = Prisma.sql`withdrawn_at is null and merged_into is null and ${isOutlet}`;
  const [published, looks, days, repeats] = await Promise.all([
    database.$queryRaw<{ slug: string; hour: Date; count: number }[]>`
      select outlet_slug as slug, date_trunc('hour', published_at, 'UTC') as hour, count(*)::int as count
      from articles where ${isCovered} and published_at >= ${from} and published_at < ${to} group by 1, 2`,
    readLooks(database, { from, to, isOutlet, isInvented }),
    database.$queryRaw<DayWatch[]>`
      select outlet_slug as "outletSlug", published_day::text as day, count(*)::int as published
      from articles where ${isCovered} and published_at is null
        and published_day between ${firstDay}::date and ${lastDay}::date group by 1, 2`,
    database.$queryRaw<Repeat[]>`
      select outlet_slug as "outletSlug", at, before from (
        select outlet_slug, published_at as at, lag(published_at) over (
          partition by outlet_slug, coalesce(report_id, id) order by published_at) as before
        from articles where ${isCovered} and published_at >= ${from} and published_at < ${to}) told
      where before is not null`,
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

async function isSampleOutlet(database: Database, slug: string): Promise<boolean> {
  return (
    (await database.outlet.findUnique({ where: { slug }, select: { isSample: true } }))?.isSample === true
  );
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
