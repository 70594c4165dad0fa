import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type JobRunner, keepRunning } from '@/lib/worker/job-runner';
import { openQueuePool } from '@/lib/worker/queue-pool';
import { startQueueRunner } from '@/lib/worker/queue-runner';
import { openLiveness } from '@/lib/worker/worker-liveness';
import { createEmptyDatabase } from '@/tests/support/database';
import { type CuttableLink, openCuttableLink } from '@/tests/support/postgres/cuttable-link';
import { startProgram } from '@/tests/support/site/program';
import { openTestStore, type TestStore, until } from '@/tests/support/store';

let store: TestStore;
let link: CuttableLink;
const cleanUp: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  store = await openTestStore();
  link = await openCuttableLink(store.url);
});
afterEach(async () => {
  for (const close of cleanUp.splice(0).reverse()) await close();
  await link.cut();
  await store.close();
});

interface Queue {
  /** Names of jobs in the order in which they were begun. */
  readonly begun: readonly string[];
  /** How many jobs are left. */
  left(): Promise<number>;
  add(name: string): Promise<unknown>;
  /** Lets one more job end of those that wait for it. */
  end(): void;
  readonly runner: Pick<JobRunner, 'stop'>;
}

/** A queue whose jobs take note of their name; the first `waiting` ones wait to be ended. */
async function openQueue(waiting: number): Promise<Queue> {
  const pool = openQueuePool(link.url, 6);
  cleanUp.push(() => pool.end());
  const liveness = await openLiveness(link.url);
  cleanUp.push(() => liveness.close());
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const note = async (payload: unknown) => {
    begun.push(String(payload));
    if (begun.length <= waiting) await new Promise<void>((resolve) => ends.push(resolve));
  };
  const patience = { signal: new AbortController().signal };
  const options = {
    pool,
    concurrency: 3,
    taskList: { note },
    liveness,
    waiting: patience,
    onTrouble: () => {},
  };
  const runner = await keepRunning({ start: () => startQueueRunner(options), onEnd: () => {} });
  cleanUp.push(() => runner.stop());
  const { database } = store;
  return {
    begun,
    end: () => ends.shift()?.(),
    runner,
    add: (name) => database.$queryRaw`select id from graphile_worker.add_job('note', to_json(${name}::text))`,
    async left() {
      const [row] = await database.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from graphile_worker.jobs`;
      return row?.count ?? -1;
    },
  };
}

interface Block {
  /** How many wait to do this to jobs: take one, or delete one that was done. */
  waiting(what: 'update' | 'delete'): Promise<number>;
  add(name: string): Promise<unknown>;
  letGo(): Promise<unknown>;
}

/** Keeps everyone else from taking jobs, adding them and writing them down, until it is let go of. */
async function blockJobs(): Promise<Block> {
  const client = new pg.Client({ connectionString: store.url });
  await client.connect();
  cleanUp.push(() => client.end());
  await client.query('begin; lock table graphile_worker._private_jobs in access exclusive mode');
  return {
    async waiting(what) {
      // Not by its own connection: a transaction sees what others do as it was when it looked first.
      const [row] = await store.database.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'
          and datname = current_database() and query ~* ${what === 'update' ? 'for update' : 'delete from'}`;
      return row?.count ?? -1;
    },
    add: (name) => client.query(`select graphile_worker.add_job('note', to_json($1::text))`, [name]),
    letGo: () => client.query('commit'),
  };
}

test('two jobs that could not be written down at once are done again, and those after them', async () => {
  const queue = await openQueue(2);
  for (const name of ['one', 'other']) await queue.add(name);
  await until('both to be begun', async () => queue.begun.length === 2);
  const block = await blockJobs();
  for (const written of [1, 2]) {
    queue.end();
    await until('it to be written down', async () => (await block.waiting('delete')) === written);
  }
  await store.database.$queryRaw`
    select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  await block.letGo();
  await until('both to be done again', async () => (await queue.left()) === 0, 400);
  await queue.add('next');
  await until('the next to be done', async () => (await queue.left()) === 0, 400);
  expect(queue.begun.toSorted()).toEqual(['next', 'one', 'one', 'other', 'other']);
});

test('a job that was given while the connection broke off is given again', async () => {
  const queue = await openQueue(0);
  const block = await blockJobs();
  await until('all to look for a job', async () => (await block.waiting('update')) === 3);
  await block.add('one');
  await link.cut();
  await block.letGo();
  await until('it to be given to one that is gone', async () => {
    const locked = await store.database.$queryRaw<readonly unknown[]>`
      select id from graphile_worker.jobs where locked_by is not null`;
    return locked.length === 1;
  });
  await link.mend();
  await until('it to be done', async () => (await queue.left()) === 0, 400);
  expect(queue.begun).toEqual(['one']);
});

test('the queue is where it is, whatever the surroundings say to its package', async () => {
  const empty = await createEmptyDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'parallax-queue-'));
  const outlets = join(folder, 'outlets.json');
  // A host that is refused before anything is sent.
  const source = { kind: 'feed', url: 'http://127.0.0.1:9/feed', section: null, confirmed: false };
  const outlet = {
    slug: 'gazette',
    name: 'Gazette',
    home: 'http://127.0.0.1:9/',
    country: 'US',
    language: 'en',
  };
  writeFileSync(join(folder, '.graphile-workerrc.json'), '{ "schema": "elsewhere" }');
  writeFileSync(join(folder, 'crontab'), '17 * * * * root run-parts /etc/cron.hourly\n');
  writeFileSync(outlets, JSON.stringify([{ ...outlet, kind: 'local', sources: [source] }]));
  try {
    const settings = {
      DATABASE_URL: empty.url,
      OUTLETS_FILE: outlets,
      GRAPHILE_WORKER_SCHEMA: 'elsewhere',
    };
    const pull = startProgram(['pull'], settings, { cwd: folder });
    expect([await pull.ended, pull.said()]).toEqual([0, expect.stringContaining('1 look at 1 source')]);
    const client = new pg.Client({ connectionString: empty.url });
    await client.connect();
    const { rows } = await client.query("select to_regnamespace('elsewhere') as other");
    await client.end();
    expect(rows).toEqual([{ other: null }]);
  } finally {
    rmSync(folder, { recursive: true });
    await empty.close();
  }
});
