import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { articleStatus } from '@/lib/db/coverage/articles';
import { countJobs } from '@/lib/db/record/jobs';
import { syncOutlets } from '@/lib/db/record/sources';
import { listDueVisits, recordVisit, scheduleUnscheduled } from '@/lib/db/record/visits';
import { permalinkId } from '@/lib/news/permalink';
import type { JobTools } from '@/lib/worker/job-tools';
import { queueVisits, visitArticle } from '@/lib/worker/read/look-again';
import { startWorker } from '@/lib/worker/run-worker';
import { aFeed, aPage, type Newsroom } from '@/tests/support/newsroom';
import { aKeptPage, aLook, anArticle, anOutlet, aReading, store, until, watch } from '@/tests/support/store';
import { headline, openVisited, type Visited } from '@/tests/support/visited';

const hour = 3_600_000;
let v: Visited;
let database: Database;
let courier: Newsroom;
let tools: JobTools;

beforeEach(async () => {
  v = await openVisited();
  ({ database, courier, tools } = v);
});
afterEach(() => v.close());

test('at a new address, with a new headline: the record goes on there, and the old permalink leads to it', async () => {
  await v.look();
  const before = await v.article();
  const moved = courier.at('/1-trump-parts-from-putin');
  const page = aPage('Trump parts from Putin in Alaska', { canonical: moved });
  courier.answers.set('/1', { status: 301, headers: { location: '/1-trump-parts-from-putin' } });
  courier.answers.set('/1-trump-parts-from-putin', page);
  const [old, heir] = [v.id, permalinkId(moved)];
  v.clock = before.nextVisitAt ?? v.clock;
  await visitArticle(tools, old);
  v.id = heir;
  expect(await v.revisions()).toEqual(['first', 'headline']);
  expect(await v.article()).toMatchObject({
    firstSeenAt: before.firstSeenAt,
    changedAt: v.clock,
    mergedInto: null,
  });
  expect(await database.visit.findMany({ where: { articleId: heir }, orderBy: { id: 'asc' } })).toMatchObject(
    [{ outcome: 'same' }, { outcome: 'headline', at: v.clock }],
  );
  v.id = old;
  expect(await v.article()).toMatchObject({ mergedInto: heir, nextVisitAt: null });
  expect(await v.revisions()).toEqual(['first']);
});

describe('withdrawal', () => {
  test('gone twice, a day apart: withdrawn and kept; back again: published', async () => {
    courier.answers.set('/1', { status: 404 });
    expect(await v.look()).toBe(24);
    await v.look(23);
    expect(await articleStatus(database, v.id)).toBe('published');
    courier.answers.set('/1', { status: 503 });
    await v.look(0.5);
    courier.answers.set('/1', { status: 410 });
    expect(await v.look(1)).toBe(72);
    expect(await articleStatus(database, v.id)).toBe('withdrawn');
    expect((await v.article()).withdrawnAt).toEqual(v.clock);
    expect(await database.entry.findFirst()).toMatchObject({ verdict: 'gone' });
    courier.answers.set('/1', aPage(headline));
    await v.look();
    expect(await articleStatus(database, v.id)).toBe('published');
    expect(await v.visits()).toEqual(['gone', 'gone', 'failed', 'gone', 'same']);
    expect(await v.article()).toMatchObject({ goneSince: null, changedAt: null });
    expect(await v.revisions()).toEqual(['first']);
  });

  test('in the sample newsroom at once: its days are printed within seconds', async () => {
    await watch(database, [anOutlet('sample')], true);
    const one = anArticle({ outletSlug: 'sample' });
    await store(database, aReading(one));
    await recordVisit(database, aLook(one.id, { outcome: 'gone', status: 410 }), one.address);
    expect(await articleStatus(database, one.id)).toBe('withdrawn');
  });

  test('what an archive kept is looked at on the slow steps, and not withdrawn when its page is gone', async () => {
    await watch(database, [courier.outlet('courier', ['/feed.xml'])]);
    const one = anArticle({ address: courier.at('/old') });
    const page = aKeptPage(one, { origin: 'wayback', capturedAt: new Date('2025-08-16T00:00:00Z') });
    await store(database, aReading(one, { page, now: new Date('2025-08-15T20:00:00Z') }));
    v.id = one.id;
    const { nextVisitAt } = await v.article();
    expect(nextVisitAt).toEqual(new Date('2025-08-16T20:00:00Z'));
    for (let visit = 0; visit < 3; visit += 1) expect(await v.look(100)).toBeGreaterThanOrEqual(72);
    expect(await v.visits()).toEqual(['gone', 'gone', 'gone']);
    expect(await articleStatus(database, v.id)).toBe('published');
  });
});

describe('which articles are due', () => {
  const due = async (at = new Date(v.clock.getTime() + 30 * hour)) =>
    (await listDueVisits(database, { due: at, take: 100 })).map(({ articleId }) => articleId);

  test('those whose time has come', async () => {
    expect(await due()).toEqual([v.id]);
    expect(await due(new Date(v.clock.getTime() - 1))).toEqual([]);
  });

  test('not those merged into another, nor those of an outlet that left the file', async () => {
    const other = anArticle({ address: courier.at('/canonical') });
    await store(database, aReading(other, { addresses: [courier.at('/1')], now: new Date() }));
    expect(await due()).toEqual([other.id]);
    await syncOutlets(database, [], { isSample: false, now: v.clock });
    expect(await due()).toEqual([]);
  });

  test('never those of the sample', async () => {
    await watch(database, [anOutlet('sample')], true);
    const one = anArticle({ outletSlug: 'sample' });
    await store(database, aReading(one));
    expect((await database.article.findUniqueOrThrow({ where: { id: one.id } })).nextVisitAt).toBeNull();
    await queueVisits({ ...tools, isSample: true }, new Date(v.clock.getTime() + hour));
    const kinds = ['visit-article'] as const;
    expect(
      await countJobs(database, { until: new Date(v.clock.getTime() + hour), isSample: true, kinds }),
    ).toBe(0);
  });

  test('those stored before articles were looked at again get their time within a day', async () => {
    await database.article.update({ where: { id: v.id }, data: { nextVisitAt: null } });
    await scheduleUnscheduled(database, v.clock);
    const { nextVisitAt } = await v.article();
    expect(nextVisitAt?.getTime()).toBeGreaterThanOrEqual(v.clock.getTime());
    expect(nextVisitAt?.getTime()).toBeLessThanOrEqual(v.clock.getTime() + 24 * hour);
  });
});

test('several workers look once at each; one that starts later finds nothing due', async () => {
  const paths = Array.from({ length: 6 }, (_, n) => `/story-${n}`);
  courier.answers.set('/feed.xml', aFeed(paths.map((path) => [courier.at(path), headline])));
  for (const path of paths) courier.answers.set(path, aPage(headline, { text: path }));
  for (const path of paths) await v.read(path);
  await database.article.updateMany({ data: { nextVisitAt: new Date(Date.now() - 1000) } });
  const before = courier.requests.length;
  const workers = await Promise.all([startWorker(v.options()), startWorker(v.options())]);
  await until('seven visits', async () => (await database.visit.count()) === 7);
  await Promise.all(workers.map((worker) => worker.stop()));
  const third = await startWorker(v.options());
  const soon = { until: new Date(), isSample: false, kinds: ['visit-article', 'read-article'] as const };
  await until('an empty queue', async () => (await countJobs(database, soon)) === 0);
  await third.stop();
  const asked = courier.requests.slice(before).map(({ path }) => path);
  expect(asked.filter((path) => path !== '/feed.xml').toSorted()).toEqual([...paths, '/1'].toSorted());
  expect(await v.visits()).toEqual(Array(7).fill('same'));
});
