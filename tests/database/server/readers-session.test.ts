import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';

let made: TestDatabase;
beforeAll(async () => {
  made = await createTestDatabase();
});
afterAll(() => made.close());

test.each([
  ['what readers are served from gives up a statement that nobody waits for', { isForReaders: true }, '15s'],
  ['a worker’s statements take as long as they take', {}, '0'],
])('%s', async (_, options, expected) => {
  const database = openDatabase(made.url, options);
  const rows = await database.$queryRaw<{ timeout: string; zone: string }[]>`
    select current_setting('statement_timeout') as timeout, current_setting('TimeZone') as zone`;
  expect(rows).toEqual([{ timeout: expected, zone: 'UTC' }]);
  await database.$disconnect();
});
