import { afterEach, describe, expect, test } from 'vitest';
import { openRedirectChain } from '@/lib/ingest/http/redirect-chain';
import { createTestClient, expectKind, requestFor } from '@/tests/support/http-client';
import { type LoopbackHandler, startLoopbackServer } from '@/tests/support/loopback-server';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function host(handler: LoopbackHandler) {
  const server = await startLoopbackServer(handler);
  const client = createTestClient({ allowHosts: [server.host] });
  cleanUp.push(server.close, client.close);
  return { server, ask: (path: string) => client.fetch(requestFor(`${server.origin}${path}`)) };
}

/** Gives its feed to who comes back with the cookie that its check sets. */
const checking: LoopbackHandler = ({ url = '', headers }, response) => {
  if (url === '/check')
    return void response.writeHead(302, { location: '/feed', 'set-cookie': 'ok=1; Path=/' }).end();
  if (headers.cookie === 'ok=1') return void response.end('feed');
  response.writeHead(302, { location: '/check' }).end();
};

describe('a chain of redirects with a cookie', () => {
  test('comes back to its beginning, is told whole, and is forgotten behind it', async () => {
    const { server, ask } = await host(checking);
    for (const _ of [1, 2]) {
      const outcome = expectKind(await ask('/feed'), 'fetched');
      expect(outcome.address).toBe(`${server.origin}/feed`);
      expect(outcome.redirects.map(({ to }) => to)).toEqual([
        `${server.origin}/check`,
        `${server.origin}/feed`,
      ]);
    }
    expect(server.paths()).toEqual(['/feed', '/check', '/feed', '/feed', '/check', '/feed']);
  });

  test('may lead to the very same address', async () => {
    const { server, ask } = await host(({ headers }, response) => {
      if (headers.cookie === 'a=1; b=2') return void response.end('feed');
      response
        .writeHead(307, { location: '/feed', 'set-cookie': ['a=1; HttpOnly', 'b=2; SameSite=Lax'] })
        .end();
    });
    expect((await ask('/feed')).kind).toBe('fetched');
    expect(server.paths()).toEqual(['/feed', '/feed']);
  });

  test('goes round no more than once with the same cookie, and a few times with others', async () => {
    const { server, ask } = await host((_, response) =>
      response.writeHead(302, { location: '/feed', 'set-cookie': 'a=1' }).end(),
    );
    expect(expectKind(await ask('/feed'), 'failed').why).toBe('The server redirects in a circle.');
    expect(server.paths()).toHaveLength(2);
    let count = 0;
    const restless = await host((_, response) => {
      count += 1;
      response.writeHead(302, { location: '/feed', 'set-cookie': `a=${count}` }).end();
    });
    expect((await restless.ask('/feed')).kind).toBe('failed');
    expect(restless.server.paths()).toHaveLength(6);
  });

  test('asks on the condition of the address that it comes back to', async () => {
    const { server } = await host(checking);
    const client = createTestClient({ allowHosts: [server.host] });
    cleanUp.push(client.close);
    const validators = { etag: '"x"', lastModified: null };
    await client.fetch(requestFor(`${server.origin}/feed`, { validators }));
    const sent = server.requests.filter(({ path }) => path !== '/robots.txt');
    expect(sent.map(({ headers }) => headers['if-none-match'])).toEqual(['"x"', undefined, '"x"']);
  });
});

describe('a cookie set by www.news.o.example', () => {
  const from = new URL('https://www.news.o.example/a');
  test.each([
    ['a=1', 'https://www.news.o.example/b', 'a=1'],
    ['a=1', 'https://news.o.example/b', ''],
    ['a=1; Domain=.o.example', 'https://id.o.example/b', 'a=1'],
    ['a=1; domain=news.o.example; Path=/', 'https://x.news.o.example/b', 'a=1'],
    ['a=1; Domain=other.example', 'https://other.example/b', ''],
    ['a=1; Domain=example', 'https://other.example/b', ''],
    ['a=1; Domain=o.example', 'https://foo.example/b', ''],
    ['a=1; Domain=o.example', 'https://noto.example/b', ''],
    ['a=1; Secure', 'http://www.news.o.example/b', ''],
    ['a=1; secure; HttpOnly', 'https://www.news.o.example/b', 'a=1'],
    ['a=1; Max-Age=0', 'https://www.news.o.example/b', ''],
    ['a=1; Max-Age=3600; Expires=Fri, 15 Aug 2025 20:00:00 GMT', 'https://www.news.o.example/b', 'a=1'],
    ['a="x y"', 'https://www.news.o.example/b', 'a="x y"'],
    ['a=', 'https://www.news.o.example/b', 'a='],
    ['=1', 'https://www.news.o.example/b', ''],
    ['a=1\u0001', 'https://www.news.o.example/b', ''],
    ['nonsense', 'https://www.news.o.example/b', ''],
  ])('%j for %s: %j', (text, to, header) => {
    const chain = openRedirectChain();
    const target = new URL(to);
    chain.ask(target);
    chain.keep(from, [text]);
    expect(chain.goesRound(target)).toBe(header === '');
    expect(chain.ask(target)).toBe(header);
  });

  test('goes when it is taken back, and changes when it is set anew', () => {
    const chain = openRedirectChain();
    chain.ask(from);
    chain.keep(from, ['a=1', 'b=2']);
    chain.keep(from, ['a=3', 'b=; max-age=-1']);
    expect(chain.ask(from)).toBe('a=3');
  });

  test('is not given to an address that was not asked before', () => {
    const chain = openRedirectChain();
    chain.ask(from);
    chain.keep(from, ['a=1']);
    expect(chain.ask(new URL('/b', from))).toBe('');
  });
});
