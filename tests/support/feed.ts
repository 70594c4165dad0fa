import type { CoverageFeed } from '@/lib/site/forms/coverage-feed';

/** A feed with nothing in it but what is given. */
export function aFeed(change: Partial<CoverageFeed>): CoverageFeed {
  return {
    title: 'The Alaska summit · Parallax',
    description: 'All coverage on one timeline.',
    canonical: '',
    first: '',
    next: null,
    articles: [],
    texts: new Map(),
    updated: new Date('2025-08-16T02:00:00Z'),
    hub: null,
    zone: 'America/Anchorage',
    eventZone: 'America/Anchorage',
    ...change,
  };
}
