import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLiveness } from '@/lib/worker/worker-liveness';
import { openTestStore, type TestStore, until } from '@/tests/support/store';

let opened: TestStore;

beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

async function isHeld(name: string): Promise<boolean> {
  const [row] = await opened.database.$queryRaw<{ isFree: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as "isFree"`;
  return row?.isFree === false;
}

test('a worker counts as present until its process lets go, also across a lost connection', async () => {
  const liveness = await openLiveness(opened.url);
  await liveness.announce('worker-a');
  expect(await isHeld('worker-a')).toBe(true);
  await opened.database.$queryRaw`
    select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())`;
  await until('the name to be free', async () => !(await isHeld('worker-a')));
  await until('the name to be announced again', () => isHeld('worker-a'));
  await liveness.close();
  await until('the name to be free', async () => !(await isHeld('worker-a')));
});
