import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { until } from '@/tests/support/store';

/** Fewer than there would be until a statement is given up by itself. */
const looks = 100;

let made: TestDatabase;
let site: TestSite;
let holder: pg.Client;

beforeAll(async () => {
  made = await createSampleDatabase();
  site = await openTestSite(made.url);
  // What a first page has to load takes a busy machine a while.
  for (const path of ['/?q=runway', '/export.csv?q=runway']) await (await site.get(path)).text();
  holder = new pg.Client({ connectionString: made.directUrl });
  await holder.connect();
});
afterAll(async () => {
  await holder?.end();
  await site?.close();
  await made?.close();
});

/** How many statements of the site wait for what is held. */
async function waiting(): Promise<number> {
  const { rows } = await holder.query<{ waiting: number }>(
    "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows[0]?.waiting ?? 0;
}

/** With the articles held, so that every statement that asks for them waits. */
async function whileHeld(work: () => Promise<void>): Promise<void> {
  await holder.query('begin; lock table articles, article_words in access exclusive mode');
  try {
    await work();
  } finally {
    await holder.query('rollback');
  }
}

test.each(['/?q=Anchorage', '/export.csv?q=Anchorage'])(
  'a reader of %s who leaves leaves no statement behind',
  async (path) => {
    await whileHeld(async () => {
      const leaving = new AbortController();
      const answer = site.get(path, { signal: leaving.signal }).catch(() => 'left');
      await until('statements to wait', async () => (await waiting()) > 0);
      leaving.abort();
      expect(await answer).toBe('left');
      await until('them to be stopped', async () => (await waiting()) === 0, looks);
    });
    expect((await site.get(path)).status).toBe(200);
    // What is stopped on purpose is no fault, and tells an operator nothing.
    expect(site.program.said()).not.toMatch(/canceling statement|\bat .+\.[jt]sx?:\d/);
  },
);

test('who else waits for the same page gets it', async () => {
  const path = '/?q=handshake';
  const leaving = new AbortController();
  let stays: Promise<Response> | null = null;
  await whileHeld(async () => {
    const leaves = site.get(path, { signal: leaving.signal }).catch(() => 'left');
    stays = site.get(path);
    await until('statements to wait', async () => (await waiting()) > 0);
    leaving.abort();
    expect(await leaves).toBe('left');
    // Both were there before a third was answered.
    expect((await site.get('/robots.txt')).status).toBe(200);
    expect(await waiting()).toBeGreaterThan(0);
  });
  expect((await (stays ?? site.get(path))).status).toBe(200);
});
