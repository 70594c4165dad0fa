import { createHash } from 'node:crypto';
import { type MomentFinder, momentFinder } from '@/lib/coverage/moment-sentences';
import type { Database } from '@/lib/db/client';
import { listUnsearched, storeSentences } from '@/lib/db/record/moment-sentences';
import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';
import { type SharedPass, sharedPass } from './shared-pass';

/** To be raised when lib/coverage finds sentences by other rules. */
const rules = 6;
const batchSize = 50;

/** Looks through every article that was not yet, or by another state of the moments or the rules, for those it tells of. */
export function createMomentSearch(event: Event): SharedPass {
  const moments = eventMoments(event);
  const find = momentFinder(moments, event.zone);
  const hash = createHash('sha256')
    .update(JSON.stringify([rules, event.zone, moments]))
    .digest('hex')
    .slice(0, 16);
  return sharedPass((database) => searchAll(database, { find, hash }));
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
