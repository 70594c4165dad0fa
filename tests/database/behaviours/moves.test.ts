import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourceRemarks } from '@/lib/site/layout/source-words';
import { judgeMovement } from '@/lib/worker/poll/source-move';
import { aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { day, openPolling, type Polling } from '@/tests/support/polling';

let courier: Newsroom;
let polling: Polling;

beforeEach(async () => {
  courier = await openNewsroom();
  polling = await openPolling([courier]);
  courier.answers.set('/new.xml', aFeed([[courier.at('/1'), 'Hockey']]));
});
afterEach(async () => {
  await Promise.all([courier.close(), polling.close()]);
});

const redirect = (status: number, location = '/new.xml') =>
  courier.answers.set('/old.xml', { status, headers: { location } });
const outlet = () => courier.outlet('courier', ['/old.xml']);
const look = () => polling.look(courier.at('/old.xml'));
const count = () => polling.store.database.source.count();

test.each([302, 303, 307])('19 · %i: followed, the stored address stays', async (status) => {
  redirect(status);
  await polling.watch(outlet());
  for (const _ of [1, 2]) {
    expect(await look()).toMatchObject({ address: courier.at('/old.xml'), redirect: null, failures: 0 });
    await polling.pass(8 * day);
  }
  expect(courier.paths()).toEqual(['/old.xml', '/new.xml', '/old.xml', '/new.xml']);
});

test('7 · the validators of where it redirects to are neither stored nor sent', async () => {
  courier.answers.set('/old.xml', aFeed([[courier.at('/2'), 'Hockey']]));
  await polling.watch(outlet());
  await look();
  const source = () => polling.store.database.source.findFirstOrThrow();
  expect((await source()).etag).not.toBeNull();
  redirect(302);
  await polling.pass(day);
  await look();
  expect((await source()).etag).toBeNull();
  await polling.pass(day);
  await look();
  expect(courier.paths()).toEqual(['/old.xml', '/old.xml', '/new.xml', '/old.xml', '/new.xml']);
  const sent = courier.requests.filter(({ path }) => path !== '/robots.txt').map(({ headers }) => headers);
  expect(sent.map((headers) => headers['if-none-match'] !== undefined)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

describe('20 · 301 and 308: the stored address is replaced', () => {
  test.each([301, 308])('%i: after the same valid target for seven days', async (status) => {
    redirect(status);
    await polling.watch(outlet());
    const begun = await look();
    expect(begun).toMatchObject({
      address: courier.at('/old.xml'),
      redirect: { to: courier.at('/new.xml') },
    });
    expect(sourceRemarks(begun, 'UTC')).toEqual([
      `Since 15 August 2025 it redirects to ${courier.at('/new.xml')} for good; after a week of that it is asked there.`,
    ]);
    await polling.pass(6.9 * day);
    expect(await look()).toMatchObject({ address: courier.at('/old.xml') });
    await polling.pass(0.1 * day);
    expect(await look()).toMatchObject({
      address: courier.at('/new.xml'),
      movedFrom: courier.at('/old.xml'),
      redirect: null,
    });
    const asked = courier.paths().length;
    expect(await look()).toMatchObject({ lastOutcome: 'unchanged' });
    expect(courier.paths().slice(asked)).toEqual(['/new.xml']);
    expect(courier.requests.at(-1)?.headers['if-none-match']).toBeDefined();
  });

  test('it stays the outlets file’s source, under the address that the file gives', async () => {
    redirect(301);
    await polling.watch(outlet());
    await look();
    await polling.pass(7 * day);
    await look();
    await polling.watch(outlet());
    expect(await count()).toBe(1);
    expect((await polling.standing(courier.at('/old.xml'))).nextPollAt).not.toBeNull();
    await polling.watch();
    expect((await polling.standing(courier.at('/old.xml'))).nextPollAt).toBeNull();
  });

  test.each(['another target', 'no redirect', 'a target that is no feed'])(
    '%s in between: the week begins anew',
    async (what) => {
      courier.answers.set('/else.xml', aFeed([[courier.at('/2'), 'Hockey']]));
      courier.answers.set('/page', { body: '<html><body>Moved</body></html>' });
      redirect(301);
      await polling.watch(outlet());
      await look();
      await polling.pass(4 * day);
      if (what === 'no redirect') courier.answers.set('/old.xml', aFeed([[courier.at('/3'), 'Hockey']]));
      else redirect(301, what === 'another target' ? '/else.xml' : '/page');
      await look();
      redirect(301);
      await polling.pass(4 * day);
      expect(await look()).toMatchObject({ address: courier.at('/old.xml') });
    },
  );

  test('a target that is no feed is never moved to', async () => {
    courier.answers.set('/page', { body: '<html><body>Moved</body></html>' });
    redirect(301, '/page');
    await polling.watch(outlet());
    for (const _ of [1, 2]) {
      expect(await look()).toMatchObject({ address: courier.at('/old.xml'), redirect: null });
      await polling.pass(8 * day);
    }
  });

  test('of a chain the permanent beginning is meant', async () => {
    redirect(301, '/middle.xml');
    courier.answers.set('/middle.xml', { status: 302, headers: { location: '/new.xml' } });
    await polling.watch(outlet());
    await look();
    await polling.pass(7 * day);
    expect(await look()).toMatchObject({ address: courier.at('/middle.xml') });
  });

  test('a failure in between says nothing either way', async () => {
    redirect(301);
    await polling.watch(outlet());
    await look();
    courier.answers.set('/old.xml', { status: 503 });
    await polling.pass(4 * day);
    await look();
    redirect(301);
    await polling.pass(3 * day);
    expect(await look()).toMatchObject({ address: courier.at('/new.xml') });
  });

  test.each([404, 410])('at once when the old address answers %i', async (status) => {
    redirect(301);
    await polling.watch(outlet());
    await look();
    await polling.pass(day);
    courier.answers.set('/old.xml', { status });
    expect(await look()).toMatchObject({ address: courier.at('/new.xml') });
    await polling.pass(day);
    expect(await look()).toMatchObject({ lastOutcome: 'fetched', failures: 0 });
  });

  test.each([
    ['http://c.example/feed', 'https://c.example/feed', true],
    ['http://c.example/feed', 'https://www.c.example/feed', false],
    ['http://c.example/feed', 'https://c.example/other', false],
    ['http://c.example:8080/feed', 'https://c.example/feed', false],
    ['https://c.example/feed', 'http://c.example/feed', false],
  ])('%s to %s at once: %s', (address, to, isAtOnce) => {
    const validators = { etag: null, lastModified: null };
    const facts = { address: to, redirects: [{ status: 301, to }], status: 200, validators } as const;
    const outcome = { kind: 'unchanged', answeredAt: null, freshForSeconds: null, ...facts } as const;
    const standing = { address, movedTo: null, movedToSince: null };
    const { moveTo } = judgeMovement(standing, outcome, { isGood: true, now: new Date(0) });
    expect(moveTo).toBe(isAtOnce ? to : null);
  });
});

test('a chain that comes back to its beginning, with a cookie, is no move', () => {
  const [address, check] = ['https://o.example/feed', 'https://o.example/check'];
  const redirects = [{ status: 301, to: check } as const, { status: 302, to: address } as const];
  const facts = {
    status: 200,
    validators: { etag: null, lastModified: null },
    answeredAt: null,
    freshForSeconds: null,
  };
  const outcome = { kind: 'unchanged', address, redirects, ...facts } as const;
  const standing = { address, movedTo: null, movedToSince: null };
  const asked = { isGood: true, now: new Date(0) };
  expect(judgeMovement(standing, outcome, asked).movedTo).toBeNull();
  expect(judgeMovement(standing, { ...outcome, address: check }, asked).movedTo).toBe(check);
});

test('23 · a target that is a source already is noticed, and followed once', async () => {
  redirect(301);
  await polling.watch(courier.outlet('courier', ['/old.xml', '/new.xml']));
  await polling.look(courier.at('/new.xml'));
  const noticed = await look();
  expect(noticed.redirect).toMatchObject({ to: courier.at('/new.xml'), isFollowed: true });
  expect(sourceRemarks(noticed, 'UTC')[0]).toMatch(/which is followed already\.$/);
  await polling.pass(7 * day);
  expect(await look()).toMatchObject({
    nextPollAt: null,
    lastProblem: `It has moved to ${courier.at('/new.xml')}, which is followed already.`,
  });
  expect((await polling.standing(courier.at('/new.xml'))).nextPollAt).not.toBeNull();
  expect(await count()).toBe(2);
  expect(await polling.store.database.entry.count()).toBe(1);
});

describe('24 · 410: polling stops, and the operator is told', () => {
  test('at the address itself', async () => {
    courier.answers.set('/old.xml', { status: 410 });
    await polling.watch(outlet());
    expect(await look()).toMatchObject({
      nextPollAt: null,
      lastProblem: 'The outlet answers that this source is gone for good (410).',
    });
    await look();
    expect(courier.paths()).toEqual(['/old.xml']);
  });

  test('404 is tried again', async () => {
    courier.answers.set('/old.xml', { status: 404 });
    await polling.watch(outlet());
    expect((await look()).nextPollAt).not.toBeNull();
  });

  test('not where a passing redirect leads to one', async () => {
    courier.answers.set('/old.xml', { status: 302, headers: { location: '/gone' } });
    courier.answers.set('/gone', { status: 410 });
    await polling.watch(outlet());
    expect((await look()).nextPollAt).not.toBeNull();
  });
});
