import { createHash } from 'node:crypto';
import { type MomentFinder, momentFinder } from '@/lib/coverage/moment-sentences';
import type { Database } from '@/lib/db/client';
import { listUnsearched, storeSentences } from '@/lib/db/record/moment-sentences';
import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';

/** Finds the event's moments in the articles that were not yet looked through. */
export interface MomentSearch {
  /**
   * Looks through every article that was not yet, or by another state of the moments or the rules, and
   * stores the sentences that tell of one. Returns how many it looked through. Of calls that come while it
   * is at work, all share the one pass that follows: a dozen jobs that end at once want the same.
   */
  run(database: Database): Promise<number>;
}

/** To be raised when lib/coverage finds sentences by other rules. */
const rules = 5;
const batchSize = 50;

export function createMomentSearch(event: Event): MomentSearch {
  const moments = eventMoments(event);
  const find = momentFinder(moments, event.zone);
  const hash = createHash('sha256')
    .update(JSON.stringify([rules, event.zone, moments]))
    .digest('hex')
    .slice(0, 16);
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<number> | null = null;
  return {
    run(database) {
      if (next !== null) return next;
      const pass = running
        .catch(() => undefined)
        .then(() => {
          next = null;
          return searchAll(database, { find, hash });
        });
      next = pass;
      running = pass;
      return pass;
    },
  };
}

async function searchAll(
  database: Database,
  { find, hash }: { readonly find: MomentFinder; readonly hash: string },
): Promise<number> {
  let searched = 0;
  for (;;) {
    const unsearched = await listUnsearched(database, hash, batchSize);
    if (unsearched.length === 0) return searched;
    for (const article of unsearched) {
      await storeSentences(database, article, { hash, sentences: find(article) });
      searched += 1;
    }
  }
}
