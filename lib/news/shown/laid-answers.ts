import type { Answered, AnsweredBy, Position } from './answered';

/** What is planned, denied, or only told by others. */
export type ApartWay = 'planned' | 'negated' | 'reported';

/** The surest first: what is denied is told of, too. */
export const apartWays: readonly ApartWay[] = ['negated', 'planned', 'reported'];

/** In which of the ways that a question keeps apart an answer is given; null: as a plain fact. */
export function apartWay(
  { isNegated, isPlanned, isReported }: Pick<Answered, 'isNegated' | 'isPlanned' | 'isReported'>,
  apart: readonly ApartWay[],
): ApartWay | null {
  const isSaid = { negated: isNegated, planned: isPlanned, reported: isReported };
  return apartWays.find((way) => apart.includes(way) && isSaid[way]) ?? null;
}

/** The answers to one question: those that outlets give themselves, and those that stand apart. */
export interface LaidAnswers<One extends Answered = AnsweredBy> {
  /** The one that most outlets hold first. */
  readonly positions: readonly Position<One>[];
  readonly apart: readonly { readonly way: ApartWay; readonly positions: readonly Position<One>[] }[];
}
