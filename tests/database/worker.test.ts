import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { articleStatus } from '@/lib/db/coverage/articles';
import { addJob, countJobs } from '@/lib/db/record/jobs';
import type { OutletRecord } from '@/lib/event/outlets';
import { permalinkId } from '@/lib/news/permalink';
import { startWorker } from '@/lib/worker/run-worker';
import { freeJobsOfEndedWorkers, openLiveness } from '@/lib/worker/worker-liveness';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openTestStore, type TestStore, until } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

let opened: TestStore;
let database: Database;
let courier: Newsroom;
let wire: Newsroom;

beforeEach(async () => {
  [opened, courier, wire] = await Promise.all([openTestStore(), openNewsroom(), openNewsroom()]);
  database = opened.database;
});
afterEach(async () => {
  await Promise.all([courier.close(), wire.close(), opened.close()]);
});

const optionsFor = (outlets: readonly OutletRecord[]) => workerOptions(opened, [courier, wire], outlets);

describe('several workers on one database', () => {
  /** As many stories at each of the two outlets. */
  function play(stories: number): readonly OutletRecord[] {
    return [courier, wire].map((newsroom, place) => {
      const paths = Array.from({ length: stories }, (_, n) => `/story-${n}`);
      newsroom.answers.set(
        '/feed.xml',
        aFeed(paths.map((path) => [newsroom.at(path), 'Trump and Putin in Alaska'])),
      );
      for (const path of paths)
        newsroom.answers.set(path, aPage('Trump meets Putin in Alaska', { text: path }));
      return newsroom.outlet(`outlet-${place}`, ['/feed.xml']);
    });
  }
  const soon = () => ({ until: new Date(Date.now() + 60_000), isSample: false });

  test('share the jobs, ask for nothing twice and store nothing twice', async () => {
    const options = optionsFor(play(15));
    const workers = await Promise.all([startWorker(options), startWorker(options)]);
    await until('thirty articles', async () => (await database.article.count()) === 30);
    await until('an empty queue', async () => (await countJobs(database, soon())) === 0);
    await Promise.all(workers.map((worker) => worker.stop()));
    const stored = options.results.filter(({ kind }) => kind === 'stored');
    expect(stored.map((result) => result.kind === 'stored' && result.how)).toEqual(Array(30).fill('new'));
    expect(await database.revision.count()).toBe(30);
    for (const newsroom of [courier, wire]) {
      const stories = newsroom.paths().filter((path) => path !== '/feed.xml');
      expect(stories.toSorted()).toEqual([...new Set(stories)].toSorted());
    }
    expect(options.results.filter(({ kind }) => kind === 'trouble')).toEqual([]);
  });

  test('one that stops gives its work back, the request under way too, and the other does it', async () => {
    const outlets = play(4);
    const stuck = new Promise(() => undefined);
    const page = wire.answers.get('/story-0') ?? {};
    wire.answers.set('/story-0', { ...page, after: stuck });
    const options = optionsFor(outlets);
    const first = await startWorker(options);
    await until('the slow page to be asked for', async () => wire.paths().includes('/story-0'));
    wire.answers.set('/story-0', page);
    await first.stop();
    // Nothing was waited for until its deadline.
    for (const result of options.results)
      if (result.kind === 'put-off') expect(result.why).toBe('The program is stopping.');
    const second = await startWorker(optionsFor(outlets));
    await until('eight articles', async () => (await database.article.count()) === 8);
    await second.stop();
    expect(await database.revision.count()).toBe(8);
  });

  test('the jobs of one that is gone are freed, those of one that lives are not', async () => {
    const job = {
      kind: 'read-article',
      address: courier.at('/1'),
      host: courier.host,
      isSample: false,
    } as const;
    await addJob(database, job, new Date());
    const locked = async () =>
      (await database.$queryRaw<unknown[]>`select 1 from graphile_worker.jobs where locked_by is not null`)
        .length;
    const lockFor = async (workerId: string) => {
      await database.$executeRaw`update graphile_worker._private_jobs
        set locked_by = ${workerId}, locked_at = now() - interval '1 minute'`;
      await database.$executeRaw`update graphile_worker._private_job_queues
        set locked_by = ${workerId}, locked_at = now() - interval '1 minute'`;
    };
    const liveness = await openLiveness(opened.url);
    await liveness.announce('worker-alive');
    await lockFor('worker-alive');
    expect(await freeJobsOfEndedWorkers(database)).toBe(0);
    expect(await locked()).toBe(1);
    await liveness.close();
    expect(await freeJobsOfEndedWorkers(database)).toBe(1);
    expect(await locked()).toBe(0);

    await lockFor('worker-new');
    await database.$executeRaw`update graphile_worker._private_jobs set locked_at = now()`;
    await database.$executeRaw`update graphile_worker._private_job_queues set locked_at = now()`;
    expect(await freeJobsOfEndedWorkers(database)).toBe(0);
    expect(await locked()).toBe(1);
  });

  test('the job under way of one that lives is its own, however long it takes', async () => {
    const outlets = play(1);
    wire.answers.set('/story-0', { after: new Promise(() => undefined) });
    const worker = await startWorker(optionsFor(outlets));
    await until('the slow page to be asked for', async () => wire.paths().includes('/story-0'));
    const isLong = `locked_at = now() - interval '1 minute' where locked_by is not null`;
    await database.$executeRawUnsafe(`update graphile_worker._private_jobs set ${isLong}`);
    await database.$executeRawUnsafe(`update graphile_worker._private_job_queues set ${isLong}`);
    expect(await freeJobsOfEndedWorkers(database)).toBe(0);
    const held = await database.$queryRaw<unknown[]>`select 1 from graphile_worker.jobs
      where key = ${`read:${wire.at('/story-0')}`} and locked_by is not null`;
    expect(held).toHaveLength(1);
    await worker.stop();
  });

  test('a worker takes up within seconds what a killed one left', async () => {
    const outlets = play(1);
    await pullOnce(optionsFor(outlets));
    await database.article.updateMany({ data: { withdrawnAt: new Date() } });
    await database.entry.updateMany({ data: { verdict: 'waiting', articleId: null } });
    const address = courier.at('/story-0');
    await addJob(
      database,
      { kind: 'read-article', address, host: courier.host, isSample: false },
      new Date(),
    );
    for (const table of ['_private_jobs', '_private_job_queues']) {
      await database.$executeRawUnsafe(
        `update graphile_worker.${table} set locked_by = 'killed', locked_at = now() - interval '16 seconds'`,
      );
    }
    const worker = await startWorker(optionsFor(outlets));
    await until(
      'the article that the killed one was reading',
      async () => (await articleStatus(database, permalinkId(address))) === 'published',
    );
    await worker.stop();
  });
});
