import type { Database } from '@/lib/db/client';
import { coverageCondition } from '@/lib/db/coverage/coverage-filter';
import { reportOf } from '@/lib/db/coverage/coverage-reports';
import { coverageSource } from '@/lib/db/coverage/coverage-source';
import { partsDays, spanConditions } from '@/lib/db/coverage/query-span';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import {
  type CopiedHour,
  copiedHours,
  copiedHoursFrom,
  hoursWithEarlier,
  type ToldCopies,
} from './copied-hours';
import { isSampleShown } from './kept-sums';
import { changedReports, reportSteps } from './report-steps';
import { type WholeHours, wholeHours } from './whole-hours';

/** The articles of a query that are not the first of their report among them, and the hours, at any time, that have such. */
export interface Copies {
  readonly copies: number;
  readonly copied: readonly CopiedHour[];
}

/** Of a query that the kept sums answer. */
export async function readCopies(database: Database, query: CoverageQuery): Promise<Copies> {
  const { reports, copies, hours } = isOneScope(query) ? keptCopies(query) : lookedCopies(query);
  const rows = await database.$queryRaw<{ told: { copies: number; copied: ToldCopies[] } }[]>`
    with ${reports}
    select json_build_object('copies', ${copies},
      'copied', (select coalesce(json_agg(listed), '[]') from (${hours}) listed)) as told`;
  const { copies: number, copied } = rows[0]?.told ?? { copies: 0, copied: [] };
  return { copies: number, copied: copiedHoursFrom(copied) };
}

/** Only how many. */
export async function countCopies(database: Database, query: CoverageQuery): Promise<number> {
  const { reports, copies } = isOneScope(query) ? keptCopies(query) : lookedCopies(query);
  const rows = await database.$queryRaw<
    { copies: number }[]
  >`with ${reports} select ${copies}::int as copies`;
  return rows[0]?.copies ?? 0;
}

/**
 * Whether the database keeps the hours of a query's reports: those of any articles, of one language, one outlet or
 * one kind of outlets, days without a time in the hours of their midnights at the event.
 */
function isOneScope(query: CoverageQuery): boolean {
  const { outlets, not, kinds, languages } = query;
  return not.length === 0 && outlets.length + languages.length + kinds.length <= 1 && !partsDays(query);
}

/** What is asked of reports with copies, in the words of SQL: number and hours come of the `reports` before them. */
interface AskedCopies {
  readonly reports: Prisma.Sql;
  readonly copies: Prisma.Sql;
  readonly hours: Prisma.Sql;
}

/** From the sums; reports that changed since those were last brought up to date are found anew. */
function keptCopies(query: CoverageQuery): AskedCopies {
  const { hours, edges } = wholeHours(query);
  const isInScope = Prisma.sql`is_sample = ${isSampleShown(query)} and moment = ''
    and kind = ${query.kinds[0] ?? ''}
    and language = ${storable(query.languages[0] ?? '')} and outlet_slug = ${storable(query.outlets[0] ?? '')}`;
  const copies = [
    ...(hours === null ? [] : [copiesInHours(hours)]),
    ...(edges.length === 0 ? [] : [copiesAtEdges(query, { hours, edges })]),
  ];
  return {
    reports: Prisma.sql`${changedReports}, steps as materialized (${reportSteps(isInScope)})`,
    copies: Prisma.sql`(${Prisma.join(copies, ' + ')})`,
    hours: hoursWithEarlier(Prisma.sql`
      select hour, nullif(before, '-infinity') as before, sum(reports) as reports, sum(more) as more
      from steps where articles & 2 > 0 group by 1, 2 having sum(reports) > 0`),
  };
}

function copiesInHours({ first, end }: NonNullable<WholeHours['hours']>): Prisma.Sql {
  const from = Prisma.sql`${first ?? '-infinity'}::timestamptz`;
  const isBefore =
    end === null && first === null ? Prisma.sql`true` : Prisma.sql`hour < ${end ?? 'infinity'}::timestamptz`;
  return Prisma.sql`(select coalesce(sum(more), 0)
      + coalesce(sum(reports) filter (where before >= ${from} and before > '-infinity'), 0)
    from steps where articles & 1 > 0 and hour >= ${from} and ${isBefore})`;
}

/** In parts of hours every article is looked at: each is a copy but the first of a report that no whole hour has. */
function copiesAtEdges(query: CoverageQuery, { hours, edges }: WholeHours): Prisma.Sql {
  const columns = Prisma.sql`a.report_id, ${reportOf} as report`;
  const each = edges.map(
    ([from, to]) =>
      Prisma.sql`select ${columns} from ${coverageSource(query)} where ${coverageCondition({ ...query, from, to })}`,
  );
  const inHours =
    hours === null
      ? Prisma.sql`false`
      : Prisma.sql`exists (select 1 from ${coverageSource(query)}
          where a.report_id = edge.report_id and ${coverageCondition({ ...query, from: hours.first, to: hours.end })})`;
  return Prisma.sql`(select count(*) - count(distinct report) filter (where not ${inHours})
    from (${Prisma.join(each, ' union all ')}) edge)`;
}

/** Each article of reports with copies, where filters are put together as nobody keeps them. */
function lookedCopies(query: CoverageQuery): AskedCopies {
  const isAtAnyTime = coverageCondition({ ...query, from: null, to: null });
  return {
    reports: Prisma.sql`members as materialized (
        select a.report_id as report, date_trunc('hour', a.published_at, 'UTC') as hour,
          coalesce(${Prisma.join([Prisma.sql`true`, ...spanConditions(query)], ' and ')}, false) as in_span
        from ${coverageSource(query)}
        where a.report_id in (select a.report_id from ${coverageSource(query)} where a.report_id <> a.id and ${isAtAnyTime})
          and ${isAtAnyTime}
      )`,
    copies: Prisma.sql`(select coalesce(sum(found - 1), 0) from (
      select count(*) as found from members where in_span group by report) reports)`,
    hours: copiedHours(Prisma.sql`select report, hour from members where hour is not null`),
  };
}
