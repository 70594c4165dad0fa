import { describe, expect, it } from 'vitest';
import { commonFacts, type FactualArticle } from '@/lib/coverage/compare/common-facts';
import { expectToCostLess } from '@/tests/support/growth';

const context = {
  people: [
    { name: 'Lena Berg', forms: ['Lena Berg', 'Berg', 'Берг', '*ベルク*'] },
    { name: 'Olav Olsen', forms: ['Olsen', 'Ольсен'] },
  ],
  around: '2026-05-08',
};

type Told = readonly [language: string, text: string];

function article([language, text]: Told): FactualArticle {
  return {
    headline: '',
    standfirst: null,
    language,
    blocks: [{ kind: 'paragraph', text }],
    publishedOn: ['2026-05-09'],
  };
}

const keys = (kind: 'numbers' | 'days' | 'names', ...articles: readonly FactualArticle[]) =>
  commonFacts(articles, context)[kind].map(({ key }) => key);

describe('numbers of two languages', () => {
  it.each<readonly [string, Told, Told, readonly string[]]>([
    [
      'spans of time',
      ['en', 'They spoke for three hours.'],
      ['de', 'Sie sprachen drei Stunden.'],
      ['3 hours'],
    ],
    [
      'hedged ones by the figure that is named',
      ['en', 'They spoke for nearly three hours.'],
      ['fr', 'Ils ont parlé environ trois heures.'],
      ['3 hours'],
    ],
    [
      'figures however they are grouped',
      ['en', 'It cost 7,200,000 crowns.'],
      ['ru', 'Это стоило 7 200 000 крон.'],
      ['7,200,000'],
    ],
    ['shares', ['en', 'Some 20% were lost.'], ['fr', 'Perdu : 20 % du blé.'], ['20 %']],
    ['other digits', ['en', 'There were 450 boats.'], ['ar', 'كان هناك ٤٥٠ قاربا.'], ['450']],
    ['figures without spaces', ['en', 'There were 450 boats.'], ['ja', '450隻の船があった。'], ['450']],
  ])('%s', (_, first, second, wanted) => {
    expect(keys('numbers', article(first), article(second))).toEqual(wanted);
  });

  it.each<readonly [string, Told, Told]>([
    ['years', ['en', 'Sold in 1867.'], ['de', 'Im Jahr 1867 verkauft.']],
    ['days and hours', ['en', 'On 15 August at 10:22.'], ['de', 'Am 15. August um 10:22 Uhr.']],
    ['small ones', ['en', 'Two presidents and 12 aides.'], ['de', 'Zwei Präsidenten und 12 Berater.']],
    ['other numbers', ['en', 'There were 450 boats.'], ['de', 'Es waren 460 Boote.']],
    ['parts of names', ['en', 'The B450 engine.'], ['de', 'Der Motor B450.']],
  ])('not %s', (_, first, second) => {
    expect(keys('numbers', article(first), article(second))).toEqual([]);
  });
});

describe('days of two languages', () => {
  it('are the same day, by date or by weekday', () => {
    const [one, other] = [
      article(['en', 'They met on Friday.']),
      article(['de', 'Sie trafen sich am 8. Mai 2026.']),
    ];
    expect(keys('days', one, other)).toEqual(['2026-05-08']);
  });

  it('are no others', () => {
    expect(keys('days', article(['en', 'They met on Friday.']), article(['de', 'Am 7. Mai 2026.']))).toEqual(
      [],
    );
  });
});

describe('names of two languages', () => {
  it.each([
    ['inflected', 'ru', 'Паром привёз Берга и Ольсена.', ['Lena Berg', 'Olav Olsen']],
    ['without spaces', 'ja', '船はベルク氏を運んだ。', ['Lena Berg']],
    ['one alone', 'ru', 'Паром привёз Берга.', ['Lena Berg']],
    ['a common word', 'de', 'Das Schiff fuhr um den berg herum.', []],
  ])('%s', (_, language, text, wanted) => {
    expect(
      keys('names', article(['en', 'The ferry brought Berg and Olsen.']), article([language, text])),
    ).toEqual(wanted);
  });

  it('stand there as each account writes them', () => {
    const text = 'Паром привёз Берга.';
    const [fact] = commonFacts(
      [article(['en', 'The ferry brought Berg.']), article(['ru', text])],
      context,
    ).names;
    const second = fact?.words[1] ?? null;
    expect(second === null ? null : text.slice(second.mark.start, second.mark.end)).toBe('Берга');
  });
});

describe('days', () => {
  it.each([
    ['behind a letter that is two in small ones', 'tr', 'İzmir ve İstanbul 8 Mayıs günü bekledi.', '8 Mayıs'],
    ['in digits of another script', 'fa', 'کشتی روز ۸ مه ۲۰۲۶ رسید.', '۸ مه ۲۰۲۶'],
    ['with a space that does not break', 'en', 'On 8\u00a0May the ferry came.', '8\u00a0May'],
    ['in capitals', 'uk', 'ПОРОМ ПРИЙШОВ 8 ТРАВНЯ ВРАНЦІ', '8 ТРАВНЯ'],
    ['as they stand', 'de', 'Am 8. Mai kam die Fähre.', '8. Mai'],
  ])('stand there as printed: %s', (_, language, text, wanted) => {
    const [fact] = commonFacts(
      [article(['en', 'On 8 May 2026 the ferry came.']), article([language, text])],
      context,
    ).days;
    const second = fact?.words[1] ?? null;
    expect(second === null ? null : text.slice(second.mark.start, second.mark.end)).toBe(wanted);
  });
});

it('does not fold a list of many days anew for each of them', async () => {
  const days = Array.from({ length: 700 }, (_, at) => `${(at % 28) + 1} مه ${2000 + (at % 200)}`);
  const text = days.join('، ').replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
  const found = () => keys('days', article(['fa', text]), article(['fa', text]));
  expect((await expectToCostLess(1_000, found)).length).toBeGreaterThan(100);
});
