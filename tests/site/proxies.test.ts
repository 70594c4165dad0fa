import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCachingProxy } from '@/tests/support/site/caching-proxy';
import { findProgram, openCaddy, openNginx, type TestProxy } from '@/tests/support/site/proxies';
import { addressOfRoute, siteRoutes } from '@/tests/support/site/routes';
import { site } from '@/tests/support/site/shared-site';

/** What Next's client says of itself, or once said, and what it takes for a word of its own. */
const partHeaders: readonly Readonly<Record<string, string>>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '2', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%2Cnull%2Cnull%2Ctrue%5D' },
  { rsc: '1', 'next-url': '/outlets/kyiv-beacon' },
  { 'next-url': '/outlets/kyiv-beacon' },
  { 'next-router-prefetch': '1' },
  { 'next-router-segment-prefetch': '/_index' },
  { 'next-router-state-tree': 'nonsense' },
  { 'next-hmr-refresh': '1', rsc: '1' },
  { 'x-nextjs-data': '1', purpose: 'prefetch', 'x-middleware-prefetch': '1' },
  { 'x-matched-path': '/about', 'x-invoke-path': '/about', 'x-forwarded-host': 'elsewhere.example' },
  { 'next-resume': '1', 'x-prerender-revalidate': 'a', 'x-now-route-matches': '1=about' },
  { range: 'bytes=0-9' },
];

/** Written as they are read, of this moment, or for one asker: nothing that a cache may keep. */
const unkept = /^\/(?:cite|export|words)\.|^\/healthz|^\/hub$|^\/websub/;
const addresses = [
  ...siteRoutes.filter((route) => !unkept.test(route)).map((route) => addressOfRoute(route, site.origin)),
  ...['/?lang=uk,ru', '/?sort=old&_rsc=1a2b3', '/nowhere', '/?_rsc=1a2b3'],
];

/** As a program asks for it that packs nothing; some thousands of times, so with less around it than fetch has. */
async function read(origin: string, path: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await request(origin + path, { headers });
  const text = await answer.body.text();
  const leadsOn = answer.headers.location !== undefined;
  // What stands below a redirect nobody reads, and Next writes it as it comes.
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    text: leadsOn ? '' : text,
    leadsOn,
  };
}

const kinds = [
  { name: 'a cache that knows no Vary', isHere: true, open: openCachingProxy },
  { name: 'nginx as the README has it', isHere: findProgram('nginx') !== null, open: openNginx },
  { name: 'Caddy as the README has it', isHere: findProgram('caddy') !== null, open: openCaddy },
];

for (const { name, isHere, open } of kinds) {
  describe.skipIf(!isHere)(`behind ${name}`, () => {
    let proxy: TestProxy;
    beforeAll(async () => {
      proxy = await open(site.origin);
    });
    afterAll(async () => {
      await proxy?.close();
    });

    test.each(addresses)(
      'readers of %s have the page, whoever asked for a part of it before',
      async (path) => {
        for (const headers of partHeaders) await read(proxy.origin, path, headers);
        const direct = await read(site.origin, path);
        expect(await read(proxy.origin, path)).toEqual(direct);
        for (const headers of partHeaders.slice(0, 3)) await read(proxy.origin, path, headers);
        expect(await read(proxy.origin, path)).toEqual(direct);
      },
    );

    test('it does keep what it may', () => {
      const kept = proxy.kept();
      if (kept !== null) expect(kept).toBeGreaterThan(10);
    });
  });
}
