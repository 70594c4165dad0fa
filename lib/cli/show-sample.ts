import { openDatabase } from '@/lib/db/client';
import { isSampleCoverage, removeSample } from '@/lib/db/sample';
import { fillSample } from './fill-sample';
import type { Prepared, Store } from './prepare';
import type { Screen } from './screen';
import type { Stopping } from './stopping';

/** What a command has at hand while it runs everything. */
export interface Running {
  readonly prepared: Prepared;
  readonly store: Store;
  readonly screen: Screen;
  readonly stopping: Stopping;
}

/** Fills a store with sample coverage that has too little of its own, unless SAMPLE is off, and says on the screen what came of it. */
export async function showSample({ prepared, store, screen, stopping }: Running): Promise<void> {
  if (prepared.settings.sample === 'off') return leaveSampleOut(store.url);
  const step = screen.step('Sample coverage');
  const filled = await fillSample({
    databaseUrl: store.url,
    event: prepared.event,
    onProgress: (stored) => step.progress(`${stored} reports`),
    signal: stopping.signal,
  });
  switch (filled.kind) {
    case 'filled':
      return step.done(`${filled.stored} articles, until enough real ones have come`);
    case 'not-wanted':
      return step.done('not needed, the store is not empty');
    case 'ended-early':
      return step.done('ended early; the next start begins it anew');
    case 'failed':
      return step.done(`none (${filled.why})`);
  }
}

async function leaveSampleOut(databaseUrl: string): Promise<void> {
  const database = openDatabase(databaseUrl, { maxConnections: 1 });
  try {
    if (await isSampleCoverage(database)) await removeSample(database);
  } finally {
    await database.$disconnect();
  }
}
