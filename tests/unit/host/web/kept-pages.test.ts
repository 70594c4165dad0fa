import { afterEach, describe, expect, test, vi } from 'vitest';
import { madePage, pageText, servePages } from '@/tests/support/site/page-server';

const kept = 'public, max-age=0, s-maxage=60';
const unknownToNext = 'private, no-cache, no-store, max-age=0, must-revalidate';
/** What is given for a page that cannot be made while the store is away. */
const away = async () => ({ status: 503 as const, html: '<p>Out of reach.</p>' });

test.each([
  [200, kept, 1],
  [301, kept, 1],
  [308, kept, 1],
  [404, kept, 1],
  [410, kept, 1],
  [200, 'public, max-age=60', 2],
  [200, 'private, s-maxage=60', 2],
  [200, 's-maxage=0', 2],
  [200, unknownToNext, 1],
  [500, kept, 2],
  [302, kept, 2],
])('a %i with "%s" is made %i times for two readers', async (status, control, times) => {
  const { at, made } = await servePages(madePage(status, { 'cache-control': control, location: '/else' }));
  for (let reader = 0; reader < 2; reader++) {
    expect((await fetch(`${at}/a?b=1`, { redirect: 'manual' })).status).toBe(status);
  }
  expect(made).toHaveLength(times);
});

test('readers who come at once wait for one making', async () => {
  const { at, made } = await servePages(async (request, response) => {
    await vi.waitUntil(() => made.length > 0);
    await madePage(200, { 'cache-control': kept })(request, response);
  });
  const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${at}/`)));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(new Set([pageText]));
  expect(made).toHaveLength(1);
});

test('a page is forgotten when coverage changes, also one that is being made then', async () => {
  let finish: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { at, made, pages } = await servePages(async (request, response) => {
    if (request.url === '/slow') await held;
    await madePage(200, { 'cache-control': kept })(request, response);
  });
  await fetch(`${at}/`);
  const slow = fetch(`${at}/slow`);
  await vi.waitUntil(() => made.includes('/slow'));
  pages.clear();
  finish();
  await slow;
  await fetch(`${at}/`);
  await fetch(`${at}/slow`);
  expect(made).toEqual(['/', '/slow', '/', '/slow']);
});

test('nothing is kept while nobody would tell us of a change', async () => {
  const { at, made, pages } = await servePages(madePage(200, { 'cache-control': kept }));
  pages.setTrust(false);
  await fetch(`${at}/`);
  await fetch(`${at}/`);
  pages.setTrust(true);
  await fetch(`${at}/`);
  await fetch(`${at}/`);
  expect(made).toHaveLength(3);
});

describe('while the store is out of touch', () => {
  const body = '<html><body class="a"><main>As it was.</main></body></html>';
  const longAgo = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  afterEach(() => vi.useRealTimers());

  test('what cannot be made is given as it was kept, says since when, and is kept by nobody', async () => {
    let isAway = false;
    const { at, made, pages } = await servePages(async (request, response) => {
      if (isAway) throw new Error('no store');
      await madePage(200, { 'cache-control': kept }, body)(request, response);
    });
    await fetch(`${at}/`);
    const lost = new Date();
    vi.useFakeTimers({ toFake: ['Date'], now: lost });
    pages.setTrust(false);
    isAway = true;
    longAgo();
    const line = `<p>Since ${lost.toISOString()}.</p>`;
    for (const _reader of [1, 2]) {
      const answer = await fetch(`${at}/`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(await answer.text()).toBe(body.replace('<main>', `${line}<main>`));
    }
    // The second reader does not wait for what cannot be made.
    expect(made).toHaveLength(2);
    isAway = false;
    pages.setTrust(true);
    expect(await (await fetch(`${at}/`)).text()).toBe(body);
    expect(made).toHaveLength(3);
  });

  test('where only notices are lost, pages are made as ever', async () => {
    const { at, made, pages } = await servePages(madePage(200, { 'cache-control': kept }, body));
    await fetch(`${at}/`);
    pages.setTrust(false);
    expect(await (await fetch(`${at}/`)).text()).toBe(body);
    expect(made).toHaveLength(2);
  });

  test('a page that hangs is broken off, and what cannot be made is told', async () => {
    const { at, pages } = await servePages(() => new Promise(() => {}), { standIn: away });
    const begun = fetch(`${at}/`);
    pages.setTrust(false);
    expect((await begun).status).toBe(503);
    expect((await fetch(`${at}/b`)).status).toBe(503);
  });
});
