import type { ListedArticle } from '@/lib/news/shown/listing';

const outlet = {
  slug: 'kyiv-beacon',
  name: 'The Kyiv Beacon',
  home: 'http://kyiv-beacon.example/',
  country: 'UA',
  language: 'en',
  kind: 'digital',
  isSample: true,
  isFound: false,
} as const;

/** A line of the timeline at an instant, a bare day (YYYY-MM-DD, standing at its midnight UTC) or undated. */
export function listedArticle(
  id: string,
  published: string | null,
  change: Partial<ListedArticle> = {},
): ListedArticle {
  const isDay = published !== null && published.length === 10;
  return {
    id,
    outlet,
    address: `http://kyiv-beacon.example/${id}`,
    headline: `Headline ${id}`,
    standfirst: null,
    byline: [],
    credit: null,
    kind: null,
    language: 'en',
    published:
      published === null
        ? { kind: 'unknown' }
        : isDay
          ? { kind: 'day', day: published, origin: 'visible' }
          : { kind: 'instant', at: new Date(published), precision: 'minute', origin: 'json-ld' },
    sortAt: published === null ? null : new Date(published),
    firstSeenAt: new Date('2025-08-16T00:00Z'),
    changedAt: null,
    report: id,
    copies: [],
    ...change,
  };
}
