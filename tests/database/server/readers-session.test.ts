import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { whileWanted } from '@/lib/db/wanted-statements';
import { createTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openCuttableLink } from '@/tests/support/postgres/cuttable-link';
import { until } from '@/tests/support/store';

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

test('a statement is stopped when nobody waits for it any more, and the next is answered', async () => {
  const database = openDatabase(made.url, { isForReaders: true, maxConnections: 1 });
  const wish = new AbortController();
  const asleep = whileWanted(wish.signal, () =>
    database.$queryRaw`select pg_sleep(14)::text as slept`.catch(() => 'stopped'),
  );
  const observer = openDatabase(made.directUrl);
  const sleepers = async () => {
    const rows = await observer.$queryRaw<unknown[]>`
      select 1 from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'`;
    return rows.length;
  };
  await until('it to begin', async () => (await sleepers()) === 1);
  wish.abort();
  expect(await asleep).toBe('stopped');
  expect(await sleepers()).toBe(0);
  expect(await database.$queryRaw`select 1 as one`).toEqual([{ one: 1 }]);
  const late = whileWanted(wish.signal, () => database.$queryRaw`select 2 as two`.catch(() => 'not asked'));
  expect(await late).toBe('not asked');
  await Promise.all([database.$disconnect(), observer.$disconnect()]);
});

test('a statement is stopped though the server heard of the wish before it heard of the statement', async () => {
  const link = await openCuttableLink(made.directUrl);
  const database = openDatabase(link.url, { isForReaders: true, maxConnections: 1 });
  await database.$queryRaw`select 1 as one`;
  const wish = new AbortController();
  link.keepBack();
  const asleep = whileWanted(wish.signal, () =>
    database.$queryRaw`select pg_sleep(14)::text as slept`.then(
      () => 'slept',
      () => 'stopped',
    ),
  );
  await until('the statement to be sent', async () => link.keptBack() > 0);
  wish.abort();
  await until('the server to be asked in vain', async () => link.ended() > 0);
  link.handOn();
  expect(await asleep).toBe('stopped');
  expect(await database.$queryRaw`select 1 as one`).toEqual([{ one: 1 }]);
  await database.$disconnect();
  await link.cut();
});

test('where the server gives fewer connections than a page may take, statements wait for one another', async () => {
  const role = `few_${randomUUID().slice(0, 8)}`;
  const owner = openDatabase(made.directUrl);
  const few = new URL(made.directUrl);
  few.username = role;
  few.password = 'x';
  await owner.$executeRawUnsafe(`create role ${role} login password 'x' connection limit 2`);
  let refusals = 0;
  const database = openDatabase(few.href, {
    isForReaders: true,
    onNoRoom: () => {
      refusals += 1;
    },
  });
  try {
    const wish = new AbortController();
    const ask = () => database.$queryRaw`select 1 as one, pg_sleep(0.02)::text as slept`;
    const asked = Array.from({ length: 24 }, (_, at) =>
      at % 2 === 0 ? ask() : whileWanted(wish.signal, ask),
    );
    const between = database.$transaction((inside) => inside.$queryRaw`select 1 as one, '' as slept`);
    for (const answer of await Promise.all([...asked, between]))
      expect(answer).toEqual([{ one: 1, slept: '' }]);
    expect(refusals).toBeGreaterThan(0);
    const taken = openDatabase(few.href, { isForReaders: true });
    await expect(taken.$queryRaw`select 1`).rejects.toThrow(/too many connections/);
    await taken.$disconnect();
  } finally {
    await database.$disconnect();
    await owner.$executeRawUnsafe(`drop role ${role}`);
    await owner.$disconnect();
  }
});
