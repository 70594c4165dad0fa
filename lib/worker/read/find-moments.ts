import { momentFinder } from '@/lib/coverage/moment-sentences';
import { type FoundSentences, listUnsearched, storeSentences } from '@/lib/db/record/moment-sentences';
import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';
import { hashOf, type TextSearch, textSearch } from './shared-pass';

/** To be raised when lib/coverage finds sentences by other rules. */
const rules = 7;
const limit = 50;

/** Looks through every article that was not yet, or by another state of the moments or the rules, for those it tells of. */
export function createMomentSearch(event: Event): TextSearch<FoundSentences> {
  const moments = eventMoments(event);
  const find = momentFinder(moments, event.zone);
  const hash = hashOf([rules, event.zone, moments]);
  return textSearch({
    limit,
    list: (database, among) => listUnsearched(database, hash, { among, limit }),
    find: (article) => ({ hash, sentences: find(article) }),
    store: storeSentences,
  });
}
