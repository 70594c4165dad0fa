import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createAddressGuard } from '@/lib/ingest/http/address-guard';
import { createGuardedConnector, ForbiddenAddress } from '@/lib/ingest/http/guarded-connector';
import { startDnsServer } from '@/tests/support/dns-server';
import { createTestClient, requestFor } from '@/tests/support/http-client';
import { startLoopbackServer } from '@/tests/support/loopback-server';

const cleanUp: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function inside() {
  const server = await startLoopbackServer((_, response) => response.end('inside'));
  cleanUp.push(server.close);
  return { server, port: server.host.split(':')[1] ?? '' };
}

/** A public address where nothing answers from here. */
const outside = '93.184.216.34';

describe('42 · DNS', () => {
  test.each([
    ['loopback', ['127.0.0.1']],
    ['private', ['10.1.2.3']],
    ['metadata', ['169.254.169.254']],
    ['several, all inside', ['127.0.0.1', '192.168.1.1', '0.0.0.0']],
  ])('a public name with a %s address is refused', async (_, answers) => {
    const { server, port } = await inside();
    const dns = await startDnsServer(() => answers);
    cleanUp.push(dns.close);
    const client = createTestClient({ lookup: dns.lookup });
    const outcome = await client.fetch(requestFor(`http://news.example.org:${port}/feed`));
    await client.close();
    expect(outcome).toMatchObject({ kind: 'refused', by: 'address' });
    expect(dns.questions).toEqual(['news.example.org']);
    expect(server.requests).toEqual([]);
  });

  test('a second answer that leads inside gets nowhere, at any later request', async () => {
    const { server, port } = await inside();
    const dns = await startDnsServer((n) => [n === 0 ? outside : '127.0.0.1']);
    cleanUp.push(dns.close);
    const client = createTestClient({ lookup: dns.lookup, connectTimeoutMs: 1000 });
    const first = await client.fetch(requestFor(`http://rebind.example.org:${port}/feed`));
    const askedOnce = dns.questions.length;
    const second = await client.fetch(requestFor(`http://other.example.org:${port}/feed`));
    await client.close();
    expect(first.kind).toBe('failed');
    expect(askedOnce).toBe(1);
    expect(second).toMatchObject({ kind: 'refused', by: 'address' });
    expect(server.requests).toEqual([]);
  });

  test('of a mixed answer only the public address is dialled', async () => {
    const { server, port } = await inside();
    const dns = await startDnsServer(() => ['127.0.0.1', outside, '10.0.0.1']);
    cleanUp.push(dns.close);
    const client = createTestClient({ lookup: dns.lookup, connectTimeoutMs: 1000 });
    const outcome = await client.fetch(requestFor(`http://mixed.example.org:${port}/feed`));
    await client.close();
    expect(outcome.kind).toBe('failed');
    expect(server.requests).toEqual([]);
  });

  test('25 · a name that does not exist is a failure in plain words', async () => {
    const client = createTestClient({
      lookup: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    const outcome = await client.fetch(requestFor('http://nowhere.example.org/feed'));
    await client.close();
    expect(outcome).toEqual({
      kind: 'failed',
      status: null,
      why: 'There is no server by the name of nowhere.example.org.',
    });
  });

  test('a name of ALLOW_HOSTS may be private', async () => {
    const { server, port } = await inside();
    const client = createTestClient({ allowHosts: [`localhost:${port}`] });
    const outcome = await client.fetch(requestFor(`http://localhost:${port}/feed`));
    await client.close();
    expect(outcome.kind).toBe('fetched');
    expect(server.paths()).toEqual(['/feed']);
  });
});

test.each(['10.0.0.1', '169.254.169.254', '100.64.0.1', '[fd00::1]', '[::ffff:10.0.0.1]'])(
  '42 · the connector itself refuses the literal %s, for which nobody asks DNS',
  async (hostname) => {
    const guard = createAddressGuard({ allowHosts: [], reach: new Map() });
    const open = createGuardedConnector({ guard, connectTimeoutMs: 200 });
    const result = await new Promise<Error | Socket>((resolve) => {
      open({ hostname, protocol: 'http:', port: '80' }, (error, socket) => resolve(error ?? socket));
    });
    expect(result).toBeInstanceOf(ForbiddenAddress);
  },
);

test('43 · what is dialled instead is exempt, as an operator’s proxy would be', async () => {
  const { server } = await inside();
  const client = createTestClient({ reach: new Map([['gazette.example', server.host]]) });
  const outcome = await client.fetch(requestFor('http://gazette.example/rss'));
  await client.close();
  expect(outcome.kind).toBe('fetched');
  expect(server.paths()).toEqual(['/rss']);
});

test('42 · the address that the socket reached is checked before a byte is sent', async () => {
  const { server, port } = await inside();
  let looks = 0;
  const open = createGuardedConnector({
    guard: createAddressGuard({ allowHosts: [], reach: new Map() }),
    connectTimeoutMs: 1000,
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    // Passes the looked-up address and forbids the one connected to, as a resolver that lies would.
    isForbidden: () => ++looks > 1,
  });
  const result = await new Promise<Error | Socket>((resolve) => {
    open({ hostname: 'news.example.org', protocol: 'http:', port }, (error, socket) =>
      resolve(error ?? socket),
    );
  });
  expect(result).toBeInstanceOf(ForbiddenAddress);
  expect(looks).toBe(2);
  const probe = connect(Number(port), '127.0.0.1');
  await once(probe, 'connect');
  probe.destroy();
  expect(server.requests).toEqual([]);
});
