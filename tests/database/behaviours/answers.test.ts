import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { day, hour, openPolling, type Polling } from '@/tests/support/polling';

let courier: Newsroom;
let polling: Polling;

beforeEach(async () => {
  courier = await openNewsroom();
  polling = await openPolling([courier]);
});
afterEach(async () => {
  await Promise.all([courier.close(), polling.close()]);
});

const play = (answer: Answer, path = '/feed.xml') => courier.answers.set(path, answer);
const lookAgain = async (path = '/feed.xml') => {
  await polling.pass(hour);
  return polling.look(courier.at(path));
};
const stored = () => polling.store.database.source.findFirstOrThrow();
const lines = async () =>
  (await polling.store.database.entry.findMany({ orderBy: { address: 'asc' } })).map(
    ({ address, headline }) => [new URL(address).pathname, headline],
  );
const sent = (name: string) => courier.requests.at(-1)?.headers[name];
const sixteenth = 'Sat, 16 Aug 2025 18:00:00 GMT';

describe('what an answer leaves behind', () => {
  beforeEach(() => polling.watch(courier.outlet('courier', ['/feed.xml'])));

  test('1 · 2 · 3 · what was stored goes back byte for byte, both values', async () => {
    const headers = { etag: 'W/"a,  \\"b\\"" ', 'last-modified': 'Friday, 15-Aug-25 20:00:00 GMT' };
    play({ ...aFeed([[courier.at('/1'), 'Hockey']]), headers });
    await lookAgain();
    await lookAgain();
    // The space at the end is none of the value's (RFC 9110, 5.5).
    expect(sent('if-none-match')).toBe(headers.etag.trimEnd());
    expect(sent('if-modified-since')).toBe(headers['last-modified']);
  });

  test.each(['the same lines', 'others'])('4 · a 200 with %s replaces both values', async (what) => {
    const bodies = ['Hockey', what === 'others' ? 'Ice hockey' : 'Hockey'].map(
      (headline) => aFeed([[courier.at('/1'), headline]]).body ?? '',
    );
    const [first = '', then = ''] = bodies;
    play({ body: first, headers: { etag: '"1"', 'last-modified': 'once' } });
    await lookAgain();
    expect(await stored()).toMatchObject({ etag: '"1"', lastModified: 'once' });
    play({ body: then, headers: { 'last-modified': 'later' } });
    await lookAgain();
    expect(await stored()).toMatchObject({ etag: null, lastModified: 'later' });
    play({ body: first, headers: { etag: '"2"' } });
    await lookAgain();
    expect(await stored()).toMatchObject({ etag: '"2"', lastModified: null });
  });

  test('5 · a 304 is a success: errors are forgotten, the new Last-Modified is kept', async () => {
    const feed = aFeed([[courier.at('/1'), 'Hockey']]);
    play(feed);
    await lookAgain();
    play({ status: 500 });
    expect(await lookAgain()).toMatchObject({ failures: 1 });
    play({ ...feed, headers: { ...feed.headers, 'last-modified': sixteenth } });
    expect(await lookAgain()).toMatchObject({ lastOutcome: 'unchanged', failures: 0, lastProblem: null });
    expect(await stored()).toMatchObject({ lastModified: sixteenth, etag: feed.headers?.etag });
  });

  test('6 · validators are stored only after a successful reading', async () => {
    play({ body: '<html><body>Busy</body></html>', headers: { etag: '"consent"' } });
    expect(await lookAgain()).toMatchObject({ lastOutcome: 'unreadable' });
    expect(await stored()).toMatchObject({ etag: null, bodyHash: null });
    const feed = aFeed([[courier.at('/1'), 'Hockey']]);
    play(feed);
    await lookAgain();
    expect(await stored()).toMatchObject({ etag: feed.headers?.etag });
  });

  test.each(['', '<html><body>Please accept our cookies</body></html>'])(
    '27 · 200 with %j: an error, old lines and validators stay',
    async (body) => {
      const feed = aFeed([[courier.at('/1'), 'Hockey']]);
      play(feed);
      await lookAgain();
      play({ body, headers: { etag: '"other"', 'content-type': 'text/html' } });
      expect(await lookAgain()).toMatchObject({ failures: 1 });
      const again = await lookAgain();
      expect(again).toMatchObject({ failures: 2 });
      expect(polling.pauseOf(again)).toBe(2 * hour);
      expect(await lines()).toEqual([['/1', 'Hockey']]);
      expect(await stored()).toMatchObject({ etag: feed.headers?.etag });
    },
  );

  describe('9 · 200 that says the same is not read again', () => {
    test('the same body', async () => {
      const { body = '' } = aFeed([[courier.at('/1'), 'Hockey']]);
      play({ body });
      await lookAgain();
      expect(await lookAgain()).toMatchObject({ lastOutcome: 'unchanged', polls: 2 });
      play({ body: body.replace('Hockey', 'Ice hockey') });
      expect(await lookAgain()).toMatchObject({ lastOutcome: 'fetched' });
    });

    test('the same ETag, though the server sends it all; but no longer than a day', async () => {
      const bodyOf = (headline: string) => aFeed([[courier.at('/1'), headline]]).body ?? '';
      // The newsroom compares without the space, so that it never answers 304.
      const headers = { etag: '"same" ' };
      play({ body: bodyOf('Hockey'), headers });
      await lookAgain();
      play({ body: bodyOf('Ice hockey'), headers });
      expect(await lookAgain()).toMatchObject({ lastOutcome: 'unchanged' });
      expect(await lines()).toEqual([['/1', 'Hockey']]);
      await polling.pass(day);
      expect(await lookAgain()).toMatchObject({ lastOutcome: 'fetched' });
      expect(await lines()).toEqual([['/1', 'Ice hockey']]);
    });

    test('nor with 304, whatever there is: the whole is asked for after a day of it', async () => {
      const bodyOf = (headline: string) => aFeed([[courier.at('/1'), headline]]).body ?? '';
      const headers = { etag: '"same"' };
      play({ body: bodyOf('Hockey'), headers });
      await lookAgain();
      play({ body: bodyOf('Ice hockey'), headers });
      for (let looks = 0; looks < 6; looks += 1) {
        await polling.pass(day / 6);
        expect(await lookAgain()).toMatchObject({ lastOutcome: 'unchanged' });
        expect(sent('if-none-match')).toBe('"same"');
      }
      expect(await lookAgain()).toMatchObject({ lastOutcome: 'fetched' });
      expect(sent('if-none-match')).toBeUndefined();
      expect(await lines()).toEqual([['/1', 'Ice hockey']]);
    });

    test('of a source that is asked once a day seven such answers are believed', async () => {
      const headers = { etag: '"same"' };
      play({ body: aFeed([[courier.at('/1'), 'Hockey']]).body ?? '', headers });
      await lookAgain();
      for (let days = 0; days < 6; days += 1) {
        await polling.pass(day);
        expect(await lookAgain()).toMatchObject({ lastOutcome: 'unchanged' });
      }
      await polling.pass(2 * day);
      expect(await lookAgain()).toMatchObject({ lastOutcome: 'unchanged' });
    });
  });

  test('45 · lines that left stay, changed ones change, and one guid for all swallows none', async () => {
    const items = (pairs: readonly (readonly [string, string])[]) => {
      const { body = '' } = aFeed(pairs.map(([path, headline]) => [courier.at(path), headline]));
      return { body: body.replaceAll('</item>', '<guid isPermaLink="false">same</guid></item>') };
    };
    play(
      items([
        ['/1', 'One'],
        ['/2', 'Two'],
        ['/3', 'Three'],
      ]),
    );
    await lookAgain();
    expect(await lines()).toEqual([
      ['/1', 'One'],
      ['/2', 'Two'],
      ['/3', 'Three'],
    ]);
    play(
      items([
        ['/2', 'Two, corrected'],
        ['/4', 'Four'],
      ]),
    );
    await lookAgain();
    expect(await lines()).toEqual([
      ['/1', 'One'],
      ['/2', 'Two, corrected'],
      ['/3', 'Three'],
      ['/4', 'Four'],
    ]);
  });

  test('46 · the same article under a changed guid is known by its address', async () => {
    const item = (guid: string, link: string) => ({
      body: `<rss version="2.0"><channel><title>News</title><item><title>Hockey</title><link>${link}</link>
        <guid isPermaLink="false">${guid}</guid></item></channel></rss>`,
    });
    play(item('old-1', courier.at('/1')));
    await lookAgain();
    play(item('new-1', `${courier.at('/1')}?utm_source=rss`));
    await lookAgain();
    expect(await lines()).toEqual([['/1', 'Hockey']]);
    const polls = await polling.store.database.poll.findMany({ orderBy: { id: 'asc' } });
    expect(polls.map(({ fresh }) => fresh)).toEqual([1, 0]);
  });
});

describe('47 · sitemaps are read to their limits', () => {
  const xmlns =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  const sitemap = (paths: readonly string[], headers = {}): Answer => ({
    headers,
    body: `<?xml version="1.0"?><urlset ${xmlns}>${paths
      .map((path) => `<url><loc>${courier.at(path)}</loc></url>`)
      .join('')}</urlset>`,
  });
  const index = (paths: readonly string[], headers = {}): Answer => ({
    headers,
    body: `<?xml version="1.0"?><sitemapindex ${xmlns}>${paths
      .map((path) => `<sitemap><loc>${courier.at(path)}</loc></sitemap>`)
      .join('')}</sitemapindex>`,
  });

  test('of a news sitemap the thousand newest, looked at within its two days', async () => {
    const urls = Array.from({ length: 1200 }, (_, n) => {
      const at = new Date(polling.now().getTime() - n * 60_000).toISOString();
      return `<url><loc>${courier.at(`/${n}`)}</loc><news:news><news:title>Hockey ${n}</news:title>
        <news:publication_date>${at}</news:publication_date></news:news></url>`;
    });
    play({ body: `<urlset ${xmlns}>${urls.toReversed().join('')}</urlset>` }, '/news.xml');
    await polling.watch(courier.outlet('courier', ['/news.xml'], 'news-sitemap'));
    const source = await lookAgain('/news.xml');
    expect(source).toMatchObject({ lastOutcome: 'fetched', entries: 1000 });
    const kept = (await lines()).map(([path = '']) => Number(path?.slice(1)));
    expect(Math.max(...kept)).toBe(999);
    expect(polling.pauseOf(source)).toBeLessThanOrEqual(day);
  });

  test('an index is followed two deep, without going round', async () => {
    await polling.watch(courier.outlet('courier', ['/index.xml'], 'sitemap'));
    play(index(['/index.xml', '/inner.xml', '/a.xml']), '/index.xml');
    play(index(['/inner.xml', '/index.xml', '/deep.xml']), '/inner.xml');
    play(index(['/too-deep.xml', '/index.xml']), '/deep.xml');
    play(sitemap(['/1']), '/a.xml');
    play(sitemap(['/2']), '/too-deep.xml');
    expect(await lookAgain('/index.xml')).toMatchObject({ lastOutcome: 'fetched', entries: 1 });
    expect(courier.paths()).toEqual(['/index.xml', '/inner.xml', '/deep.xml', '/a.xml']);
  });

  test('an index of hundreds costs a few requests', async () => {
    await polling.watch(courier.outlet('courier', ['/index.xml'], 'sitemap'));
    const paths = Array.from({ length: 300 }, (_, n) => `/part-${n}.xml`);
    play(index(paths), '/index.xml');
    for (const path of paths) play(sitemap([`${path}/story`]), path);
    expect(await lookAgain('/index.xml')).toMatchObject({ entries: 3 });
    expect(courier.paths()).toHaveLength(4);
  });

  test('its sitemaps are asked conditionally, also where the index stands as it was', async () => {
    await polling.watch(courier.outlet('courier', ['/index.xml'], 'sitemap'));
    play(index(['/a.xml'], { etag: '"index"' }), '/index.xml');
    play(sitemap(['/1'], { etag: '"a1"' }), '/a.xml');
    await lookAgain('/index.xml');
    await lookAgain('/index.xml');
    expect(courier.paths()).toEqual(['/index.xml', '/a.xml', '/index.xml', '/a.xml']);
    expect(sent('if-none-match')).toBe('"a1"');
    play(sitemap(['/1', '/2'], { etag: '"a2"' }), '/a.xml');
    expect(polling.pauseOf(await lookAgain('/index.xml'))).toBe(hour);
    expect((await lines()).map(([path]) => path)).toEqual(['/1', '/2']);
  });
});

test('lines that are dated with the present moment at every look stand as they were', async () => {
  await polling.watch(courier.outlet('courier', ['/feed.xml']));
  const fingerprints = async () =>
    (await polling.store.database.entry.findMany()).map(({ fingerprint }) => fingerprint);
  const playNow = () => {
    const { body = '' } = aFeed(
      ['/1', '/2', '/3'].map((path) => [courier.at(path), 'Trump meets Putin in Alaska']),
    );
    const date = `<pubDate>${polling.now().toUTCString()}</pubDate></item>`;
    play({ body: body.replaceAll('</item>', date) });
  };
  playNow();
  await polling.look(courier.at('/feed.xml'));
  const first = await fingerprints();
  await polling.pass(hour);
  playNow();
  expect(await polling.look(courier.at('/feed.xml'))).toMatchObject({ lastOutcome: 'fetched' });
  expect(first).toHaveLength(3);
  expect(await fingerprints()).toEqual(first);
});
