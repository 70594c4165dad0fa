import type { HourCount, ReportCounts } from '@/lib/news/shown/listing';

/** What matches in hours that lie together, in time order: a report with articles in several of them counts once. */
export function sumOfHours(hours: readonly HourCount[]): ReportCounts {
  const first = hours[0]?.hour;
  let [articles, reports] = [0, 0];
  for (const { matching, reports: inHour, earlier } of hours) {
    articles += matching;
    const again = earlier.filter(({ hour }) => first !== undefined && hour >= first);
    reports += inHour - again.reduce((sum, one) => sum + one.reports, 0);
  }
  return { articles, reports };
}
