import { expect, it } from 'vitest';
import { markWordings } from '@/lib/site/compare/wording-marks';

const whole = 'The pier will not last the winter, and the bridge will go with it.';

/** How each wording stands to the first, and what only it has. */
const marked = (...texts: readonly (string | null)[]) =>
  markWordings(texts, 'en').map((one, at) =>
    one === null
      ? null
      : [one.how, ...one.marks.map(({ start, end }) => (texts[at] ?? '').slice(start, end).trim())],
  );

it.each<readonly [string, readonly (string | null)[], readonly (readonly string[] | null)[]]>([
  ['the same', [whole, whole], [['first'], ['same']]],
  [
    'the same but for marks and capitals',
    [whole, whole.toUpperCase().replace(',', ' –')],
    [['first'], ['same']],
  ],
  [
    'shortened',
    [whole, 'The pier will not last the winter'],
    [['first', 'and the bridge will go with it'], ['shorter']],
  ],
  [
    'longer',
    ['The pier will not last', 'The pier will not last the winter'],
    [['first'], ['longer', 'the winter']],
  ],
  [
    'worded otherwise',
    ['The pier will not last', 'The pier shall not last'],
    [
      ['first', 'will'],
      ['otherwise', 'shall'],
    ],
  ],
  ['not in every account', [null, whole, null, whole], [null, ['first'], null, ['same']]],
  ['in none', [null, null], [null, null]],
])('%s', (_, texts, wanted) => {
  const found = marked(...texts).map(
    (one) => one?.map((words) => words.replace(/^[\s,]+|[\s,.]+$/gu, '')) ?? null,
  );
  expect(found).toEqual(wanted);
});
