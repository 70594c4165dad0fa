import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSourcesToPoll } from '@/lib/db/record/sources';
import { isSharedHost } from '@/lib/ingest/http/shared-hosts';
import { nextLookWords } from '@/lib/site/layout/source-words';
import { mostFailures } from '@/lib/worker/poll/poll-source';
import { type Answer, aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { day, hour, minute, openPolling, type Polling } from '@/tests/support/polling';
import { pullOnce, workerOptions } from '@/tests/support/worker';

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

const feed = (): Answer => aFeed([[courier.at('/1'), 'Hockey season opens']]);

describe('17 · Retry-After counts for the whole host', () => {
  const busy = { status: 429, headers: { 'retry-after': '3600' } };

  test('its other feeds are not asked, and it is said until when', async () => {
    courier.answers.set('/a.xml', busy).set('/b.xml', feed());
    await polling.watch(courier.outlet('courier', ['/a.xml', '/b.xml']));
    await polling.look(courier.at('/a.xml'));
    const other = await polling.look(courier.at('/b.xml'));
    expect(courier.paths()).toEqual(['/a.xml']);
    expect(polling.pauseOf(other)).toBeGreaterThan(hour - minute);
    expect(nextLookWords(other, 'UTC')).toMatch(/^Asked us to come back at 15 August 2025, 21:/);
    await polling.pass(hour + minute);
    await polling.look(courier.at('/b.xml'));
    expect(courier.paths()).toEqual(['/a.xml', '/b.xml']);
  });

  test('34 · nor are they asked in the first minute of an hour', async () => {
    const untilNine = { status: 429, headers: { 'retry-after': '3030' } };
    courier.answers.set('/a.xml', untilNine).set('/b.xml', feed());
    await polling.watch(courier.outlet('courier', ['/a.xml', '/b.xml']));
    await polling.look(courier.at('/a.xml'));
    const other = await polling.look(courier.at('/b.xml'));
    expect(other.askedUntil?.toISOString()).toMatch(/^2025-08-15T21:00:/);
    expect(other.nextPollAt?.toISOString()).toMatch(/^2025-08-15T21:01:/);
  });

  test.each([
    ['no time', {}, 15 * minute],
    ['a time of weeks', { 'retry-after': '9999999' }, 2 * day],
    ['half a minute', { 'retry-after': '30' }, minute],
  ])('%s: the others wait, and no time is said to be its own', async (_, headers, atMost) => {
    courier.answers.set('/a.xml', { status: 429, headers }).set('/b.xml', feed());
    await polling.watch(courier.outlet('courier', ['/a.xml', '/b.xml']));
    await polling.look(courier.at('/a.xml'));
    const other = await polling.look(courier.at('/b.xml'));
    expect(courier.paths()).toEqual(['/a.xml']);
    expect(polling.pauseOf(other)).toBeGreaterThan(0);
    expect(polling.pauseOf(other)).toBeLessThanOrEqual(atMost + minute);
    expect(other.askedUntil).toBeNull();
    expect(nextLookWords(other, 'UTC')).not.toMatch(/come back/);
  });

  test('but for one feed where many outlets share the host', async () => {
    const shared = await openPolling([courier], { isShared: (host) => host === courier.host });
    courier.answers.set('/a.xml', busy).set('/b.xml', feed());
    await shared.watch(courier.outlet('courier', ['/a.xml', '/b.xml']));
    expect(shared.pauseOf(await shared.look(courier.at('/a.xml')))).toBe(hour);
    await shared.look(courier.at('/b.xml'));
    expect(courier.paths()).toEqual(['/a.xml', '/b.xml']);
    await shared.close();
  });

  test.each([
    ['feeds.feedburner.com', true],
    ['www.courier.example', false],
    ['feeds.feedburner.com.evil.example', false],
  ])('%s shared: %s', (host, isShared) => expect(isSharedHost(host)).toBe(isShared));
});

describe('25 · a source that fails', () => {
  test('is asked less and less often, then given up, and taken up again by a pull', async () => {
    courier.answers.set('/feed.xml', { status: 500 });
    wire.answers.set('/feed.xml', feed());
    const outlets = [courier.outlet('courier', ['/feed.xml']), wire.outlet('wire', ['/feed.xml'])];
    await polling.watch(...outlets);
    const pauses: number[] = [];
    for (let n = 1; n <= mostFailures; n += 1) {
      await polling.look(wire.at('/feed.xml'));
      const source = await polling.look(courier.at('/feed.xml'));
      if (n < mostFailures) pauses.push(polling.pauseOf(source) / hour);
      await polling.pass(n < mostFailures ? polling.pauseOf(source) : 0);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, ...Array(mostFailures - 6).fill(24)]);
    const given = await polling.standing(courier.at('/feed.xml'));
    expect(given).toMatchObject({ isSuspended: true, nextPollAt: null, failures: mostFailures });
    expect(nextLookWords(given, 'UTC')).toBe(
      'Given up after 14 failures in a row; a pull still looks at it.',
    );
    const { database } = polling.store;
    const everDue = { due: new Date(polling.now().getTime() + 365 * day), isSample: false };
    expect((await listSourcesToPoll(database, everDue)).map(({ address }) => address)).toEqual([
      wire.at('/feed.xml'),
    ]);

    courier.answers.set('/feed.xml', feed());
    const asked = courier.paths().length;
    await pullOnce(workerOptions(polling.store, [courier, wire], outlets));
    expect(courier.paths().length).toBe(asked + 1);
    expect(await polling.standing(courier.at('/feed.xml'))).toMatchObject({
      isSuspended: false,
      failures: 0,
    });
  });

  test('is not given up while nothing else answers either: then it is our own network', async () => {
    courier.answers.set('/feed.xml', { status: 500 });
    await polling.watch(courier.outlet('courier', ['/feed.xml']));
    for (let n = 0; n <= mostFailures; n += 1) await polling.look(courier.at('/feed.xml'));
    expect(await polling.standing(courier.at('/feed.xml'))).toMatchObject({ isSuspended: false });
  });
});
