import type { AnswerValue } from '@/lib/news/answer';
import type { ListedArticle } from './listing';

/** A sentence by which an article answers one of the event's questions. */
export interface Answered {
  /** Slug of the question. */
  readonly question: string;
  readonly value: AnswerValue;
  readonly sentence: string;
  /** What is planned, denied or only told by others is shown apart. */
  readonly isPlanned: boolean;
  readonly isNegated: boolean;
  readonly isReported: boolean;
  /** When it was published, where that was later than the article. */
  readonly saidAt: Date | null;
}

/** The same beside its article. */
export interface AnsweredBy extends Answered {
  readonly article: ListedArticle;
}

/** Answers of one question that may all be right at once. */
export interface Position<One extends Answered = AnsweredBy> {
  /** What fits all of them. */
  readonly value: AnswerValue;
  readonly answers: readonly One[];
}
