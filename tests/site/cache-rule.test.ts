import { describe, expect, test } from 'vitest';
import { addressOfRoute, routeQuestions, siteRoutes } from '@/tests/support/site/routes';
import { site } from '@/tests/support/site/shared-site';

const pages = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
const listings = 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400';
const pictures = 'public, max-age=86400, s-maxage=86400';
const forEver = 'public, max-age=31536000, s-maxage=31536000, immutable';
const never = 'no-store';

/** What is not answered as every page is. */
const others: Readonly<Record<string, string>> = {
  '/articles/[id]/picture.png': pictures,
  '/moments/[slug]/picture.png': pictures,
  '/outlets/[slug]/picture.png': pictures,
  '/picture.png': pictures,
  // Asked for by the build's name.
  '/begin.js': forEver,
  '/robots.txt': listings,
  '/sitemap.xml': listings,
  // Written as they are read, however long they are.
  '/cite.bib': never,
  '/cite.json': never,
  '/cite.ris': never,
  '/export.csv': never,
  '/export.json': never,
  '/words.csv': never,
  '/words.json': never,
  // Of this very moment, or for one asker alone.
  '/healthz': never,
  '/hub': never,
  '/websub/[id]': never,
};

describe('what is answered may be kept', () => {
  test.each(siteRoutes)('%s', async (route) => {
    const answer = await site.get(addressOfRoute(route, site.origin));
    await answer.arrayBuffer();
    expect(answer.status).toBeLessThan(route === '/websub/[id]' ? 405 : 400);
    expect(answer.headers.get('cache-control')).toBe(others[route] ?? pages);
  });

  test('the tree of routes was found, and no exception is of a route that is gone', () => {
    expect(siteRoutes).toContain('/articles/[id]/[slug]/changes');
    expect(
      Object.keys({ ...others, ...routeQuestions }).filter((route) => !siteRoutes.includes(route)),
    ).toEqual([]);
  });
});
