import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { countCoverage, surveyCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { listManyIds, readEnds } from '@/lib/db/coverage/timeline-ids';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { startOfDay } from '@/lib/news/zoned-time';
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

/** Days of the event of articles that have no time, and times of others: copies are of one report. */
const pieces = [
  ['day 14', '2025-08-14', 'talks'],
  ['day 15', '2025-08-15', 'talks'],
  ['day 15 too', '2025-08-15', null],
  ['day 16', '2025-08-16', null],
  ['noon of 14', '2025-08-14T12:00:00Z', null],
  ['midnight of 15', '2025-08-15T00:00:00Z', 'talks'],
  ['morning of 15', '2025-08-15T06:00:00Z', null],
  ['noon of 15', '2025-08-15T12:00:00Z', 'talks'],
  ['morning of 16', '2025-08-16T06:00:00Z', null],
  ['noon of 16', '2025-08-16T12:00:00Z', 'talks'],
] as const;

let opened: TestStore;
let database: Database;
const names = new Map<string, string>();

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [anOutlet('courier'), anOutlet('mail')]);
  for (const [place, [name, at]] of pieces.entries()) {
    const isDay = at.length === 10;
    const outletSlug = place % 2 === 0 ? 'courier' : 'mail';
    const article = anArticle({
      outletSlug,
      address: `https://${outletSlug}.example/${place}`,
      headline: `Carpet ${name}`,
      published: isDay ? { kind: 'day', day: at, origin: 'json-ld' } : anInstant(at),
    });
    names.set(article.id, name);
    const sortAt = isDay ? startOfDay(at, 'UTC') : new Date(at);
    await store(database, aReading(article, { sortAt, now: new Date(Date.UTC(2025, 7, 17, 0, place)) }));
  }
  const copies = pieces.filter(([, , report]) => report !== null).map(([name]) => name);
  const ids = [...names].filter(([, name]) => copies.some((one) => one === name)).map(([id]) => id);
  await database.article.updateMany({
    where: { id: { in: ids } },
    data: { reportId: ids.toSorted()[0] ?? null },
  });
});
afterAll(() => opened.close());

/** The event's clock is that of Greenwich. */
function asked(reader: string, days: readonly [from: string | null, to: string | null]): CoverageQuery {
  const [from, to] = days;
  return aQuery({
    from: from === null ? null : startOfDay(from, reader),
    to: to === null ? null : startOfDay(to, reader, 1),
    zones: { reader, event: 'UTC' },
    group: 'all',
  });
}

const listed = async (query: CoverageQuery) =>
  (await listCoverage(database, query, 50)).rows.map(({ id }) => names.get(id));

const spans = [
  // By Honolulu's clock the 15th lasts from 10:00Z of the 15th to 10:00Z of the 16th.
  ['Pacific/Honolulu', ['2025-08-15', '2025-08-15'], 'day 15, day 15 too, noon of 15, morning of 16'],
  [
    'Pacific/Honolulu',
    ['2025-08-15', null],
    'day 15, day 15 too, noon of 15, day 16, morning of 16, noon of 16',
  ],
  ['Pacific/Honolulu', [null, '2025-08-14'], 'day 14, noon of 14, midnight of 15, morning of 15'],
  [
    'Asia/Tokyo',
    ['2025-08-15', '2025-08-15'],
    'day 15, day 15 too, midnight of 15, morning of 15, noon of 15',
  ],
  ['UTC', ['2025-08-15', '2025-08-15'], 'day 15, day 15 too, midnight of 15, morning of 15, noon of 15'],
] as const;

describe.each(spans)('by the clock of %s the days %j', (reader, days, expected) => {
  const wanted = expected.split(', ').toSorted();
  const variants: readonly (readonly [string, Partial<CoverageQuery>])[] = [
    ['all of it', {}],
    ['a word', { words: 'carpet' }],
    ['two outlets', { outlets: ['courier', 'mail'] }],
    ['newest first', { sort: 'new' }],
    ['as the record stood', { asOf: new Date('2025-09-01T00:00Z') }],
  ];

  test.each(variants)('have what outlets date by them, and what came in their hours: %s', async (_, more) => {
    const query = { ...asked(reader, days), ...more };
    expect((await listed(query)).toSorted()).toEqual(wanted);
  });

  test.each(variants)('are counted as they are listed: %s', async (_, more) => {
    const query: CoverageQuery = { ...asked(reader, days), ...more, group: 'reports' };
    const { articles, reports, undated } = await countCoverage(database, query);
    const rows = (await listCoverage(database, query, 50)).rows;
    const untimed = wanted.filter((name) => name.startsWith('day')).length;
    expect({ articles, reports, undated }).toEqual({
      articles: wanted.length,
      reports: rows.length,
      undated: untimed,
    });
    const survey = await surveyCoverage(database, query, { pageSize: 50, hasOutlets: true });
    expect(survey.counts).toMatchObject({ articles: wanted.length, reports: rows.length, undated: untimed });
  });

  test('are the same where words stand in too many articles', async () => {
    const query = { ...asked(reader, days), words: 'carpet' };
    const ids = await listManyIds(database, query, 50);
    expect(ids.map((id) => names.get(id)).toSorted()).toEqual(wanted);
  });
});

test('the ends of what is found are instants, or days without a time', async () => {
  const ends = async (days: readonly [string | null, string | null]) => {
    const found = await readEnds(database, asked('Pacific/Honolulu', days));
    return found === null ? null : [found.first.isDay, found.last.isDay, found.first.at.toISOString()];
  };
  expect(await ends([null, '2025-08-14'])).toEqual([true, false, '2025-08-14T00:00:00.000Z']);
  expect(await ends(['2025-08-16', null])).toEqual([true, false, '2025-08-16T00:00:00.000Z']);
  expect(await ends(['2025-08-20', null])).toBeNull();
});

test('a span between clock times has days where they begin at the event', async () => {
  const span = { from: new Date('2025-08-14T23:00:00Z'), to: new Date('2025-08-15T03:00:00Z') };
  const zones = { reader: 'Pacific/Honolulu', event: 'UTC' };
  expect((await listed(aQuery({ ...span, zones, group: 'all' }))).toSorted()).toEqual([
    'day 15',
    'day 15 too',
    'midnight of 15',
  ]);
});

test('a page may begin with a day, and with times where that begins by a reader’s clock', async () => {
  const timedFrom = startOfDay('2025-08-15', 'Pacific/Honolulu');
  const after = { sortAt: startOfDay('2025-08-15', 'UTC'), id: '', timedFrom };
  expect(await listed(aQuery({ after, group: 'all' }))).toEqual(
    expect.arrayContaining(['day 15', 'day 15 too', 'noon of 15', 'day 16']),
  );
  expect(await listed(aQuery({ after, group: 'all' }))).not.toContain('morning of 15');
});
