import { expect, test } from 'vitest';
import { newestSitemaps } from '@/lib/worker/poll/newest-sitemaps';

const site = 'https://o.example';
const at = (time: string) =>
  ({ kind: 'instant', at: new Date(time), precision: 'second', origin: 'sitemap' }) as const;
const row = (from: number, to: number, name: (n: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, n) => name(from + n));
const first = (
  paths: readonly string[],
  modified: (path: string, place: number) => string | null = () => null,
) =>
  newestSitemaps(
    paths.map((path, place) => {
      const time = modified(path, place);
      return { address: site + path, modified: time === null ? null : at(time) };
    }),
  )
    .slice(0, 3)
    .map(({ address }) => address.slice(site.length));

test.each<[string, readonly string[], readonly string[]]>([
  [
    'months in their names',
    row(1, 8, (n) => `/sitemap-2025-0${n}.xml`),
    ['/sitemap-2025-08.xml', '/sitemap-2025-07.xml', '/sitemap-2025-06.xml'],
  ],
  [
    'years in their names',
    row(1998, 2025, (n) => `/maps/${n}.xml.gz`),
    ['/maps/2025.xml.gz', '/maps/2024.xml.gz', '/maps/2023.xml.gz'],
  ],
  [
    'days in their folders',
    row(10, 15, (n) => `/2025/08/${n}/sitemap.xml`),
    ['/2025/08/15/sitemap.xml', '/2025/08/14/sitemap.xml', '/2025/08/13/sitemap.xml'],
  ],
  [
    'days without signs between',
    row(10, 15, (n) => `/map-202508${n}.xml`),
    ['/map-20250815.xml', '/map-20250814.xml', '/map-20250813.xml'],
  ],
  [
    'months in their queries',
    row(6, 9, (n) => `/sitemap.xml?yyyy=2025&mm=${n}`),
    ['/sitemap.xml?yyyy=2025&mm=9', '/sitemap.xml?yyyy=2025&mm=8', '/sitemap.xml?yyyy=2025&mm=7'],
  ],
  [
    'names of months',
    ['/2025/july.xml', '/2025/august.xml', '/2024/december.xml', '/2025/june.xml'],
    ['/2025/august.xml', '/2025/july.xml', '/2025/june.xml'],
  ],
  ['a row of numbers', row(1, 40, (n) => `/part-${n}.xml`), ['/part-40.xml', '/part-1.xml', '/part-39.xml']],
  ['a short row', row(1, 3, (n) => `/part-${n}.xml`), ['/part-1.xml', '/part-2.xml', '/part-3.xml']],
  [
    'names that tell nothing',
    ['/news.xml', '/sport.xml', '/culture.xml', '/a.xml', '/b.xml'],
    ['/news.xml', '/sport.xml', '/culture.xml'],
  ],
  [
    'what is of other things',
    ['/category-sitemap.xml', '/author-sitemap.xml', '/post-sitemap2.xml', '/page-sitemap.xml'],
    ['/post-sitemap2.xml', '/category-sitemap.xml', '/author-sitemap.xml'],
  ],
  [
    'a number that is no year',
    ['/map-1200.xml', '/map-2051234.xml', '/a.xml', '/b.xml'],
    ['/map-1200.xml', '/map-2051234.xml', '/a.xml'],
  ],
])('by %s', (_, paths, newest) => {
  expect(first(paths)).toEqual(newest);
  // As many write the time of the index itself.
  expect(first(paths, () => '2025-08-15T20:00:00Z')).toEqual(newest);
});

test('by when each was changed, whatever the names', () => {
  const paths = row(1, 8, (n) => `/sitemap-2025-0${n}.xml`);
  expect(first(paths, (_, place) => `2025-08-0${8 - place}T00:00:00Z`)).toEqual(paths.slice(0, 3));
});

test('those of other things last, though they were changed last', () => {
  const paths = ['/post_tag-sitemap.xml', '/news-pages.xml', '/videos.xml', '/post-sitemap.xml'];
  expect(first(paths, (_, place) => `2025-08-0${8 - place}T00:00:00Z`).slice(0, 2)).toEqual([
    '/news-pages.xml',
    '/post-sitemap.xml',
  ]);
});

test('an empty index', () => expect(newestSitemaps([])).toEqual([]));
