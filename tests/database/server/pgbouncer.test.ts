import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/host/postgres/migrate';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { findPgBouncer, openPgBouncer } from '@/tests/support/postgres/pgbouncer';
import { openTestStore, type TestStore } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

describe.skipIf(findPgBouncer() === null)('behind PgBouncer', () => {
  let opened: TestStore;
  let wire: Newsroom;

  beforeEach(async () => {
    [opened, wire] = await Promise.all([openTestStore(), openNewsroom()]);
  });
  afterEach(async () => {
    await Promise.all([opened.close(), wire.close()]);
  });

  test('in session mode everything works: a pull stores what it finds', async () => {
    const pooler = await openPgBouncer(opened.url, 'session');
    try {
      expect(await migrate(pooler.url)).toEqual({ kind: 'migrated', applied: [] });
      wire.answers.set('/feed.xml', aFeed([[wire.at('/w/1'), 'Putin lands in Alaska for summit']]));
      wire.answers.set('/w/1', aPage('Putin lands in Alaska for summit'));
      const store = { ...opened, url: pooler.url };
      const summary = await pullOnce(workerOptions(store, [wire], [wire.outlet('wire', ['/feed.xml'])]));
      expect(summary).toMatchObject({ answered: 1, failed: [], troubles: [], stored: 1 });
    } finally {
      await pooler.close();
    }
  });

  test('in transaction mode a start says which address is wanted, and pages read by it all the same', async () => {
    const pooler = await openPgBouncer(opened.url, 'transaction');
    const pages = openDatabase(pooler.url);
    try {
      expect(await migrate(pooler.url)).toEqual({
        kind: 'failed',
        why: expect.stringMatching(
          /^The database is behind a pooler in transaction mode,.+DIRECT_DATABASE_URL/,
        ),
      });
      expect(await Promise.all(Array.from({ length: 20 }, () => pages.article.count()))).toEqual(
        Array(20).fill(0),
      );
      // Nothing stays locked on the pooler's connections.
      expect(await migrate(opened.url, { patienceMs: 1000 })).toEqual({ kind: 'migrated', applied: [] });
    } finally {
      await pages.$disconnect();
      await pooler.close();
    }
  });
});

test('a role of eight connections is enough where that is said', async () => {
  const [opened, wire] = await Promise.all([openTestStore(), openNewsroom()]);
  const role = `few_${new URL(opened.url).pathname.slice(1)}`;
  const own = new URL(opened.url);
  own.username = role;
  own.password = 'few';
  try {
    await opened.database.$executeRawUnsafe(`CREATE ROLE ${role} LOGIN CONNECTION LIMIT 8 PASSWORD 'few'`);
    await opened.database.$executeRawUnsafe(`GRANT parallax TO ${role}`);
    await opened.database.$executeRawUnsafe(`ALTER ROLE ${role} SET role TO parallax`);
    const lines = Array.from(
      { length: 12 },
      (_, at) => [wire.at(`/${at}`), `Putin in Alaska, ${at}`] as const,
    );
    for (const [at, [, headline]] of lines.entries()) wire.answers.set(`/${at}`, aPage(headline));
    wire.answers.set('/feed.xml', aFeed(lines));
    const store = { ...opened, url: own.href };
    const options = { ...workerOptions(store, [wire], [wire.outlet('wire', ['/feed.xml'])]), connections: 8 };
    expect(await pullOnce(options)).toMatchObject({ stored: 12, failed: [], troubles: [] });
  } finally {
    await opened.database.$executeRawUnsafe(`DROP ROLE IF EXISTS ${role}`);
    await Promise.all([opened.close(), wire.close()]);
  }
});
