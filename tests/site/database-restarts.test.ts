import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { whenThere } from '@/lib/db/lost-database';
import { openRestartedPostgres } from '@/tests/support/postgres/restarted-postgres';
import { openTestSite } from '@/tests/support/site/site';
import { anArticle, anOutlet, aReading, store, until, watch } from '@/tests/support/store';

/** The bench plays ten. */
const restarts = Number(process.env.RESTARTS ?? 2);

test('a site goes on across restarts of Postgres: kept pages are given, new accounts shown', async () => {
  const postgres = await openRestartedPostgres();
  const database = openDatabase(postgres.url);
  await watch(database, [anOutlet('courier')]);
  await store(database, aReading(anArticle()));
  const site = await openTestSite(postgres.url);
  const given = new Set<number>();
  let newest = anArticle().headline;
  // What is given while nobody can read an account. A page may have been made and not kept, when the site did not yet hear of
  // changes again: on a busy machine the next restart of the database then found none.
  const kept = (path: string): Promise<string | null> =>
    database.$transaction(async (transaction) => {
      await transaction.$executeRaw`lock table articles in access exclusive mode`;
      const patience = AbortSignal.timeout(500);
      return site.ask(path, { signal: patience }).then(
        ({ status, text }) => (status === 200 ? text : null),
        () => null,
      );
    });
  try {
    for (let turn = 0; turn < restarts; turn += 1) {
      const headline = `Talks end in Alaska, report ${turn}`;
      const article = anArticle({ address: `https://courier.example/${turn}`, headline });
      await until('the front page to be kept', async () => {
        const { text } = await site.ask('/');
        return text.includes(newest) && (await kept('/')) === text;
      });
      postgres.end(turn % 2 === 0 ? 'SIGINT' : 'SIGKILL');
      // Kept all the while, so it is there all the while.
      expect((await site.get('/')).status).toBe(200);
      // Kept by nobody, so it is made while the database is away.
      given.add((await site.get(`/?q=turn${turn}`)).status);
      await whenThere(() => store(database, aReading(article)), { signal: new AbortController().signal });
      await until(`what came after restart ${turn}`, async () => {
        const { status, text } = await site.ask(`/api/v1/articles?q=%22report+${turn}%22`);
        given.add(status);
        return text.includes(headline);
      });
      newest = headline;
    }
    expect([...given].filter((status) => ![200, 503].includes(status))).toEqual([]);
    expect((await site.get('/healthz')).status).toBe(200);
    expect(site.program.said()).not.toMatch(/\bat .+\.[jt]sx?:\d/);
  } finally {
    await site.close();
    await database.$disconnect();
    await postgres.close();
  }
});
