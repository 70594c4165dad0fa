import { expect, it } from 'vitest';
import { compatibleAnswers } from '@/lib/coverage/answers/compatible-answers';
import type { AnswerValue } from '@/lib/news/answer';

const hours = (min: number, max: number): AnswerValue => ({ min, max, unit: 'hours' });
const answer = (holder: string, value: AnswerValue) => ({
  holder,
  question: 'talks-length',
  value,
  sentence: '',
  isPlanned: false,
  isNegated: false,
  isReported: false,
  saidAt: null,
});

/** Each position as what fits it and who holds it. */
const positions = (...answers: readonly (readonly [string, AnswerValue])[]) =>
  compatibleAnswers(
    answers.map(([holder, value]) => answer(holder, value)),
    ({ holder }) => holder,
  ).map(({ value, answers: held }) => [value, held.map(({ holder }) => holder).join(' ')]);

it.each<readonly [string, readonly (readonly [string, AnswerValue])[], readonly unknown[]]>([
  ['nothing', [], []],
  ['one', [['a', hours(2.5, 3)]], [[hours(2.5, 3), 'a']]],
  [
    'numbers that leave room for each other, and one that leaves none',
    [
      ['a', hours(2.55, 3)],
      ['b', hours(2.75, 2.75)],
      ['c', hours(2.3, 3.2)],
      ['d', hours(3.5, 3.5)],
    ],
    [
      [hours(2.75, 2.75), 'a b c'],
      [hours(3.5, 3.5), 'd'],
    ],
  ],
  [
    'one that fits two, which more hold',
    [
      ['a', hours(2, 2)],
      ['b', hours(2, 3)],
      ['c', hours(3, 3)],
      ['d', hours(3, 3)],
    ],
    [
      [hours(3, 3), 'b c d'],
      [hours(2, 2), 'a'],
    ],
  ],
  [
    'numbers that only hang together by a third',
    [
      ['a', hours(1, 2)],
      ['b', hours(2, 3)],
      ['c', hours(3, 4)],
      ['c', hours(3, 4)],
    ],
    [
      [hours(2, 2), 'a b'],
      [hours(3, 4), 'c c'],
    ],
  ],
  [
    'values, by how many hold them, an outlet once',
    [
      ['a', 'no'],
      ['a', 'no'],
      ['b', 'yes'],
      ['c', 'yes'],
    ],
    [
      ['yes', 'b c'],
      ['no', 'a a'],
    ],
  ],
])('puts together %s', (_, answers, expected) => {
  expect(positions(...answers)).toEqual(expected);
});
