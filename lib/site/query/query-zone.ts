import { isZoneName } from '@/lib/news/zoned-time';
import { shown } from './query-values';

/** A zone as an address writes it; null for the event's own, which it does not. */
export function zoneKey(zone: string, eventZone: string): string | null {
  if (zone === eventZone) return null;
  return zone === 'UTC' ? 'utc' : zone;
}

/** The zone that an address asks for; the event's own where it asks for none, or for what is none. */
export function readZone(given: readonly string[], eventZone: string, problems: string[]): string {
  const value = given.at(-1)?.trim() ?? 'event';
  if (value.toLowerCase() === 'event') return eventZone;
  if (/^(?:etc\/)?utc$/i.test(value)) return 'UTC';
  if (isZoneName(value)) return value;
  problems.push(`${shown('tz', value)} is not a time zone; times are shown in the event’s own.`);
  return eventZone;
}
