import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAddressGuard, isForbiddenIp } from '@/lib/ingest/http/address-guard';
import { createMemoryHostGate } from '@/tests/support/host-gate';
import { createTestClient, requestFor } from '@/tests/support/http-client';
import { type LoopbackServer, startLoopbackServer } from '@/tests/support/loopback-server';

/** Ways to write an address that must not be asked; PORT is a port where somebody would answer. */
const forbidden = [
  // loopback in every notation of IPv4 that a URL may use
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://127.255.255.254:PORT/',
  'http://127.0.0.2:PORT/',
  'http://2130706433:PORT/',
  'http://2130706433.:PORT/',
  'http://0x7f000001:PORT/',
  'http://0X7F000001:PORT/',
  'http://0x7f.0.0.1:PORT/',
  'http://0x7f.1:PORT/',
  'http://0x7f.0x0.0x0.0x1:PORT/',
  'http://017700000001:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0177.1:PORT/',
  'http://00000177.0.0.1:PORT/',
  'http://0177.0x0.0.01:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://127%2e0%2e0%2e1:PORT/',
  'http://127。0。0。1:PORT/',
  'http://\uff11\uff12\uff17.\uff10.\uff10.\uff11:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://reader@127.0.0.1:PORT/',
  'http://example.org@127.0.0.1:PORT/',
  'http://example.org:80@127.0.0.1:PORT/',
  'http:127.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:////127.0.0.1:PORT/',
  'HTTP://127.0.0.1:PORT/',
  ' http://127.0.0.1:PORT/',
  'http://127.0.0.1\t:PORT/',
  'https://127.0.0.1:PORT/',
  // loopback and IPv4 inside IPv6
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[0000:0000:0000:0000:0000:0000:0000:0001]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[::7f00:1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::FFFF:7F00:0001]:PORT/',
  'http://[::ffff:10.0.0.1]:PORT/',
  'http://[::ffff:0:127.0.0.1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[64:ff9b:1::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2001:0:7f00:1::]:PORT/',
  // this host, every host
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0x0:PORT/',
  'http://0.1.2.3:PORT/',
  'http://[::]:PORT/',
  'http://255.255.255.255:PORT/',
  'http://4294967295:PORT/',
  'http://224.0.0.1:PORT/',
  'http://[ff02::1]:PORT/',
  // private networks
  'http://10.0.0.1/',
  'http://0x0a000001/',
  'http://012.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1/',
  'http://3232235521/',
  'http://100.64.0.1/',
  'http://100.127.255.255/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[fec0::1]/',
  // link-local and the metadata services of clouds
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://168.63.129.16/',
  'http://metadata.google.internal/',
  // reserved and for documentation
  'http://192.0.2.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://198.18.0.1/',
  'http://240.0.0.1/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  // names
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://localhost.:PORT/',
  'http://news.localhost:PORT/',
  'http://printer.local/',
  'http://router.lan/',
  'http://nas.home.arpa/',
  'http://intranet/',
  // other schemes
  'file:///etc/passwd',
  'ftp://127.0.0.1:PORT/',
  'gopher://127.0.0.1:PORT/',
  'data:text/plain,hello',
  'javascript:alert(1)',
  'ws://127.0.0.1:PORT/',
  // no address at all
  '//127.0.0.1:PORT/',
  '127.0.0.1',
  'http://[::ffff:127.0.0.1%25lo]:PORT/',
  'http://0x7f.0.0.0.1:PORT/',
  'http://256.0.0.1/',
  'http://',
  '',
];

describe('42 · an address that leads inside is never asked', () => {
  let inside: LoopbackServer;
  beforeAll(async () => {
    inside = await startLoopbackServer((_, response) => response.end('inside'));
  });
  afterAll(() => inside.close());

  test('the list holds at least 60 ways, each another', () => {
    expect(new Set(forbidden).size).toBe(forbidden.length);
    expect(forbidden.length).toBeGreaterThanOrEqual(60);
  });

  test.each(forbidden)('%s', async (written) => {
    const gate = createMemoryHostGate();
    const client = createTestClient({ gate });
    const outcome = await client.fetch(requestFor(written.replace('PORT', inside.host.split(':')[1] ?? '')));
    await client.close();
    expect(outcome).toMatchObject({ kind: 'refused', by: 'address' });
    expect(inside.requests).toEqual([]);
    expect(gate.releases).toEqual([]);
  });

  test.each(forbidden.filter((written) => /^http:\/\/(?!.*%25)[[\w.]+\]?:PORT\/$/.test(written)))(
    'as a redirect too: %s',
    async (written) => {
      const port = inside.host.split(':')[1] ?? '';
      const outside = await startLoopbackServer((_, response) =>
        response.writeHead(302, { location: written.replace('PORT', port) }).end(),
      );
      const client = createTestClient({ allowHosts: [outside.host] });
      const outcome = await client.fetch(requestFor(`${outside.origin}/feed`));
      await Promise.all([client.close(), outside.close()]);
      expect(['refused', 'failed']).toContain(outcome.kind);
      expect(outside.paths()).toEqual(['/feed']);
      expect(inside.requests).toEqual([]);
    },
  );
});

test.each([
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '2a00::1',
  '::ffff:1.1.1.1',
])('42 · %s is public', (ip) => expect(isForbiddenIp(ip)).toBe(false));

test.each(['', 'example.org', '::1', '::7f00:1', 'fe80::1%lo', 'fec0::1', '64:ff9b:1::1', '127.0.0.1'])(
  '42 · “%s” is not',
  (ip) => expect(isForbiddenIp(ip)).toBe(true),
);

describe('what the operator vouched for', () => {
  const guard = createAddressGuard({
    allowHosts: ['127.0.0.1:8181', '[::1]:9000', 'intranet', 'not a host'],
    reach: new Map([['gazette.example', '127.0.0.1:4000']]),
  });
  test.each([
    ['http://127.0.0.1:8181/feed', true],
    ['http://2130706433:8181/feed', true],
    ['http://127.0.0.1:8182/feed', false],
    ['http://127.0.0.1/feed', false],
    ['http://[::1]:9000/', true],
    ['http://intranet/', true],
    ['https://intranet/', false],
    ['http://gazette.example/rss', true],
    ['http://GAZETTE.example./rss', true],
    ['http://other.gazette.local/rss', false],
  ])('%s: %s', (address, open) => {
    expect(guard.refuse(new URL(address)) === null).toBe(open);
  });
});
