import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { countNews, listNewest } from '@/lib/db/coverage/newest-articles';
import type { CoverageQuery, Cursor } from '@/lib/news/shown/coverage-query';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { countHours } from '@/tests/support/coverage';
import {
  anArticle,
  anInstant,
  anOutlet,
  aQuery,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
} from '@/tests/support/store';

let opened: TestStore;
let database: Database;

/** Outlet, report, hour of 15 August (null: undated), language: in the order in which they were first seen. */
const pieces = [
  ['courier', 'talks', 17, 'en'],
  ['wire', 'talks', 15, 'en'],
  ['mail', 'talks', 16, 'en-GB'],
  ['mail', 'carpet', 12, 'en'],
  ['neva', 'carpet', 14, 'ru'],
  ['wire', 'lunch', 15, 'en'],
  ['courier', 'editorial', null, 'en'],
  ['neva', 'editorial', null, 'en'],
  ['mail', 'weather', 20, 'en'],
  ['wire', 'weather', null, 'en'],
  ['post', null, 15, 'en'],
  ['post', 'talks', 15, 'en'],
] as const;
type Piece = (typeof pieces)[number];
const nameOf = ([outlet, report, hour]: Piece) => `${outlet}:${report ?? 'not compared'}:${hour ?? '-'}`;
const ids = new Map<string, string>();
const nameById = (id: string) => [...ids].find(([, one]) => one === id)?.[0] ?? id;
const seenAt = (place: number) => new Date(Date.UTC(2025, 7, 16, 0, place));

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [
    ...['courier', 'wire', 'mail', 'post'].map((slug) => anOutlet(slug)),
    anOutlet('neva', { kind: 'state' }),
  ]);
  for (const [place, piece] of pieces.entries()) {
    const [outletSlug, report, hour, language] = piece;
    const article = anArticle({
      outletSlug,
      language,
      address: `https://${outletSlug}.example/${report ?? 'alone'}-${hour ?? 'undated'}`,
      headline: `${report ?? 'alone'} by ${outletSlug}`,
      published: hour === null ? { kind: 'unknown' } : anInstant(`2025-08-15T${hour}:00:00Z`),
    });
    ids.set(nameOf(piece), article.id);
    await store(database, aReading(article, { now: seenAt(place) }));
  }
  for (const report of new Set(pieces.map(([, name]) => name).filter((name) => name !== null))) {
    const members = pieces.filter(([, name]) => name === report).map((piece) => ids.get(nameOf(piece)) ?? '');
    await database.article.updateMany({
      where: { id: { in: members } },
      data: { reportId: members.toSorted()[0] ?? null },
    });
  }
});
afterAll(() => opened.close());

/** Every line over all pages of that size. */
async function walk(query: CoverageQuery, pageSize: number): Promise<readonly ListedArticle[]> {
  const rows: ListedArticle[] = [];
  for (let after: Cursor | null = null; ; ) {
    const page = await listCoverage(database, { ...query, after }, pageSize);
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

const queries: readonly (readonly [string, Partial<CoverageQuery>])[] = [
  ['all of it', {}],
  ['newest first', { sort: 'new' }],
  ['without the agency', { not: ['wire'] }],
  ['one outlet', { outlets: ['mail'] }],
  ['a language', { languages: ['ru'] }],
  ['a kind', { kinds: ['state'] }],
  ['a span that begins after the first copy', { from: new Date('2025-08-15T15:30Z') }],
  ['a span that ends before the last copy', { to: new Date('2025-08-15T16:30Z'), sort: 'new' }],
  ['words that some copies have', { words: 'courier or neva' }],
  ['as the record stood', { asOf: seenAt(3) }],
  ['words, as the record stood', { asOf: seenAt(6), words: 'talks', sort: 'new' }],
];

describe('with each report once', () => {
  test.each(queries)('%s: pages of any size have every report once and lose no article', async (_, more) => {
    const query = aQuery(more);
    const all = await walk({ ...query, group: 'all' }, 100);
    const oldest = await walk({ ...query, group: 'all', sort: 'old' }, 100);
    const firsts = new Map(oldest.toReversed().map((row) => [row.report, row.id]));
    const expected = all.filter(({ id, report }) => firsts.get(report) === id).map(({ id }) => id);
    for (const pageSize of [1, 2, 3, 100]) {
      const rows = await walk(query, pageSize);
      expect(rows.map(({ id }) => id)).toEqual(expected);
      const shown = rows.flatMap((row) => [row, ...row.copies]);
      expect(shown.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      for (const { report, copies } of rows)
        expect(copies.every((copy) => copy.report === report)).toBe(true);
    }
    expect(await countCoverage(database, query)).toMatchObject({
      articles: all.length,
      reports: expected.length,
    });
  });

  test('a report stands under the earliest that the query finds, the dated before the undated', async () => {
    const lines = async (more: Partial<CoverageQuery>) =>
      (await walk(aQuery(more), 100)).map(({ id, copies }) =>
        [id, ...copies.map((copy) => copy.id)].map(nameById).join(' > '),
      );
    expect(await lines({ not: ['post'] })).toEqual([
      'mail:carpet:12 > neva:carpet:14',
      expect.stringMatching(/^wire:(?:talks:15 > mail:talks:16 > courier:talks:17|lunch:15)$/),
      expect.stringMatching(/^wire:(?:talks:15 > mail:talks:16 > courier:talks:17|lunch:15)$/),
      'mail:weather:20 > wire:weather:-',
      expect.stringMatching(/^(?:courier:editorial:- > neva:editorial:-|neva.* > courier.*)$/),
    ]);
    expect(await lines({ outlets: ['courier', 'mail'], to: new Date('2025-08-15T18:00Z') })).toEqual([
      'mail:carpet:12',
      'mail:talks:16 > courier:talks:17',
    ]);
  });

  test('what was not compared yet is a report by itself', async () => {
    const alone = ids.get('post:not compared:15');
    expect((await walk(aQuery(), 100)).find(({ id }) => id === alone)).toMatchObject({
      report: alone,
      copies: [],
    });
  });

  test('hours say how many reports there are, and which had an article in an hour before', async () => {
    const hours = await countHours(database, aQuery({ not: ['neva'] }));
    expect(
      hours.map(({ hour, matching, all, reports, earlier }) => [
        hour.getUTCHours(),
        matching,
        all,
        reports,
        earlier.flatMap(({ hour: at, reports: again }) => Array(again).fill(at.getUTCHours())),
      ]),
    ).toEqual([
      [12, 1, 1, 1, []],
      [14, 0, 1, 0, []],
      [15, 4, 4, 3, []],
      [16, 1, 1, 1, [15]],
      [17, 1, 1, 1, [16]],
      [20, 1, 1, 1, []],
    ]);
  });

  test('a feed has a report once; a later copy is no news, and neither is its change', async () => {
    const newest = async (group: 'reports' | 'all') =>
      (await listNewest(database, aQuery({ group }), 100)).rows.map(({ id }) => nameById(id));
    const before = await newest('reports');
    expect(before.filter((name) => name.includes('talks'))).toHaveLength(1);
    expect((await newest('all')).filter((name) => name.includes('talks'))).toHaveLength(4);
    const since = new Date('2025-08-17T00:00Z');
    await database.article.update({
      where: { id: ids.get('courier:talks:17') ?? '' },
      data: { changedAt: new Date('2025-08-17T08:00Z') },
    });
    expect(await newest('reports')).toEqual(before);
    expect(await countNews(database, aQuery(), since)).toEqual({ new: 0, changed: 0, isMore: false });
    expect(await countNews(database, aQuery({ group: 'all' }), since)).toEqual({
      new: 0,
      changed: 1,
      isMore: false,
    });
  });
});
