import { describe, expect, it, test } from 'vitest';
import { layOutQuotation } from '@/lib/coverage/quotations/lay-out-quotation';
import { matchPublished } from '@/lib/coverage/quotations/published-text';
import { wordsId } from '@/lib/coverage/quotations/spoken-words';
import type { QuotedBy } from '@/lib/news/shown/quoted';
import { listedArticle } from '@/tests/support/listed-article';

const berg = 'Marta Berg';
const letter = {
  slug: 'letter',
  name: 'the published letter',
  speaker: berg,
  language: 'en',
  source: { name: 'The council', url: 'https://council.example/letter' },
  text: 'Dear neighbours. We will open the harbour again on Monday, and not one day later. Bring your boats to the quay.',
};

describe('a quotation in a published text', () => {
  it.each<readonly [string, string | null, string, boolean | null]>([
    ['We will open the harbour again on Monday, and not one day later.', berg, 'en', true],
    ['open the harbour again on Monday', berg, 'en-GB', true],
    ['and not one day later. Bring your boats to the quay', berg, 'en', true],
    ['We will open … on Monday', berg, 'en', true],
    ['We will reopen the harbour on Monday and not a day later', berg, 'en', false],
    ['We will open the harbour again on Monday, and not one day later', null, 'en', true],
    // Nobody's words are set against somebody else's, another language's, or against what is not sure to be the same.
    ['open the harbour again on Monday', 'Ole Dahl', 'en', null],
    ['open the harbour again on Monday', berg, 'nb', null],
    ['The harbour has cost us a year of work', berg, 'en', null],
  ])('%s (%s, %s)', (text, speaker, language, expected) => {
    const match = matchPublished({ text, speaker, language }, [letter]);
    expect(match === null ? null : match.isInTheseWords).toBe(expected);
  });

  it('is set against its sentence', () => {
    const text = 'We will reopen the harbour on Monday and not a day later';
    expect(matchPublished({ text, speaker: berg, language: 'en' }, [letter])?.sentence).toBe(
      'We will open the harbour again on Monday, and not one day later.',
    );
  });
});

const quoted = (
  outlet: string,
  text: string,
  more: Partial<QuotedBy> & { readonly hour?: number } = {},
): QuotedBy => {
  const { hour = null, ...given } = more;
  const at = hour === null ? null : new Date(Date.UTC(2025, 7, 15, hour));
  const base = listedArticle('a', null);
  return {
    quotation: 'q1',
    wordsId: wordsId({ text, language: 'en' }),
    text,
    sentence: `“${text}” she said.`,
    language: 'en',
    speaker: berg,
    how: 'named',
    saidAt: null,
    article: {
      ...base,
      id: `${outlet}-${hour}`,
      outlet: { ...base.outlet, slug: outlet, name: outlet },
      published:
        at === null
          ? { kind: 'day', day: '2025-08-15', origin: 'visible' }
          : { kind: 'instant', at, precision: 'minute', origin: 'visible' },
    },
    ...given,
  };
};

describe('an utterance', () => {
  const whole = 'We will open the harbour again on Monday, and not one day later.';
  const laid = layOutQuotation(
    [
      quoted('mail', 'open the harbour again on Monday', { hour: 9 }),
      quoted('wire', whole, { hour: 10 }),
      quoted('post', 'We will reopen the harbour on Monday and not a day later', {
        hour: 11,
        speaker: 'Ole Dahl',
      }),
      quoted('echo', whole.toUpperCase(), { hour: 12, speaker: null }),
      quoted('star', whole),
    ],
    [letter],
  );

  test('has its wordings, the fullest first, each by whom it is printed and how it stands to that', () => {
    expect(
      laid?.wordings.map(({ kind, published, quoted: by }) => [
        kind,
        published?.isInTheseWords,
        by.map(({ article }) => article.outlet.slug).join(' '),
      ]),
    ).toEqual([
      ['fullest', true, 'wire echo star'],
      ['trimmed', true, 'mail'],
      ['otherwise', false, 'post'],
    ]);
  });

  test('has a first by a clock time, and whom it is credited to by whom', () => {
    expect(laid?.first?.quoted.article.outlet.slug).toBe('mail');
    expect(laid?.speaker).toBe(berg);
    expect(
      laid?.credits.map(({ speaker, outlets }) => [speaker, outlets.map(({ slug }) => slug).join(' ')]),
    ).toEqual([
      [berg, 'mail wire star'],
      ['Ole Dahl', 'post'],
      [null, 'echo'],
    ]);
  });

  test.each([
    ['nobody has it first where all state a day only', [quoted('star', whole)], null],
    [
      'an entry of a live blog has its own time',
      [
        quoted('wire', whole, { hour: 10 }),
        quoted('live', whole, { hour: 8, saidAt: new Date('2025-08-15T23:00:00Z') }),
      ],
      'wire',
    ],
  ])('%s', (_, all, first) => {
    expect(layOutQuotation(all, [])?.first?.quoted.article.outlet.slug ?? null).toBe(first);
  });

  test('of nobody is none', () => {
    expect(layOutQuotation([quoted('echo', whole, { speaker: null })], [])).toBeNull();
    expect(layOutQuotation([], [])).toBeNull();
  });
});
