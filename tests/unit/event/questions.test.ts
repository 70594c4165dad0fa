import { expect, it } from 'vitest';
import { questionSet } from '@/lib/event/questions';

const set = {
  elsewhere: [],
  here: [],
  words: [{ name: 'port', words: { en: ['port|harbour', 'quay'] } }],
  asked: [
    {
      slug: 'closed',
      question: 'Is it closed?',
      values: { yes: 'Yes' },
      rules: [{ value: 'yes', all: ['port'] }],
    },
  ],
};

it('takes several forms in a line', () => {
  expect(questionSet.parse(set).words[0]?.words).toEqual({ en: ['port', 'harbour', 'quay'] });
});

it.each([
  [
    'a group that is not there',
    { asked: [{ ...set.asked[0], rules: [{ value: 'yes', all: ['lake'] }] }] },
    'names no group of words: “lake”',
  ],
  [
    'a group named first that is not there',
    {
      asked: [
        {
          ...set.asked[0],
          rules: [
            {
              first: {
                of: [
                  ['lake', 'a'],
                  ['port', 'b'],
                ],
              },
            },
          ],
        },
      ],
    },
    'names no group of words: “lake”',
  ],
  [
    'a rule without an answer',
    { asked: [{ ...set.asked[0], rules: [{ all: ['port'] }] }] },
    'needs one of value, amount and first',
  ],
  [
    'an interval that ends before it begins',
    { asked: [{ ...set.asked[0], rules: [{ value: { min: 3, max: 2, unit: 'h' } }] }] },
    'ends before it begins',
  ],
  [
    'a value without words',
    { asked: [{ ...set.asked[0], values: {} }] },
    'says nothing of the value “yes” of “closed”',
  ],
  ['a bare star', { words: [{ name: 'port', words: { en: ['port|*'] } }] }, 'holds no letter'],
])('refuses %s', (_, wrong, message) => {
  expect(JSON.stringify(questionSet.safeParse({ ...set, ...wrong }).error?.issues)).toContain(message);
});
