import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { readOrigin } from '@/lib/db/coverage/shared-text';
import { storeRereading } from '@/lib/db/record/corrections';
import type { Article } from '@/lib/news/article';
import { createReportSearch } from '@/lib/worker/read/find-reports';
import {
  anArticle,
  anInstant,
  anOutlet,
  aQuery,
  aReading,
  store,
  until,
  watch,
  withdraw,
} from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database, url } = await openStoreOfFile();
const search = createReportSearch();

const bridge = [
  'The bridge over the Velm will be closed to lorries from Monday, the county said on Thursday, because two of its cables have stretched by more than the width of a hand since the frost in January.',
  'Inspectors who measured the cables at four in the morning, when the road is coldest, found them longer than on any day since the bridge was opened by a minister in a borrowed coat.',
  'Drivers of lorries will have to go round by the ferry at Port Lunde, which takes nine of them at a time and does not sail in fog, and the harbour master expects queues until the autumn.',
];
const choir =
  'A choir of forty retired miners from the valley has been asked to sing at the opening of an opera house in another country, and has spent the whole winter learning the words by heart from cassettes.';

const report = (outletSlug: string, texts: readonly string[], hour: number, more: Partial<Article> = {}) =>
  anArticle({
    outletSlug,
    headline: `As the ${outletSlug} has it`,
    published: anInstant(`2025-08-15T${hour}:00:00Z`),
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    ...more,
  });
const original = report('wire', bridge, 10);
const copy = report('courier', bridge, 12, { credit: 'The wire' });
const short = report('mail', bridge.slice(0, 2), 13, { credit: 'The wire' });
const later = (hour: number) => new Date(Date.UTC(2025, 7, 16, hour));

/** What readers see: each report's line, and the outlets that have it too. */
const lines = async () =>
  (await listCoverage(database, aQuery(), 10)).rows.map((row) =>
    [row, ...row.copies].map(({ outlet }) => outlet.slug).join(' '),
  );

beforeAll(async () => {
  await watch(database, [anOutlet('wire', { kind: 'wire' }), anOutlet('courier'), anOutlet('mail')]);
  for (const article of [copy, short, original]) await store(database, aReading(article));
  await search.run(database);
});

/** What readers see at every notice that the work brings, in their order. */
async function seenAtNotices(work: () => Promise<unknown>): Promise<readonly string[]> {
  const seen: Promise<string>[] = [];
  const listener = new pg.Client({ connectionString: url });
  await listener.connect();
  listener.on('notification', () => seen.push(lines().then((all) => all.join(', '))));
  await listener.query('listen coverage');
  await work();
  const before = seen.length;
  await database.$executeRaw`select pg_notify('coverage', 'the last one')`;
  await until('the last notice', async () => seen.length > before);
  await listener.end();
  return Promise.all(seen);
}

describe('a report', () => {
  test('is the agency’s where it is listed as an outlet, whoever was read first', async () => {
    expect(await lines()).toEqual(['wire courier mail']);
    const origin = { agency: 'The wire', id: original.id };
    const { report: id } = (await listCoverage(database, aQuery(), 1)).rows[0] ?? { report: '' };
    expect(await readOrigin(database, id)).toEqual(origin);
    // Published earlier than the agency's own by a clock that goes wrong: the place in the list is another thing.
    await database.article.update({
      where: { id: copy.id },
      data: { sortAt: new Date('2025-08-15T09:00Z') },
    });
    expect(await readOrigin(database, id)).toEqual(origin);
    await database.article.update({
      where: { id: copy.id },
      data: { sortAt: new Date('2025-08-15T12:00Z') },
    });
  });

  test('goes on without an article whose outlet has another text, and the notice comes with that', async () => {
    const changed = { ...copy, blocks: [{ kind: 'paragraph', text: choir } as const] };
    const seen = await seenAtNotices(async () => {
      await store(database, aReading(changed, { now: later(10) }));
      await search.run(database);
    });
    expect(seen).toContain('wire mail, courier');
    expect(seen.at(-1)).toBe('wire mail, courier');
    expect(await countCoverage(database, aQuery())).toMatchObject({ articles: 3, reports: 2 });
  });

  test('has it again once a better reader puts our reading right', async () => {
    const seen = await seenAtNotices(async () => {
      const { sortAt, relevance, reasons } = aReading(copy);
      const rereading = { article: copy, sortAt, relevance, reasons, articleId: copy.id, revisionNumber: 2 };
      expect(await storeRereading(database, { ...rereading, now: later(11) })).toBe(true);
      await search.run(database);
    });
    expect(seen.at(-1)).toBe('wire courier mail');
    expect(await countCoverage(database, aQuery())).toMatchObject({ articles: 3, reports: 1 });
  });

  test('stands under the next one as soon as its first is withdrawn, and names no origin then', async () => {
    const seen = await seenAtNotices(() => withdraw(database, original, later(12)));
    expect(seen[0]).toBe('courier mail');
    const { report: id } = (await listCoverage(database, aQuery(), 1)).rows[0] ?? { report: '' };
    expect(await readOrigin(database, id)).toEqual({ agency: 'The wire', id: null });
    // As the record stood before, it is there.
    const before = await listCoverage(database, aQuery({ asOf: later(9) }), 10);
    expect(before.rows.map(({ outlet }) => outlet.slug)).toEqual(['wire']);
  });

  test('is neither lost nor half there where the worker is killed before or within the comparison', async () => {
    const other = { ...short, blocks: [{ kind: 'paragraph', text: choir } as const] };
    // Killed after the article was stored: the next worker compares it.
    await store(database, aReading(other, { now: later(13) }));
    expect(await lines()).toEqual(['courier mail']);
    // Killed within: the server ends the transaction of a client that is gone.
    const watcher = new pg.Client({ connectionString: url });
    await watcher.connect();
    await watcher.query(`begin; select pg_advisory_xact_lock(hashtext('reports'))`);
    const broken = expect(search.run(database)).rejects.toThrow();
    await until('the comparison to wait', async () => {
      const { rows } = await watcher.query(
        `select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
      );
      for (const { pid } of rows) await watcher.query('select pg_terminate_backend($1)', [pid]);
      return rows.length > 0;
    });
    await broken;
    await watcher.query('rollback');
    await watcher.end();
    expect(await lines()).toEqual(['courier mail']);
    expect(await createReportSearch().run(database)).toBe(1);
    expect(await lines()).toEqual(['courier', 'mail']);
  });
});
