import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { createHostGate, freeHostsOfEndedWorkers } from '@/lib/db/record/host-gate';
import type { HostGate } from '@/lib/ingest/http/outcome';
import { openLiveness } from '@/lib/worker/worker-liveness';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { createTestClient, requestFor } from '@/tests/support/http-client';
import { startLoopbackServer } from '@/tests/support/loopback-server';
import { until } from '@/tests/support/store';

let store: TestDatabase;
let database: Database;
/** Two workers: each its own connections, as two processes have. */
let other: Database;

beforeAll(async () => {
  store = await createTestDatabase();
  database = openDatabase(store.url);
  other = openDatabase(store.url, { maxConnections: 4 });
});
afterAll(async () => {
  await Promise.all([database.$disconnect(), other.$disconnect()]);
  await store.close();
});

const soon = (ms: number): Date => new Date(Date.now() + ms);

/** A pause goes on while it is asked for: what is said of its end may be a little off, on a busy machine more. */
function expectAbout(turn: Awaited<ReturnType<HostGate['take']>>, end: Date): void {
  const until = turn.kind === 'wait' ? turn.until.getTime() : 0;
  expect(Math.abs(until - end.getTime())).toBeLessThan(2 * 60_000);
}

const rowOf = (host: string) => database.host.findUniqueOrThrow({ where: { host } });

test('32 · of many that ask at once, one gets the host; a host never seen before is free', async () => {
  const gates = Array.from({ length: 12 }, (_, at) =>
    createHostGate(at % 2 ? database : other, { patienceMs: 0 }),
  );
  const turns = await Promise.all(gates.map((gate) => gate.take('rush.example', new Date())));
  expect(turns.filter(({ kind }) => kind === 'go')).toHaveLength(1);
  for (const turn of turns) {
    if (turn.kind === 'wait') expect(turn.until.getTime()).toBeGreaterThan(Date.now());
  }
});

test('hosts do not wait for one another', async () => {
  const gate = createHostGate(database, { patienceMs: 0 });
  expect((await gate.take('one.example', new Date())).kind).toBe('go');
  expect((await gate.take('one.example:8080', new Date())).kind).toBe('go');
});

test('33 · who waits gets the host when its pause is over, not before', async () => {
  const mine = createHostGate(database);
  const theirs = createHostGate(other);
  await mine.take('pause.example', new Date());
  const waiting = theirs.take('pause.example', new Date());
  const pauseEnds = soon(400);
  await mine.release('pause.example', pauseEnds, null);
  expect((await waiting).kind).toBe('go');
  expect(Date.now()).toBeGreaterThanOrEqual(pauseEnds.getTime());
});

test('33 · a long pause is told at once, with its reason', async () => {
  const mine = createHostGate(database);
  await mine.take('busy.example', new Date());
  const pauseEnds = soon(3_600_000);
  await mine.release('busy.example', pauseEnds, 'The server asked us to come back later.');
  // Who spent this patience before saying so would not come back within the time of a test.
  const patient = createHostGate(other, { patienceMs: 3_000_000 });
  const turn = await patient.take('busy.example', new Date());
  expect(turn).toMatchObject({ kind: 'wait', why: 'The server asked us to come back later.' });
  expectAbout(turn, pauseEnds);
});

test('the pause is as long as the caller’s clock says, however wrong that clock is', async () => {
  const now = (): Date => new Date('2025-08-15T20:00:00Z');
  const gate = createHostGate(database, { now, patienceMs: 0 });
  await gate.take('clock.example', now());
  await gate.release('clock.example', new Date('2025-08-15T20:10:00Z'), null);
  const turn = await gate.take('clock.example', now());
  expectAbout(turn, new Date('2025-08-15T20:10:00Z'));
});

describe('a worker that is gone', () => {
  test('its lease ends by itself', async () => {
    await createHostGate(database, { leaseMs: 400 }).take('lease.example', new Date());
    const { heldUntil } = await rowOf('lease.example');
    expect((await createHostGate(other).take('lease.example', new Date())).kind).toBe('go');
    expect(Date.now()).toBeGreaterThanOrEqual(heldUntil?.getTime() ?? Number.NaN);
  });

  test('who comes back late takes nothing from the next', async () => {
    const late = createHostGate(database, { leaseMs: 50 });
    const next = createHostGate(other);
    await late.take('late.example', new Date());
    expect((await next.take('late.example', new Date())).kind).toBe('go');
    await late.release('late.example', soon(0), null);
    await late.keep('late.example');
    expect(await database.host.findUnique({ where: { host: 'late.example' } })).toMatchObject({
      heldBy: expect.any(String),
      heldUntil: expect.any(Date),
    });
    expect((await createHostGate(database, { patienceMs: 0 }).take('late.example', new Date())).kind).toBe(
      'wait',
    );
  });

  test('keep prolongs the hold', async () => {
    const gate = createHostGate(database);
    await gate.take('keep.example', new Date());
    // Already over, so that nobody but who holds it could be in time to keep it.
    await database.host.update({ where: { host: 'keep.example' }, data: { heldUntil: soon(-60_000) } });
    await gate.keep('keep.example');
    const turn = await createHostGate(other, { patienceMs: 0 }).take('keep.example', new Date());
    expect(turn.kind).toBe('wait');
  });
});

test('33 · a pause is never shortened', async () => {
  const gate = createHostGate(database, { leaseMs: 1, patienceMs: 0 });
  await gate.take('long.example', new Date());
  await gate.release('long.example', soon(60_000), 'long');
  await gate.release('long.example', soon(0), null);
  expect(await gate.take('long.example', new Date())).toMatchObject({ kind: 'wait', why: 'long' });
});

test('41 · robots.txt is kept for a week, and outlives a take and a release', async () => {
  const gate = createHostGate(database);
  const fetchedAt = new Date('2025-08-15T20:00:00Z');
  const robots = { status: 200, body: 'User-agent: *\nDisallow: /пошук\n', fetchedAt };
  expect(await gate.readRobots('robots.example', fetchedAt)).toBeNull();
  await gate.storeRobots('robots.example', robots);
  await gate.take('robots.example', new Date());
  await gate.release('robots.example', soon(0), null);
  expect(await gate.readRobots('robots.example', new Date('2025-08-22T19:59:59Z'))).toEqual(robots);
  expect(await gate.readRobots('robots.example', new Date('2025-08-22T20:00:00Z'))).toBeNull();
  await gate.storeRobots('robots.example', { status: 0, body: null, fetchedAt });
  expect(await gate.readRobots('robots.example', fetchedAt)).toEqual({ status: 0, body: null, fetchedAt });
});

test('32 · 41 · what is free is taken with its robots.txt; what is not tells its robots.txt all the same', async () => {
  const [mine, theirs] = [createHostGate(database), createHostGate(other, { patienceMs: 0 })];
  const of = { host: 'free.example', now: new Date() };
  expect(await mine.tryTake(of.host, of)).toEqual({ isTaken: true, robots: null });
  const robots = { status: 404, body: null, fetchedAt: new Date() };
  await mine.storeRobots(of.host, robots);
  expect(await theirs.tryTake(of.host, of)).toEqual({ isTaken: false, robots });
  expect(await theirs.tryTake('free.example (2)', of)).toEqual({ isTaken: true, robots });
  expect(await theirs.take(of.host, of.now)).toMatchObject({ kind: 'wait' });
  await mine.release(of.host, soon(60_000), 'long');
  expect(await theirs.tryTake(of.host, of)).toEqual({ isTaken: false, robots });
  expect(await theirs.take(of.host, of.now)).toMatchObject({ kind: 'wait', why: 'long' });
});

test('32 · 33 · two workers on one database ask a host one thing at a time, with its pause between', async () => {
  let open = 0;
  let most = 0;
  const pauseMs = 50;
  const times: number[] = [];
  const server = await startLoopbackServer((_, response) => {
    most = Math.max(most, ++open);
    times.push(Date.now());
    response.once('close', () => {
      open -= 1;
    });
    response.end('feed');
  });
  const clients = [database, other].map((one) =>
    createTestClient({ gate: createHostGate(one), allowHosts: [server.host], minDelayMs: pauseMs }),
  );
  const asking = Array.from({ length: 10 }, (_, at) =>
    clients[at % 2]?.fetch(requestFor(`${server.origin}/${at}`)),
  );
  const outcomes = await Promise.all(asking);
  await Promise.all([...clients.map((client) => client.close()), server.close()]);
  expect(outcomes.map((outcome) => outcome?.kind)).toEqual(Array(10).fill('fetched'));
  expect(most).toBe(1);
  for (const [at, time] of times.slice(1).entries())
    expect(time - (times[at] ?? Number.NaN)).toBeGreaterThanOrEqual(pauseMs);
});

describe('the hosts of a worker that is gone', () => {
  test('are freed at once, after the pause that is due; those of one that lives are not', async () => {
    const living = createHostGate(database, { owner: 'living', patienceMs: 0 });
    const gone = createHostGate(other, { owner: 'gone', patienceMs: 0 });
    const silent = createHostGate(other, { patienceMs: 0 });
    const liveness = await openLiveness(store.url);
    await liveness.announce('living');
    await living.take('held-by-living.example', new Date());
    await gone.take('held-by-gone.example', new Date());
    await silent.take('held-by-nobody-known.example', new Date());
    const freedAt = Date.now();
    expect(await freeHostsOfEndedWorkers(database)).toBe(1);
    expect((await living.take('held-by-gone.example', new Date())).kind).toBe('wait');
    const { nextRequestAt } = await rowOf('held-by-gone.example');
    const patient = createHostGate(database);
    expect((await patient.take('held-by-gone.example', new Date())).kind).toBe('go');
    expect(Date.now()).toBeGreaterThanOrEqual(nextRequestAt.getTime());
    expect(nextRequestAt.getTime()).toBeGreaterThan(freedAt);
    expect((await gone.take('held-by-living.example', new Date())).kind).toBe('wait');
    expect((await gone.take('held-by-nobody-known.example', new Date())).kind).toBe('wait');
    await liveness.close();
    await until('the other to be gone too', async () => (await freeHostsOfEndedWorkers(database)) === 1);
  });
});
