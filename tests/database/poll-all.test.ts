import { afterAll, beforeAll, expect, test } from 'vitest';
import { addJob } from '@/lib/db/record/jobs';
import { pollAll } from '@/lib/worker/poll/poll-all';
import { aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openPolling, type Polling } from '@/tests/support/polling';

let courier: Newsroom;
let wire: Newsroom;
let polling: Polling;

beforeAll(async () => {
  [courier, wire] = await Promise.all([openNewsroom(), openNewsroom()]);
  polling = await openPolling([courier, wire]);
  await polling.watch(courier.outlet('courier', ['/a.xml', '/b.xml']), wire.outlet('wire', ['/c.xml']));
});
afterAll(() => Promise.all([courier.close(), wire.close(), polling.close()]));

const begin = () =>
  pollAll({ tools: polling.tools, atOnce: 4 }, polling.now(), { signal: new AbortController().signal });
const jobs = () =>
  polling.store.database
    .$queryRaw`select task_identifier as task, queue_name as queue from graphile_worker.jobs order by queue_name collate "C"`;

test('hosts are asked side by side, and none for two sources at once', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  for (const path of ['/a.xml', '/b.xml']) courier.answers.set(path, { ...aFeed([]), after: held });
  wire.answers.set('/c.xml', aFeed([]));
  const looks = await begin();
  await expect.poll(() => courier.paths()).toHaveLength(1);
  await expect.poll(() => looks.left()).toBe(2);
  expect(wire.paths()).toEqual(['/c.xml']);
  expect(courier.paths()).toHaveLength(1);
  letGo();
  await looks.ended;
  expect(looks.left()).toBe(0);
  expect(courier.paths().toSorted()).toEqual(['/a.xml', '/b.xml']);
  expect(await jobs()).toEqual([]);
});

test('what a worker left in the queue is not asked again', async () => {
  const { database } = polling.store;
  await polling.pass(3_600_000);
  const { id } = await polling.standing(wire.at('/c.xml'));
  const job = { kind: 'poll-source', sourceId: id, host: wire.host, isSample: false } as const;
  await addJob(database, job, polling.now());
  const looks = await begin();
  await looks.ended;
  expect(await jobs()).toEqual([]);
});

test('a look that fails by a fault of ours is told, and becomes a job', async () => {
  const { database } = polling.store;
  await polling.pass(3_600_000);
  await database.$executeRaw`alter table polls rename to polls_away`;
  try {
    const looks = await begin();
    await looks.ended;
    expect(looks.left()).toBe(0);
  } finally {
    await database.$executeRaw`alter table polls_away rename to polls`;
  }
  expect(polling.results.filter(({ kind }) => kind === 'trouble')).toHaveLength(3);
  expect(await jobs()).toEqual(
    [courier, courier, wire]
      .map(({ host }) => ({ task: 'poll-source', queue: `host:${host}` }))
      .toSorted((one, other) => (one.queue < other.queue ? -1 : 1)),
  );
});
