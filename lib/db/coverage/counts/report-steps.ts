import { Prisma } from '@/prisma/generated/client';

/** The reports that changed since the sums were last brought up to date, as SQL that stands before `reportSteps`. */
export const changedReports = Prisma.sql`changed as materialized (
  select array_agg(report_id) as reports from (
    select report_id from coverage_changes union select report_id from moment_changes) told
  where report_id is not null)`;

/** Of the steps of reports how many of their articles are not the first, as an SQL value. */
export const copiesOfSteps = Prisma.sql`
  (coalesce(sum(more), 0) + coalesce(sum(reports) filter (where before > '-infinity'), 0))`;

/**
 * From which hours to which reports of a scope (a condition) go on, as an SQL query: kept sums, in which those that
 * changed since are found anew.
 */
export function reportSteps(isInScope: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select outlet_slug, moment, articles, hour, before, reports, more from report_hour_sums where ${isInScope}
    union all select outlet_slug, moment, articles, hour, before, -1, -more from report_hours
      where report_id = any((select reports from changed)::text[]) and ${isInScope}
    union all select outlet_slug, moment, articles, hour, before, 1, more from hours_of_reports((select reports from changed))
      where ${isInScope}`;
}
