import { expect, test } from 'vitest';
import { createSeededRandom } from '@/tests/support/seeded-random';
import { drawRequest, sendRequest } from '@/tests/support/site/odd-request';
import { addressOfRoute, siteRoutes } from '@/tests/support/site/routes';
import { site } from '@/tests/support/site/shared-site';

/** By ODD_REQUESTS=20000 as many as a bad day has. */
const requests = Number(process.env.ODD_REQUESTS ?? '500');
const atOnce = 12;

const addresses = [
  ...siteRoutes.map((route) => addressOfRoute(route, site.origin)),
  ...[
    '/nowhere',
    '/a/0123456789',
    '/articles/0123456789/x',
    '/_next/static/x.js',
    '/_next/image',
    '/_not-found',
  ],
];

test(`of odd requests by all methods none is answered by a fault of ours`, async () => {
  const random = createSeededRandom(20250815);
  const drawn = Array.from({ length: requests }, () => drawRequest(random, addresses));
  const faults: string[] = [];
  const given = new Map<string, number>();
  const left = drawn[Symbol.iterator]();
  const send = async () => {
    for (const request of left) {
      const status = await sendRequest(site.origin, request);
      const kind = status === null ? 'none' : `${Math.floor(status / 100)}xx`;
      given.set(kind, (given.get(kind) ?? 0) + 1);
      // Of a form that is not spoken oEmbed 1.0 (2.3.3) wants 501.
      const isWanted = status === 503 || (status === 501 && /^(?:GET|HEAD) \/oembed\?/.test(request));
      if (status === null || (status >= 500 && !isWanted)) faults.push(`${status}: ${request.slice(0, 600)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  process.stdout.write(`odd requests: ${JSON.stringify(Object.fromEntries(given))}\n`);
  expect(faults.slice(0, 20)).toEqual([]);
  expect([...given.values()].reduce((sum, count) => sum + count, 0)).toBe(requests);
  expect((await site.ask('/healthz')).status).toBe(200);
});

test('who asks for what is not there is told nothing of what others asked for at that moment', async () => {
  const kinds = [
    '/nowhere/',
    '/articles/',
    '/outlets/',
    '/moments/',
    '/quotations/',
    '/a/',
    '/embed/articles/',
  ];
  const marks = Array.from({ length: 120 }, (_, place) => `mark${place}mark`);
  const answers = await Promise.all(
    marks.map(async (mark, place) => {
      const answer = await site.get(`${kinds[place % kinds.length]}${mark}`);
      return { mark, status: answer.status, text: await answer.text() };
    }),
  );
  for (const { mark, status, text } of answers) {
    const others = (text.match(/mark\d+mark/g) ?? []).filter((found) => found !== mark);
    expect([mark, status, others]).toEqual([mark, 404, []]);
  }
});
