import { expect, test } from 'vitest';
import { madePage, servePages } from '@/tests/support/site/page-server';

const kept = 'public, max-age=0, s-maxage=60';
const unknownToNext = 'private, no-cache, no-store, max-age=0, must-revalidate';

test.each([
  ['/', {}, 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'],
  ['/x', { 'cache-control': unknownToNext }, 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'],
  ['/robots.txt', {}, 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400'],
  ['/robots.txt', { 'cache-control': 'no-store' }, 'no-store'],
  ['/x', { 'cache-control': 'public, s-maxage=9' }, 'public, s-maxage=9'],
])('%s, of which a route said %o, is answered with %s', async (path, said, expected) => {
  const { at } = await servePages(madePage(200, said));
  expect((await fetch(at + path)).headers.get('cache-control')).toBe(expected);
});

test.each([kept, unknownToNext])('a failure of which a route said %s is kept by nobody', async (said) => {
  const { at } = await servePages(madePage(500, { 'cache-control': said }));
  expect((await fetch(at)).headers.get('cache-control')).toBe('no-store');
});

test.each([
  [200, 410],
  [404, 410],
  [308, 308],
  [500, 500],
])('a status that the page cannot say takes the place of %i: %i', async (rendered, given) => {
  const { at } = await servePages(madePage(rendered, { location: '/x' }), { statusFor: async () => 410 });
  expect((await fetch(`${at}/articles/a`, { redirect: 'manual' })).status).toBe(given);
});

test.each([
  [false, 500, null],
  [true, 503, '10'],
])(
  'a page that Next could not make is replaced by one that can be read (store away: %s)',
  async (away, status, retry) => {
    const { at } = await servePages(
      madePage(500, { 'cache-control': kept }, '<html id="__next_error__"></html>'),
      {
        standIn: async () => ({ status: away ? 503 : 500, html: '<p>Out of reach.</p>' }),
      },
    );
    const answer = await fetch(`${at}/articles/a`);
    expect([answer.status, await answer.text()]).toEqual([status, '<p>Out of reach.</p>']);
    expect([answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([
      retry,
      'no-store',
    ]);
  },
);

test('a route that says 503 itself keeps its own words', async () => {
  const { at } = await servePages(madePage(503, { 'content-type': 'application/json' }, '{"ok":false}'));
  expect(await (await fetch(`${at}/healthz`)).text()).toBe('{"ok":false}');
});

test.each([
  ['an empty shell', '<!DOCTYPE html><html id="__next_error__"></html>'],
  ['an empty page', ''],
  ['a page with another’s address', '<h1>/articles/of-another</h1>'],
])('%s for what is not there becomes the one page for all of it', async (_, said) => {
  const { at } = await servePages((request, response) => {
    const type = request.headers.rsc === undefined ? 'text/html' : 'text/x-component';
    response.writeHead(404, { 'content-type': type, 'cache-control': kept });
    response.end(said);
  });
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(`${at}/articles/unknown`, { headers });
    return [answer.status, await answer.text()];
  };
  expect(await ask({})).toEqual([404, '<h1>Nothing here</h1>']);
  // To Next's client the status says it all.
  expect(await ask({ rsc: '1' })).toEqual([404, '']);
});

test('a page that fails is 500 with a page that can be read, is told, and is made anew', async () => {
  const told: string[] = [];
  const { at, made } = await servePages(
    () => {
      throw new Error('boom');
    },
    { onError: (error, path) => told.push(`${path} ${error instanceof Error ? error.message : ''}`) },
  );
  const answer = await fetch(`${at}/a`);
  expect([answer.status, await answer.text()]).toEqual([500, '<p>Out of reach.</p>']);
  await fetch(`${at}/a`);
  expect(told).toEqual(['/a boom', '/a boom']);
  expect(made).toHaveLength(2);
});
