import type { CalendarDay } from '@/lib/ingest/feed/calendar-day';
import { monthOf } from '@/lib/language/calendar';

const rangeBefore =
  /(?<![\d.:h])(?:(?<day>\d{1,2})\.?(?:\s(?<month>\p{L}{3,})\.?)?|(?<named>\p{L}{3,})\.?\s(?<first>\d{1,2}))\s?(?:[–—-]|bis|to|au|al?|по|до|do|tot|til)\s?$/u;

/**
 * Where a date ends several days, by the text before it, the first of them: "10–22 August 2025", "Aug. 30 - Sept. 2, 2025";
 * null where it is a day of its own: "14:05 – 15 August 2025", "No. 33 - 15 August 2025".
 */
export function rangeStart(
  before: string,
  last: CalendarDay,
  languages: readonly string[],
): CalendarDay | null {
  const { day, month, named = month, first = day } = rangeBefore.exec(before)?.groups ?? {};
  const start = named === undefined ? last.month : monthOf([named], languages);
  if (first === undefined || start === null) return null;
  const isBefore = start !== last.month || Number(first) < last.day;
  return isBefore
    ? { year: last.year - (start > last.month ? 1 : 0), month: start, day: Number(first) }
    : null;
}
