import { createHash } from 'node:crypto';
import { answerFinder } from '@/lib/coverage/answers/find-answers';
import { toldAnswers } from '@/lib/coverage/answers/told-answers';
import { toldQuotations } from '@/lib/coverage/quotations/told-quotations';
import { listUnheard, storeAccounts } from '@/lib/db/record/accounts';
import type { Event } from '@/lib/event/event';
import { type SharedPass, sharedPass } from './shared-pass';

/** To be raised when lib/coverage finds quotations or answers, or joins quotations, by other rules. */
const rules = 5;
const batchSize = 50;

/** Looks through every article that was not yet, or by another state of the event or the rules, for quotations and answers. */
export function createAccountSearch({ cast, questions }: Pick<Event, 'cast' | 'questions'>): SharedPass {
  const find = answerFinder(questions);
  const by = createHash('sha256')
    .update(JSON.stringify([rules, cast, questions]))
    .digest('hex')
    .slice(0, 16);
  return sharedPass(async (database) => {
    let heard = 0;
    for (;;) {
      const articles = await listUnheard(database, by, batchSize);
      if (articles.length === 0) return heard;
      for (const article of articles) {
        const quotations = toldQuotations(article, cast);
        await storeAccounts(database, article, {
          rules: by,
          quotations,
          answers: toldAnswers(article, find),
        });
        heard += 1;
      }
    }
  });
}
