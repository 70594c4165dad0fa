import type { Answered, AnsweredBy, Position } from './answered';

/** What is planned, denied, or only told by others. */
export type ApartWay = 'planned' | 'negated' | 'reported';

/** The answers to one question: those that outlets give themselves, and those that stand apart. */
export interface LaidAnswers<One extends Answered = AnsweredBy> {
  /** The one that most outlets hold first. */
  readonly positions: readonly Position<One>[];
  readonly apart: readonly { readonly way: ApartWay; readonly positions: readonly Position<One>[] }[];
}
