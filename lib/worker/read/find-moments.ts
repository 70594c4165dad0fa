import { momentFinder } from '@/lib/coverage/moment-sentences';
import { listUnsearched, storeSentences } from '@/lib/db/record/moment-sentences';
import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';
import { hashOf, type SharedPass, sharedPass } from './shared-pass';

/** To be raised when lib/coverage finds sentences by other rules. */
const rules = 6;
const limit = 50;

/** Looks through every article that was not yet, or by another state of the moments or the rules, for those it tells of. */
export function createMomentSearch(event: Event): SharedPass {
  const moments = eventMoments(event);
  const find = momentFinder(moments, event.zone);
  const hash = hashOf([rules, event.zone, moments]);
  return sharedPass({
    limit,
    list: (database, among) => listUnsearched(database, hash, { among, limit }),
    each: (database, article) => storeSentences(database, article, { hash, sentences: find(article) }),
  });
}
