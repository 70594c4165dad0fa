import { answerFinder } from '@/lib/coverage/answers/find-answers';
import type { QuestionSet } from '@/lib/coverage/answers/question';
import type { LabelledArticle } from './labelled';

/** What each article answers to the event's questions, by which sentence. */
export function predictAnswers(articles: readonly LabelledArticle[], questions: QuestionSet) {
  const find = answerFinder(questions);
  return articles.flatMap((article) =>
    find(article).map(({ question, value, block, start, end }) => ({
      id: article.id,
      claim: question,
      value,
      block,
      start,
      end,
    })),
  );
}
