import type { TimeClaim, TimeOrigin } from '@/lib/news/publication-time';
import type { PrintedClock } from './printed-clock';
import type { PrintedTime } from './printed-time';

/**
 * A printed time as a claim. Without a zone, the one that the page's other times are in (`pageOffset`,
 * minutes) is taken; where that is unknown too, the clock time cannot be placed and only the day is
 * claimed. Midnight to the second is how systems write a day without a clock time.
 */
export function toClaim(printed: PrintedTime, origin: TimeOrigin, pageOffset: number | null): TimeClaim {
  const { day, clock } = printed;
  const offset = printed.offset ?? pageOffset;
  if (
    clock === null ||
    offset === null ||
    (clock.hour === 0 && clock.minute === 0 && (clock.second ?? 0) === 0)
  )
    return { kind: 'day', day, origin };
  return {
    kind: 'instant',
    at: new Date(instantOf(day, clock, offset)),
    precision: clock.second === null ? 'minute' : 'second',
    origin,
  };
}

/** Milliseconds since 1970 of a day (YYYY-MM-DD) at a clock time, by a clock so many minutes east of Greenwich. */
export function instantOf(day: string, { hour, minute, second }: PrintedClock, offset: number): number {
  return Date.parse(`${day}T00:00:00Z`) + (hour * 3600 + (minute - offset) * 60 + (second ?? 0)) * 1000;
}

/** The offset that most of a page's zoned times have; null where none is zoned or all are in UTC. */
export function commonOffset(times: readonly PrintedTime[]): number | null {
  const counts = new Map<number, number>();
  for (const { offset, clock } of times)
    if (offset !== null && offset !== 0 && clock !== null) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
