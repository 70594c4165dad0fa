import { createHash } from 'node:crypto';
import { type MomentFinder, momentFinder } from '@/lib/coverage/moment-sentences';
import type { Database } from '@/lib/db/client';
import { listUntold, storeSentences } from '@/lib/db/moment-sentences';
import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';

/** How the event's moments are found in articles, and by which state of their data. */
export interface MomentTeller {
  readonly find: MomentFinder;
  /** Changes with the moments, their words and the rules: articles told by another are told again. */
  readonly hash: string;
}

/** To be raised when lib/coverage finds sentences by other rules. */
const rules = 1;
const batchSize = 50;

export function createMomentTeller(event: Event): MomentTeller {
  const moments = eventMoments(event);
  const hash = createHash('sha256')
    .update(JSON.stringify([rules, event.zone, moments]))
    .digest('hex')
    .slice(0, 16);
  return { find: momentFinder(moments, event.zone), hash };
}

/**
 * Looks through every article that was not yet, or by another state of the moments, and stores the
 * sentences that tell of one. Returns how many articles it looked through. Safe to run twice at once.
 */
export async function tellMoments(database: Database, { find, hash }: MomentTeller): Promise<number> {
  let told = 0;
  for (;;) {
    const untold = await listUntold(database, hash, batchSize);
    if (untold.length === 0) return told;
    for (const article of untold) {
      await storeSentences(database, article, { hash, sentences: find(article) });
      told += 1;
    }
  }
}
