import { laterTimes, type TimedArticle } from '@/lib/coverage/told-times';
import { blockText } from '@/lib/news/block';
import type { AnswerFinder, AnsweringArticle, FoundAnswer } from './find-answers';

/** An answer with its sentence. */
export interface ToldAnswer extends FoundAnswer {
  readonly sentence: string;
  /** When it was published, where that was later than the article. */
  readonly saidAt: Date | null;
}

/** An article's answers as they are kept. */
export function toldAnswers(
  article: AnsweringArticle & TimedArticle,
  find: AnswerFinder,
): readonly ToldAnswer[] {
  const laterTime = laterTimes(article);
  return find(article).map((answer) => {
    const block = article.blocks[answer.block];
    const sentence = block === undefined ? '' : blockText(block).slice(answer.start, answer.end);
    return { ...answer, sentence, saidAt: laterTime(answer.block, sentence) };
  });
}
