import { afterEach, describe, expect, test } from 'vitest';
import { createMemoryHostGate } from '@/tests/support/host-gate';
import { createTestClient, requestFor } from '@/tests/support/http-client';
import { startLoopbackServer } from '@/tests/support/loopback-server';

const now = new Date('2025-08-15T20:00:00Z');

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function answerOf(
  status: number,
  headers: Record<string, string> = {},
  { body = 'text', isInterface = false } = {},
) {
  const server = await startLoopbackServer((_, response) => response.writeHead(status, headers).end(body));
  const gate = createMemoryHostGate(() => now);
  const client = createTestClient({ allowHosts: [server.host], gate, now: () => now, minDelayMs: 1000 });
  cleanUp.push(server.close, client.close);
  gate.robots.set(server.host, { status: 404, body: null, fetchedAt: now });
  const outcome = await client.fetch(requestFor(`${server.origin}/feed`, { isInterface }));
  return { outcome, release: gate.releases[0], held: gate.held() };
}

describe('17 · a server that asks for time gets it, from the whole host (14, 15)', () => {
  test.each([
    [429, '120', '2025-08-15T20:02:00.000Z'],
    [503, '120', '2025-08-15T20:02:00.000Z'],
    [429, 'Fri, 15 Aug 2025 21:00:00 GMT', '2025-08-15T21:00:00.000Z'],
    [503, 'Fri, 15 Aug 2025 21:00:00 GMT', '2025-08-15T21:00:00.000Z'],
  ])('%i, Retry-After %s', async (status, retryAfter, iso) => {
    const { outcome, release, held } = await answerOf(status, { 'retry-after': retryAfter });
    expect(outcome).toMatchObject({ kind: 'throttled', status, until: new Date(iso) });
    expect(release).toMatchObject({ notBefore: new Date(iso) });
    expect(release?.reason).toContain('come back later');
    expect(held).toEqual([]);
  });

  test.each([429, 503])(
    '%i for longer than we wait: two days, and no time is said to be its own',
    async (status) => {
      const { outcome, release } = await answerOf(status, { 'retry-after': '99999999' });
      const until = new Date('2025-08-17T20:00:00.000Z');
      const why = 'The server asked us to come back in two days or more.';
      expect(outcome).toEqual({ kind: 'throttled', status, until, why });
      expect(release).toMatchObject({ notBefore: until, reason: why });
    },
  );

  test.each([{}, { 'retry-after': 'soon' }])('16 · 429 without a time: %o', async (headers) => {
    const { outcome, release } = await answerOf(429, headers);
    expect(outcome).toEqual({
      kind: 'throttled',
      status: 429,
      until: null,
      why: 'The server asked us to slow down.',
    });
    expect(release?.notBefore).toEqual(new Date('2025-08-15T20:15:00Z'));
  });

  test.each([
    [200, true, 'throttled'],
    [500, true, 'throttled'],
    [200, false, 'fetched'],
    [500, false, 'failed'],
  ])('%i with Retry-After, of an interface for programs (%s): %s', async (status, isInterface, kind) => {
    const { outcome } = await answerOf(status, { 'retry-after': '7' }, { isInterface });
    expect(outcome.kind).toBe(kind);
  });

  test('25 · 503 without Retry-After is an error like any other', async () => {
    const { outcome, release } = await answerOf(503);
    expect(outcome).toEqual({ kind: 'failed', status: 503, why: 'The server answered with an error (503).' });
    expect(release).toEqual({
      host: release?.host,
      notBefore: new Date('2025-08-15T20:00:01Z'),
      reason: null,
    });
  });
});

test.each([404, 410])('24 · %i is gone', async (status) => {
  expect((await answerOf(status)).outcome).toMatchObject({ kind: 'gone', status });
});

test.each([
  [500, 'The server answered with an error (500).'],
  [502, 'The server answered with an error (502).'],
  [520, 'The server answered with an error (520).'],
  [400, 'The server answered with a refusal (400).'],
  [418, 'The server answered with a refusal (418).'],
  [300, 'The server answered with something other than a page (300).'],
])('25 · %i fails', async (status, why) => {
  expect((await answerOf(status)).outcome).toEqual({ kind: 'failed', status, why });
});

test.each([
  ['feeds.feedburner.com', '2025-08-15T20:00:01.000Z'],
  ['feeds.courier.example', '2025-08-15T21:00:00.000Z'],
])('17 · what %s says of one feed, where nobody says else whether it is shared', async (name, rests) => {
  const server = await startLoopbackServer((_, response) =>
    response.writeHead(429, { 'retry-after': '3600' }).end(),
  );
  const gate = createMemoryHostGate(() => now);
  gate.robots.set(name, { status: 404, body: null, fetchedAt: now });
  const reach = new Map([[name, server.host]]);
  const client = createTestClient({ reach, gate, now: () => now, minDelayMs: 1000 });
  cleanUp.push(server.close, client.close);
  await client.fetch(requestFor(`http://${name}/feed`));
  expect(gate.releases).toMatchObject([{ host: name, notBefore: new Date(rests) }]);
});

describe('26 · refusals', () => {
  test.each([401, 402, 403, 451])('%i', async (status) => {
    expect((await answerOf(status)).outcome).toMatchObject({ kind: 'refused', by: 'server', status });
  });

  test.each([403, 429, 503])('a Cloudflare challenge is named, with %i', async (status) => {
    const { outcome } = await answerOf(status, { 'cf-mitigated': 'challenge', server: 'cloudflare' });
    expect(outcome).toMatchObject({ kind: 'refused', by: 'server', status });
    expect(outcome.kind === 'refused' && outcome.why).toContain('Cloudflare');
  });

  test.each([
    [202, 'challenge'],
    [405, 'captcha'],
    [403, 'CAPTCHA'],
  ])('an Amazon check is named, with %i', async (status, action) => {
    const { outcome } = await answerOf(status, { 'x-amzn-waf-action': action });
    expect(outcome).toMatchObject({ kind: 'refused', by: 'server', status });
    expect(outcome.kind === 'refused' && outcome.why).toContain('Amazon');
  });

  test('a request that Amazon counts only is answered', async () => {
    expect((await answerOf(200, { 'x-amzn-waf-action': 'count' })).outcome.kind).toBe('fetched');
  });
});

test.each([200, 204, 205])('27 · %i with nothing in it fails', async (status) => {
  expect((await answerOf(status, {}, { body: '' })).outcome).toEqual({
    kind: 'failed',
    status,
    why: 'The server sent an empty answer.',
  });
});

test('an answer carries its facts', async () => {
  const { outcome } = await answerOf(200, {
    'content-type': 'application/rss+xml; charset=windows-1251',
    'cache-control': 'max-age=300',
    age: '100',
  });
  expect(outcome).toMatchObject({
    kind: 'fetched',
    status: 200,
    contentType: 'application/rss+xml; charset=windows-1251',
    freshForSeconds: 200,
    redirects: [],
  });
});

test.each([
  [40, 'fetched'],
  [100, 'failed'],
])('an answer with %i kB of headers is %s', async (kilobytes, kind) => {
  const policy = Object.fromEntries(
    Array.from({ length: kilobytes }, (_, n) => [`x-policy-${n}`, 'a'.repeat(1000)]),
  );
  expect((await answerOf(200, policy)).outcome.kind).toBe(kind);
});

test('fields that are sent twice count once', async () => {
  const twice = [
    'ETag',
    '"a"',
    'ETag',
    '"a"',
    'Content-Type',
    'text/html; charset=koi8-r',
    'Content-Type',
    'text/html',
  ];
  const server = await startLoopbackServer((_, response) => response.writeHead(200, twice).end('feed'));
  const client = createTestClient({ allowHosts: [server.host] });
  cleanUp.push(server.close, client.close);
  expect(await client.fetch(requestFor(server.origin))).toMatchObject({
    contentType: 'text/html; charset=koi8-r',
    validators: { etag: '"a"' },
  });
});

test('a server that has no such type is asked once for whatever it has', async () => {
  const server = await startLoopbackServer(({ headers }, response) =>
    response.writeHead(headers.accept === '*/*' ? 200 : 406).end('feed'),
  );
  const client = createTestClient({ allowHosts: [server.host] });
  cleanUp.push(server.close, client.close);
  const request = requestFor(`${server.origin}/feed`, { accept: 'application/rss+xml, */*;q=0.1' });
  expect((await client.fetch(request)).kind).toBe('fetched');
  expect(server.paths()).toEqual(['/feed', '/feed']);
});

test('and no more than once', async () => {
  const server = await startLoopbackServer((_, response) => response.writeHead(406).end());
  const client = createTestClient({ allowHosts: [server.host] });
  cleanUp.push(server.close, client.close);
  const outcome = await client.fetch(requestFor(`${server.origin}/feed`, { accept: 'text/html' }));
  expect(outcome).toMatchObject({ kind: 'failed', status: 406 });
  expect(server.paths()).toEqual(['/feed', '/feed']);
});
