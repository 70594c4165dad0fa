import { afterEach, describe, expect, test } from 'vitest';
import type { Validators } from '@/lib/ingest/http/outcome';
import { createTestClient, expectKind, requestFor } from '@/tests/support/http-client';
import {
  type LoopbackHandler,
  type LoopbackServer,
  startLoopbackServer,
} from '@/tests/support/loopback-server';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function host(handler: LoopbackHandler) {
  const server = await startLoopbackServer(handler);
  const client = createTestClient({ allowHosts: [server.host] });
  cleanUp.push(server.close, client.close);
  const ask = (path: string, validators: Validators | null = null) =>
    client.fetch(requestFor(`${server.origin}${path}`, { validators }));
  return { server, client, ask };
}

/** What each request but the one for robots.txt sent under a name. */
function sentBy(
  server: LoopbackServer,
  name: 'if-none-match' | 'if-modified-since',
): readonly (string | undefined)[] {
  return server.requests.filter(({ path }) => path !== '/robots.txt').map(({ headers }) => headers[name]);
}

describe('1 · the ETag goes back byte for byte', () => {
  test.each(['"abc"', 'W/"abc"', 'unquoted', '"with \\" and spaces "', 'W/"é-ÿ"', '"a,b", "c"', '""'])(
    '%s',
    async (etag) => {
      const { server, ask } = await host((_, response) => {
        response.setHeader('etag', etag);
        // As bytes: node writes the headers before a string in that string's encoding.
        response.end(Buffer.from('feed'));
      });
      const first = expectKind(await ask('/feed'), 'fetched');
      await ask('/feed', first.validators);
      expect(sentBy(server, 'if-none-match')).toEqual([undefined, etag]);
    },
  );
});

describe('2 · Last-Modified goes back as it was sent', () => {
  test.each([
    'Fri, 15 Aug 2025 20:00:00 GMT',
    'Friday, 15-Aug-25 20:00:00 GMT',
    '2025-08-15 20:00',
    'yesterday',
  ])('%s', async (lastModified) => {
    const { server, ask } = await host((_, response) => {
      response.setHeader('last-modified', lastModified);
      response.end('feed');
    });
    const first = expectKind(await ask('/feed'), 'fetched');
    await ask('/feed', first.validators);
    expect(sentBy(server, 'if-modified-since')).toEqual([undefined, lastModified]);
  });
});

test('a Last-Modified that is still to come is not sent back', async () => {
  const { server, ask } = await host((_, response) =>
    response.writeHead(200, { etag: '"1"', 'last-modified': 'Sat, 16 Nov 2041 19:11:00 GMT' }).end('feed'),
  );
  const first = expectKind(await ask('/feed'), 'fetched');
  await ask('/feed', first.validators);
  expect(sentBy(server, 'if-none-match')).toEqual([undefined, '"1"']);
  expect(sentBy(server, 'if-modified-since')).toEqual([undefined, undefined]);
});

test.each([
  ['both', { etag: '"1"', lastModified: 'Fri, 15 Aug 2025 20:00:00 GMT' }],
  ['ETag alone', { etag: '"1"', lastModified: null }],
  ['Last-Modified alone', { etag: null, lastModified: 'Fri, 15 Aug 2025 20:00:00 GMT' }],
])('3 · %s', async (_, validators) => {
  const { server, ask } = await host((_request, response) => response.writeHead(304).end());
  const outcome = expectKind(await ask('/feed', validators), 'unchanged');
  const [request] = server.requests.filter(({ path }) => path === '/feed');
  expect(request?.headers['if-none-match'] ?? null).toBe(validators.etag);
  expect(request?.headers['if-modified-since'] ?? null).toBe(validators.lastModified);
  expect(outcome.validators).toEqual(validators);
});

test.each([
  ['etag', { etag: '"2"', lastModified: null }],
  ['last-modified', { etag: null, lastModified: '"2"' }],
])('4 · a 200 with %s alone gives both values anew', async (name, validators) => {
  const { ask } = await host((_, response) => response.setHeader(name, '"2"').end('feed'));
  const outcome = await ask('/feed', { etag: '"1"', lastModified: 'Fri, 15 Aug 2025 20:00:00 GMT' });
  expect(expectKind(outcome, 'fetched').validators).toEqual(validators);
});

test('5 · a 304 may bring a new Last-Modified, and says how long it is fresh', async () => {
  const { ask } = await host((_, response) =>
    response
      .writeHead(304, { 'last-modified': 'Sat, 16 Aug 2025 20:00:00 GMT', 'cache-control': 'max-age=90' })
      .end(),
  );
  const outcome = expectKind(await ask('/feed', { etag: '"1"', lastModified: 'old' }), 'unchanged');
  expect(outcome.validators).toEqual({ etag: '"1"', lastModified: 'Sat, 16 Aug 2025 20:00:00 GMT' });
  expect(outcome.freshForSeconds).toBe(90);
});

test('a 304 that nobody asked for is a failure', async () => {
  const { ask } = await host((_, response) => response.writeHead(304).end());
  expect(await ask('/feed')).toMatchObject({ kind: 'failed', status: 304 });
});

test('7 · validators are not sent to where their address redirects', async () => {
  const { server, ask } = await host((request, response) => {
    if (request.url === '/feed') response.writeHead(302, { location: '/elsewhere' }).end();
    else response.setHeader('etag', '"theirs"').end('feed');
  });
  const outcome = expectKind(await ask('/feed', { etag: '"mine"', lastModified: 'then' }), 'fetched');
  expect(sentBy(server, 'if-none-match')).toEqual(['"mine"', undefined]);
  expect(sentBy(server, 'if-modified-since')).toEqual(['then', undefined]);
  expect(outcome).toMatchObject({ address: `${server.origin}/elsewhere`, validators: { etag: '"theirs"' } });
});

test('8 · no validators, Expires: 0: a plain GET', async () => {
  const { server, ask } = await host((_, response) => response.setHeader('expires', '0').end('feed'));
  const outcome = expectKind(await ask('/feed', { etag: null, lastModified: null }), 'fetched');
  expect(outcome).toMatchObject({ validators: { etag: null, lastModified: null }, freshForSeconds: 0 });
  expect(sentBy(server, 'if-none-match')).toEqual([undefined]);
  expect(sentBy(server, 'if-modified-since')).toEqual([undefined]);
});

test('a validator of many kilobytes is not kept', async () => {
  const { ask } = await host((_, response) =>
    response.setHeader('etag', `"${'x'.repeat(4000)}"`).end('feed'),
  );
  expect(expectKind(await ask('/feed'), 'fetched').validators.etag).toBeNull();
});
