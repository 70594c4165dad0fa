import type { TimeClaim, TimeOrigin } from '@/lib/news/publication-time';
import type { StatedDate } from './feed-date';

/**
 * What a date claims: an instant or a day; null for a month, a year or no date. A clock time without a zone is read
 * by `zone`, the one of the source's other times; where that is null too, only its day is claimed.
 */
export function dateClaim(
  date: StatedDate | null,
  { origin, zone }: { readonly origin: TimeOrigin; readonly zone: number | null },
): TimeClaim | null {
  switch (date?.kind) {
    case 'instant': {
      const { at, precision } = date;
      if (date.zone !== null) return { kind: 'instant', at, precision, origin };
      if (zone === null) return { kind: 'day', day: at.toISOString().slice(0, 10), origin };
      return { kind: 'instant', at: new Date(at.getTime() - zone * 60_000), precision, origin };
    }
    case 'day':
      return { kind: 'day', day: date.day, origin };
    default:
      return null;
  }
}

/** The zone that all dates of a source are in which state one other than UTC; null where there is none, or several. */
export function commonZone(dates: readonly (StatedDate | null)[]): number | null {
  const zones = new Set<number>();
  for (const date of dates)
    if (date?.kind === 'instant' && date.zone !== null && date.zone !== 0) zones.add(date.zone);
  const [only = null] = zones;
  return zones.size === 1 ? only : null;
}

/** "2025-08-15T10:22:31": a clock time for which no zone is stated; null for other dates. */
export function localTimeOf(date: StatedDate | null): string | null {
  return date?.kind === 'instant' && date.zone === null ? date.at.toISOString().slice(0, 19) : null;
}
