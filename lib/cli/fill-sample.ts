import { openDatabase } from '@/lib/db/client';
import { finishSample, removeSample, wantsSample } from '@/lib/db/sample';
import type { Event } from '@/lib/event/event';
import { outletsSchema } from '@/lib/event/outlets';
import { eventDays } from '@/lib/event/own-days';
import { createReader, readerProcesses } from '@/lib/ingest/reader/reader';

export interface FillOptions {
  readonly databaseUrl: string;
  readonly event: Event;
  /** Told how many reports are on the timeline so far. */
  readonly onProgress: (stored: number) => void;
  readonly signal: AbortSignal;
}

export type FillOutcome =
  | { readonly kind: 'not-wanted' }
  | { readonly kind: 'filled'; readonly stored: number }
  | { readonly kind: 'ended-early' }
  /** Nothing could be stored; `why` is what the worker last said. */
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Fills an empty store from the sample newsroom, through the same worker that reads real outlets: its
 * sites are published on loopback, edition after edition, so that changes and a withdrawal are seen as
 * they would be. A filling that was cut off begins anew.
 */
export async function fillSample({
  databaseUrl,
  event,
  onProgress,
  signal,
}: FillOptions): Promise<FillOutcome> {
  const database = openDatabase(databaseUrl, { maxConnections: 2 });
  try {
    if (!(await wantsSample(database, eventDays(event)))) return { kind: 'not-wanted' };
    await removeSample(database);
    // The worker takes as long to load as all the rest of a start, and few starts want it.
    const [{ openNewsroom }, { pull }] = await Promise.all([
      import('@/lib/sample/newsroom'),
      import('@/lib/worker/run-pull'),
    ]);
    const newsroom = await openNewsroom();
    // The same reader for all editions: its processes take a second to start. Our own pages are not hostile: however busy the
    // machine is, none of them is left out for having taken long.
    const reader = createReader({ size: readerProcesses, timeLimitMs: 120_000, memoryMb: 300 });
    let stored = 0;
    let why = 'no report could be read';
    try {
      for (let edition = 1; edition <= newsroom.editions && !signal.aborted; edition += 1) {
        newsroom.setEdition(edition);
        const before = stored;
        const summary = await pull({
          databaseUrl,
          event,
          published: newsroom.published,
          outlets: outletsSchema.parse(newsroom.outlets),
          contact: null,
          allowHosts: [],
          sampleReach: newsroom.reach,
          reader,
          report: () => undefined,
          onProgress: (tally) => onProgress(before + tally.stored),
          signal,
        });
        stored += summary.stored;
        why = summary.troubles.at(-1) ?? summary.failed.at(-1)?.problem ?? why;
      }
    } finally {
      await Promise.all([newsroom.close(), reader.close()]);
    }
    if (signal.aborted) return { kind: 'ended-early' };
    if (stored === 0) return { kind: 'failed', why };
    return { kind: 'filled', stored: await finishSample(database, new Date()) };
  } finally {
    await database.$disconnect();
  }
}
