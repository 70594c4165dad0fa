import { describe, expect, test } from 'vitest';
import { listSources } from '@/lib/db/coverage/outlets';
import { recordPoll } from '@/lib/db/record/polls';
import { findSource } from '@/lib/db/record/source-to-poll';
import { listSourcesToPoll } from '@/lib/db/record/sources';
import type { PollOutcome } from '@/lib/news/shown/listing';
import { freshSource, jobsFor } from '@/tests/support/fresh-source';
import { aJudgedEntry, anEntry, aPoll } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();

const at = (hour: number): Date => new Date(Date.parse('2025-08-15T20:00:00Z') + hour * 3_600_000);
const jobOf = (address: string) => jobsFor(database, address);

describe('every outcome is recorded', () => {
  const bad: readonly [PollOutcome, number | null][] = [
    ['gone', 404],
    ['throttled', 429],
    ['refused', null],
    ['failed', 503],
    ['unreadable', 200],
  ];
  test.each(bad)('%s: as a failure, with the problem in words', async (outcome, status) => {
    const { id } = await freshSource(database);
    const problem = `It was ${outcome}.`;
    await recordPoll(database, aPoll(id, { outcome, status, problem, at: at(1), nextPollAt: at(9) }));
    expect(await database.poll.findMany({ where: { sourceId: id }, omit: { id: true } })).toEqual([
      { sourceId: id, at: at(1), outcome, status, problem, entries: 0, fresh: 0, durationMs: 120 },
    ]);
    expect((await listSources(database, null)).find((source) => source.id === id)).toMatchObject({
      lastPollAt: at(1),
      lastOutcome: outcome,
      lastSuccessAt: null,
      lastProblem: problem,
      failures: 1,
      nextPollAt: at(9),
      polls: 1,
    });
  });

  test.each(['fetched', 'unchanged'] as const)('%s: as a success', async (outcome) => {
    const { id } = await freshSource(database);
    await recordPoll(database, aPoll(id, { outcome }));
    expect(await database.source.findUnique({ where: { id } })).toMatchObject({
      lastSuccessAt: at(0),
      lastProblem: null,
      failures: 0,
    });
  });

  test('failures are counted one after the other, and forgotten with the first success', async () => {
    const { id } = await freshSource(database);
    const failed = { outcome: 'failed', status: 503, problem: 'It failed.' } as const;
    for (const hour of [1, 2, 3]) await recordPoll(database, aPoll(id, { ...failed, at: at(hour) }));
    expect(await findSource(database, id, at(9))).toMatchObject({ failures: 3 });
    await recordPoll(database, aPoll(id, { outcome: 'unchanged', status: 304, at: at(4) }));
    expect(await database.source.findUnique({ where: { id } })).toMatchObject({
      failures: 0,
      lastProblem: null,
      lastSuccessAt: at(4),
    });
    expect(await database.poll.count({ where: { sourceId: id } })).toBe(4);
  });

  test('validators are kept byte for byte, also through a failure', async () => {
    const { id } = await freshSource(database);
    const validators = { etag: 'W/"a b"', lastModified: 'Fri, 15 Aug 2025 18:00:00 GMT', bodyHash: 'ab' };
    await recordPoll(database, aPoll(id, { validators }));
    await recordPoll(database, aPoll(id, { outcome: 'failed', status: null, problem: 'It failed.' }));
    expect(await findSource(database, id, at(9))).toMatchObject(validators);
    await recordPoll(database, aPoll(id, { validators: { ...validators, etag: null } }));
    expect(await findSource(database, id, at(9))).toMatchObject({ ...validators, etag: null });
  });

  test('one that is gone for good is polled no more', async () => {
    const { id } = await freshSource(database);
    const due = { due: new Date(Date.now() + 60_000), isSample: false };
    const isDue = async () => (await listSourcesToPoll(database, due)).some((source) => source.id === id);
    expect(await isDue()).toBe(true);
    await recordPoll(
      database,
      aPoll(id, { outcome: 'gone', status: 410, problem: 'Gone.', isRetired: true }),
    );
    expect(await isDue()).toBe(false);
    expect(await findSource(database, id, at(9))).toBeNull();
    expect((await listSources(database, null)).find((source) => source.id === id)?.nextPollAt).toBeNull();
  });

  test('a look at a source that was removed meanwhile leaves nothing behind', async () => {
    const { id, page } = await freshSource(database);
    await database.source.delete({ where: { id } });
    const entries = [aJudgedEntry(anEntry(page('1')))];
    await expect(recordPoll(database, aPoll(id, { entries }))).rejects.toThrow();
    expect(await database.entry.findUnique({ where: { address: page('1') } })).toBeNull();
    expect(await jobOf(page('1'))).toEqual([]);
  });
});
