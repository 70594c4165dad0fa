import { describe, expect, test } from 'vitest';
import { joinQuotations } from '@/lib/coverage/quotations/join-quotations';
import { wordingId, wordMarks, wordsId } from '@/lib/coverage/quotations/spoken-words';

const berg = 'Marta Berg';
const whole = 'We will open the harbour again on Monday, and not one day later.';

let count = 0;
const said = (text: string, more: { speaker?: string | null; language?: string; at?: number } = {}) => {
  count += 1;
  const { speaker = berg, language = 'en', at = count } = more;
  return { text, speaker, language, published: at, key: String(count).padStart(3, '0') };
};

/** Which of the quotations are one, by their places. */
const groupsOf = (quotations: readonly ReturnType<typeof said>[]) => {
  const joined = joinQuotations(quotations);
  const ids = quotations.map(({ key }) => joined.get(key));
  return ids.map((id) => ids.indexOf(id));
};

describe('quotations that are one utterance', () => {
  test.each<[string, readonly ReturnType<typeof said>[], readonly number[]]>([
    [
      'the same words, with other marks',
      [said(whole), said(whole.replace(/[.,]/g, '').toUpperCase())],
      [0, 0],
    ],
    [
      'a piece, and a piece of that',
      [said('open the harbour again on Monday'), said(whole), said('again on Monday, and not')],
      [0, 0, 0],
    ],
    ['other words', [said(whole), said('We will reopen the harbour on Monday and not a day later')], [0, 0]],
    ['the surname alone', [said(whole), said(whole, { speaker: 'Berg' })], [0, 0]],
    ['nobody named beside somebody', [said(whole), said(whole, { speaker: null })], [0, 0]],
    ['two people', [said(whole), said(whole, { speaker: 'Ole Dahl' })], [0, 1]],
    [
      'two people and nobody',
      [said(whole), said(whole, { speaker: null }), said(whole, { speaker: 'Ole Dahl' })],
      [0, 0, 2],
    ],
    ['two languages', [said(whole), said(whole, { language: 'de' })], [0, 1]],
    ['one language with a region', [said(whole), said(whole, { language: 'en-GB' })], [0, 0]],
    ['something else', [said(whole), said('The school will get a roof before winter')], [0, 1]],
    [
      'Cyrillic',
      [
        said('Порт откроют в понедельник', { language: 'ru' }),
        said('откроют в понедельник', { language: 'ru' }),
      ],
      [0, 0],
    ],
  ])('%s', (_, quotations, expected) => {
    expect(groupsOf(quotations)).toEqual(expected);
  });

  test('are known by the wording that was published first, the undated last, in whatever order they are given', () => {
    const late = said(whole, { at: 20 });
    const early = said('open the harbour again on Monday', { at: 10 });
    const undated = { ...said('We will open the harbour again on Monday'), published: null };
    for (const order of [
      [late, early, undated],
      [undated, late, early],
    ])
      expect(new Set(joinQuotations(order).values())).toEqual(new Set([wordingId(early)]));
  });
});

test('the id of words tells marks and capitals from nothing, and language and speaker from each other', () => {
  const id = wordingId({ text: whole, language: 'en', speaker: berg });
  expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  expect(wordingId({ text: `“${whole.toLowerCase()}”`, language: 'en-US', speaker: berg })).toBe(id);
  expect(wordingId({ text: whole, language: 'en', speaker: null })).not.toBe(id);
  expect(wordsId({ text: whole, language: 'en' })).toBe(
    wordsId({ text: whole.toUpperCase(), language: 'en' }),
  );
  expect(wordsId({ text: whole, language: 'en' })).not.toBe(wordsId({ text: whole, language: 'nb' }));
});

test.each([
  ['the harbours of Lunde', 'A harbour in Lunde', 2],
  ['До порта далеко', 'порт, далеко', 1],
  ['by so far', 'so, by', 2],
])('%s and %s have marks in common', (one, other, common) => {
  const marks = wordMarks(other);
  expect(wordMarks(one).filter((mark) => marks.includes(mark))).toHaveLength(common);
});
