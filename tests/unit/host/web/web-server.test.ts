import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request as openRequest } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerStarting } from '@/lib/host/web/answer-starting';
import { openWebPort, type WebPort } from '@/lib/host/web/web-port';
import { startWebServer, type WebServer } from '@/lib/host/web/web-server';
import { startingPage } from '@/lib/site/starting';

type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const kept = 'public, max-age=0, s-maxage=60';
const unknownToNext = 'private, no-cache, no-store, max-age=0, must-revalidate';
const text = 'A page of some length. '.repeat(100);
const open: WebServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

interface Options {
  readonly at?: WebPort;
  readonly statusFor?: (path: string) => Promise<number | null>;
  readonly away?: boolean;
  readonly onError?: (error: unknown, path: string) => void;
}

/** A server whose pages are made by `page`; and how often it was asked to. */
async function serve(page: Page, options: Options = {}) {
  const made: string[] = [];
  const outcome = await startWebServer({
    at: options.at ?? { kind: 'closed', port: 0, host: '127.0.0.1' },
    siteHost: 'parallax.example',
    render: async (request, response) => {
      // The page for what is not there, which is made before anybody asks.
      if (request.url === '/_not-found') {
        response.writeHead(404).end('<h1>Nothing here</h1>');
        return;
      }
      made.push(request.url ?? '');
      await page(request, response);
    },
    staticFolder: '/nonexistent',
    cacheBytes: 4_000_000,
    statusFor: options.statusFor ?? (async () => null),
    standIn: async () => ({ status: options.away === true ? 503 : 500, html: '<p>Out of reach.</p>' }),
    whileWanted: (_signal, work) => work(),
    heldSince: (since) => `<p>Since ${since.toISOString()}.</p>`,
    onError: options.onError ?? (() => {}),
  });
  if (outcome.kind === 'failed') throw new Error(outcome.why);
  open.push(outcome);
  return { made, pages: outcome.pages, port: outcome.port, at: `http://127.0.0.1:${outcome.port}` };
}

function page(status: number, headers: Record<string, string>, body = text): Page {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end(body);
  };
}

/** As it is sent, which fetch would tidy up. */
function rawAnswer(port: number, path: string, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = openRequest({ port, host: '127.0.0.1', path, method }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer));
    });
    asked.on('error', reject);
    asked.end();
  });
}

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
  const { at, made } = await serve(page(status, { 'cache-control': control, location: '/else' }));
  for (let reader = 0; reader < 2; reader++) {
    expect((await fetch(`${at}/a?b=1`, { redirect: 'manual' })).status).toBe(status);
  }
  expect(made).toHaveLength(times);
});

test.each([
  ['/', {}, 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'],
  ['/x', { 'cache-control': unknownToNext }, 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'],
  ['/robots.txt', {}, 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400'],
  ['/robots.txt', { 'cache-control': 'no-store' }, 'no-store'],
  ['/x', { 'cache-control': 'public, s-maxage=9' }, 'public, s-maxage=9'],
])('%s, of which a route said %o, is answered with %s', async (path, said, expected) => {
  const { at } = await serve(page(200, said));
  expect((await fetch(at + path)).headers.get('cache-control')).toBe(expected);
});

test.each([kept, unknownToNext])('a failure of which a route said %s is kept by nobody', async (said) => {
  const { at } = await serve(page(500, { 'cache-control': said }));
  expect((await fetch(at)).headers.get('cache-control')).toBe('no-store');
});

test('readers who come at once wait for one making', async () => {
  const { at, made } = await serve(async (request, response) => {
    await vi.waitUntil(() => made.length > 0);
    await page(200, { 'cache-control': kept })(request, response);
  });
  const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${at}/`)));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(new Set([text]));
  expect(made).toHaveLength(1);
});

test('another address, query or part of a page is another page', async () => {
  const { at, made } = await serve(page(200, { 'cache-control': kept }));
  for (const path of ['/', '/?a=1', '/?a=2', '/b']) await fetch(at + path);
  await fetch(`${at}/`, { headers: { rsc: '1' } });
  await fetch(`${at}/`, { headers: { rsc: '1', 'next-router-prefetch': '1' } });
  expect(made).toHaveLength(6);
});

test('who does not ask for a part has the page, whatever else Next’s client could say', async () => {
  const { at, made } = await serve((request, response) =>
    page(200, { 'cache-control': kept }, JSON.stringify(request.headers))(request, response),
  );
  const plain = await (await fetch(`${at}/`)).text();
  for (const headers of [{ 'next-url': '/a' }, { 'next-url': '/b' }, { 'next-router-state-tree': 'x' }])
    expect(await (await fetch(`${at}/`, { headers })).text()).toBe(plain);
  expect(made).toHaveLength(1);
});

test('what a reader sends beside the address never reaches a page', async () => {
  const { at, made } = await serve((request, response) =>
    page(200, { 'cache-control': kept }, JSON.stringify(request.headers))(request, response),
  );
  const own = {
    cookie: 'a=1',
    'user-agent': 'Mozilla/5.0',
    'accept-language': 'ru',
    'x-forwarded-host': 'evil.example',
    authorization: 'x',
  };
  // Next takes them all for one: to a reader without a name it sends the page's title late, outside of its head.
  const same = { host: 'parallax.example', 'user-agent': 'Parallax' };
  expect(await (await fetch(`${at}/`, { headers: own })).json()).toEqual(same);
  await fetch(`${at}/`, { headers: { cookie: 'b=2' } });
  expect(made).toHaveLength(1);
});

test('a page is forgotten when coverage changes, also one that is being made then', async () => {
  let finish: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { at, made, pages } = await serve(async (request, response) => {
    if (request.url === '/slow') await held;
    await page(200, { 'cache-control': kept })(request, response);
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
  const { at, made, pages } = await serve(page(200, { 'cache-control': kept }));
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
    const { at, made, pages } = await serve(async (request, response) => {
      if (isAway) throw new Error('no store');
      await page(200, { 'cache-control': kept }, body)(request, response);
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
    const { at, made, pages } = await serve(page(200, { 'cache-control': kept }, body));
    await fetch(`${at}/`);
    pages.setTrust(false);
    expect(await (await fetch(`${at}/`)).text()).toBe(body);
    expect(made).toHaveLength(2);
  });

  test('a page that hangs is broken off, and what cannot be made is told', async () => {
    const { at, pages } = await serve(() => new Promise(() => {}), { away: true });
    const begun = fetch(`${at}/`);
    pages.setTrust(false);
    expect((await begun).status).toBe(503);
    expect((await fetch(`${at}/b`)).status).toBe(503);
  });
});

test.each([
  ['/', {}, kept],
  ['/', { rsc: '1' }, 'private, no-store'],
  ['/', { rsc: '1', 'next-url': '/about' }, 'private, no-store'],
  ['/', { rsc: '0' }, kept],
  ['/', { 'next-router-prefetch': '1' }, kept],
  ['/', { 'next-url': '/about' }, kept],
  ['/?q=a&_rsc=1x2y3', {}, 'private, no-store'],
  ['/?q=_rsc', {}, kept],
])('%s asked for with %j is for caches "%s"', async (path, headers, control) => {
  const { at, made } = await serve(page(200, { 'cache-control': kept }));
  for (const _reader of [1, 2]) {
    const answer = await fetch(`${at}${path}`, { headers });
    expect(answer.headers.get('cache-control')).toBe(control);
    expect(answer.headers.get('vary')).toContain('rsc');
  }
  expect(made).toHaveLength(1);
});

test('a redirect to the address of a part is kept by no cache between', async () => {
  const { at } = await serve(page(308, { 'cache-control': kept, location: '/?_rsc=1' }));
  const asked = { redirect: 'manual', headers: { rsc: '1' } } as const;
  expect((await fetch(`${at}/`, asked)).headers.get('cache-control')).toBe('private, no-store');
});

test.each(['TRACE', 'PROPFIND', 'PUT', 'DELETE', 'POST'])('%s is not answered', async (method) => {
  const { port, made } = await serve(page(200, { 'cache-control': kept }));
  const answer = await rawAnswer(port, '/', method);
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(made).toEqual([]);
});

test.each(['br', 'gzip', 'identity'])(
  '%s: a tag of its own, 304 for who has it, no body for HEAD',
  async (encoding) => {
    const { at } = await serve(page(200, { 'cache-control': kept }));
    const headers = { 'accept-encoding': encoding };
    const first = await fetch(`${at}/`, { headers });
    expect(await first.text()).toBe(text);
    expect(first.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(first.headers.get('vary')).toMatch(/^rsc, next-router-state-tree, .*, Accept-Encoding$/);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toContain(encoding);
    const again = await fetch(`${at}/`, { headers: { ...headers, 'if-none-match': `"old", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(`${at}/`, { method: 'HEAD', headers });
    expect([head.status, head.headers.get('content-length')]).toEqual([
      200,
      first.headers.get('content-length'),
    ]);
  },
);

test('HEAD first, then GET: the page has its body', async () => {
  const { at, made } = await serve(page(200, { 'cache-control': kept }));
  await fetch(`${at}/`, { method: 'HEAD' });
  expect(await (await fetch(`${at}/`)).text()).toBe(text);
  expect(made).toHaveLength(1);
});

test.each([
  [200, 410],
  [404, 410],
  [308, 308],
  [500, 500],
])('a status that the page cannot say takes the place of %i: %i', async (rendered, given) => {
  const { at } = await serve(page(rendered, { location: '/x' }), { statusFor: async () => 410 });
  expect((await fetch(`${at}/articles/a`, { redirect: 'manual' })).status).toBe(given);
});

test.each([
  [false, 500, null],
  [true, 503, '10'],
])(
  'a page that Next could not make is replaced by one that can be read (store away: %s)',
  async (away, status, retry) => {
    const { at } = await serve(page(500, { 'cache-control': kept }, '<html id="__next_error__"></html>'), {
      away,
    });
    const answer = await fetch(`${at}/articles/a`);
    expect([answer.status, await answer.text()]).toEqual([status, '<p>Out of reach.</p>']);
    expect([answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([
      retry,
      'no-store',
    ]);
  },
);

test('a route that says 503 itself keeps its own words', async () => {
  const { at } = await serve(page(503, { 'content-type': 'application/json' }, '{"ok":false}'));
  expect(await (await fetch(`${at}/healthz`)).text()).toBe('{"ok":false}');
});

test.each([
  ['an empty shell', '<!DOCTYPE html><html id="__next_error__"></html>'],
  ['an empty page', ''],
  ['a page with another’s address', '<h1>/articles/of-another</h1>'],
])('%s for what is not there becomes the one page for all of it', async (_, said) => {
  const { at } = await serve((request, response) => {
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
  const { at, made } = await serve(
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

test.each([
  ['/%', 400],
  ['/%00', 400],
  ['//evil.example', 400],
  ['/long', 414],
  ['/_next/static/..%2f..%2fpackage.json', 404],
])('%s answers %i and makes no page', async (path, status) => {
  const { port, made } = await serve(page(200, {}));
  const answer = await rawAnswer(port, path === '/long' ? `/${'a'.repeat(5000)}` : path);
  expect(answer.statusCode).toBe(status);
  expect(made).toEqual([]);
});

test('what is posted goes through where forms are taken, and is not kept', async () => {
  const { at, made } = await serve((request, response) => {
    response.setHeader('x-said', String(request.headers['next-action']));
    request.pipe(response);
  });
  for (const [path, body] of [
    ['/hub', 'one'],
    ['/websub/of-somebody', 'two'],
  ]) {
    const headers = { 'next-action': '00', rsc: '1' };
    const answer = await fetch(at + path, { method: 'POST', headers, body: body ?? '' });
    expect([await answer.text(), answer.headers.get('x-said')]).toEqual([body, 'undefined']);
  }
  expect((await fetch(`${at}/`, { method: 'POST', body: 'three' })).status).toBe(405);
  expect(made).toHaveLength(2);
});

test('every answer carries the security headers', async () => {
  const { at } = await serve(page(404, {}));
  for (const path of ['/', '/%', '/_next/static/x.js']) {
    const { headers } = await fetch(at + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  }
});

test('a taken port is one sentence that names the setting', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const outcome = await startWebServer({
    at: { kind: 'closed', port, host: '127.0.0.1' },
    siteHost: 'x',
    render: async () => {},
    staticFolder: '/nonexistent',
    cacheBytes: 1000,
    statusFor: async () => null,
    whileWanted: (_signal, work) => work(),
    heldSince: () => '',
    standIn: async () => ({ status: 500, html: '' }),
    onError: () => {},
  });
  expect(outcome).toEqual({
    kind: 'failed',
    why: `Port ${port} is taken by another program; set PORT to another one.`,
  });
  other.close();
});

test('a port that is open says that it starts, until the site answers there', async () => {
  let step = 'Site';
  const port = await openWebPort(
    { port: 0, host: '127.0.0.1' },
    answerStarting(() => startingPage(step)),
  );
  if (port.kind === 'failed') throw new Error(port.why);
  const address = `http://127.0.0.1:${port.port}/articles/x?tz=utc`;
  const starting = await fetch(address);
  expect([
    starting.status,
    starting.headers.get('retry-after'),
    starting.headers.get('cache-control'),
  ]).toEqual([503, '2', 'no-store']);
  expect(starting.headers.get('content-security-policy')).toContain("default-src 'self'");
  const html = await starting.text();
  expect(html).toContain('<meta http-equiv="refresh" content="2">');
  expect(html).toContain('The pages are being built');
  step = 'A <b>step</b>';
  expect(await (await fetch(address)).text()).toContain('A &lt;b&gt;step&lt;/b&gt; …');
  expect(await (await fetch(address, { method: 'HEAD' })).text()).toBe('');
  const { at } = await serve(page(200, { 'content-type': 'text/plain' }, 'the site'), { at: port });
  expect([at, await (await fetch(address)).text()]).toEqual([`http://127.0.0.1:${port.port}`, 'the site']);
});
