import type { Outlet } from '@/lib/news/outlet';
import { offsetMinutes } from '@/lib/news/zoned-time';
import { zonesOf } from './country-zones';

/** Countries of several clocks of which one is that of nearly everyone (CLDR, metaZones.xml, primaryZones). */
const primary: ReadonlyMap<string, string> = new Map([
  ['CL', 'America/Santiago'],
  ['CN', 'Asia/Shanghai'],
  ['EC', 'America/Guayaquil'],
  ['ES', 'Europe/Madrid'],
  ['MH', 'Pacific/Majuro'],
  ['NZ', 'Pacific/Auckland'],
  ['PT', 'Europe/Lisbon'],
  ['UA', 'Europe/Kyiv'],
  ['UZ', 'Asia/Tashkent'],
]);

/**
 * The zone by which an outlet goes: its own, where the outlets file says, or its country's. Null where neither is
 * known, or where clocks differ within the country at that time, as in Canada.
 */
export function outletZone(
  { country, zone = null }: Pick<Outlet, 'country' | 'zone'>,
  at: Date,
): string | null {
  if (zone !== null) return zone;
  if (country === null) return null;
  const zones = zonesOf(country);
  const [first] = zones;
  if (first === undefined) return null;
  const isOne = zones.every((zone) => offsetMinutes(at, zone) === offsetMinutes(at, first));
  return primary.get(country) ?? (isOne ? first : null);
}
