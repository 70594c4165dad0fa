import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BeforeDay } from '@/components/timeline/before-day';
import { EmptyResult } from '@/components/timeline/empty-result';
import { loadEvent } from '@/lib/event/load';
import { activeFilters, withoutFilters } from '@/lib/site/query/active-filters';
import { parseQuery } from '@/lib/site/query/query';

const context = { zone: 'America/Anchorage', outlets: null, moments: null };
const names = { nameOf: (slug: string) => slug, momentName: (slug: string) => slug };

test.each([
  ['one filter', { q: 'ice' }, [9], ['Without “ice”: 9 articles']],
  ['one filter that is not why', { q: 'ice' }, [0], ['Without any filter: 20 articles']],
  [
    'two filters',
    { q: 'ice', lang: 'uk' },
    [0, 2],
    ['Without “Ukrainian”: 2 articles', 'Without any filter: 20 articles'],
  ],
])('of nothing found %s may be dropped, each way told once', (_, params, counts, expected) => {
  const { view } = parseQuery(params, context);
  const filters = activeFilters(view, names).toSorted((one) => (one.text === 'ice' ? -1 : 1));
  const suggestions = filters.map((filter, at) => {
    const articles = counts[at] ?? 0;
    return { filter, counts: { articles, reports: articles } };
  });
  const html = renderToStaticMarkup(
    <EmptyResult
      suggestions={suggestions}
      spellings={[]}
      view={view}
      path="/"
      all={withoutFilters(view)}
      total={{ articles: 20, reports: 20 }}
      days={{ from: '2025-08-08', to: '2025-08-26' }}
    />,
  );
  const $ = load(html);
  const items = $('li').map((__, item) => $(item).text());
  expect(items.get()).toEqual(expected);
});

test.each([
  ['Pacific/Honolulu', '/?to=2025-08-14&tz=Pacific/Honolulu'],
  ['America/Anchorage', '/?to=2025-08-14'],
])('what came before the day has the days that it was published on, in %s', (tz, href) => {
  const { view } = parseQuery({ tz }, context);
  const before = { counts: { articles: 3, reports: 3 }, first: '2025-08-12', last: '2025-08-14' };
  const $ = load(
    renderToStaticMarkup(<BeforeDay before={before} event={loadEvent()} view={view} isAll={false} />),
  );
  expect([$('a').text(), $('a').attr('href')]).toEqual(['Before: 12–14 August, 3 articles', href]);
});
