import { Prisma } from '@/prisma/generated/client';

/**
 * What stands of each outlet in each language, as SQL rows (outlet_slug, language, articles, timed, beginnings) to be
 * added up: the sums that triggers keep, and the changes since those were last brought up to date.
 */
export const outletSums = Prisma.sql`
  select outlet_slug, language, articles, timed, beginnings from outlet_sums
  union all select outlet_slug, language, articles, timed, beginnings from coverage_changes`;

/** The same by the hour of their place in the timeline: rows (outlet_slug, language, hour, articles, timed). */
export const outletHourSums = Prisma.sql`
  select outlet_slug, language, hour, articles, timed from outlet_hour_sums
  union all select outlet_slug, language, hour, articles, timed from coverage_changes`;

/** The same of those that tell of a moment: rows (moment, outlet_slug, is_sample, articles). */
export const momentSums = Prisma.sql`
  select moment, outlet_slug, is_sample, articles from moment_sums
  union all select moment, outlet_slug, is_sample, articles from moment_changes`;
