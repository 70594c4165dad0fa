import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSourcesToPoll } from '@/lib/db/record/sources';
import { nextLookWords } from '@/lib/site/layout/source-words';
import { startWorker } from '@/lib/worker/run-worker';
import { type Answer, aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { day, hour, minute, openPolling, type Polling } from '@/tests/support/polling';
import { until } from '@/tests/support/store';
import { workerOptions } from '@/tests/support/worker';

let courier: Newsroom;
let wire: Newsroom;
let polling: Polling;

beforeEach(async () => {
  [courier, wire] = await Promise.all([openNewsroom(), openNewsroom()]);
  polling = await openPolling([courier, wire]);
});
afterEach(async () => {
  await Promise.all([courier.close(), wire.close(), polling.close()]);
});

const feed = (headers: Record<string, string> = {}, extra = ''): Answer => {
  const answer = aFeed([[courier.at('/1'), 'Hockey season opens']]);
  const body = (answer.body ?? '').replace('<title>News</title>', `<title>News</title>${extra}`);
  return { body, headers: { ...answer.headers, ...headers } };
};

/** The pause after one look at a feed that answers so. */
async function pauseAfter(answer: Answer): Promise<number> {
  courier.answers.set('/feed.xml', answer);
  await polling.watch(courier.outlet('courier', ['/feed.xml']));
  return polling.pauseOf(await polling.look(courier.at('/feed.xml')));
}

describe('a server’s own word on when to come back', () => {
  test('10 · max-age is a lower bound for the next look, also when a 304 says it', async () => {
    expect(await pauseAfter(feed({ 'cache-control': 'max-age=7200' }))).toBe(2 * hour);
    await polling.pass(2 * hour);
    expect(await pauseAfter(feed({ 'cache-control': 'max-age=10800' }))).toBe(3 * hour);
    expect(courier.requests.at(-1)?.headers['if-none-match']).toBeDefined();
  });

  test('11 · so is Expires, less Age', async () => {
    const date = polling.now().toUTCString();
    const expires = new Date(polling.now().getTime() + 4 * hour).toUTCString();
    expect(await pauseAfter(feed({ date, expires, age: '3600' }))).toBe(3 * hour);
  });

  test('12 · ttl and skipHours are remembered through a 304', async () => {
    const wishes = '<ttl>120</ttl><skipHours><hour>22</hour></skipHours>';
    // 20:10 and two hours is 22:10, which the feed skips.
    expect(await pauseAfter(feed({}, wishes))).toBe(2 * hour + 51 * minute);
    await polling.pass(minute);
    const source = await polling.look(courier.at('/feed.xml'));
    expect(source.lastOutcome).toBe('unchanged');
    expect(polling.pauseOf(source)).toBe(2 * hour + 50 * minute);
  });

  test('12 · the period of the syndication module and skipDays are read, and remembered too', async () => {
    const sy = (name: string, value: string) =>
      `<sy:${name} xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">${value}</sy:${name}>`;
    const period = `${sy('updatePeriod', 'daily')}${sy('updateFrequency', '6')}`;
    const wishes = `${period}<skipDays><day>Saturday</day></skipDays>`;
    // Four hours from Friday, 20:10, is Saturday.
    const sunday = Date.parse('2025-08-17T00:01:00Z') - polling.now().getTime();
    expect(await pauseAfter(feed({}, wishes))).toBe(sunday);
    await polling.pass(minute);
    const source = await polling.look(courier.at('/feed.xml'));
    expect(source.lastOutcome).toBe('unchanged');
    expect(polling.pauseOf(source)).toBe(sunday - minute);
    await polling.pass(minute);
    expect(await pauseAfter(feed({ etag: '"another"' }, period))).toBe(4 * hour);
  });

  test('13 · a year of max-age is a day to us', async () => {
    expect(await pauseAfter(feed({ 'cache-control': 'max-age=31536000' }))).toBe(day);
  });

  test('14 · 429 with Retry-After in seconds', async () => {
    expect(await pauseAfter({ status: 429, headers: { 'retry-after': '5400' } })).toBe(1.5 * hour);
    const source = await polling.standing(courier.at('/feed.xml'));
    expect(source.askedUntil).toEqual(new Date(polling.now().getTime() + 1.5 * hour));
    expect(nextLookWords(source, 'UTC')).toBe('Asked us to come back at 15 August 2025, 21:40 UTC; we do.');
  });

  test.each([429, 503])('15 · %i with Retry-After as an HTTP date', async (status) => {
    const date = new Date(polling.now().getTime() + 2 * hour).toUTCString();
    expect(await pauseAfter({ status, headers: { 'retry-after': date } })).toBe(2 * hour);
  });

  test('16 · 429 without Retry-After: four hours, then more', async () => {
    expect(await pauseAfter({ status: 429 })).toBe(4 * hour);
    await polling.pass(4 * hour);
    expect(await pauseAfter({ status: 429 })).toBe(8 * hour);
    expect(nextLookWords(await polling.standing(courier.at('/feed.xml')), 'UTC')).toMatch(
      /^Asked us to slow down; next look 16 August 2025, 08:10/,
    );
  });

  test.each([
    ['9999999', 2 * day],
    ['soon', 4 * hour],
    ['-1', 4 * hour],
  ])(
    '18 · Retry-After %s: clamped, or ignored, and not said to be its own time',
    async (retryAfter, pause) => {
      expect(await pauseAfter({ status: 429, headers: { 'retry-after': retryAfter } })).toBe(pause);
      const source = await polling.standing(courier.at('/feed.xml'));
      expect(source.askedUntil).toBeNull();
      expect(nextLookWords(source, 'UTC')).toMatch(/^Asked us to slow down; next look 1[67] August/);
    },
  );

  test('26 · 403: a long pause, and a Cloudflare challenge is named', async () => {
    expect(await pauseAfter({ status: 403 })).toBe(4 * hour);
    expect(await pauseAfter({ status: 403, headers: { 'cf-mitigated': 'challenge' } })).toBe(4 * hour);
    expect((await polling.standing(courier.at('/feed.xml'))).lastProblem).toMatch(/Cloudflare/);
  });
});

test('35 · a source that brings more is looked at more often', async () => {
  const lines = (count: number) =>
    aFeed(Array.from({ length: count }, (_, n) => [courier.at(`/${n}`), `Hockey ${n}`] as const));
  expect(await pauseAfter(lines(20))).toBe(hour);
  // What the first look listed is no news.
  await polling.pass(day / 2);
  expect(await pauseAfter(lines(20))).toBe(6 * hour);
  await polling.pass(6.5 * day);
  expect(await pauseAfter(lines(20))).toBe(6 * hour);
  expect(await pauseAfter(lines(27))).toBe(3 * hour);
  expect(await pauseAfter(lines(80))).toBe(hour);
});

test('36 · a server without validators is left alone for a day', async () => {
  const { body = '' } = feed();
  expect(await pauseAfter({ body })).toBe(day);
  expect(await pauseAfter({ body, headers: { 'last-modified': 'Fri, 15 Aug 2025 18:00:00 GMT' } })).toBe(
    hour,
  );
});

describe('37 · a restart causes no extra requests', () => {
  test('what was looked at before is not due, and its validators are remembered', async () => {
    courier.answers.set('/feed.xml', feed());
    wire.answers.set('/feed.xml', feed());
    const first = [courier.outlet('courier', ['/feed.xml'])];
    const both = [...first, wire.outlet('wire', ['/feed.xml'])];
    const worker = await startWorker(workerOptions(polling.store, [courier, wire], first));
    // Not only asked for: a look whose answer is not there yet is made again.
    await until('the first look', async () => (await polling.store.database.poll.count()) === 1);
    await worker.stop();
    // The second worker has something to do, so that there is something to wait for.
    const again = await startWorker(workerOptions(polling.store, [courier, wire], both));
    await until('the look at what is new', async () => wire.paths().length === 1);
    await again.stop();
    expect(courier.paths()).toEqual(['/feed.xml']);
    // The workers went by the real clock.
    await polling.look(courier.at('/feed.xml'), { orderedAt: new Date(Date.now() + minute) });
    expect(courier.requests.at(-1)?.headers['if-none-match']).toBe(feed().headers?.etag);
  });

  test('what is not due is not even queued', async () => {
    courier.answers.set('/feed.xml', feed());
    await polling.watch(courier.outlet('courier', ['/feed.xml']));
    const due = (inMs: number) =>
      listSourcesToPoll(polling.store.database, {
        due: new Date(polling.now().getTime() + inMs),
        isSample: false,
      });
    expect(await due(0)).toHaveLength(1);
    await polling.look(courier.at('/feed.xml'));
    expect(await due(hour - 1)).toEqual([]);
    expect(await due(hour)).toHaveLength(1);
  });

  test('a look that was queued twice is made once', async () => {
    courier.answers.set('/feed.xml', feed());
    await polling.watch(courier.outlet('courier', ['/feed.xml']));
    for (const _ of [1, 2]) await polling.look(courier.at('/feed.xml'), { orderedAt: null });
    expect(courier.paths()).toEqual(['/feed.xml']);
    await polling.pass(minute);
    const orderedAt = polling.now();
    for (const _ of [1, 2]) await polling.look(courier.at('/feed.xml'), { orderedAt });
    expect(courier.paths()).toHaveLength(2);
  });
});

describe('a source whose volume falls away', () => {
  async function bring(days: number, perDay: number): Promise<void> {
    for (let n = 0; n < days * 4; n += 1) {
      const first = 1000 * Math.round(polling.now().getTime() / hour);
      const fresh = Array.from({ length: perDay / 4 }, (_, m) => first + m);
      courier.answers.set('/feed.xml', aFeed(fresh.map((id) => [courier.at(`/${id}`), `Hockey ${id}`])));
      await polling.look(courier.at('/feed.xml'));
      await polling.pass(6 * hour);
    }
  }

  test('is noticed after two silent days, not before', async () => {
    await polling.watch(courier.outlet('courier', ['/feed.xml']));
    await bring(6, 20);
    expect((await polling.standing(courier.at('/feed.xml'))).silence).toBeNull();
    await bring(1, 0);
    expect((await polling.standing(courier.at('/feed.xml'))).silence).toBeNull();
    await bring(1.25, 0);
    expect((await polling.standing(courier.at('/feed.xml'))).silence).toMatchObject({ lately: 0 });
  });

  test('is not confused with a host that cannot be reached', async () => {
    await polling.watch(courier.outlet('courier', ['/feed.xml']));
    await bring(6, 20);
    for (let n = 0; n < 9; n += 1) {
      courier.answers.set('/feed.xml', { status: 500 });
      await polling.look(courier.at('/feed.xml'));
      await polling.pass(6 * hour);
    }
    expect((await polling.standing(courier.at('/feed.xml'))).silence).toBeNull();
  });
});
