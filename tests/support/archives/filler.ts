import type { Database } from '@/lib/db/client';
import type { Event } from '@/lib/event/event';
import { loadEvent } from '@/lib/event/load';
import type { ArchiveHost } from './archive-host';

/** The event with coverage of its own day only: the UTC days 15 and 16 August 2025. */
export function oneDayEvent(more: Partial<Event> = {}): Event {
  const event = loadEvent();
  return { ...event, coverage: { from: event.day, to: event.day }, ...more };
}

/** Takes GDELT's files of these two days for looked up, but for those of these minutes ("20250815180000"). */
export async function skipGdelt(
  database: Database,
  { addresses }: Pick<ArchiveHost, 'addresses'>,
  stamps: readonly string[],
): Promise<void> {
  const start = Date.parse('2025-08-15T00:00:00Z');
  const minutes = Array.from({ length: 2 * 24 * 60 }, (_, minute) => new Date(start + minute * 60_000));
  const data = minutes.flatMap((fromAt) => {
    const stamp = fromAt.toISOString().replace(/\D/g, '').slice(0, 14);
    if (stamps.includes(stamp)) return [];
    const key = `${addresses.gdeltUrl}gdeltv3/gal/${stamp}.gal.json.gz`;
    const toAt = new Date(fromAt.getTime() + 60_000);
    // Read, so that no round asks for it again.
    return [{ archive: 'gdelt', key, state: 'read', fromAt, toAt, doneAt: new Date('2026-01-01') }];
  });
  await database.archiveStep.createMany({ data });
}
