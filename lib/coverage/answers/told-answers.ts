import { laterTimes, type TimedArticle } from '@/lib/coverage/told-times';
import { blockText } from '@/lib/news/block';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { AnswerFinder, AnsweringArticle, FoundAnswer } from './find-answers';

/** An answer with its sentence. */
export interface ToldAnswer extends Omit<FoundAnswer, 'since'> {
  readonly sentence: string;
  /** When it was published, where that was later than the article. */
  readonly saidAt: Date | null;
}

type AnsweringPiece = AnsweringArticle & TimedArticle & { readonly published: PublicationTime };

/** An article's answers as they are kept: not those to what had not come yet when they were published. */
export function toldAnswers(article: AnsweringPiece, find: AnswerFinder): readonly ToldAnswer[] {
  const laterTime = laterTimes(article);
  return find(article).flatMap(({ since, ...answer }) => {
    const block = article.blocks[answer.block];
    const sentence = block === undefined ? '' : blockText(block).slice(answer.start, answer.end);
    const saidAt = laterTime(answer.block, sentence);
    return since !== null && isBefore(since, saidAt, article.published)
      ? []
      : [{ ...answer, sentence, saidAt }];
  });
}

/** A day is before where it is over; of an unknown time it is not known. */
function isBefore(since: Date, saidAt: Date | null, published: PublicationTime): boolean {
  if (saidAt !== null) return saidAt < since;
  switch (published.kind) {
    case 'instant':
      return published.at < since;
    case 'day':
      // Anywhere on Earth: the day ends twelve hours after it does in UTC.
      return Date.parse(`${published.day}T00:00:00Z`) + 36 * 3_600_000 <= since.getTime();
    case 'unknown':
      return false;
  }
}
