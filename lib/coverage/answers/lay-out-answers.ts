import type { Answered } from '@/lib/news/shown/answered';
import { apartWay, apartWays, type LaidAnswers } from '@/lib/news/shown/laid-answers';
import { compatibleAnswers } from './compatible-answers';
import type { Question } from './question';

/** Sets the answers of one question beside each other, those apart by themselves; `holder` says whose an answer is. */
export function layOutAnswers<One extends Answered>(
  question: Pick<Question, 'slug' | 'apart'>,
  answers: readonly One[],
  holder: (answer: One) => string,
): LaidAnswers<One> {
  const own = answers.filter((answer) => answer.question === question.slug);
  const wayOf = (answer: One) => apartWay(answer, question.apart);
  return {
    positions: compatibleAnswers(
      own.filter((answer) => wayOf(answer) === null),
      holder,
    ),
    apart: apartWays.flatMap((way) => {
      const said = own.filter((answer) => wayOf(answer) === way);
      return said.length === 0 ? [] : [{ way, positions: compatibleAnswers(said, holder) }];
    }),
  };
}
