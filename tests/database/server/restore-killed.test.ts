import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEmptyDatabase, createSampleDatabase, type TestDatabase } from '@/tests/support/database';
import { multiplySample } from '@/tests/support/many-articles';
import { startProgram } from '@/tests/support/site/program';
import { until } from '@/tests/support/store';

/** Of each of the sample's. */
const articlesEach = Math.ceil(Number(process.env.BACKUP_ARTICLES ?? 200) / 40);

vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 1_200_000 });

const folder = mkdtempSync(join(tmpdir(), 'parallax-restore-'));
const file = join(folder, 'store.gz');
const made: TestDatabase[] = [];

beforeAll(async () => {
  const origin = await createSampleDatabase();
  made.push(origin);
  await multiplySample(origin.url, articlesEach);
  const backup = startProgram(['backup', file], { DATABASE_URL: origin.url });
  expect([await backup.ended, backup.said()]).toEqual([0, expect.stringMatching(/\d+ rows in /)]);
});
afterAll(async () => {
  for (const database of made) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function count(client: pg.Client, statement: string): Promise<number> {
  const { rows } = await client.query(statement);
  return Number(rows[0].count);
}

const writers = `SELECT count(*) FROM pg_locks WHERE mode = 'RowExclusiveLock' AND relation = to_regclass('public.articles')
  AND pid <> pg_backend_pid()`;

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'a restore that is ended by %s in the middle leaves nothing, and the next one is whole',
  async (signal) => {
    const target = await createEmptyDatabase();
    made.push(target);
    const client = new pg.Client({ connectionString: target.url });
    await client.connect();
    try {
      const killed = startProgram(['restore', file], { DATABASE_URL: target.url });
      await until('articles to be stored', async () => (await count(client, writers)) > 0);
      killed.signal(signal);
      expect(await killed.ended).not.toBe(0);
      await until('its connection to be gone', async () => (await count(client, writers)) === 0);
      for (const table of ['articles', 'revisions', 'pages', 'outlets', 'sources'])
        expect([table, await count(client, `SELECT count(*) FROM ${table}`)]).toEqual([table, 0]);
      const again = startProgram(['restore', file], { DATABASE_URL: target.url });
      expect([await again.ended, again.said()]).toEqual([
        0,
        expect.stringMatching(/\d+ rows, as they were on /),
      ]);
      expect(await count(client, 'SELECT count(*) FROM articles')).toBeGreaterThan(articlesEach);
    } finally {
      await client.end();
    }
  },
);
