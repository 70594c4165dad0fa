import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { AnswerPosition } from '@/components/questions/answer-position';
import { AnsweredHere } from '@/components/questions/answered-here';
import { QuotationPage } from '@/components/quotations/quotation-page';
import { QuotedHere } from '@/components/quotations/quoted-here';
import { layOutQuotation } from '@/lib/coverage/quotations/lay-out-quotation';
import { wordsId } from '@/lib/coverage/quotations/spoken-words';
import type { Translation } from '@/lib/news/shown/laid-quotation';
import type { QuotedBy } from '@/lib/news/shown/quoted';
import { whoHas } from '@/lib/news/shown/who-has';
import { valuePhrase } from '@/lib/site/layout/answers';
import { parseQuery } from '@/lib/site/query/query';
import { listedArticle } from '@/tests/support/listed-article';

const { view } = parseQuery({}, { zone: 'America/Anchorage', outlets: null, moments: null });
const base = listedArticle('0000000001', '2025-08-15T20:00Z');
const whole = 'We will open the harbour again on Monday, and not one day later,';

const quoted = (slug: string, text: string, more: Partial<QuotedBy> = {}): QuotedBy => ({
  quotation: '6hwnqn5qz9',
  wordsId: wordsId({ text, language: 'en' }),
  text,
  sentence: `“${text}” she said.`,
  language: 'en',
  speaker: 'Marta Berg',
  how: 'named',
  saidAt: null,
  article: {
    ...base,
    id: `${slug}-1`,
    outlet: { ...base.outlet, isSample: false, slug, name: `The ${slug}` },
  },
  ...more,
});

function page(
  all: readonly QuotedBy[],
  published: Parameters<typeof layOutQuotation>[1] = [],
  translations: readonly Translation[] = [],
) {
  const quotation = layOutQuotation(all, published);
  if (quotation === null) throw new Error('nobody said it');
  const readings = ['wire', 'mail', 'idle', 'todai'].map((slug) => ({
    outlet: { ...base.outlet, slug, name: `The ${slug}` },
    read: [{ language: slug === 'todai' ? 'ja' : 'en', articles: 1, beginnings: 0 }],
    silence: null,
  }));
  const known = whoHas(
    readings,
    new Set(all.map(({ article }) => article.outlet.slug)),
    (one) => one === 'en',
  );
  return load(
    renderToStaticMarkup(
      <QuotationPage
        quotation={quotation}
        elsewhere={[]}
        translations={translations}
        known={known}
        view={view}
      />,
    ),
  );
}

describe('one quotation', () => {
  const $ = page([quoted('wire', whole), quoted('mail', 'open the harbour again on Monday')]);

  it('marks what a wording leaves out for eyes and voices, without colour', () => {
    const trimmed = $('section[aria-labelledby="wording-2"]');
    expect(trimmed.find('h2').text()).toContain('Trimmed');
    expect(
      trimmed
        .find('del')
        .map((_, part) => $(part).text())
        .get(),
    ).toEqual([' removed: We will  (end) ', ' removed: , and not one day later (end) ']);
    expect($('section[aria-labelledby="wording-1"] del')).toHaveLength(0);
  });

  it('has every sentence with its words marked and a link to its place', () => {
    const [first] = $('.account').get();
    const link = $(first).find('blockquote a');
    expect(link.text()).toBe(`“${whole}” she said.`);
    expect(link.find('mark').text()).toBe(whole);
    expect(link.attr('href')).toMatch(/^\/articles\/wire-1\/.*\?hl=.*#hl$/);
  });

  it('says who has it not, and who could not be compared', () => {
    expect($('.who-has').text()).toContain('1 read, and do not quote itThe idle');
    expect($('.who-has details').text()).toContain('is in Japanese, which is not compared');
  });

  it('says of whom its words are told where outlets differ', () => {
    const both = page([quoted('wire', whole), quoted('mail', whole, { speaker: null })]);
    expect(
      both('header li')
        .map((_, line) => both(line).text())
        .get(),
    ).toEqual([
      'Credited to Marta Berg by The wire',
      'Printed without a speaker that our rules are sure of by The mail',
    ]);
  });

  const letter = {
    slug: 'letter',
    versionOf: null,
    name: 'the published letter',
    speaker: 'Marta Berg',
    language: 'en',
    source: { name: 'The council', url: 'https://council.example/letter' },
    text: 'Dear neighbours. We will open the harbour again on Monday, and not one day later.',
    readAt: new Date('2025-08-16T18:04:00Z'),
  };

  it('sets each wording against the text as it was published', () => {
    const against = page(
      [quoted('wire', whole), quoted('mail', 'We will reopen the harbour on Monday and not a day later')],
      [letter],
    );
    expect(against('section[aria-labelledby="wording-1"]').text()).toContain(
      'In the published letter in these words',
    );
    const other = against('section[aria-labelledby="wording-2"]');
    expect(other.text()).toContain('Not in the published letter in these words');
    expect(other.find('a[href="https://council.example/letter"]')).toHaveLength(1);
    // What stands there is whole, and nothing of the wording is among it.
    const there = other.find('.set-against > p:last-child');
    expect(there.find('u').length).toBeGreaterThan(0);
    there.find('.sr-only').remove();
    expect(there.text()).toBe('“We will open the harbour again on Monday, and not one day later”');
    expect(other.text()).toContain('The council, in English, read 16 August 2025, 10:04 AKDT');
  });

  it('leads nowhere from a text that was invented', () => {
    const invented = { ...base.outlet, isSample: true };
    const own = page([quoted('wire', whole, { article: { ...base, outlet: invented } })], [letter]);
    expect(own('a[href="https://council.example/letter"]')).toHaveLength(0);
    expect(own('section[aria-labelledby="wording-1"]').text()).toContain(
      'The council, invented for the sample',
    );
  });

  it('lists what outlets of other languages quote of the same sentence', () => {
    const line = {
      id: '7hwnqn5qz9',
      text: 'Ми знову відкриємо порт у понеділок',
      language: 'uk',
      speaker: 'Марта Берґ',
      outlets: 2,
      reports: 2,
      articles: 2,
      wordings: 1,
      firstAt: null,
    };
    const version = {
      ...letter,
      slug: 'letter-uk',
      versionOf: 'letter',
      language: 'uk',
      name: 'its Ukrainian text',
    };
    const own = page([quoted('wire', whole)], [letter], [{ version, sentence: line.text, lines: [line] }]);
    const section = own('section[aria-labelledby="translations"]');
    expect(section.find('a').attr('href')).toBe('/quotations/7hwnqn5qz9');
    expect(section.find('p[lang="uk"]').text()).toContain(line.text);
    expect(section.text()).toContain('Ukrainian, in 2 outlets; set against its Ukrainian text');
    expect(page([quoted('wire', whole)], [letter])('#translations')).toHaveLength(0);
  });

  it.each([
    ['لن نفتح الميناء قبل يوم الاثنين', 'ar', 'rtl'],
    ['Мы откроем порт в понедельник, и ни днём позже', 'ru', 'ltr'],
    ['月曜日に港を再び開きます', 'ja', 'ltr'],
    ['<script>alert("x")</script> & co', 'en', 'ltr'],
  ])('prints %s as what it is', (text, language, direction) => {
    const own = page([quoted('wire', text, { language, article: { ...base, language } })]);
    expect(own('h1').attr('lang')).toBe(language);
    expect(own('h1').attr('dir')).toBe(direction);
    expect(own('h1').text()).toBe(`“${text}”`);
    expect(own('mark').text()).toBe(text);
  });
});

test('an article leads to what it quotes, the widest first and each once', () => {
  const here = (quotation: string, outlets: number) => ({ ...quoted('wire', whole), quotation, outlets });
  const $ = load(
    renderToStaticMarkup(
      <QuotedHere zone="America/Anchorage" quoted={[here('a', 1), here('b', 3), here('a', 1)]} />,
    ),
  );
  expect(
    $('a')
      .map((_, link) => $(link).attr('href'))
      .get(),
  ).toEqual(['/quotations/b', '/quotations/a']);
  expect($('li').first().text()).toContain('Marta Berg, in 3 outlets');
  expect(renderToStaticMarkup(<QuotedHere zone="America/Anchorage" quoted={[]} />)).toBe('');
});

const question = {
  slug: 'talks-length',
  question: 'How long did they talk?',
  values: { no: 'Not at all' },
  apart: ['planned'] as const,
};
const answer = {
  question: 'talks-length',
  value: { min: 2.55, max: 3, unit: 'hours' },
  sentence: 'They talked for nearly three hours.',
  isPlanned: false,
  isNegated: false,
  isReported: false,
  saidAt: null,
};

test.each([
  [{ min: 2.55, max: 3, unit: 'hours' }, 'between 2½ and 3 hours'],
  [{ min: 2.75, max: 2.75, unit: 'hours' }, '2¾ hours'],
  [{ min: 2.7, max: 2.8, unit: 'hours' }, 'about 2¾ hours'],
  [{ min: 1, max: 1, unit: 'hours' }, '1 hour'],
  [{ min: 0.5, max: 0.5, unit: 'hours' }, '½ hours'],
  [{ min: 12, max: 12, unit: 'minutes' }, '12 minutes'],
  [{ min: 19000, max: 20000, unit: 'children' }, 'between 19,000 and 20,000 children'],
  ['no', 'Not at all'],
  ['never', 'never'],
])('the value %j reads %s', (value, phrase) => {
  expect(valuePhrase(value, question)).toBe(phrase);
});

test('an article leads to the questions that it answers', () => {
  const $ = load(
    renderToStaticMarkup(
      <AnsweredHere
        zone="America/Anchorage"
        questions={[question]}
        answers={[
          answer,
          answer,
          { ...answer, isReported: true },
          { ...answer, value: 'no', isPlanned: true },
        ]}
      />,
    ),
  );
  expect($('li').text()).toBe('How long did they talk?between 2½ and 3 hours; Not at all, as planned');
  expect($('a').attr('href')).toBe('/questions#talks-length');
  expect(
    renderToStaticMarkup(<AnsweredHere zone="America/Anchorage" questions={[question]} answers={[]} />),
  ).toBe('');
});

test('a sentence that several outlets print is one account of them all', () => {
  const by = (slug: string, sentence: string) => ({
    ...answer,
    sentence,
    article: { ...base, id: slug, outlet: { ...base.outlet, slug, name: `The ${slug}` } },
  });
  const answers = [
    by('wire', answer.sentence),
    by('mail', answer.sentence),
    by('post', 'Nearly three hours.'),
  ];
  const $ = load(
    renderToStaticMarkup(
      <AnswerPosition
        position={{ value: answer.value, answers }}
        question={question}
        zone="America/Anchorage"
      />,
    ),
  );
  expect($('p').first().text()).toBe('between 2½ and 3 hours · 3 outlets');
  expect($('.account')).toHaveLength(2);
  expect($('.account').first().text()).toContain('The same sentence in The mail');
});
