import { expect, it } from 'vitest';
import { answerFinder } from '@/lib/coverage/answers/find-answers';
import type { AnswerRule, QuestionSet } from '@/lib/coverage/answers/question';

const rule = (more: Partial<AnswerRule>): AnswerRule => ({
  all: [],
  near: [],
  not: [],
  denies: false,
  quoted: false,
  ...more,
});
const group = (name: string, en: readonly string[]) => ({ name, words: { en } });

const set: QuestionSet = {
  elsewhere: ['lake'],
  here: ['port'],
  words: [
    group('port', ['port', 'harbour']),
    group('lake', ['lake']),
    group('closing', ['closed', 'close', 'closure']),
    { name: 'race', words: { en: ['race', 'raced'], de: ['race'] } },
    group('training', ['training']),
    group('ferry', ['ferry', 'ferries']),
    group('red', ['red boat']),
    group('blue', ['blue boat']),
    group('after', ['after']),
    group('crew', ['crew', 'sailors']),
  ],
  asked: [
    {
      slug: 'closed',
      question: 'Is it closed?',
      unit: null,
      values: {},
      apart: [],
      atEvent: true,
      since: null,
      rules: [rule({ value: 'yes', all: ['closing'], near: ['port'] })],
    },
    {
      slug: 'race',
      question: 'How long did it take?',
      unit: 'minutes',
      values: {},
      apart: [],
      atEvent: false,
      since: null,
      rules: [rule({ all: ['race'], not: ['training'], amount: { of: 'minutes', least: 5, most: 600 } })],
    },
    {
      slug: 'winner',
      question: 'Who was first?',
      unit: null,
      values: {},
      apart: [],
      atEvent: false,
      since: null,
      rules: [
        rule({
          all: ['ferry'],
          quoted: true,
          first: {
            of: [
              ['red', 'red'],
              ['blue', 'blue'],
            ],
            turned: 'after',
          },
        }),
      ],
    },
    {
      slug: 'crew',
      question: 'How many?',
      unit: 'people',
      values: {},
      apart: [],
      atEvent: false,
      since: null,
      rules: [rule({ all: ['crew'], amount: { of: 'count', least: 2, most: 99 } })],
    },
  ],
};

function found(text: string, headline = 'The port of Lunde') {
  const blocks = [{ kind: 'paragraph' as const, text }];
  return answerFinder(set)({ headline, standfirst: null, language: 'en', blocks }).map(
    ({ question, value }) => [question, value],
  );
}

it.each<readonly [string, string, readonly unknown[]]>([
  ['a value by its words', 'The port is closed.', [['closed', 'yes']]],
  ['a word in a sentence before', 'The harbour sank. It was closed.', [['closed', 'yes']]],
  [
    'an interval in its unit',
    'The race took nearly two hours.',
    [['race', { min: 102, max: 120, unit: 'minutes' }]],
  ],
  ['a number', 'A crew of nine rowed.', [['crew', { min: 9, max: 9, unit: 'people' }]]],
  ['who is named first', 'The red boat met the ferry before the blue boat.', [['winner', 'red']]],
  ['the other where it was after', 'The red boat met the ferry after the blue boat.', [['winner', 'blue']]],
  ['words in marks where they count', '“The red boat beat the ferry,” she said.', [['winner', 'red']]],
])('takes %s', (_, text, answers) => {
  expect(found(text)).toEqual(answers);
});

it.each([
  ['a word three sentences before', 'The harbour sank. It rained. It snowed. It was closed.'],
  ['words in marks where they do not count', '“The port is closed,” she said.'],
  ['a question', 'Is the port closed?'],
  ['a quoted question', 'She asked: “Has the red boat met the ferry?”'],
  ['a word of the other kind', 'The race in training took two hours.'],
  ['an amount out of bounds', 'The race took two minutes.'],
  ['nothing of it', 'It rained all day.'],
])('takes no answer from %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

it('asks of the event itself only texts that open with it', () => {
  expect(found('It is closed, and no port is near.', 'A day on the lake')).toEqual([['closed', 'yes']]);
  expect(found('It is closed.', 'A day on the lake')).toEqual([]);
});

const howSaid = (text: string, language: string) => {
  const [answer] = answerFinder(set)({
    headline: '',
    standfirst: null,
    language,
    blocks: [{ kind: 'paragraph', text }],
  });
  if (answer === undefined) return null;
  const ways = { planned: answer.isPlanned, denied: answer.isNegated, told: answer.isReported };
  return Object.entries(ways).flatMap(([way, isSo]) => (isSo ? [way] : []));
};

it.each<readonly [string, string, readonly string[]]>([
  ['The race took two hours.', 'en', []],
  ['The race is expected to take two hours.', 'en', ['planned']],
  ['The race did not take two hours.', 'en', ['denied']],
  ['The race took two hours, she said.', 'en', ['told']],
  ['She said the race took two hours.', 'en', ['told']],
  ['According to the club, the race took two hours.', 'en', ['told']],
  ['Sie sagte, das race habe zwei Stunden gedauert.', 'de', ['told']],
  // Said of something else in the sentence.
  ['The race took two hours, and nobody would say what is planned for the year to come.', 'en', []],
  [
    'After a race of two hours the crews went home without a word to the press, as they were not asked.',
    'en',
    [],
  ],
  ['Oda said “it was hard and cold,” hours after a race of two hours.', 'en', []],
  ['The race took two hours and was not filmed.', 'en', []],
  ['The race, which took two hours, concluded the day.', 'en', []],
  ['The race took two hours: “it was hard,” said Oda.', 'en', []],
  ['Oda, who would not be named when she said she was tired, won a race of two hours.', 'en', []],
])('tells what is planned, denied or told by others from what is not: %s', (text, language, ways) => {
  expect(howSaid(text, language)).toEqual(ways);
});

it('says where', () => {
  const text = 'It rains. The race took two hours, she said. It ended.';
  const [answer] = answerFinder(set)({
    headline: '',
    standfirst: null,
    language: 'en',
    blocks: [{ kind: 'paragraph', text }],
  });
  expect(text.slice(answer?.start, answer?.end)).toBe('The race took two hours, she said.');
});
