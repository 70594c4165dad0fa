import pg from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { findEntry } from '@/lib/db/record/entries';
import type { JudgedEntry } from '@/lib/db/record/poll-record';
import { recordPoll } from '@/lib/db/record/polls';
import { storeReading } from '@/lib/db/record/readings';
import { freshSource, jobsFor } from '@/tests/support/fresh-source';
import { expectEvenGrowth } from '@/tests/support/growth';
import { aJudgedEntry, anArticle, anEntry, aPoll, aReading } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();

const at = (hour: number): Date => new Date(Date.parse('2025-08-15T20:00:00Z') + hour * 3_600_000);
const jobOf = (address: string) => jobsFor(database, address);
/** Takes the job off the queue, as a worker that did it. */
const doJob = (address: string) =>
  database.$executeRaw`select graphile_worker.remove_job(${`read:${address}`})`;

describe('the lines of a source', () => {
  test('a NUL or half an emoji in one line does not lose the others', async () => {
    const { id, page } = await freshSource(database);
    const entries = [
      aJudgedEntry(anEntry(page('1'), { headline: 'Half \ud83d', summary: 'A\0B', byline: ['\udc00'] })),
      aJudgedEntry(anEntry(page('2')), { reasons: ['It says “\ud83d…”.\0'] }),
    ];
    expect(await recordPoll(database, aPoll(id, { entries }))).toEqual({ fresh: 2, queued: 2 });
    expect((await findEntry(database, page('1')))?.entry).toMatchObject({
      headline: 'Half \ufffd',
      summary: 'AB',
      byline: ['\ufffd'],
    });
  });

  test('new ones are counted and kept, those worth reading are queued on their host', async () => {
    const { id, page } = await freshSource(database);
    const entries = [
      aJudgedEntry(anEntry(page('1'))),
      aJudgedEntry(anEntry(page('2')), { isWorthReading: false, reasons: ['Nothing of the event.'] }),
    ];
    expect(await recordPoll(database, aPoll(id, { entries }))).toEqual({ fresh: 2, queued: 1 });
    expect(await jobOf(page('1'))).toEqual([
      { task_identifier: 'read-article', queue_name: `host:${new URL(page('1')).host}`, run_at: at(0) },
    ]);
    expect(await jobOf(page('2'))).toEqual([]);
    expect(await database.entry.findUnique({ where: { address: page('2') } })).toMatchObject({
      verdict: 'passed-over',
      reasons: ['Nothing of the event.'],
      firstSeenAt: at(0),
    });
    expect(await database.poll.findFirst({ where: { sourceId: id } })).toMatchObject({
      entries: 2,
      fresh: 2,
    });
  });

  test('of a sample they are queued for the worker that can reach it', async () => {
    const { id, page } = await freshSource(database);
    const entries = [aJudgedEntry(anEntry(page('1')))];
    await recordPoll(database, aPoll(id, { entries, isSample: true }));
    expect(await jobOf(page('1'))).toMatchObject([{ task_identifier: 'sample-read-article' }]);
  });

  test('the same lines again: nothing fresh, nothing queued, seen again', async () => {
    const { id, page } = await freshSource(database);
    const entries = ['1', '2'].map((name) => aJudgedEntry(anEntry(page(name))));
    await recordPoll(database, aPoll(id, { entries }));
    await doJob(page('1'));
    expect(await recordPoll(database, aPoll(id, { entries, at: at(1) }))).toEqual({ fresh: 0, queued: 0 });
    expect(await jobOf(page('1'))).toEqual([]);
    expect(await database.entry.findUnique({ where: { address: page('1') } })).toMatchObject({
      firstSeenAt: at(0),
      lastSeenAt: at(1),
    });
  });

  test('a line that changed is queued again, and is not fresh', async () => {
    const { id, page } = await freshSource(database);
    await recordPoll(database, aPoll(id, { entries: [aJudgedEntry(anEntry(page('1')))] }));
    await doJob(page('1'));
    const changed = aJudgedEntry(anEntry(page('1'), { headline: 'Trump and Putin part without a deal' }));
    expect(await recordPoll(database, aPoll(id, { entries: [changed], at: at(1) }))).toEqual({
      fresh: 0,
      queued: 1,
    });
    expect(await jobOf(page('1'))).toMatchObject([{ run_at: at(1) }]);
    expect(await database.entry.findUnique({ where: { address: page('1') } })).toMatchObject({
      headline: 'Trump and Putin part without a deal',
      verdict: 'waiting',
      attempts: 0,
      firstSeenAt: at(0),
    });
  });

  test('a stored article is read again when its line changes, whatever the line says now', async () => {
    const { id, outletSlug, page } = await freshSource(database);
    await recordPoll(database, aPoll(id, { entries: [aJudgedEntry(anEntry(page('1')))] }));
    await doJob(page('1'));
    await storeReading(database, aReading(anArticle({ outletSlug, address: page('1') })));
    const vague = aJudgedEntry(anEntry(page('1'), { headline: 'Live: the day as it happened' }), {
      isWorthReading: false,
    });
    expect(await recordPoll(database, aPoll(id, { entries: [vague], at: at(1) }))).toMatchObject({
      queued: 1,
    });
    expect(await jobOf(page('1'))).toHaveLength(1);
  });

  test('a line of two sources in different words is read once, not at every look at either', async () => {
    const [front, world] = [await freshSource(database), await freshSource(database)];
    const address = front.page('1');
    const said = (headline: string): JudgedEntry => aJudgedEntry(anEntry(address, { headline }));
    const look = (source: { readonly id: string }, headline: string, hour: number) =>
      recordPoll(database, aPoll(source.id, { entries: [said(headline)], at: at(hour) }));
    expect(await look(front, 'Trump meets Putin', 0)).toEqual({ fresh: 1, queued: 1 });
    for (const hour of [1, 2, 3]) {
      expect(await look(world, 'Alaska: Trump meets Putin', hour)).toEqual({ fresh: 0, queued: 0 });
      expect(await look(front, 'Trump meets Putin', hour)).toEqual({ fresh: 0, queued: 0 });
    }
  });

  test('a line that one source passes over is read when another says more of it', async () => {
    const [front, world] = [await freshSource(database), await freshSource(database)];
    const entry = anEntry(front.page('1'), { headline: 'As it happened' });
    const passedOver = aJudgedEntry(entry, { isWorthReading: false });
    await recordPoll(database, aPoll(front.id, { entries: [passedOver] }));
    const telling = aJudgedEntry(anEntry(entry.address));
    expect(await recordPoll(database, aPoll(world.id, { entries: [telling] }))).toEqual({
      fresh: 0,
      queued: 1,
    });
    expect(await recordPoll(database, aPoll(front.id, { entries: [passedOver] }))).toEqual({
      fresh: 0,
      queued: 0,
    });
    expect(await jobOf(entry.address)).toHaveLength(1);
  });

  test('two sources that list the same lines in opposite order are looked at at once', async () => {
    const [one, other] = [await freshSource(database), await freshSource(database)];
    const passedOver = { isWorthReading: false };
    for (const round of [1, 2, 3]) {
      const entries = Array.from({ length: 2500 }, (_, n) =>
        aJudgedEntry(anEntry(one.page(`${round}-${n}`)), passedOver),
      );
      const looks = await Promise.all([
        recordPoll(database, aPoll(one.id, { entries })),
        recordPoll(database, aPoll(other.id, { entries: entries.toReversed() })),
      ]);
      expect(looks.map(({ fresh }) => fresh).toSorted((a, b) => a - b)).toEqual([0, 2500]);
    }
  });

  test('the longest source that is read, 5,000 lines, is stored in good time', async () => {
    const statements = vi.spyOn(pg.Client.prototype, 'query');
    const recorded = await expectEvenGrowth(5000, async (length) => {
      const { id, page } = await freshSource(database);
      const entries = Array.from({ length }, (_, n) =>
        aJudgedEntry(anEntry(page(`line-${n}`)), { isWorthReading: n % 100 === 0 }),
      );
      statements.mockClear();
      return recordPoll(database, aPoll(id, { entries }));
    });
    expect(recorded).toEqual({ fresh: 5000, queued: 50 });
    expect(statements.mock.calls.length).toBeLessThan(5000 / 20);
    statements.mockRestore();
  });
});
