import type { AnswerInterval } from '@/lib/news/answer';
import type { Answered, Position } from '@/lib/news/shown/answered';

/**
 * Answers of one question in as few positions as there have to be, the one that most hold first; `holder` says whose
 * an answer is. The same values are one, and intervals that have a number in common: "nearly three hours" and "two
 * and three-quarter hours" are two and three-quarters. An interval that fits two positions is of the one more hold.
 */
export function compatibleAnswers<One extends Answered>(
  answers: readonly One[],
  holder: (answer: One) => string,
): readonly Position<One>[] {
  const holders = (some: readonly One[]) => new Set(some.map(holder)).size;
  const found: Position<One>[] = [];
  const named = new Set(answers.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  for (const value of named) found.push({ value, answers: answers.filter((one) => one.value === value) });
  let left = answers.flatMap((one) => (typeof one.value === 'string' ? [] : [{ one, interval: one.value }]));
  while (left.length > 0) {
    const [widest] = left
      .map(({ interval }) => left.filter((other) => holds(other.interval, interval.min)))
      .toSorted((a, b) => holders(b.map(({ one }) => one)) - holders(a.map(({ one }) => one)));
    if (widest === undefined) break;
    found.push({
      value: common(widest.map(({ interval }) => interval)),
      answers: widest.map(({ one }) => one),
    });
    left = left.filter((one) => !widest.includes(one));
  }
  return found.toSorted((a, b) => holders(b.answers) - holders(a.answers));
}

function holds({ min, max }: AnswerInterval, number: number): boolean {
  return min <= number && number <= max;
}

function common(intervals: readonly AnswerInterval[]): AnswerInterval {
  return {
    min: Math.max(...intervals.map(({ min }) => min)),
    max: Math.min(...intervals.map(({ max }) => max)),
    unit: intervals[0]?.unit ?? '',
  };
}
