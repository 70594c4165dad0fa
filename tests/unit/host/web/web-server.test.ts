import { createServer, type IncomingMessage, request as openRequest } from 'node:http';
import { expect, test } from 'vitest';
import { answerStarting } from '@/lib/host/web/answer-starting';
import { openWebPort } from '@/lib/host/web/web-port';
import { startingPage } from '@/lib/site/starting';
import { madePage, pageText, servePages, startPageServer } from '@/tests/support/site/page-server';

const kept = 'public, max-age=0, s-maxage=60';

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

test('another address, query or part of a page is another page', async () => {
  const { at, made } = await servePages(madePage(200, { 'cache-control': kept }));
  for (const path of ['/', '/?a=1', '/?a=2', '/b']) await fetch(at + path);
  await fetch(`${at}/`, { headers: { rsc: '1' } });
  await fetch(`${at}/`, { headers: { rsc: '1', 'next-router-prefetch': '1' } });
  expect(made).toHaveLength(6);
});

test('who does not ask for a part has the page, whatever else Next’s client could say', async () => {
  const { at, made } = await servePages((request, response) =>
    madePage(200, { 'cache-control': kept }, JSON.stringify(request.headers))(request, response),
  );
  const plain = await (await fetch(`${at}/`)).text();
  for (const headers of [{ 'next-url': '/a' }, { 'next-url': '/b' }, { 'next-router-state-tree': 'x' }])
    expect(await (await fetch(`${at}/`, { headers })).text()).toBe(plain);
  expect(made).toHaveLength(1);
});

test('what a reader sends beside the address never reaches a page', async () => {
  const { at, made } = await servePages((request, response) =>
    madePage(200, { 'cache-control': kept }, JSON.stringify(request.headers))(request, response),
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
  const { at, made } = await servePages(madePage(200, { 'cache-control': kept }));
  for (const _reader of [1, 2]) {
    const answer = await fetch(`${at}${path}`, { headers });
    expect(answer.headers.get('cache-control')).toBe(control);
    expect(answer.headers.get('vary')).toContain('rsc');
  }
  expect(made).toHaveLength(1);
});

test('a redirect to the address of a part is kept by no cache between', async () => {
  const { at } = await servePages(madePage(308, { 'cache-control': kept, location: '/?_rsc=1' }));
  const asked = { redirect: 'manual', headers: { rsc: '1' } } as const;
  expect((await fetch(`${at}/`, asked)).headers.get('cache-control')).toBe('private, no-store');
});

test.each(['TRACE', 'PROPFIND', 'PUT', 'DELETE', 'POST'])('%s is not answered', async (method) => {
  const { port, made } = await servePages(madePage(200, { 'cache-control': kept }));
  const answer = await rawAnswer(port, '/', method);
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(made).toEqual([]);
});

test.each(['/', '/api/v1/articles', '/feed.json'])(
  '%s may be asked from a page of any site, with any header',
  async (path) => {
    const { at, made } = await servePages(madePage(200, { 'cache-control': kept }));
    const asked = {
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    };
    const { status, headers } = await fetch(at + path, { method: 'OPTIONS', headers: asked });
    const names = ['origin', 'methods', 'headers'].map((name) => headers.get(`access-control-allow-${name}`));
    expect([status, ...names, made]).toEqual([204, '*', 'GET, HEAD', '*', []]);
  },
);

test('why a request is refused may be read from a page of any site', async () => {
  const { at } = await servePages(madePage(200, {}));
  const { status, headers } = await fetch(`${at}/api/v1/${'a'.repeat(5000)}`);
  expect([status, headers.get('access-control-allow-origin')]).toEqual([414, '*']);
});

test.each(['br', 'gzip', 'identity'])(
  '%s: a tag of its own, 304 for who has it, no body for HEAD',
  async (encoding) => {
    const { at } = await servePages(madePage(200, { 'cache-control': kept }));
    const headers = { 'accept-encoding': encoding };
    const first = await fetch(`${at}/`, { headers });
    expect(await first.text()).toBe(pageText);
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
  const { at, made } = await servePages(madePage(200, { 'cache-control': kept }));
  await fetch(`${at}/`, { method: 'HEAD' });
  expect(await (await fetch(`${at}/`)).text()).toBe(pageText);
  expect(made).toHaveLength(1);
});

test.each([
  ['/%', 400],
  ['/%00', 400],
  ['//evil.example', 400],
  ['/long', 414],
  ['/_next/static/..%2f..%2fpackage.json', 404],
])('%s answers %i and makes no page', async (path, status) => {
  const { port, made } = await servePages(madePage(200, {}));
  const answer = await rawAnswer(port, path === '/long' ? `/${'a'.repeat(5000)}` : path);
  expect(answer.statusCode).toBe(status);
  expect(made).toEqual([]);
});

test('what is posted goes through where forms are taken, and is not kept', async () => {
  const { at, made } = await servePages((request, response) => {
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
  const { at } = await servePages(madePage(404, {}));
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
  const outcome = await startPageServer({ at: { kind: 'closed', port, host: '127.0.0.1' } });
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
  const { at } = await servePages(madePage(200, { 'content-type': 'text/plain' }, 'the site'), { at: port });
  expect([at, await (await fetch(address)).text()]).toEqual([`http://127.0.0.1:${port.port}`, 'the site']);
});
