import { describe, expect, it, test } from 'vitest';
import { layOutQuotation } from '@/lib/coverage/quotations/lay-out-quotation';
import { matchPublished, sentenceInVersion } from '@/lib/coverage/quotations/published-text';
import { wordsId } from '@/lib/coverage/quotations/spoken-words';
import type { QuotedBy } from '@/lib/news/shown/quoted';
import { listedArticle } from '@/tests/support/listed-article';

const berg = 'Marta Berg';
const letter = {
  slug: 'letter',
  versionOf: null,
  readAt: null,
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

describe('a sentence in another language’s version of a published text', () => {
  const english = {
    ...letter,
    text: 'Dear neighbours.\nWe open on 18 August. Bring 2 boats to the quay.\nGood night.',
  };
  const inLanguage = (language: string, text: string) => ({ ...letter, language, text });
  const [opening, boats] = ['We open on 18 August.', 'Bring 2 boats to the quay.'];

  it.each<readonly [string, string, string, string | null]>([
    [
      'de',
      'Liebe Nachbarn.\nWir öffnen am 18. August. Bringt 2 Boote an den Kai.\nGute Nacht.',
      opening,
      'Wir öffnen am 18. August.',
    ],
    [
      'fr',
      'Chers voisins.\nNous ouvrons le 18 août. Apportez 2 bateaux au quai.\nBonne nuit.',
      boats,
      'Apportez 2 bateaux au quai.',
    ],
    [
      'uk',
      'Дорогі сусіди.\nМи відкриваємось 18 серпня. Несіть 2 човни на причал.\nНа добраніч.',
      opening,
      'Ми відкриваємось 18 серпня.',
    ],
    [
      'ja',
      '隣人の皆さん。\n8月18日に開きます。船を2隻お持ちください。\nおやすみなさい。',
      boats,
      '船を2隻お持ちください。',
    ],
    [
      'es',
      'Vecinos.\nAbrimos el 18 de agosto. Traigan 2 botes al muelle.\nBuenas noches.',
      'Good night.',
      'Buenas noches.',
    ],
    // A line more, a sentence more, other figures, or words that stand nowhere: it is not sure.
    [
      'de',
      'Liebe Nachbarn.\nUnd Freunde.\nWir öffnen am 18. August. Bringt 2 Boote an den Kai.\nGute Nacht.',
      opening,
      null,
    ],
    ['fr', 'Chers voisins.\nNous ouvrons. Enfin. Apportez 2 bateaux au quai.\nBonne nuit.', boats, null],
    [
      'uk',
      'Дорогі сусіди.\nМи відкриваємось 19 серпня. Несіть 2 човни на причал.\nНа добраніч.',
      opening,
      null,
    ],
    ['pl', 'Drodzy sąsiedzi.\nWeźcie 2 łodzie na nabrzeże. Otwieramy 18 sierpnia.\nDobranoc.', opening, null],
    [
      'es',
      'Vecinos.\nAbrimos el 18 de agosto. Traigan 2 botes al muelle.\nBuenas noches.',
      'Bring 3 boats to the quay.',
      null,
    ],
    ['ar', 'أيها الجيران.\nنفتح قريبا. أحضروا قاربين إلى الرصيف.\nتصبحون على خير.', boats, null],
  ])('%s: %s', (language, text, sentence, expected) => {
    expect(sentenceInVersion(sentence, english, inLanguage(language, text))).toBe(expected);
  });

  it('is not told where it stands there twice', () => {
    const twice = { ...letter, text: 'Come home. Come home.' };
    expect(sentenceInVersion('Come home.', twice, inLanguage('de', 'Kommt heim. Kommt heim.'))).toBeNull();
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
