import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { whenThere } from '@/lib/db/lost-database';
import type { OutletRecord } from '@/lib/event/outlets';
import { startWorker } from '@/lib/worker/run-worker';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openRestartedPostgres, type RestartedPostgres } from '@/tests/support/restarted-postgres';
import { until } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

const rooms = 4;
const articlesEach = 10;
const articles = rooms * articlesEach;

let postgres: RestartedPostgres;
let database: Database;
let newsrooms: readonly Newsroom[];
let outlets: readonly OutletRecord[];

beforeEach(async () => {
  postgres = await openRestartedPostgres();
  database = openDatabase(postgres.url);
  newsrooms = await Promise.all(Array.from({ length: rooms }, () => openNewsroom()));
  outlets = newsrooms.map(fill);
});
afterEach(async () => {
  await database.$disconnect();
  await Promise.all(newsrooms.map((room) => room.close()));
  await postgres.close();
});

function fill(room: Newsroom, place: number): OutletRecord {
  const lines = Array.from({ length: articlesEach }, (_, at) => {
    const headline = `Trump meets Putin in Alaska, report ${place}-${at}`;
    room.answers.set(`/${at}`, aPage(headline));
    return [room.at(`/${at}`), headline] as const;
  });
  room.answers.set('/feed.xml', aFeed(lines));
  return room.outlet(`room-${place}`, ['/feed.xml']);
}

/** Ends the server whenever the newsrooms have answered one more of these numbers of requests, all told. */
function endAt(requests: readonly number[]): () => number {
  const left = [...requests];
  let ended = 0;
  const look = setInterval(() => {
    const next = left[0];
    const answered = newsrooms.reduce((sum, room) => sum + room.requests.length, 0);
    if (next === undefined) clearInterval(look);
    else if (answered >= next) {
      left.shift();
      postgres.end(ended % 2 === 0 ? 'SIGINT' : 'SIGKILL');
      ended += 1;
    }
  }, 5);
  return () => ended;
}

const stored = () => patiently(() => database.article.count());
const jobs = () =>
  patiently(async () => {
    const [row] = await database.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from graphile_worker.jobs where task_identifier like 'read-%'`;
    return row?.count ?? -1;
  });

function patiently<T>(work: () => Promise<T>): Promise<T> {
  return whenThere(work, { signal: new AbortController().signal });
}

test('a pull goes on across restarts of Postgres: each article is stored once, none is left waiting', async () => {
  const ended = endAt([3, 12, 30]);
  const options = workerOptions({ ...postgres, database }, newsrooms, outlets);
  const summary = await pullOnce(options);
  expect(ended()).toBe(3);
  expect(summary).toMatchObject({ notLookedAt: [], failed: [], sources: rooms });
  expect(await stored()).toBe(articles);
  expect(await database.revision.count()).toBe(articles);
  expect(await database.entry.count({ where: { verdict: 'waiting' } })).toBe(0);
});

test('a worker goes on across restarts of Postgres, and says what it waits for in one sentence', async () => {
  const ended = endAt([2, 15, 33]);
  const options = workerOptions({ ...postgres, database }, newsrooms, outlets);
  const worker = await startWorker(options);
  try {
    await until(
      'every article to be stored',
      async () => (await stored()) === articles && (await jobs()) === 0,
    );
  } finally {
    await worker.stop();
  }
  expect(ended()).toBe(3);
  const said = options.results.flatMap((result) => (result.kind === 'trouble' ? [result.why] : []));
  expect([...new Set(said)]).toEqual(['The database does not answer; the work goes on as soon as it does.']);
  expect(await database.revision.count()).toBe(articles);
});
