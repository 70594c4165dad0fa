import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { countChanges, findChanges, listChanges } from '@/lib/db/coverage/changes';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { readWatch } from '@/lib/db/coverage/grid';
import { findRevisions, readRecord, recordBegins } from '@/lib/db/coverage/revisions';
import { recordPoll } from '@/lib/db/record/polls';
import { countFacets, countHours } from '@/tests/support/coverage';
import { openRecord, recordTexts, type TestRecord } from '@/tests/support/record';
import { anOutlet, aPoll, aQuery, openTestStore, sourceOf, watch } from '@/tests/support/store';

let record: TestRecord;
let database: Database;

beforeAll(async () => {
  record = await openRecord();
  database = record.database;
});
afterAll(() => record.close());

const at = (iso: string) => new Date(iso);
const headlines = async (asOf: Date | null, more: Parameters<typeof aQuery>[0] = {}) =>
  (await listCoverage(database, aQuery({ asOf, ...more }), 50)).rows.map(({ headline }) => headline);

describe('the coverage as the record stood', () => {
  test('has what was seen by then, with the headlines of then', async () => {
    expect(await headlines(at('2025-08-14T17:59:59Z'))).toEqual([]);
    expect(await headlines(at('2025-08-15T20:05:00Z'))).toEqual([
      'Hotels in Anchorage are full',
      'Summit called off, sources say',
      recordTexts.first,
    ]);
    expect(await headlines(at('2025-08-15T23:40:00Z'))).toEqual([
      'Hotels in Anchorage are full',
      'Summit called off, sources say',
      recordTexts.second,
      'قمة ألاسكا تبدأ',
    ]);
  });

  test('has those withdrawn since, until they were', async () => {
    const gone = 'Summit called off, sources say';
    expect(await headlines(at('2025-08-18T05:59:59Z'))).toContain(gone);
    expect(await headlines(at('2025-08-18T06:00:00Z'))).not.toContain(gone);
    expect(await headlines(null)).not.toContain(gone);
  });

  test('leads to the version it shows, with the change seen until then', async () => {
    const { rows } = await listCoverage(database, aQuery({ asOf: at('2025-08-16T01:00:00Z') }), 50);
    const edited = rows.find(({ id }) => id === record.ids.edited);
    expect(edited?.pinned).toEqual({ number: 2, headline: recordTexts.third });
    expect(edited?.changedAt).toEqual(at('2025-08-15T23:40:00Z'));
    expect(edited?.retitled).toMatchObject({ version: 2, seenAt: at('2025-08-15T23:40:00Z') });
    const calm = rows.find(({ id }) => id === record.ids.calm);
    expect([calm?.pinned, calm?.changedAt, calm?.retitled]).toEqual([undefined, null, undefined]);
    const first = await listCoverage(database, aQuery({ asOf: at('2025-08-15T22:00:00Z') }), 50);
    expect(first.rows.find(({ id }) => id === record.ids.edited)?.changedAt).toBe(null);
  });

  test('is searched by the words of then', async () => {
    const asOf = at('2025-08-15T22:00:00Z');
    expect(await headlines(asOf, { words: '"six hours"' })).toEqual([recordTexts.first]);
    expect(await headlines(asOf, { words: 'constructive' })).toEqual([]);
    expect(await headlines(null, { words: 'constructive' })).toEqual([recordTexts.third]);
    expect(await headlines(null, { words: '"six hours"' })).toEqual([]);
    expect(await headlines(asOf, { words: 'paragraph' })).toEqual([recordTexts.first]);
    // The names of our own columns are no words of the article.
    expect(await headlines(asOf, { words: 'kind' })).toEqual([]);
    expect(await headlines(asOf, { words: 'hotels' })).toEqual(['Hotels in Anchorage are full']);
  });

  test('is counted as it is listed', async () => {
    const query = aQuery({ asOf: at('2025-08-15T22:00:00Z') });
    const { rows } = await listCoverage(database, query, 50);
    const counts = await countCoverage(database, query);
    expect(counts).toMatchObject({ articles: 4, outlets: 2, languages: 2 });
    expect(rows).toHaveLength(4);
    const facets = await countFacets(database, query);
    expect(facets.outlets.map(({ outlet, count }) => [outlet.slug, count])).toEqual([
      ['courier', 3],
      ['khalij', 1],
      ['silent', 0],
    ]);
    const hours = await countHours(database, { ...query, outlets: ['khalij'] });
    const sum = (key: 'all' | 'matching') => hours.reduce((all, hour) => all + hour[key], 0);
    expect([sum('all'), sum('matching')]).toEqual([4, 1]);
  });

  test('begins where the first article was seen', async () => {
    expect(await recordBegins(database)).toEqual(at('2025-08-14T18:00:00Z'));
  });
});

describe('the record of an article', () => {
  test('has its versions, looks and corrections in time order', async () => {
    const { revisions, visits, corrections } = await readRecord(database, record.ids.edited);
    expect(revisions.map(({ number, kind, headline }) => [number, kind, headline])).toEqual([
      [1, 'first', recordTexts.first],
      [2, 'headline', recordTexts.second],
      [3, 'headline', recordTexts.third],
    ]);
    expect(visits.map(({ found }) => found)).toEqual([
      'unchanged',
      'unchanged',
      'changed',
      'changed',
      'unread',
      'unchanged',
      'gone',
      'unchanged',
    ]);
    expect(corrections).toEqual([{ revisionNumber: 2, correctedAt: at('2025-09-01T12:00:00Z') }]);
    expect(await readRecord(database, 'nosuchthi\0')).toEqual({ revisions: [], visits: [], corrections: [] });
  });

  test('reads a version as it was corrected last', async () => {
    const correct = (number: number, headline: string) =>
      database.correction.create({
        data: {
          articleId: record.ids.calm,
          revisionNumber: 1,
          number,
          correctedAt: at('2025-09-01T12:00:00Z'),
          headline,
          blocks: [{ kind: 'paragraph', text: headline }],
          contentHash: headline,
        },
      });
    await correct(1, 'Once');
    await correct(2, 'Twice');
    const [version, ...others] = await findRevisions(database, record.ids.calm, [1, 9]);
    expect([version?.headline, version?.blocks, others]).toEqual([
      'Twice',
      [{ kind: 'paragraph', text: 'Twice' }],
      [],
    ]);
    expect((await readRecord(database, record.ids.calm)).revisions[0]?.headline).toBe('Twice');
  });

  test('gives its changes, the newest first, those that are cosmetic left out', async () => {
    const listed = async (query: Parameters<typeof aQuery>[0], most: number) => {
      const found = await findChanges(database, aQuery(query));
      return { changes: await listChanges(database, found, most), total: found.found.length };
    };
    const told = async (query: Parameters<typeof aQuery>[0] = {}, most = 50) => {
      const { changes, total } = await listed(query, most);
      return [total, ...changes.map(({ before, after }) => `${before.headline} > ${after.headline}`)];
    };
    const newest = `${recordTexts.second} > ${recordTexts.third}`;
    expect(await told()).toEqual([
      3,
      newest,
      'قمة ألاسكا تبدأ > قمة ألاسكا تنتهي',
      `${recordTexts.first} > ${recordTexts.second}`,
    ]);
    expect(await told({}, 1)).toEqual([3, newest]);
    expect(await told({ languages: ['ar'] })).toEqual([1, 'قمة ألاسكا تبدأ > قمة ألاسكا تنتهي']);
    expect(await told({ words: 'ألاسكا' })).toEqual([1, 'قمة ألاسكا تبدأ > قمة ألاسكا تنتهي']);
    expect(await told({ outlets: ['silent'] })).toEqual([0]);
    expect((await told({ asOf: at('2025-08-15T23:59:00Z') }))[0]).toBe(1);
    const counted = async (query: Parameters<typeof aQuery>[0] = {}) => {
      const found = await findChanges(database, aQuery(query));
      const { outlets, kinds } = await countChanges(database, aQuery(query), found);
      return [outlets.map(({ outlet, count }) => `${outlet.slug} ${count}`), kinds.map(({ count }) => count)];
    };
    const [everywhere] = await counted();
    expect(everywhere).toHaveLength(
      new Set((await listed({}, 9)).changes.map(({ outlet }) => outlet.slug)).size,
    );
    // Its own values a filter counts as if it were not set.
    expect((await counted({ outlets: ['silent'] }))[0]).toEqual(everywhere);
    expect((await counted({ languages: ['ar'] }))[1]).toEqual([1]);
    await database.revision.create({
      data: {
        articleId: record.ids.late,
        number: 2,
        seenAt: at('2025-08-22T00:00:00Z'),
        kind: 'cosmetic',
        headline: 'A summit seen from  afar',
        blocks: [],
        contentHash: 'x',
      },
    });
    expect((await told())[0]).toBe(3);
  });
});

describe('where we looked', () => {
  const outletsOf = (...slugs: readonly string[]) => slugs.map((slug) => ({ slug, isSample: false }));
  const span = {
    from: at('2025-08-08T08:00:00Z'),
    to: at('2025-08-27T08:00:00Z'),
    firstDay: '2025-08-08',
    lastDay: '2025-08-26',
    outlets: outletsOf('courier', 'khalij', 'other', 'silent'),
  };

  test('a look speaks for the hours since the one before, a day at most; a failure only for its own', async () => {
    const opened = await openTestStore();
    try {
      await watch(opened.database, [anOutlet('courier'), anOutlet('other')]);
      const sourceId = await sourceOf(opened.database, 'courier');
      const poll = (iso: string, outcome: 'fetched' | 'unchanged' | 'failed' | 'throttled') =>
        recordPoll(opened.database, aPoll(sourceId, { at: at(iso), outcome }));
      await poll('2025-08-10T10:20:00Z', 'fetched');
      await poll('2025-08-10T13:40:00Z', 'unchanged');
      await poll('2025-08-10T14:10:00Z', 'failed');
      await poll('2025-08-10T15:10:00Z', 'throttled');
      await poll('2025-08-10T17:10:00Z', 'fetched');
      await poll('2025-08-12T17:10:00Z', 'fetched');
      await opened.database.archiveStep.createMany({
        data: [
          {
            archive: 'gdelt',
            key: 'a',
            state: 'read',
            fromAt: at('2025-08-20T00:00:00Z'),
            toAt: at('2025-08-20T01:00:00Z'),
          },
          {
            archive: 'gdelt',
            key: 'b',
            state: 'absent',
            fromAt: at('2025-08-20T01:00:00Z'),
            toAt: at('2025-08-20T02:00:00Z'),
          },
          {
            archive: 'gdelt',
            key: 'c',
            state: 'failed',
            fromAt: at('2025-08-20T02:00:00Z'),
            toAt: at('2025-08-20T03:00:00Z'),
          },
          {
            archive: 'wayback',
            key: 'd',
            outletSlug: 'other',
            state: 'read',
            fromAt: at('2025-08-01T00:00:00Z'),
            toAt: at('2025-08-08T09:00:00Z'),
          },
        ],
      });
      const { hours } = await readWatch(opened.database, span);
      const told = hours
        .map(({ outletSlug, hour, isLooked, isUnreached }) => {
          const sign = `${isLooked ? '·' : ''}${isUnreached ? '×' : ''}`;
          return `${outletSlug ?? 'all'} ${hour.toISOString().slice(8, 13)} ${sign}`;
        })
        .toSorted();
      expect(told).toEqual([
        'all 20T00 ·',
        'all 20T02 ×',
        'courier 10T10 ·',
        'courier 10T11 ·',
        'courier 10T12 ·',
        'courier 10T13 ·',
        'courier 10T14 ×',
        'courier 10T15 ×',
        'courier 10T16 ·',
        'courier 10T17 ·',
        'courier 12T17 ·',
        'other 08T08 ·',
      ]);
    } finally {
      await opened.close();
    }
  });

  test('counts what was published, of one outlet or of several', async () => {
    const published = async (...slugs: readonly string[]) => {
      const { hours } = await readWatch(database, { ...span, outlets: outletsOf(...slugs) });
      return hours.flatMap((one) =>
        one.published > 0 ? [`${one.outletSlug} ${one.hour.toISOString().slice(8, 13)}`] : [],
      );
    };
    expect((await published('silent', 'courier', 'khalij')).toSorted()).toEqual([
      'courier 14T17',
      'courier 15T19',
      'courier 16T09',
      'khalij 15T20',
    ]);
    expect(await published('khalij')).toEqual(['khalij 15T20']);
    expect(await published('no\0body')).toEqual([]);
  });
});
