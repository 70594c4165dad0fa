import { loadEvent } from '@/lib/event/load';
import { withZone } from '@/lib/site/paths';
import { zoneKey } from '@/lib/site/query/query-zone';

/** The zone of a page as addresses write it; null for the event's own, which they do not. */
export function pageZone(zone: string): string | null {
  return zoneKey(zone, loadEvent().zone);
}

/** An address of our own that goes on with the clock of the page it stands on: a chosen zone is kept, press by press. */
export function inZone(href: string, zone: string): string {
  return withZone(href, pageZone(zone));
}
