import type { Event } from '@/lib/event/event';
import type { CaptureArchive } from '@/lib/ingest/archives/archive';
import { type Copies, hostOf } from '@/lib/worker/job-tools';
import type { Doors } from './archives';

const dayMs = 24 * 3_600_000;
/** Pages that vanish are mostly caught in their first weeks; a later copy may be another state of them. */
const copiesAfterMs = 60 * dayMs;

/** The archives' copies of pages. What asks the archives is loaded for the first copy that is wanted: few pulls want one. */
export function openCopies(doors: Doors & { readonly event: Event }): Copies {
  const { archives, event } = doors;
  const { from, to } = event.coverage;
  let opened: Promise<readonly CaptureArchive[]> | null = null;
  return {
    archives() {
      opened ??= import('./archives').then(({ copyArchives }) => copyArchives(doors));
      return opened;
    },
    host: hostOf(archives.waybackUrl),
    span: {
      from: new Date(Date.parse(from) - dayMs),
      until: new Date(Date.parse(to) + copiesAfterMs),
    },
  };
}
