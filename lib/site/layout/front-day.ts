import type { Event } from '@/lib/event/event';
import type { Moment } from '@/lib/news/moment';
import type { ReportCounts } from '@/lib/news/shown/listing';
import type { MomentTelling } from '@/lib/news/shown/moment-telling';
import { dayOf } from '@/lib/news/zoned-time';
import { clockTime, dayMonth, fullDay, shortTime } from '@/lib/site/dates';

/** What the front page has beyond the reports from the event's day on. */
export interface FrontDay {
  /** By moment; one that nobody tells of has no entry. */
  readonly tellings: ReadonlyMap<string, MomentTelling>;
  /** Reports before the day; null where there are none. */
  readonly before: ReportsBefore | null;
}

export interface ReportsBefore {
  readonly counts: ReportCounts;
  /** The days on which the first and the last of them were published: YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
}

/** Sources of a moment's time differ by minutes, and the moment itself is known to within a quarter of an hour. */
const marginMs = 15 * 60_000;

/**
 * The moments of the event's day by the event's own clock, which is their day in whatever zone they are read; each
 * with the instant from which on it can have been reported, null where its own time is not known.
 */
export function momentsOfDay(moments: readonly Moment[], event: Pick<Event, 'day' | 'zone'>) {
  return moments
    .filter(({ at }) => (at.kind === 'day' ? at.day : dayOf(at.at, event.zone)) === event.day)
    .map((moment) => ({ ...moment, notBefore: notBefore(moment) }));
}

function notBefore({ at }: Moment): Date | null {
  return at.kind === 'day' ? null : new Date(at.at.getTime() - marginMs);
}

/** "11:19", and the day with it where that is not `day`; null where none is known. */
export function earliestTime(
  { earliest }: MomentTelling,
  { day, zone }: { readonly day: string; readonly zone: string },
): string | null {
  if (earliest === null) return null;
  const { at } = earliest;
  return dayOf(at, zone) === day ? clockTime(at, zone) : shortTime(at, zone, day);
}

/** "8–14 August", "30 July – 14 August", "14 August", for days as YYYY-MM-DD; with years where they differ by them. */
export function daySpan(first: string, last: string): string {
  if (first === last) return dayMonth(last);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${dayMonth(last)}`;
  if (first.slice(0, 4) === last.slice(0, 4)) return `${dayMonth(first)} – ${dayMonth(last)}`;
  return `${fullDay(first)} – ${fullDay(last)}`;
}
