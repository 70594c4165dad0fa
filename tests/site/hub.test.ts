import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { openTestSite, type TestSite } from '@/tests/support/site/site';

const origin = 'https://parallax.news';
const hub = `${origin}/hub`;
let site: TestSite;

beforeAll(async () => {
  site = await openTestSite(null, { SITE_URL: origin });
});
afterAll(async () => {
  await site?.close();
});

test.each([
  ['/feed.atom', '/feed.atom', 'feed > link'],
  ['/feed.rss?lang=ru&lang=uk', '/feed.rss?lang=ru,uk', 'channel > atom\\:link'],
  ['/changes.atom', '/changes.atom', 'feed > link'],
])('%s names its hub and itself, in its head and in itself', async (path, self, links) => {
  const answer = await site.get(path);
  expect(answer.headers.get('link')).toBe(`<${hub}>; rel="hub", <${origin}${self}>; rel="self"`);
  const feed = load(await answer.text(), { xml: true });
  expect(feed(`${links}[rel=hub]`).attr('href')).toBe(hub);
  expect(feed(`${links}[rel=self]`).attr('href')).toBe(`${origin}${self}`);
});

const ask = (form: Readonly<Record<string, string>>) =>
  fetch(`${site.origin}/hub`, { method: 'POST', body: new URLSearchParams(form) });

test('a subscriber is taken down, to be asked; what cannot be meant is refused in a sentence', async () => {
  const form = {
    'hub.mode': 'subscribe',
    'hub.topic': `${origin}/feed.atom`,
    'hub.callback': 'https://reader.example/push',
  };
  expect((await ask(form)).status).toBe(202);
  const elsewhere = await ask({ ...form, 'hub.topic': 'https://elsewhere.example/feed.atom' });
  expect([elsewhere.status, await elsewhere.text()]).toEqual([
    400,
    expect.stringMatching(/^hub\.topic .+\.\n$/),
  ]);
  expect((await ask({ ...form, padding: 'x'.repeat(20_000) })).status).toBe(413);
  const database = openDatabase(site.databaseUrl);
  try {
    expect(await database.follower.findMany()).toMatchObject([
      { callback: 'https://reader.example/push', asked: 'subscribe', leaseUntil: null },
    ]);
  } finally {
    await database.$disconnect();
  }
});
