import type { HourCount } from '@/lib/news/shown/listing';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';

/** Counted hours by the day of a zone that they begin in (YYYY-MM-DD), in the order given. */
export function hoursByDay(
  hours: readonly HourCount[],
  zone: string,
): ReadonlyMap<string, readonly HourCount[]> {
  const days = new Map<string, HourCount[]>();
  let [from, until] = [0, 0];
  let ofDay: HourCount[] = [];
  for (const count of hours) {
    const at = count.hour.getTime();
    // Hours come in order: the calendar is asked once a day.
    if (at < from || at >= until) {
      const day = dayOf(count.hour, zone);
      [from, until] = [startOfDay(day, zone).getTime(), startOfDay(day, zone, 1).getTime()];
      ofDay = days.get(day) ?? [];
      days.set(day, ofDay);
    }
    ofDay.push(count);
  }
  return days;
}
