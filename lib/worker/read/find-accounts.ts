import { answerFinder } from '@/lib/coverage/answers/find-answers';
import { toldAnswers } from '@/lib/coverage/answers/told-answers';
import { toldQuotations } from '@/lib/coverage/quotations/told-quotations';
import { type FoundAccounts, listUnheard, storeAccounts } from '@/lib/db/record/accounts/accounts';
import type { Event } from '@/lib/event/event';
import { hashOf, type TextSearch, textSearch } from './shared-pass';

/** To be raised when lib/coverage finds quotations or answers, or joins quotations, by other rules. */
const rules = 13;
const limit = 50;

/** Looks through every article that was not yet, or by another state of the event or the rules, for quotations and answers. */
export function createAccountSearch({
  cast,
  questions,
}: Pick<Event, 'cast' | 'questions'>): TextSearch<FoundAccounts> {
  const find = answerFinder(questions);
  const by = hashOf([rules, cast, questions]);
  return textSearch({
    limit,
    list: (database, among) => listUnheard(database, by, { among, limit }),
    find: (article) => ({
      rules: by,
      quotations: toldQuotations(article, cast),
      answers: toldAnswers(article, find),
    }),
    store: storeAccounts,
  });
}
