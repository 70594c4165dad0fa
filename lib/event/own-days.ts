import { startOfDay } from '@/lib/news/zoned-time';
import type { Event } from './event';

const dayMs = 24 * 3_600_000;

/** A span of time: `from` inclusive, `until` exclusive. */
export interface Days {
  readonly from: Date;
  readonly until: Date;
}

/** The days in which coverage of the event is expected, as they begin and end in its zone. */
export function eventDays({ coverage, zone }: Pick<Event, 'coverage' | 'zone'>): Days {
  return { from: startOfDay(coverage.from, zone), until: startOfDay(coverage.to, zone, 1) };
}

/** The UTC days that the event's own day touches, as a span: for Alaska's 15 August the 15th and the 16th. */
export function ownDays({ day, zone }: Pick<Event, 'day' | 'zone'>): Days {
  const start = startOfDay(day, zone).getTime();
  const end = startOfDay(day, zone, 1).getTime();
  return {
    from: new Date(Math.floor(start / dayMs) * dayMs),
    until: new Date(Math.ceil(end / dayMs) * dayMs),
  };
}
