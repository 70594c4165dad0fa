import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { listGivenUp } from '@/lib/db/coverage/outlets';
import { askAgain, clearDeadJobs, queueForgotten } from '@/lib/db/record/given-up';
import { recordPoll } from '@/lib/db/record/polls';
import {
  aJudgedEntry,
  anArticle,
  anEntry,
  anOutlet,
  aPoll,
  aReading,
  openTestStore,
  sourceOf,
  store,
  type TestStore,
  watch,
} from '@/tests/support/store';

const address = 'https://courier.example/summit';
const listedAt = new Date('2025-08-15T20:00:00Z');
const later = new Date('2025-08-15T20:30:00Z');

let opened: TestStore;
let database: Database;

beforeEach(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [anOutlet('courier')]);
});
afterEach(() => opened.close());

async function list(): Promise<void> {
  const entries = [aJudgedEntry(anEntry(address))];
  await recordPoll(database, aPoll(await sourceOf(database, 'courier'), { at: listedAt, entries }));
}

/** As the queue leaves a job that was in hand at its last attempt when its worker ended, or that failed in it. */
async function wearOut(why: string | null): Promise<void> {
  await database.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts, last_error = ${why}`;
}

const jobs = () =>
  database.$queryRaw`select key, attempts from graphile_worker.jobs where attempts < max_attempts`;
const entry = () =>
  database.entry.findUniqueOrThrow({ where: { address }, select: { verdict: true, reasons: true } });

test.each([
  [null, 'Its reading was broken off again and again, and was given up.'],
  ['out of memory\n  at …', 'Its reading was broken off again and again, and was given up: out of memory'],
])(
  'a reading that the queue does no more (%j) is given up, says so, and can be asked for again',
  async (why, reason) => {
    await list();
    await wearOut(why);
    expect(await clearDeadJobs(database, later)).toBe(1);
    expect(await entry()).toEqual({ verdict: 'failed', reasons: [reason] });
    expect(await database.$queryRaw`select count(*)::int from graphile_worker.jobs`).toEqual([{ count: 0 }]);
    expect(await listGivenUp(database)).toMatchObject({ count: 1, latest: [{ address, why: reason }] });
    expect(await askAgain(database, later)).toBe(1);
    expect(await jobs()).toEqual([{ key: `read:${address}`, attempts: 0 }]);
    expect(await entry()).toMatchObject({ verdict: 'waiting' });
    expect(await listGivenUp(database)).toEqual({ count: 0, latest: [] });
  },
);

test('where only a look again was given up, the article stays stored', async () => {
  await store(database, aReading(anArticle({ address })));
  await database.entry.update({ where: { address }, data: { verdict: 'waiting' } });
  await wearOut('boom');
  expect(await clearDeadJobs(database, later)).toBe(1);
  expect(await entry()).toMatchObject({ verdict: 'stored' });
});

test('a job with attempts left, and one in hand at its last, are left alone', async () => {
  await list();
  expect(await clearDeadJobs(database, later)).toBe(0);
  await wearOut(null);
  await database.$executeRaw`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a'`;
  expect(await clearDeadJobs(database, later)).toBe(0);
  expect(await entry()).toMatchObject({ verdict: 'waiting' });
});

test('a line that waits without a job is queued again, unless it was listed a moment ago', async () => {
  await list();
  expect(await queueForgotten(database, later)).toBe(0);
  await database.$executeRaw`delete from graphile_worker._private_jobs`;
  expect(await queueForgotten(database, new Date(listedAt.getTime() + 60_000))).toBe(0);
  expect(await queueForgotten(database, later)).toBe(1);
  expect(await jobs()).toEqual([{ key: `read:${address}`, attempts: 0 }]);
});
