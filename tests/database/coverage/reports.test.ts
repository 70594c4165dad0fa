import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { listSharedText } from '@/lib/db/coverage/shared-text';
import { compareStored, listUncompared } from '@/lib/db/record/reports/reports';
import type { Article } from '@/lib/news/article';
import { createReportSearch } from '@/lib/worker/read/find-reports';
import {
  anArticle,
  anInstant,
  anOutlet,
  aReading,
  openTestStore,
  store,
  type TestStore,
  until,
  watch,
} from '@/tests/support/store';

let opened: TestStore;
let database: Database;
const search = createReportSearch();

const harbour = [
  'The harbour of Port Lunde will be closed to large ferries from the first week of May, the council said on Tuesday, because two of its piers have sunk by a hand’s breadth since the winter storms.',
  'Engineers who measured the piers three times found cracks below the water line and advised against any load of more than forty tonnes until the foundations are filled with concrete.',
  'Islanders will have to go by bus to the next port, a journey of ninety minutes, and the company that runs the ferries expects to lose a third of its passengers over the summer.',
];
const school =
  'Pupils of the grammar school in Velm have built a telescope out of a drain pipe, a shaving mirror and the lens of an old projector, and found a comet with it that nobody had seen before.';

const report = (
  outletSlug: string,
  texts: readonly string[],
  hour: number,
  more: Partial<Article> = {},
): Article =>
  anArticle({
    outletSlug,
    headline: `As the ${outletSlug} has it`,
    published: anInstant(`2025-08-15T${String(hour).padStart(2, '0')}:00:00Z`),
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    ...more,
  });
const original = report('wire', harbour, 10, { dateline: 'LUNDE (Reuters)' });
const copy = report('courier', harbour.slice(0, 2), 12);
const other = report('mail', [school], 13);
const late = new Date('2025-08-15T23:00:00Z');

const reports = async () => {
  const rows = await database.article.findMany({ orderBy: { id: 'asc' } });
  return Object.fromEntries(rows.map(({ outletSlug, reportId }) => [outletSlug, reportId]));
};

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [anOutlet('wire'), anOutlet('courier'), anOutlet('mail'), anOutlet('post')]);
  // The copy is read first.
  for (const article of [copy, original, other]) await store(database, aReading(article));
});
afterAll(() => opened.close());

describe('the reports of the coverage', () => {
  test('are found as articles are stored, and known by their first article', async () => {
    expect(await search.run(database)).toBe(3);
    expect(await search.run(database)).toBe(0);
    expect(await reports()).toEqual({ wire: original.id, courier: original.id, mail: other.id });
    const [likeness, ...more] = await database.likeness.findMany();
    expect([likeness?.kind, more.length]).toEqual(['copy', 0]);
    expect(
      (await listSharedText(database, copy.id)).map(({ article, share, isOneReport }) => [
        article.id,
        share,
        isOneReport,
      ]),
    ).toEqual([[original.id, 1, true]]);
    expect((await listSharedText(database, original.id))[0]?.share).toBeCloseTo(0.7, 1);
    expect(await listSharedText(database, other.id)).toEqual([]);
    expect([likeness?.firstShare, likeness?.secondShare].toSorted()).toEqual([expect.closeTo(0.7, 1), 1]);
  });

  test('come with the agency that the text is credited to', async () => {
    const agencies = await database.article.findMany({ where: { agency: { not: null } } });
    expect(agencies.map(({ outletSlug, agency }) => [outletSlug, agency])).toEqual([['wire', 'Reuters']]);
  });

  test('are kept right when an outlet changes its text, and all of it is told', async () => {
    await store(
      database,
      aReading({ ...copy, blocks: [{ kind: 'paragraph', text: school }] }, { now: late }),
    );
    expect(await search.run(database)).toBe(1);
    expect(await reports()).toEqual({ wire: original.id, courier: copy.id, mail: copy.id });
    expect(await database.likeness.count()).toBe(1);
  });

  test('leave nothing half done where a comparison is broken off', async () => {
    const found = report('post', harbour, 14);
    await store(database, aReading(found));
    const [before, likenesses] = [await reports(), await database.likeness.count()];
    await database.$executeRawUnsafe(
      `create function break_off() returns trigger language plpgsql as $$ begin raise exception 'broken off'; end $$`,
    );
    await database.$executeRawUnsafe(
      'create trigger break_off before update of report_id on articles for each row execute function break_off()',
    );
    await expect(search.run(database)).rejects.toThrow('broken off');
    expect([await reports(), await database.likeness.count()]).toEqual([before, likenesses]);
    await database.$executeRawUnsafe('drop trigger break_off on articles');
    expect(await search.run(database)).toBe(1);
    expect((await reports()).post).toBe(original.id);
  });

  test('are told anew by other rules', async () => {
    expect(await listUncompared(database, 'other rules', { among: null, limit: 10 })).toHaveLength(4);
    await compareStored(database, 'not-there', 'other rules');
    expect(await search.run(database)).toBe(0);
  });

  test('leave out what is being removed while they are found, and do not fail by it', async () => {
    const leaving = anOutlet('sample');
    await watch(database, [leaving], true);
    await store(database, aReading(report('sample', harbour, 15)));
    await search.run(database);
    const found = report('post', harbour, 16, { address: 'https://post.example/again' });
    await store(database, aReading(found));
    const remover = new pg.Client({ connectionString: opened.url });
    await remover.connect();
    try {
      await remover.query('begin');
      await remover.query("delete from outlets where slug = 'sample'");
      let isOver = false;
      const comparing = search.run(database).finally(() => {
        isOver = true;
      });
      // Whoever asks for what is being removed waits for it.
      await until('the comparison to be over, or to wait', async () => {
        const [row] = await database.$queryRaw<{ waiting: number }[]>`
          select count(*)::int as waiting from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`;
        return isOver || row?.waiting !== 0;
      });
      await remover.query('commit');
      expect(await comparing).toBe(1);
    } finally {
      await remover.end();
    }
    expect((await database.article.findUniqueOrThrow({ where: { id: found.id } })).reportId).toBe(
      original.id,
    );
  });
});
