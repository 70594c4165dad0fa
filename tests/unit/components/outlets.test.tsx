import { load } from 'cheerio';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OutletChoice } from '@/components/filters/outlet-choice';
import { OutletTable } from '@/components/outlets/outlet-table';
import type { OutletSummary } from '@/lib/news/shown/listing';
import { wholeCoverage } from '@/lib/site/query/query';
import { listedArticle } from '@/tests/support/listed-article';

const render = (element: ReactNode) => load(renderToStaticMarkup(element));
const { outlet } = listedArticle('0000000001', null);

function summary(slug: string, change: Partial<OutletSummary>): OutletSummary {
  const sums = { articles: 0, firstAt: null, lastAt: null, sources: 1, lastPollAt: null, formerSlugs: [] };
  return { ...outlet, isSample: false, slug, name: slug, ...sums, ...change };
}

const outlets = [
  summary('silent', {}),
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

describe('listed and found outlets are told apart', () => {
  it('on the page of outlets', () => {
    const $ = render(<OutletTable outlets={outlets} zone="America/Anchorage" />);
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
      ['Followed, nothing found so far', 'silent'],
    ]);
    expect($('header p').text()).toContain(
      '3 outlets in 1 country are followed; 2 of them have coverage so far.',
    );
    expect($('li:contains("beacon.example")').text()).toContain(
      'Country not known, English · kyiv-beacon.example',
    );
    expect($('li:contains("kremlin.example")').text()).toContain('Official site, Ukraine');
  });

  it('says nothing of found ones where there are none', () => {
    const $ = render(<OutletTable outlets={outlets.slice(0, 3)} zone="America/Anchorage" />);
    expect($.text()).not.toContain('ound by their');
    expect($.text()).not.toContain('were found');
  });

  it('among the filters', () => {
    const facets = {
      outlets: outlets.map((one) => ({ outlet: one, count: one.articles })),
      languages: [],
      kinds: [],
    };
    const $ = render(<OutletChoice facets={facets} query={wholeCoverage} />);
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
