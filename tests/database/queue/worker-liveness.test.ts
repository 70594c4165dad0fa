import pg from 'pg';
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

/** Ends every connection that holds a name or waits for one. */
async function endHolders(): Promise<void> {
  await opened.database.$queryRaw`
    select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())`;
}

/** Ends the connections of all workers and holds a name of theirs, so that they wait as they announce it again. */
async function holdBefore(
  name: string,
): Promise<{ letGo(): Promise<void>; isWaitedFor(): Promise<boolean> }> {
  const client = new pg.Client({ connectionString: opened.url });
  client.on('error', () => undefined);
  await client.connect();
  await endHolders();
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
  return {
    letGo: () => client.end(),
    async isWaitedFor() {
      const { rows } = await client.query(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`,
      );
      return rows.length > 0;
    },
  };
}

test('a worker counts as present until its process lets go, also across a lost connection', async () => {
  const liveness = await openLiveness(opened.url);
  await liveness.announce('worker-a');
  expect(await isHeld('worker-a')).toBe(true);
  await endHolders();
  await until('the name to be free', async () => !(await isHeld('worker-a')));
  await until('the name to be announced again', () => isHeld('worker-a'));
  await liveness.close();
  await until('the name to be free', async () => !(await isHeld('worker-a')));
});

test('a worker that ends while the names are announced again is announced no more', async () => {
  const liveness = await openLiveness(opened.url);
  for (const name of ['worker-a', 'worker-b']) await liveness.announce(name);
  const other = await holdBefore('worker-a');
  await until('its name to be waited for', other.isWaitedFor);
  const withdrawn = liveness.withdraw('worker-b');
  await other.letGo();
  await withdrawn;
  await until('the first name to be announced again', () => isHeld('worker-a'));
  // After whatever was to be announced before it.
  await liveness.announce('worker-c');
  expect(await isHeld('worker-b')).toBe(false);
  await liveness.close();
});

test('a connection that is lost as it announces is opened anew once', async () => {
  const liveness = await openLiveness(opened.url);
  await liveness.announce('worker-a');
  const first = await holdBefore('worker-a');
  await until('its name to be waited for', first.isWaitedFor);
  // Which ends who holds it, too.
  const second = await holdBefore('worker-a');
  await until('its name to be waited for again', second.isWaitedFor);
  await second.letGo();
  await until('the name to be announced again', () => isHeld('worker-a'));
  await liveness.announce('worker-b');
  await liveness.close();
  await until('the name to be free', async () => !(await isHeld('worker-a')), 100);
});
