import { load } from 'cheerio';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OutletChoice } from '@/components/filters/outlet-choice';
import { OutletHead } from '@/components/outlets/outlet-head';
import { OutletTable } from '@/components/outlets/outlet-table';
import { loadEvent } from '@/lib/event/load';
import type { OutletSummary } from '@/lib/news/shown/listing';
import type { Silence } from '@/lib/news/shown/silence';
import { wholeCoverage } from '@/lib/site/query/query';
import { listedArticle } from '@/tests/support/listed-article';

const render = (element: ReactNode) => load(renderToStaticMarkup(element));
const { outlet } = listedArticle('0000000001', null);

function summary(slug: string, change: Partial<OutletSummary>): OutletSummary {
  const sums = { articles: 0, first: null, last: null, sources: 1, lastPollAt: null, formerSlugs: [] };
  const reports = change.articles ?? 0;
  return { ...outlet, isSample: false, slug, name: slug, reports, ...sums, ...change };
}

const outlets = [
  summary('silent', {}),
  summary('unheard', {}),
  summary('asked', {}),
  summary('courier', { articles: 1 }),
  summary('wire', { articles: 4 }),
  summary('beacon.example', { articles: 2, isFound: true, country: null, kind: 'not-described' }),
  summary('kremlin.example', {
    articles: 3,
    isFound: true,
    kind: 'official',
    home: 'http://kremlin.example/',
  }),
];

const silences = new Map<string, Silence>([
  ['silent', { kind: 'unreached', since: new Date('2025-08-20T18:00:00Z'), hasAnswered: false }],
  ['asked', { kind: 'had-none' }],
  ['unheard', { kind: 'unasked', answeredAt: null }],
]);

const shown = { zone: 'America/Anchorage', day: '2025-08-15' };

describe('listed and found outlets are told apart', () => {
  it('on the page of outlets', () => {
    const $ = render(<OutletTable outlets={outlets} silences={silences} shown={shown} />);
    const parts = $('section')
      .toArray()
      .map((part) => [
        $(part).find('h2').text(),
        ...$(part)
          .find('li a')
          .toArray()
          .map((link) => $(link).text()),
      ]);
    expect(parts).toEqual([
      ['Followed, with coverage', 'wire', 'courier'],
      ['Found by their accounts', 'kremlin.example', 'beacon.example'],
      ['Asked for these days, and had none', 'asked'],
      ['Could not be reached', 'silent'],
      ['Not asked for these days', 'unheard'],
    ]);
    expect($('li:contains("silent")').text()).toContain('since 20 Aug 2025, 10:00 AKDT, no answer so far');
    expect($('li:contains("unheard")').text()).toContain('not looked at yet');
    expect($('header p').text()).toContain(
      '5 outlets in 1 country are followed; 2 of them have coverage so far.',
    );
    expect($('li:contains("beacon.example")').text()).toContain(
      'Country not known, English · kyiv-beacon.example',
    );
    expect($('li:contains("kremlin.example")').text()).toContain('Official site, Ukraine');
  });

  it.each([
    [{ covering: 0, silent: 1 }, '1 outlet in 1 country is followed; it has no coverage so far.'],
    [{ covering: 1, silent: 0 }, '1 outlet in 1 country is followed; it has coverage so far.'],
    [{ covering: 0, silent: 3 }, '3 outlets in 1 country are followed; none of them has coverage so far.'],
    [{ covering: 1, silent: 2 }, '3 outlets in 1 country are followed; 1 of them has coverage so far.'],
    [{ covering: 3, silent: 0 }, '3 outlets in 1 country are followed; all of them have coverage so far.'],
  ])('says how many have coverage: %o', ({ covering, silent }, said) => {
    const listed = Array.from({ length: covering + silent }, (_, at) =>
      summary(`outlet-${at}`, { articles: at < covering ? 2 : 0 }),
    );
    const $ = render(<OutletTable outlets={listed} silences={new Map()} shown={shown} />);
    expect($('header p').text()).toContain(said);
  });

  it('tells the days of reports, and no clock time that nobody gave', () => {
    const days = {
      articles: 2,
      first: { kind: 'day', day: '2025-08-10' },
      last: { kind: 'instant', at: new Date('2025-08-16T08:00:00Z') },
    } as const;
    const $ = render(<OutletTable outlets={[summary('daily', days)]} silences={silences} shown={shown} />);
    expect($('li').text()).toContain('10 Aug – 16 Aug');
    expect($('li').text()).not.toContain('00:00');
  });

  it.each([
    ['2025-08-10', '2026-02-03', '10 Aug – 3 Feb 2026'],
    ['2026-02-03', '2026-02-03', '3 Feb 2026'],
    ['2024-12-31', '2025-01-01', '31 Dec 2024 – 1 Jan'],
  ])('names the year of days where it is not the event’s: %s and %s', (first, last, said) => {
    const days = {
      articles: 2,
      first: { kind: 'day', day: first },
      last: { kind: 'day', day: last },
    } as const;
    const $ = render(<OutletTable outlets={[summary('daily', days)]} silences={silences} shown={shown} />);
    expect($('li > span').last().text()).toBe(said);
  });

  it('says nothing of found ones where there are none', () => {
    const $ = render(<OutletTable outlets={outlets.slice(0, 5)} silences={silences} shown={shown} />);
    expect($.text()).not.toContain('ound by their');
    expect($.text()).not.toContain('were found');
  });

  it('among the filters', () => {
    const facets = {
      outlets: outlets.map((one) => ({ outlet: one, count: one.articles })),
      languages: [],
      kinds: [],
    };
    const $ = render(<OutletChoice facets={facets} query={wholeCoverage} allHref={null} />);
    const lists = $('ul')
      .toArray()
      .map((list) =>
        $(list)
          .find('input[name=outlet]')
          .toArray()
          .map((box) => $(box).attr('value')),
      );
    expect(lists).toEqual([
      ['courier', 'wire'],
      ['beacon.example', 'kremlin.example'],
    ]);
    expect($(`#${$('ul').last().attr('aria-labelledby')}`).text()).toContain('not listed');
  });
});

describe('an outlet’s page leads to what it changed', () => {
  it.each([
    ['where it has articles', { articles: 3 }, 'America/Anchorage', '/changes?outlet=wire'],
    ['by the reader’s clock', { articles: 1 }, 'Europe/Kyiv', '/changes?outlet=wire&tz=Europe/Kyiv'],
    ['not where it has none', {}, 'America/Anchorage', undefined],
  ])('%s', (_, facts, zone, href) => {
    const $ = render(
      <OutletHead outlet={summary('wire', facts)} silence={null} event={loadEvent()} zone={zone} />,
    );
    expect($('a:contains("What it changed")').attr('href')).toBe(href);
  });
});

describe('an outlet’s page leads to its times by its own clock', () => {
  it.each<readonly [string, Partial<OutletSummary>, string, string | null]>([
    ['of a country of one', { country: 'GB' }, 'America/Anchorage', 'Europe/London'],
    [
      'that the outlets file names',
      { country: 'RU', zone: 'Europe/Moscow' },
      'America/Anchorage',
      'Europe/Moscow',
    ],
    ['where that is the reader’s', { country: 'US', zone: 'America/Anchorage' }, 'America/Anchorage', null],
    ['where nobody says which', { country: 'US' }, 'America/Anchorage', null],
    ['where nobody knows the country', { country: null }, 'utc', null],
  ])('%s', (_, facts, zone, own) => {
    const head = render(
      <OutletHead
        outlet={summary('wire', { articles: 4, ...facts })}
        silence={null}
        event={loadEvent()}
        zone={zone}
      />,
    );
    const href = head('a:contains("By its own clock")').attr('href') ?? null;
    expect(href).toBe(own === null ? null : `/outlets/wire?tz=${own}`);
  });
});
