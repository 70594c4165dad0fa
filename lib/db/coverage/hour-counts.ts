import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { HourCount } from '@/lib/news/shown/listing';
import { coverageCondition, isCovered } from './coverage-filter';
import { reportOf } from './coverage-reports';
import { coverageSource } from './coverage-source';

/** Articles with a clock time by the hour, matching and all, over the hours that have any. */
export async function countHours(database: Database, query: CoverageQuery): Promise<readonly HourCount[]> {
  const unbounded = { ...query, from: null, to: null };
  return database.$queryRaw<HourCount[]>`
    with timed as materialized (
      select date_trunc('hour', a.published_at, 'UTC') as hour, ${reportOf} as report,
        coalesce(${coverageCondition(unbounded)}, false) as matches
      from ${coverageSource(query)} where ${isCovered(query)} and a.published_at is not null
    ), told as (
      select hour, lag(hour) over (partition by report order by hour) as before
      from (select distinct hour, report from timed where matches) once
    ), reports as (
      select hour, count(*)::int as reports, array_remove(array_agg(before), null) as earlier from told group by 1
    ), articles as (
      select hour, count(*) filter (where matches)::int as matching, count(*)::int as all from timed group by 1
    )
    select hour, matching, articles.all, coalesce(reports, 0) as reports, coalesce(earlier, '{}') as earlier
    from articles left join reports using (hour) order by hour`;
}
