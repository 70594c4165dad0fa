import { load } from 'cheerio';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticlePage } from '@/components/article/article-page';
import { Withdrawn } from '@/components/article/withdrawn';
import { TimelineBody } from '@/components/timeline/timeline-body';
import { readEvent } from '@/lib/event/load';
import type { CoverageFacets, ListedArticle, StoredArticle } from '@/lib/news/shown/listing';
import { activeFilters } from '@/lib/site/query/active-filters';
import { parseQuery } from '@/lib/site/query/query';
import { listedArticle } from '@/tests/support/listed-article';

const render = (element: ReactNode) => load(renderToStaticMarkup(element));
const shipped = readEvent(null);
if (shipped.kind === 'invalid') throw new Error(shipped.problems.join(' '));
const event = shipped.value;
const hostile = '<script>alert("x")</script> & “co”';

const arabic = listedArticle('0000000001', '2025-08-15T22:05Z', {
  headline: 'بوتين في ألاسكا',
  standfirst: 'سطر',
  language: 'ar',
});
const rows = [
  arabic,
  listedArticle('0000000002', '2025-08-15', { headline: hostile }),
  listedArticle('0000000003', null),
];
const facets: CoverageFacets = {
  outlets: [{ outlet: arabic.outlet, count: 3 }],
  languages: [{ language: 'ar', count: 1 }],
  kinds: [{ kind: 'digital', count: 3 }],
};

function timeline(text: string, listed: readonly ListedArticle[] = rows) {
  const parsed = parseQuery(Object.fromEntries(new URLSearchParams(text)), {
    zone: event.zone,
    outlets: [arabic.outlet],
    moments: null,
  });
  const filters = activeFilters(parsed.view, {
    nameOf: () => 'The Kyiv Beacon',
    momentName: (slug) => slug,
  });
  const counts = { articles: listed.length, reports: listed.length, outlets: 1, languages: 2, undated: 1 };
  return render(
    <TimelineBody
      event={event}
      path="/"
      parsed={parsed}
      page={{ rows: listed, next: listed.length > 0 ? { sortAt: null, id: '0000000003' } : null }}
      found={counts}
      total={{ ...counts, articles: 3, reports: 3 }}
      facets={facets}
      hours={[{ hour: new Date('2025-08-15T22:00Z'), matching: 1, all: 1, reports: 1, earlier: [] }]}
      filters={filters}
      spellings={[]}
      suggestions={filters.map((filter, place) => ({
        filter,
        counts: { ...counts, articles: place, reports: place },
      }))}
      isSample={false}
      real={null}
      fillIn={null}
      record={null}
      searched={null}
      front={null}
      hasOutlets
    />,
  );
}

describe('a line of the timeline', () => {
  const $ = timeline('');
  const row = $('#0000000001');

  it('has time, outlet, headline, standfirst, ways to share and to pick it, and the original for a key and for paper', () => {
    expect(row.find('time').attr('datetime')).toBe('2025-08-15T22:05:00.000Z');
    expect(row.find('time').text()).toBe('14:05');
    const links = row.find('a').map((_, link) => `${$(link).text()} ${$(link).attr('href')}`);
    expect(links.get()).toEqual([
      'The Kyiv Beacon /outlets/kyiv-beacon',
      'بوتين في ألاسكا /articles/0000000001/kyiv-beacon-2025-08-15',
      'Share /articles/0000000001/kyiv-beacon-2025-08-15#share',
      'Compare /?pick=0000000001#0000000001',
    ]);
    expect(row.attr('data-original')).toBe('http://kyiv-beacon.example/0000000001');
  });

  it('tells language and direction of the outlet’s words', () => {
    expect(row.find('h4').parent().attr()).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });

  it('never shows a clock time for a day, nor a date for the undated', () => {
    expect([$('#0000000002 time').text(), $('#0000000002 time').attr('datetime')]).toEqual([
      '15 Aug',
      '2025-08-15',
    ]);
    expect([$('#0000000003 time').text(), $('#0000000003 time').attr('datetime')]).toEqual([
      'no date',
      undefined,
    ]);
  });

  it('shows markup in a headline as the text it is', () => {
    expect($('#0000000002 h4').text()).toBe(hostile);
    expect($('script')).toHaveLength(0);
  });
});

describe('filters', () => {
  it('are a GET form whose fields hold the query', () => {
    const $ = timeline('not=kyiv-beacon&lang=ar&q=ice&from=2025-08-15T14:00&sort=new&tz=utc');
    const form = $('form');
    expect(form.attr()).toMatchObject({ method: 'get', action: '/' });
    expect($('[name=not]').attr('checked')).toBeDefined();
    expect($('[name=outlet][type=checkbox]').attr('checked')).toBeUndefined();
    expect($('[name=q]').val()).toBe('ice');
    expect($('[name=from]').attr()).toMatchObject({ type: 'datetime-local', value: '2025-08-15T14:00' });
    expect([$('[type=hidden][name=sort]').val(), $('[type=hidden][name=tz]').val()]).toEqual(['new', 'UTC']);
  });

  it('offer every outlet by name to a field that needs no JavaScript', () => {
    const $ = timeline('');
    expect($('input[type=search][name=outlet]')).toHaveLength(1);
  });

  it.each([
    [1, 'Files have this one; how to use them'],
    [3, 'Files have all 3 articles; how to use them'],
  ])('have files with all that they leave: %i', (count, words) => {
    expect(timeline('q=ice', rows.slice(0, count)).text()).toContain(words);
  });

  it('that are active are links to the page without them', () => {
    const $ = timeline('outlet=kyiv-beacon&q=ice');
    const links = $('[aria-label="Active filters"] a').map((_, link) => $(link).attr('href'));
    expect(links.get()).toEqual(['/?q=ice', '/?outlet=kyiv-beacon']);
  });

  it('that leave nothing are named with what dropping them would find', () => {
    const $ = timeline('outlet=kyiv-beacon&q=ice', []);
    expect($('h2').text()).toBe('No article fits all of this');
    expect($.text()).not.toContain('Files have all');
    expect(
      $('h2 ~ ul li')
        .map((_, item) => $(item).text())
        .get(),
    ).toEqual(['Without “ice”: 1 article', 'Without any filter: 3 articles']);
  });

  it.each([
    ['before them all', 'to=2025-08-01', true],
    ['after them all', 'from=2025-09-10', true],
    ['within them', 'from=2025-08-12&to=2025-08-12', false],
    ['that begins before them', 'from=2024-01-01', false],
  ])('of a span %s: whether the days of coverage are said', (_, text, isSaid) => {
    const said = timeline(text, []).text();
    expect(said.includes('The coverage is of 8 August 2025 to 26 August 2025.')).toBe(isSaid);
  });

  it.each([
    ['a day', 'from=2025-08-11&to=2025-08-11', '/sources/hours?day=2025-08-11'],
    [
      'a day of another clock',
      'from=2025-08-11&to=2025-08-11&tz=Asia/Tokyo',
      '/sources/hours?day=2025-08-11&tz=Asia/Tokyo',
    ],
    [
      'a day and an outlet',
      'outlet=kyiv-beacon&from=2025-08-11&to=2025-08-11',
      '/sources/hours?day=2025-08-11',
    ],
    ['a part of a day', 'from=2025-08-11T10:00&to=2025-08-11T12:00', undefined],
    ['two days', 'from=2025-08-11&to=2025-08-12', undefined],
    ['a day without coverage', 'from=2024-08-11&to=2024-08-11', undefined],
    ['no day', 'q=ice', undefined],
  ])('of %s without an article: the way to what was looked at', (_, text, href) => {
    expect(timeline(text, [])('a:contains("What was looked at on")').attr('href')).toBe(href);
  });

  it.each([
    ['', 'date', '2025-08-08', '2025-08-26'],
    ['from=2025-08-15T10:00', 'datetime-local', '2025-08-08T00:00', '2025-08-26T23:59'],
  ])('of days are bounded by the coverage: “%s”', (text, type, min, max) => {
    const field = timeline(text)('input[name=from]');
    expect([field.attr('type'), field.attr('min'), field.attr('max')]).toEqual([type, min, max]);
  });

  it('that cannot be read are named', () => {
    expect(timeline('kind=foo')('[role=status] li').first().text()).toContain('“kind=foo”');
  });
});

const stored: StoredArticle = {
  id: '0000000001',
  outletSlug: 'kyiv-beacon',
  outlet: arabic.outlet,
  address: 'http://kyiv-beacon.example/a',
  headline: hostile,
  standfirst: 'Standfirst.',
  byline: ['A. Writer'],
  dateline: 'Kyiv',
  credit: null,
  section: null,
  kind: null,
  image: null,
  isBeginningOnly: false,
  language: 'en',
  published: { kind: 'day', day: '2025-08-15', origin: 'visible' },
  blocks: [
    { kind: 'caption', text: 'A runway.', credit: 'Photo: N. N.' },
    { kind: 'paragraph', text: 'First.' },
    { kind: 'paragraph', text: 'Second.' },
  ],
  sortAt: new Date('2025-08-15T08:00Z'),
  firstSeenAt: new Date('2025-08-15T23:34Z'),
  changedAt: null,
  report: '0000000001',
  wordCount: 2,
  revisions: 1,
  relevanceReasons: ['“Alaska” in the headline'],
};
const page = (isExcerpt: boolean) =>
  render(
    <ArticlePage article={stored} before={[]} after={[arabic]} zone={event.zone} isExcerpt={isExcerpt} />,
  );

describe('an article', () => {
  it('links to the original before anything else', () => {
    const $ = page(false);
    expect($('a').first().attr('href')).toBe('http://kyiv-beacon.example/a');
    expect($('h1')).toHaveLength(1);
  });

  it('tells the three dates apart, and where the outlet’s comes from', () => {
    const facts = page(false)('dl').text();
    expect(facts).toContain('15 August 2025, no time given');
    expect(facts).toContain('By the date printed on the page, which gives the day only');
    expect(facts).toContain('15 August 2025, 15:34 AKDT');
    expect(facts).toContain('Not since it was first seen');
  });

  it('prints the dateline once, before the first paragraph, and captions apart', () => {
    const $ = page(false);
    expect($('article p:contains("First.")').text()).toBe('Kyiv · First.');
    expect($('article p:contains("Second.")').text()).toBe('Second.');
    expect($('article aside').text()).toBe('A runway.Photo: N. N.');
  });

  it('stops after the first paragraph where the site shows excerpts, and says so', () => {
    const text = page(true)('article').text();
    expect(text).toContain('First.');
    expect(text).not.toContain('Second.');
    expect(text).toContain('This site shows the beginning of an article only.');
  });

  it('carries structured data that no headline can break out of', () => {
    const script = page(false)('script[type="application/ld+json"]');
    expect(script.text()).not.toContain('<');
    expect(JSON.parse(script.text())).toMatchObject({ headline: hostile, datePublished: '2025-08-15' });
  });

  it('that was withdrawn keeps its facts and shows no text', () => {
    const { id, outlet, address, headline, language, published, firstSeenAt } = stored;
    const withdrawnAt = new Date('2025-08-20T12:00Z');
    const facts = { id, outlet, address, headline, language, published, firstSeenAt, withdrawnAt };
    const text = render(<Withdrawn article={{ kind: 'withdrawn', ...facts }} zone={event.zone} />).text();
    expect(text).toContain('20 August 2025, 04:00 AKDT');
    expect(text).not.toContain('First.');
  });
});
