import { shifted } from '@/lib/news/calendar-day';
import type { HourCount } from '@/lib/news/shown/listing';
import { startOfDay } from '@/lib/news/zoned-time';
import type { View } from '@/lib/site/query/query';
import { hoursByDay } from './hours-by-day';

/** The first and the last day of which there is coverage, YYYY-MM-DD by the page's clock. */
export interface CoverageDays {
  readonly from: string;
  readonly to: string;
}

/** The event's days of coverage; more where a report stands outside of them. */
export function coverageDays(
  coverage: CoverageDays,
  hours: readonly HourCount[],
  zone: string,
): CoverageDays {
  const days = [...hoursByDay(hours, zone).keys(), coverage.from, coverage.to].sort();
  return { from: days[0] ?? coverage.from, to: days.at(-1) ?? coverage.to };
}

/** As many fill any screen, whatever span the event's data name. */
const mostDays = 62;

/**
 * Of an event of many months the days that are drawn, those around a day of it. The first sixty-two of seven months had
 * none of its reports, and a page said that nobody had any.
 */
export function drawnDays({ from, to }: CoverageDays, around: string): CoverageDays {
  const [first = from] = [shifted(around, -mostDays / 2), shifted(to, 1 - mostDays)].sort();
  const start = first > from ? first : from;
  const end = shifted(start, mostDays - 1);
  return { from: start, to: end < to ? end : to };
}

/** The days that are laid out of these, the first and the last with them. */
export function daysOf({ from, to }: CoverageDays): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < mostDays; day = shifted(day, 1)) days.push(day);
  return days;
}

/** Whether a view asks for a span in which there is no day of coverage. */
export function isOutside({ query: { from, to }, zone }: View, days: CoverageDays): boolean {
  return (
    (from !== null && from >= startOfDay(days.to, zone, 1)) ||
    (to !== null && to <= startOfDay(days.from, zone))
  );
}
