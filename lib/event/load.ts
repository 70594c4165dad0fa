import { loadSettings } from '@/lib/host/settings';
import { type Event, eventSchema } from './event';
import { type OutletRecord, outletsSchema } from './outlets';
import { type DataFile, readDataFile } from './read-data-file';
import { shippedEvent, shippedOutlets } from './shipped';

/** The event that is followed: `path` is EVENT_FILE, or null for the shipped one. */
export function readEvent(path: string | null): DataFile<Event> {
  return path === null ? { kind: 'read', value: shippedEvent() } : readDataFile(path, eventSchema);
}

/** The outlets that are followed: `path` is OUTLETS_FILE, or null for the shipped ones. */
export function readOutlets(path: string | null): DataFile<readonly OutletRecord[]> {
  return path === null ? { kind: 'read', value: shippedOutlets() } : readDataFile(path, outletsSchema);
}

let loaded: Event | null = null;

/** The event for the site's pages, read once. Throws where `start` would have refused the file. */
export function loadEvent(): Event {
  if (loaded === null) {
    const event = readEvent(loadSettings().eventFile);
    if (event.kind === 'invalid') throw new Error(event.problems.join(' '));
    loaded = event.value;
  }
  return loaded;
}
