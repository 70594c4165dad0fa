import { afterEach, describe, expect, test } from 'vitest';
import { createMemoryHostGate } from '@/tests/support/host-gate';
import { createTestClient, expectKind, requestFor } from '@/tests/support/http-client';
import { type LoopbackHandler, startLoopbackServer } from '@/tests/support/loopback-server';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function host(handler: LoopbackHandler, others: readonly string[] = []) {
  const server = await startLoopbackServer(handler);
  const gate = createMemoryHostGate();
  const client = createTestClient({ allowHosts: [server.host, ...others], gate });
  cleanUp.push(server.close, client.close);
  return { server, gate, ask: (path: string) => client.fetch(requestFor(`${server.origin}${path}`)) };
}

/** Redirects each path to the one it names: "/302/feed" to "feed". */
const redirecting: LoopbackHandler = (request, response) => {
  const [, status, to] = /^\/(30\d)\/(.*)$/.exec(request.url ?? '') ?? [];
  if (status === undefined) response.end('feed');
  else response.writeHead(Number(status), { location: `/${to}` }).end('a body that nobody reads');
};

test.each([301, 302, 303, 307, 308])('19 · 20 · %i is followed and told apart', async (status) => {
  const { server, ask } = await host(redirecting);
  const outcome = expectKind(await ask(`/${status}/feed`), 'fetched');
  expect(outcome.redirects).toEqual([{ status, to: `${server.origin}/feed` }]);
  expect(outcome.address).toBe(`${server.origin}/feed`);
  expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
});

describe('a Refresh header', () => {
  const refreshing = (refresh: string) =>
    host((request, response) => {
      if (request.url === '/old') response.writeHead(200, { refresh }).end('moved');
      else response.end('feed');
    });

  test.each(['0; url=/feed', '0;URL="/feed"', "3, url = '/feed'", '0 /feed', '1.5;/feed'])(
    '%s is followed, for the time being',
    async (refresh) => {
      const { server, ask } = await refreshing(refresh);
      const outcome = expectKind(await ask('/old'), 'fetched');
      expect(outcome.address).toBe(`${server.origin}/feed`);
      expect(outcome.redirects).toEqual([{ status: 302, to: `${server.origin}/feed` }]);
    },
  );

  test.each(['300', '0', '600; url=/feed', '0; url=/old#top', '0; url=', '0; url=javascript:go()', 'soon'])(
    '%s leaves the page as it is',
    async (refresh) => {
      const { server, ask } = await refreshing(refresh);
      expect(expectKind(await ask('/old'), 'fetched').address).toBe(`${server.origin}/old`);
    },
  );
});

test('20 · each hop of a chain is told, in order', async () => {
  const { server, ask } = await host(redirecting);
  const outcome = expectKind(await ask('/301/302/308/feed'), 'fetched');
  expect(outcome.redirects.map(({ status }) => status)).toEqual([301, 302, 308]);
  expect(outcome.redirects[0]?.to).toBe(`${server.origin}/302/308/feed`);
});

test('20 · 24 · 410 and 404 at the end of a redirect tell the hops too', async () => {
  const { ask } = await host((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
    else response.writeHead(410).end();
  });
  const outcome = expectKind(await ask('/old'), 'gone');
  expect(outcome).toMatchObject({ status: 410, redirects: [{ status: 301 }] });
});

describe('21 · going round', () => {
  test('five hops are followed', async () => {
    const { ask } = await host(redirecting);
    expect((await ask('/302/302/302/302/302/feed')).kind).toBe('fetched');
  });

  test('six are not, and the sixth target is not asked', async () => {
    const { server, ask } = await host(redirecting);
    const outcome = expectKind(await ask('/302/302/302/302/302/302/feed'), 'failed');
    expect(outcome.why).toBe('The server redirects more than 5 times.');
    expect(server.paths()).toHaveLength(6);
  });

  test.each(['/loop', '/loop#part'])('a circle ends at once: %s', async (location) => {
    const { server, ask } = await host((_, response) => response.writeHead(302, { location }).end());
    const outcome = expectKind(await ask('/loop'), 'failed');
    expect(outcome.why).toBe('The server redirects in a circle.');
    expect(server.paths()).toEqual(['/loop']);
  });
});

test.each([
  ['/a/b', 'c', '/a/c'],
  ['/a/b', '../c?x=1', '/c?x=1'],
  ['/a/b', '?page=2', '/a/b?page=2'],
  ['/a', '/новости', '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8'],
  ['/a', '/b#part', '/b'],
  ['/a', ' /b ', '/b'],
])('22 · from %s, Location %s leads to %s', async (path, location, target) => {
  const { server, ask } = await host((request, response) => {
    if (request.url !== path) return void response.end('feed');
    const bytes = Buffer.from(location, 'utf8').toString('latin1');
    response.writeHead(302, { location: bytes }).end();
  });
  const outcome = expectKind(await ask(path), 'fetched');
  expect(outcome.address).toBe(`${server.origin}${target}`);
});

test.each([
  ['/caf\xe9/a', '/caf%E9/a'],
  ['/\xcf\xee\xf0\xf2?\xe0=1', '/%CF%EE%F0%F2?%E0=1'],
  ['/caf\xc3\xa9/a', '/caf%C3%A9/a'],
  ['/caf%E9/\xc3\xa9', '/caf%E9/%C3%A9'],
])('the bytes of a Location in another charset go back as they came: %j', async (location, target) => {
  const { server, ask } = await host((request, response) => {
    if (request.url !== '/a') return void response.end('feed');
    response.writeHead(302, { location }).end();
  });
  expect(expectKind(await ask('/a'), 'fetched').address).toBe(`${server.origin}${target}`);
});

test('a Location that is sent twice is followed once', async () => {
  const { server, ask } = await host((request, response) => {
    if (request.url !== '/old') return void response.end('feed');
    response.writeHead(301, ['Location', '/feed', 'Location', '/feed']).end();
  });
  expect(expectKind(await ask('/old'), 'fetched').address).toBe(`${server.origin}/feed`);
});

test('a name and password in a Location are neither sent nor told', async () => {
  const { server, ask } = await host((request, response) => {
    if (request.url !== '/feed') return void response.end('feed');
    response.writeHead(302, { location: `http://reader:secret@${request.headers.host}/there` }).end();
  });
  const outcome = expectKind(await ask('/feed'), 'fetched');
  expect(outcome.address).toBe(`${server.origin}/there`);
  expect(outcome.redirects).toEqual([{ status: 302, to: `${server.origin}/there` }]);
  expect(server.requests.at(-1)?.headers.authorization).toBeUndefined();
});

test.each([{}, { location: '' }, { location: 'http://' }, { location: 'http://[' }])(
  'a redirect to nowhere fails: %o',
  async (headers) => {
    const { ask } = await host((_, response) => response.writeHead(302, headers).end());
    expect(await ask('/feed')).toMatchObject({
      kind: 'failed',
      status: 302,
      why: 'The server redirects, but not to a valid address.',
    });
  },
);

test.each(['file:///etc/passwd', 'ftp://example.org/feed', 'data:text/xml,x'])(
  '43 · a redirect to %s is refused',
  async (location) => {
    const { ask } = await host((_, response) => response.writeHead(302, { location }).end());
    expect(await ask('/feed')).toMatchObject({ kind: 'refused', by: 'address' });
  },
);

describe('across hosts', () => {
  test('32 · 40 · each host is asked for its robots.txt, held alone and given back', async () => {
    const there = await startLoopbackServer((_, response) => response.end('feed'));
    cleanUp.push(there.close);
    const { server, gate, ask } = await host(
      (_, response) => response.writeHead(302, { location: `${there.origin}/feed` }).end(),
      [there.host],
    );
    const outcome = expectKind(await ask('/feed'), 'fetched');
    expect(outcome.address).toBe(`${there.origin}/feed`);
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/feed']);
    expect(there.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/feed']);
    expect(gate.releases.map((release) => release.host)).toEqual([server.host, there.host]);
    expect(gate.held()).toEqual([]);
  });

  test('40 · a target that its host’s robots.txt closes is not asked', async () => {
    const there = await startLoopbackServer(
      (_, response) => response.end('feed'),
      'User-agent: *\nDisallow: /private/\n',
    );
    cleanUp.push(there.close);
    const { ask } = await host(
      (_, response) => response.writeHead(302, { location: `${there.origin}/private/feed` }).end(),
      [there.host],
    );
    expect(await ask('/feed')).toMatchObject({ kind: 'refused', by: 'robots' });
    expect(there.paths()).toEqual([]);
  });

  test('21 · a body that drips behind a redirect is not waited for', async () => {
    const { ask } = await host((request, response) => {
      if (request.url === '/feed') return void response.end('feed');
      response.writeHead(302, { location: '/feed' }).write('x');
    });
    // What is waited for without an end fails at the deadline.
    expect((await ask('/dripping')).kind).toBe('fetched');
  });
});
