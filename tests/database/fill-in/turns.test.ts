import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArchiveEntry } from '@/lib/db/record/archive-entries';
import { recordStep } from '@/lib/db/record/archive-steps';
import { addJob } from '@/lib/db/record/jobs';
import { anEntry, openTestStore, type TestStore } from '@/tests/support/store';

let opened: TestStore;
const now = new Date('2026-11-28T12:00:00Z');

beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

function aCandidate(name: string, isFirst: boolean): ArchiveEntry {
  const address = `https://${name}.example/a`;
  return {
    source: { outletSlug: null, address: 'https://gdelt.test/' },
    address,
    host: `${name}.example`,
    entry: anEntry(address, { headline: null }),
    reasons: [],
    isFirst,
    capture: null,
  };
}

const record = (key: string, entries: readonly ArchiveEntry[]) =>
  recordStep(opened.database, {
    archive: 'gdelt',
    key,
    outletSlug: null,
    state: 'read',
    now,
    doneAt: now,
    fromAt: null,
    toAt: null,
    lines: entries.length,
    damaged: 0,
    candidates: entries.length,
    problem: null,
    entries,
    further: [],
  });

/** What waits, in the order in which a worker takes it. */
const waiting = async () =>
  (
    await opened.database.$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs order by priority, run_at, id`
  ).map(({ key }) => key);

test('what makes a first page is read before sources are looked at, and the rest after them', async () => {
  const sourceId = '00000000-0000-4000-8000-000000000000';
  await addJob(
    opened.database,
    { kind: 'poll-source', sourceId, host: 'feed.example', isSample: false },
    now,
  );
  await record('first', [aCandidate('other-day', false), aCandidate('own-day', true)]);
  expect(await waiting()).toEqual([
    'read:https://own-day.example/a',
    `poll:${sourceId}`,
    'read:https://other-day.example/a',
  ]);
});

test('with a first page’s worth listed, the event’s own days come after the sources and before other days', async () => {
  await record(
    'many',
    Array.from({ length: 300 }, (_, at) => aCandidate(`host-${at}`, true)),
  );
  await opened.database.$executeRaw`delete from graphile_worker._private_jobs`;
  const sourceId = '00000000-0000-4000-8000-000000000000';
  await record('next', [aCandidate('other-day', false), aCandidate('own-day', true)]);
  await addJob(
    opened.database,
    { kind: 'poll-source', sourceId, host: 'feed.example', isSample: false },
    now,
  );
  expect(await waiting()).toEqual([
    `poll:${sourceId}`,
    'read:https://own-day.example/a',
    'read:https://other-day.example/a',
  ]);
});
