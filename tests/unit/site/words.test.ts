import { describe, expect, it } from 'vitest';
import { scriptJson } from '@/lib/site/discovery/json-ld';
import { barsPath } from '@/lib/site/layout/strip';
import { countryLabel, directionOf, directionOfText, languageLabel, languageName } from '@/lib/site/names';
import { articlePath, headlineSlug, isPermalinkId } from '@/lib/site/paths';
import { activeFilters } from '@/lib/site/query/active-filters';
import { parseQuery, viewHref } from '@/lib/site/query/query';

describe('slugs', () => {
  it.each([
    ['Trump and Putin leave Alaska without a ceasefire', 'trump-and-putin-leave-alaska-without-a-ceasefire'],
    ['‘Dead decisions’: Zelensky’s answer', 'dead-decisions-zelenskys-answer'],
    ['Merz dämpft die Erwartungen – größer als nötig', 'merz-dampft-die-erwartungen-grosser-als-notig'],
    ['Łukasz, İstanbul and Ørsted', 'lukasz-istanbul-and-orsted'],
    ['Путин прибыл в Анкоридж', null],
    ['米ロ首脳、アラスカで会談', null],
    ['Встреча Trump–Putin на Аляске: что известно к утру', null],
    ['«…»', null],
    ['', null],
    ['Đoković wins in Beograd', 'dokovic-wins-in-beograd'],
    ['Vì sao không được dùng', 'vi-sao-khong-duoc-dung'],
    ['Færøerne siger nej', 'faeroerne-siger-nej'],
    ['Þingvellir og Ísafjörður', 'thingvellir-og-isafjordur'],
    ['Əliyev Bakıda', 'eliyev-bakida'],
    ['Hawaiʻi and oʻzbek', 'hawaii-and-ozbek'],
    ['Cœur d’Alene: Łódź, İzmir, Straße', 'coeur-dalene-lodz-izmir-strasse'],
    ['Đ œ æ', 'd-oe-ae'],
    ['Talks lasted 2½ hours', 'talks-lasted-2-1-2-hours'],
    ['Prices up 1.5% in 3¾ years', 'prices-up-1-5-in-3-3-4-years'],
  ])('%s → %s', (headline, slug) => expect(headlineSlug(headline)).toBe(slug));

  it('end between words and stay short', () => {
    const slug = headlineSlug('word '.repeat(50));
    expect(slug).toMatch(/^word(-word)+$/);
    expect(slug?.length).toBeLessThanOrEqual(60);
    expect(headlineSlug('a'.repeat(500))).toHaveLength(60);
  });

  it.each([
    [
      'an instant',
      { kind: 'instant', at: new Date('2025-08-16T01:30Z'), precision: 'minute', origin: 'meta' },
      'neva-2025-08-16',
    ],
    ['a bare day', { kind: 'day', day: '2025-08-15', origin: 'visible' }, 'neva-2025-08-15'],
    ['nobody knows when', { kind: 'unknown' }, 'neva'],
  ] as const)('in another script say the outlet and its day: %s', (_, published, slug) => {
    const article = {
      id: '0123456789',
      headline: 'Путин прибыл в Анкоридж',
      outlet: { slug: 'neva' },
      published,
    };
    expect(articlePath(article)).toBe(`/articles/0123456789/${slug}`);
    expect(articlePath({ ...article, headline: 'Talks over' })).toBe('/articles/0123456789/talks-over');
  });

  it('make an address of ASCII alone', () => {
    expect(articlePath({ id: '0123456789', headline: '"><script>alert(1)</script>' })).toBe(
      '/articles/0123456789/script-alert-1-script',
    );
  });

  it.each([
    ['0123456789', true],
    ['abcdefghjk', true],
    ['abcdefghij', false],
    ['ABCDEFGHJK', false],
    ['012345678', false],
    ['../../etc/', false],
  ])('%s as an id: %s', (id, is) => expect(isPermalinkId(id)).toBe(is));
});

describe('names', () => {
  it('know languages and countries, and give back codes they do not know', () => {
    expect([
      languageLabel('uk'),
      languageLabel('en-GB'),
      languageName('qqx'),
      countryLabel('UA'),
      countryLabel('ZZ9'),
    ]).toEqual(['Ukrainian', 'English', null, 'Ukraine', 'ZZ9']);
  });

  it.each([
    ['ar', 'rtl'],
    ['ar-QA', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['en', 'ltr'],
    ['ru', 'ltr'],
    ['dv', 'rtl'],
    ['bal', 'rtl'],
    ['ku', 'rtl'],
    ['ku-TR', 'ltr'],
    ['pa', 'ltr'],
    ['pa-PK', 'rtl'],
    ['', 'ltr'],
    ['en_', 'ltr'],
  ])('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));

  it.each([
    ['ar', 'الخليج نيوز', 'rtl'],
    ['ar', 'Al-Khalij News!', 'ltr'],
    ['he', 'ידיעות (Ynet)', 'rtl'],
    ['fa', 'BBC فارسی', 'rtl'],
    ['ar', '24', 'rtl'],
    ['en', 'The Courier', 'ltr'],
    ['ku', 'Rûdaw', 'ltr'],
    ['dv', 'މިހާރު', 'rtl'],
  ])('of a name in %s, “%s” is written %s', (language, name, direction) =>
    expect(directionOfText(language, name)).toBe(direction),
  );
});

describe('active filters', () => {
  const filters = (text: string) => {
    const params = Object.fromEntries(new URLSearchParams(text));
    const { view } = parseQuery(params, { zone: 'America/Anchorage', outlets: null, moments: null });
    return activeFilters(view, {
      nameOf: (slug) => slug.toUpperCase(),
      momentName: (slug) => `the ${slug}`,
    }).map(({ text: words, without }) => [words, viewHref('/', without)]);
  };

  it('each leads to the page without it, at its first row', () => {
    expect(filters('outlet=a,b&not=c&lang=uk&kind=wire&q=ice&after=undated-0123456789')).toEqual([
      ['A', '/?outlet=b&not=c&lang=uk&kind=wire&q=ice'],
      ['B', '/?outlet=a&not=c&lang=uk&kind=wire&q=ice'],
      ['not C', '/?outlet=a,b&lang=uk&kind=wire&q=ice'],
      ['Ukrainian', '/?outlet=a,b&not=c&kind=wire&q=ice'],
      ['News agency', '/?outlet=a,b&not=c&lang=uk&q=ice'],
      ['ice', '/?outlet=a,b&not=c&lang=uk&kind=wire'],
    ]);
  });

  it.each([
    ['from=2025-08-15&to=2025-08-15', '15 August 2025'],
    ['from=2025-08-14&to=2025-08-16', '14 August 2025 to 16 August 2025'],
    ['from=2025-08-15T14:00&to=2025-08-15T15:00', '15 Aug 2025, 14:00 to 15:00'],
    ['from=2025-08-15T23:00&to=2025-08-15', '15 Aug 2025, 23:00 to 00:00'],
    ['from=2025-08-15T14:00&to=2026-01-02T15:00', '15 Aug 2025, 14:00 to 2 Jan 2026, 15:00'],
    ['from=2025-08-15', 'from 15 August 2025'],
    ['to=2025-08-15', 'to 15 August 2025'],
    ['to=2025-08-15T14:00', 'before 15 August 2025, 14:00 AKDT'],
  ])('say %s as %s', (text, said) => expect(filters(text)).toEqual([[said, '/']]));
});

describe('what goes into a script or an attribute', () => {
  it('cannot end the script', () => {
    const hostile = '</script><!--<script>\u2028&';
    const written = scriptJson({ headline: hostile });
    expect(written).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(written)).toEqual({ headline: hostile });
  });

  it('draws nothing for an empty hour and something for the slightest', () => {
    expect(barsPath([0, 1, 1000], 1000, 12)).toBe('M1 12v-0.5h.8v0.5zM2 12v-12h.8v12z');
  });
});
