import type { Answered } from '@/lib/news/shown/answered';
import type { ApartWay, LaidAnswers } from '@/lib/news/shown/laid-answers';
import { compatibleAnswers } from './compatible-answers';
import type { Question } from './question';

/** The surest of the ways: what is denied is told of, too. */
const ways: readonly ApartWay[] = ['negated', 'planned', 'reported'];

/** Sets the answers of one question beside each other, those apart by themselves; `holder` says whose an answer is. */
export function layOutAnswers<One extends Answered>(
  question: Pick<Question, 'slug' | 'apart'>,
  answers: readonly One[],
  holder: (answer: One) => string,
): LaidAnswers<One> {
  const own = answers.filter((answer) => answer.question === question.slug);
  const wayOf = (answer: One) =>
    ways.find((way) => question.apart.includes(way) && isSaid(answer, way)) ?? null;
  return {
    positions: compatibleAnswers(
      own.filter((answer) => wayOf(answer) === null),
      holder,
    ),
    apart: ways.flatMap((way) => {
      const said = own.filter((answer) => wayOf(answer) === way);
      return said.length === 0 ? [] : [{ way, positions: compatibleAnswers(said, holder) }];
    }),
  };
}

function isSaid({ isNegated, isPlanned, isReported }: Answered, way: ApartWay): boolean {
  switch (way) {
    case 'negated':
      return isNegated;
    case 'planned':
      return isPlanned;
    case 'reported':
      return isReported;
  }
}
