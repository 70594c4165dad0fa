import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordingId } from '@/lib/coverage/quotations/spoken-words';
import { shownReport } from '@/tests/support/site/sample';
import { site } from '@/tests/support/site/shared-site';

const english = shownReport({ outlet: 'northern-wire' });

/** Every page and route of the site, as the tree of `app` names it: "/outlets/[slug]". */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => ['page.tsx', 'route.ts'].includes(basename(file)))
  .map((file) => join('/', dirname(file)))
  .sort();

const noDeal = wordingId({
  text: 'There’s no deal until there’s a deal.',
  language: 'en',
  speaker: 'Donald Trump',
});

/** What stands for a name in brackets, by what stands before it. */
const places: Readonly<Record<string, string>> = {
  '/a/[id]': `/a/${english.id}`,
  '/articles/[id]/[slug]': english.path,
  '/articles/[id]': `/articles/${english.id}`,
  '/moments/[slug]': '/moments/handshake',
  '/outlets/[slug]': '/outlets/northern-wire',
  '/quotations/[id]': `/quotations/${noDeal}`,
  '/websub/[id]': '/websub/00000000-0000-4000-8000-000000000000',
};

/** What a route has to be asked so that it answers with more than what was missing. */
const questions: Readonly<Record<string, string>> = {
  '/api/v1/news': '?since=2025-08-15T00:00:00Z',
  '/oembed': '?url={site}',
  '/words': '?q=alaska',
  '/words.csv': '?q=alaska',
  '/words.json': '?q=alaska',
};

const pages = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
const listings = 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400';
const pictures = 'public, max-age=86400, s-maxage=86400';
const never = 'no-store';

/** What is not answered as every page is. */
const others: Readonly<Record<string, string>> = {
  '/articles/[id]/picture.png': pictures,
  '/moments/[slug]/picture.png': pictures,
  '/outlets/[slug]/picture.png': pictures,
  '/picture.png': pictures,
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
  '/websub/[id]': never,
};

function addressOf(route: string): string {
  const [known, place] = Object.entries(places).find(([name]) => `${route}/`.includes(`${name}/`)) ?? [
    '',
    '',
  ];
  const question = (questions[route] ?? '').replace('{site}', encodeURIComponent(site.origin));
  return route.replace(known, place) + question;
}

describe('what is answered may be kept', () => {
  test.each(routes)('%s', async (route) => {
    const answer = await site.get(addressOf(route));
    await answer.arrayBuffer();
    expect(answer.status).toBeLessThan(route === '/websub/[id]' ? 405 : 400);
    expect(answer.headers.get('cache-control')).toBe(others[route] ?? pages);
  });

  test('the tree of routes was found, and no exception is of a route that is gone', () => {
    expect(routes).toContain('/articles/[id]/[slug]/changes');
    expect(Object.keys({ ...others, ...questions }).filter((route) => !routes.includes(route))).toEqual([]);
  });
});
