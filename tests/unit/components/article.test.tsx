import { load } from 'cheerio';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticleFacts } from '@/components/article/article-facts';
import { ArticlePage } from '@/components/article/article-page';
import { ArticleText } from '@/components/article/article-text';
import { ArticleRow } from '@/components/timeline/article-row';
import { parseSearch } from '@/lib/language/search/search';
import { searchFinder } from '@/lib/language/search/search-matches';
import type { Block } from '@/lib/news/block';
import type { StoredArticle } from '@/lib/news/shown/listing';
import { newsArticleJsonLd } from '@/lib/site/discovery/json-ld';
import { listedArticle } from '@/tests/support/listed-article';

const zone = 'America/Anchorage';
const render = (element: ReactNode) => load(renderToStaticMarkup(element));
const stored = (change: Partial<StoredArticle>): StoredArticle => ({
  ...listedArticle('0000000001', '2025-08-15T22:05Z'),
  outletSlug: 'kyiv-beacon',
  dateline: null,
  section: null,
  image: null,
  isBeginningOnly: false,
  blocks: [{ kind: 'paragraph', text: 'First.' }],
  wordCount: 1,
  revisions: 1,
  relevanceReasons: [],
  ...change,
});
const text = (blocks: readonly Block[]) =>
  render(<ArticleText blocks={blocks} dateline={null} isExcerpt={false} zone={zone} />);
const page = (change: Partial<StoredArticle>, isExcerpt = false) =>
  render(<ArticlePage article={stored(change)} isExcerpt={isExcerpt} before={[]} after={[]} zone={zone} />);

describe('the kind of a piece', () => {
  const row = (kind: StoredArticle['kind'], namesOutlet = true) =>
    render(
      <ArticleRow
        article={listedArticle('0000000001', null, { kind })}
        zone={zone}
        namesOutlet={namesOutlet}
      />,
    );

  it('stands beside the outlet, outside of its link', () => {
    expect(row('opinion')('.row-who').text()).toBe('The Kyiv Beacon Opinion');
    expect(row('opinion')('.row-outlet').text()).toBe('The Kyiv Beacon');
    expect(row('live', false)('.row-links').text()).toContain('Live');
  });

  it.each([null, 'news'] as const)('is not shown where it is %j', (kind) => {
    expect(row(kind)('.row-kind')).toHaveLength(0);
    expect(page({ kind })('header').text()).not.toMatch(/News/);
  });

  it('stands over the headline, and in the page’s data', () => {
    expect(page({ kind: 'analysis' })('header').text()).toContain('AnalysisHeadline');
    expect(newsArticleJsonLd(stored({ kind: 'opinion', section: 'Ideas' }))).toMatchObject({
      '@type': 'OpinionNewsArticle',
      articleSection: 'Ideas',
    });
    expect(newsArticleJsonLd(stored({ kind: 'live' }))).toMatchObject({ '@type': 'LiveBlogPosting' });
    expect(newsArticleJsonLd(stored({}))).not.toHaveProperty('isAccessibleForFree');
    expect(newsArticleJsonLd(stored({ byline: ['Ada Reporter', 'Harbour News Agency'] }))).toMatchObject({
      author: [{ '@type': 'Person' }, { '@type': 'Organization', name: 'Harbour News Agency' }],
    });
    expect(newsArticleJsonLd(stored({ isBeginningOnly: true }))).toMatchObject({
      isAccessibleForFree: false,
    });
  });
});

describe('a text of which the outlet shows the beginning', () => {
  it('says so under it and among the facts', () => {
    expect(page({ blocks: [] })('article').text()).toContain('No text of this article could be read.');
    expect(page({})('article').text()).not.toContain('could be read');
    expect(page({ blocks: [], isBeginningOnly: true })('article').text()).toContain(
      'shows only the beginning',
    );
    const $ = page({ isBeginningOnly: true });
    expect($('article').text()).toContain('The outlet shows only the beginning. Go on at The Kyiv Beacon');
    expect($('aside').text()).toContain('those who do not pay or sign in');
  });

  it('names our own cut where this site makes one', () => {
    const $ = page({ isBeginningOnly: true }, true);
    expect($('article').text()).toContain('This site shows the beginning of an article only. Go on at');
    expect($('article').text()).not.toContain('The outlet shows');
  });

  it('is not claimed of others', () => {
    expect(page({}).text()).not.toMatch(/only the beginning|do not pay/);
  });
});

describe('the outlet’s own local time', () => {
  const said = (country: string | null, published: string, reader = zone) =>
    render(
      <ArticleFacts
        article={stored({
          ...listedArticle('0000000001', published),
          outlet: { ...listedArticle('1', null).outlet, country },
        })}
        zone={reader}
      />,
    )('[data-outlet-time]').text();

  it.each([
    ['beside the reader’s', 'UA', '2025-08-15T22:05Z', zone, '16 Aug, 01:05 UTC+3 at the outlet'],
    ['in winter', 'UA', '2025-12-15T22:05Z', zone, '16 Dec, 00:05 UTC+2 at the outlet'],
    ['not where it is the same', 'UA', '2025-08-15T22:05Z', 'Europe/Moscow', ''],
    ['not where the country has several', 'US', '2025-08-15T22:05Z', zone, ''],
    ['not of a bare day', 'UA', '2025-08-15', zone, ''],
    ['not where the country is not known', null, '2025-08-15T22:05Z', zone, ''],
  ])('stands %s', (_, country, published, reader, text) => {
    expect(said(country, published, reader)).toBe(text);
  });
});

describe('the picture', () => {
  const facts = (image: StoredArticle['image']) =>
    render(<ArticleFacts article={stored({ image })} zone={zone} />);

  it('is a link with its credit, never shown', () => {
    const $ = facts({ address: 'https://cdn.example/a.jpg', credit: 'Jane Doe <b>' });
    expect($('a[href="https://cdn.example/a.jpg"]').text()).toBe('Jane Doe <b>');
    expect($('img')).toHaveLength(0);
    expect(facts({ address: 'https://cdn.example/a.jpg', credit: null })('a[href$="a.jpg"]').text()).toBe(
      'At the outlet',
    );
    expect(facts(null).text()).not.toContain('Picture');
  });
});

describe('live entries', () => {
  const entry = (at: string | null, words: string | null): Block => ({ kind: 'live-entry', at, text: words });

  it('open with their hour by the reader’s clock and their heading', () => {
    const $ = text([
      entry('2025-08-15T22:05:00.000Z', 'The door closes'),
      entry('2025-08-15T21:00:00.000Z', null),
    ]);
    expect(
      $('time')
        .map((_, time) => `${$(time).attr('datetime')} ${$(time).text()}`)
        .get(),
    ).toEqual(['2025-08-15T22:05:00.000Z 14:05 AKDT', '2025-08-15T21:00:00.000Z 13:00 AKDT']);
    expect(
      $('h2')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toEqual(['The door closes']);
  });

  it('name the day where there are several', () => {
    const $ = text([entry('2025-08-16T09:00:00.000Z', 'Late'), entry('2025-08-15T22:05:00.000Z', 'Early')]);
    expect(
      $('time')
        .map((_, time) => $(time).text())
        .get(),
    ).toEqual(['16 Aug, 01:00 AKDT', '15 Aug, 14:05 AKDT']);
  });

  it('have no time where none is known', () => {
    expect(text([entry(null, 'Late')])('time')).toHaveLength(0);
  });
});

describe('tables', () => {
  it('head their columns where the first row is words over figures', () => {
    const $ = text([
      {
        kind: 'table',
        rows: [
          ['Year', 'Length'],
          ['2024', '92 m'],
          ['2025', '<b>90</b> m'],
        ],
      },
    ]);
    expect(
      $('th[scope=col]')
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(['Year', 'Length']);
    expect($('tbody tr')).toHaveLength(2);
    expect($('td').last().text()).toBe('<b>90</b> m');
    expect($('section').attr('tabindex')).toBe('0');
  });

  it('have no head otherwise', () => {
    expect(
      text([
        {
          kind: 'table',
          rows: [
            ['Kyiv', 'Kodiak'],
            ['Bonn', 'Nome'],
          ],
        },
      ])('th'),
    ).toHaveLength(0);
  });
});

it('corrections stand between rules', () => {
  const $ = text([{ kind: 'correction', text: 'Correction: 90 metres.' }]);
  expect($('p').attr('class')).toContain('border-y');
});

it('a name that an address asks for is marked in the byline, and the page opens there', () => {
  const article = stored({ byline: ['Ada Reporter', 'Ben Writer'] });
  const highlight = { words: 'Writer', find: searchFinder(parseSearch('Writer'), 'en') };
  const html = renderToStaticMarkup(
    <ArticlePage
      article={article}
      highlight={highlight}
      isExcerpt={false}
      before={[]}
      after={[]}
      zone={zone}
    />,
  );
  expect(html).toContain('Ada Reporter · Ben <mark id="hl">Writer</mark>');
  expect(html).not.toContain('does not stand in this version');
});

it.each([
  ['2025-12-31T23:00Z', ['15 Aug, 12:00', '1 Jan 2026, 08:00']],
  ['2026-01-01T10:00Z', ['15 Aug 2025, 12:00', '1 Jan, 08:00']],
])('accounts beside one of %s are dated %s', (at, said) => {
  const published = { kind: 'instant', at: new Date(at), precision: 'minute', origin: 'meta' } as const;
  const $ = render(
    <ArticlePage
      article={stored({ published })}
      isExcerpt={false}
      before={[listedArticle('0000000001', '2025-08-15T20:00Z')]}
      after={[listedArticle('0000000002', '2026-01-01T17:00Z')]}
      zone={zone}
    />,
  );
  const times = $('nav[aria-labelledby=neighbours] li p > span:first-child');
  expect(times.map((_, time) => $(time).text()).get()).toEqual(said);
});
