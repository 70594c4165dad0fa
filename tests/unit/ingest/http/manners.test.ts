import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createMemoryHostGate } from '@/tests/support/host-gate';
import { createTestClient, expectKind, requestFor } from '@/tests/support/http-client';
import { type LoopbackHandler, startLoopbackServer } from '@/tests/support/loopback-server';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function host(handler: LoopbackHandler, robots: string | null = '', options = {}) {
  const server = await startLoopbackServer(handler, robots);
  const gate = createMemoryHostGate();
  const client = createTestClient({ allowHosts: [server.host], gate, ...options });
  cleanUp.push(server.close, client.close);
  return { server, gate, client, ask: (path: string) => client.fetch(requestFor(`${server.origin}${path}`)) };
}

const plain: LoopbackHandler = (_, response) => response.end('feed');

describe('31 · connecting ends after its own time', () => {
  test('a name that is never resolved', async () => {
    const client = createTestClient({
      lookup: () => new Promise(() => undefined),
      connectTimeoutMs: 300,
      deadlineMs: 5000,
    });
    const outcome = await client.fetch(requestFor('http://slow.example.org/feed'));
    await client.close();
    expect(expectKind(outcome, 'failed').why).toBe('No connection to the server came about within 1 second.');
  });

  test('nobody listens', async () => {
    const { server, client } = await host(plain);
    await server.close();
    const outcome = await client.fetch(requestFor(`${server.origin}/feed`));
    expect(expectKind(outcome, 'failed').why).toBe('The server refused the connection.');
  });

  test('25 · https where only http is spoken', async () => {
    const { server, client } = await host(plain);
    const outcome = await client.fetch(requestFor(`https://${server.host}/feed`));
    expect(expectKind(outcome, 'failed').why).toBe('No secure connection to the server came about.');
  });

  test('https where nothing is said', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const client = createTestClient({
      allowHosts: [`127.0.0.1:${port}`],
      connectTimeoutMs: 300,
      deadlineMs: 5000,
    });
    const outcome = await client.fetch(requestFor(`https://127.0.0.1:${port}/feed`));
    await client.close();
    silent.close();
    expect(expectKind(outcome, 'failed').why).toBe('No connection to the server came about within 1 second.');
  });
});

test('32 · a host is asked one thing at a time', async () => {
  let open = 0;
  let most = 0;
  const { gate, ask } = await host((_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end('feed');
    }, 20);
  });
  const outcomes = await Promise.all(Array.from({ length: 8 }, (_, at) => ask(`/${at}`)));
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array(8).fill('fetched'));
  expect(most).toBe(1);
  expect(gate.held()).toEqual([]);
});

describe('33 · a pause lies between two requests', () => {
  const now = new Date('2025-08-15T20:00:00Z');

  test.each([
    ['our own', '', 60, 60],
    ['Crawl-delay where it is longer', 'User-agent: *\nCrawl-delay: 0.08\n', 20, 80],
    ['our own where Crawl-delay is shorter', 'User-agent: *\nCrawl-delay: 0.02\n', 60, 60],
  ])('%s', async (_, robots, minDelayMs, pause) => {
    const { server, gate, ask } = await host(
      (request, response) => {
        if (request.url === '/moved') response.writeHead(302, { location: '/feed' }).end();
        else response.end('feed');
      },
      robots,
      { minDelayMs, now: () => now },
    );
    await ask('/moved');
    await ask('/other');
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/moved', '/feed', '/other']);
    // The first was asked for before anything was known of the host.
    const pauses = gate.releases.map(({ notBefore }) => notBefore.getTime() - now.getTime());
    expect(pauses).toEqual(pauses.map(() => pause));
    expect(pauses.length).toBeGreaterThan(0);
  });

  test('none where a host of ALLOW_HOSTS asks for none', async () => {
    const { server, gate, ask } = await host(plain, 'User-agent: *\nCrawl-delay: 0\n', {
      minDelayMs: 60_000,
    });
    await ask('/one');
    await ask('/two');
    expect(server.paths()).toEqual(['/one', '/two']);
    expect(gate.releases).toHaveLength(2);
  });

  test('none where an outlet within reach asks for none', async () => {
    const server = await startLoopbackServer(plain, 'User-agent: *\nCrawl-delay: 0\n');
    const client = createTestClient({
      reach: new Map([['gazette.example', server.host]]),
      minDelayMs: 60_000,
    });
    cleanUp.push(server.close, client.close);
    const first = await client.fetch(requestFor('http://gazette.example/rss'));
    const second = await client.fetch(requestFor('http://gazette.example/rss'));
    expect([first.kind, second.kind]).toEqual(['fetched', 'fetched']);
    expect(expectKind(first, 'fetched').address).toBe('http://gazette.example/rss');
    expect(server.requests[0]?.headers.host).toBe('gazette.example');
  });

  test('a stranger may not ask for none', async () => {
    const gate = createMemoryHostGate();
    const now = new Date('2025-08-15T20:00:00Z');
    const client = createTestClient({
      gate,
      now: () => now,
      minDelayMs: 1000,
      lookup: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    cleanUp.push(client.close);
    const robots = { status: 200, body: 'User-agent: *\nCrawl-delay: 0\n', fetchedAt: now };
    gate.robots.set('news.example.org', robots);
    await client.fetch(requestFor('http://news.example.org/feed'));
    expect(gate.releases[0]?.notBefore).toEqual(new Date('2025-08-15T20:00:01Z'));
  });

  test('a Crawl-delay of an hour counts as 30 seconds', async () => {
    const { server, gate, ask } = await host(plain, '', { now: () => new Date('2025-08-15T20:00:00Z') });
    gate.robots.set(server.host, {
      status: 200,
      body: 'User-agent: *\nCrawl-delay: 3600\n',
      fetchedAt: new Date('2025-08-15T19:00:00Z'),
    });
    await ask('/feed');
    expect(gate.releases[0]?.notBefore).toEqual(new Date('2025-08-15T20:00:30Z'));
  });
});

test('a turn that is far off is not waited for, and the gate’s reason is passed on', async () => {
  const { server, gate, ask } = await host(plain);
  await gate.take(server.host, new Date());
  const inAnHour = new Date(Date.now() + 3_600_000);
  await gate.release(server.host, inAnHour, 'The server asked us to come back later.');
  const outcome = expectKind(await ask('/feed'), 'later');
  expect(outcome.why).toBe('The server asked us to come back later.');
  expect(Math.abs(outcome.until.getTime() - inAnHour.getTime())).toBeLessThan(60_000);
  expect(server.requests).toEqual([]);
});

describe('who we are, and nothing else', () => {
  test('38 · the same User-Agent every time: product, version and how to reach us', async () => {
    const { server, ask } = await host(plain);
    for (const path of ['/feed', '/feed?page=2']) await ask(path);
    const agents = server.requests.map(({ headers }) => headers['user-agent']);
    // robots.txt is asked for by the same name.
    expect(server.requests.map(({ path }) => path)).toContain('/robots.txt');
    expect(new Set(agents)).toEqual(new Set(['Parallax/0.1 (+mailto:desk@example.org)']));
  });

  test('39 · no cookies, no Referer, no query of our own', async () => {
    const { server, ask } = await host((request, response) => {
      response.setHeader('set-cookie', 'reader=1; Path=/');
      if (request.url === '/moved') response.writeHead(302, { location: '/feed' }).end();
      else response.end('feed');
    });
    await ask('/moved');
    await ask('/feed?edition=uk&x=%20a+b');
    expect(server.paths()).toEqual(['/moved', '/feed', '/feed?edition=uk&x=%20a+b']);
    for (const { headers } of server.requests) {
      expect(Object.keys(headers).toSorted()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
    }
  });

  test('the fragment and a name and password in the address stay here', async () => {
    const { server, client } = await host(plain);
    const outcome = await client.fetch(requestFor(`http://reader:secret@${server.host}/feed#top`));
    expect(server.paths()).toEqual(['/feed']);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(expectKind(outcome, 'fetched').address).toBe(`${server.origin}/feed`);
  });
});

describe('giving back and ending', () => {
  test.each(['reset', 'huge', 'slow'])(
    'the host is given back after a request that fails: %s',
    async (way) => {
      const { gate, ask } = await host(
        (_, response) => {
          if (way === 'reset') response.socket?.destroy();
          if (way === 'huge') response.end(Buffer.alloc(2_000_000));
        },
        '',
        { deadlineMs: 300 },
      );
      expect((await ask('/feed')).kind).toBe('failed');
      expect(gate.held()).toEqual([]);
      expect(gate.releases).toHaveLength(1);
    },
  );

  test('closing ends what is under way, which may be asked again', async () => {
    const { gate, client, server, ask } = await host(() => undefined, '', { deadlineMs: 60_000 });
    const asking = ask('/feed');
    await expect.poll(() => server.paths()).toEqual(['/feed']);
    await client.close();
    expect(expectKind(await asking, 'later').why).toBe('The program is stopping.');
    expect(gate.held()).toEqual([]);
  });

  test('closing while robots.txt is asked for leaves nothing known of the host', async () => {
    const { gate, client, server, ask } = await host(() => undefined, null, { deadlineMs: 60_000 });
    const asking = ask('/feed');
    await expect.poll(() => server.requests.length).toBe(1);
    await client.close();
    expect(expectKind(await asking, 'later').why).toBe('The program is stopping.');
    expect(gate.robots.size).toBe(0);
  });

  test('closing ends a pause', async () => {
    const { gate, client, server, ask } = await host(plain, '', { minDelayMs: 60_000 });
    const asking = ask('/feed');
    await expect.poll(() => server.requests.length).toBe(1);
    await expect.poll(() => gate.robots.size).toBe(1);
    await client.close();
    expect((await asking).kind).toBe('later');
    expect(server.paths()).toEqual([]);
  });
});
