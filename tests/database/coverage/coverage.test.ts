import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { listNewest } from '@/lib/db/coverage/newest-articles';
import { findOutlet } from '@/lib/db/coverage/outlets';
import type { CoverageQuery, Cursor } from '@/lib/news/shown/coverage-query';
import { countFacets, countHours, openCoverage, type TestCoverage } from '@/tests/support/coverage';
import { aQuery } from '@/tests/support/store';

let opened: TestCoverage;
let database: Database;
let found: TestCoverage['found'];

beforeAll(async () => {
  opened = await openCoverage();
  ({ database, found } = opened);
});
afterAll(() => opened.close());

describe('the order', () => {
  const timed = ['preview', 'moscow', 'tokyo', 'osaka', 'ural', 'madrid', 'dayOnly'];

  test('oldest first, the undated last; neither the withdrawn nor the merged', async () => {
    const names = await found({ sort: 'old' });
    expect(names).toHaveLength(11);
    expect(names.filter((name) => timed.includes(name))).toEqual(timed);
    expect(names.slice(1, 3).toSorted()).toEqual(['arrival', 'same']);
    expect(names.slice(-2).toSorted()).toEqual(['undatedOne', 'undatedTwo']);
  });

  test('newest first, the undated last too', async () => {
    const names = await found({ sort: 'new' });
    expect(names.filter((name) => timed.includes(name))).toEqual(timed.toReversed());
    expect(names.slice(-2).toSorted()).toEqual(['undatedOne', 'undatedTwo']);
  });

  test.each(['old', 'new'] as const)('%s: pages of any size walk every row once', async (sort) => {
    const whole = await found({ sort });
    for (const pageSize of [1, 2, 3, 4, 10, 11, 12]) {
      const walked: string[] = [];
      let after: Cursor | null = null;
      let pages = 0;
      do {
        const page = await listCoverage(database, aQuery({ sort, after }), pageSize);
        walked.push(...page.rows.map(({ id }) => opened.nameOf(id)));
        after = page.next;
        pages += 1;
      } while (after !== null && pages < 20);
      expect(walked).toEqual(whole);
      expect(pages).toBe(Math.ceil(whole.length / pageSize));
    }
  });

  test('what came last, in pages of any size, is every row once', async () => {
    const whole = (await listNewest(database, aQuery({}), 50)).rows.map(({ id }) => id);
    expect(whole).toHaveLength(11);
    for (const pageSize of [1, 4, 11]) {
      const walked: string[] = [];
      let after: Cursor | null = null;
      do {
        const page = await listNewest(database, aQuery({ after }), pageSize);
        walked.push(...page.rows.map(({ id }) => id));
        after = page.next;
      } while (after !== null && walked.length < 30);
      expect(walked).toEqual(whole);
    }
  });

  test('a cursor past the end, or of an article that is gone, gives what stands after it', async () => {
    expect(await found({ after: { sortAt: null, id: 'zzzzzzzzzz' } })).toEqual([]);
    expect(await found({ after: { sortAt: null, id: 'zz\0' } })).toEqual([]);
    expect(await found({ after: { sortAt: new Date('2025-08-16T07:00:00Z'), id: 'gone000000' } })).toEqual([
      'dayOnly',
      ...(await found({})).slice(-2),
    ]);
  });
});

describe('the filters', () => {
  const cases: readonly [string, Partial<CoverageQuery>, readonly string[]][] = [
    ['one outlet', { outlets: ['neva'] }, ['moscow', 'ural']],
    ['several outlets', { outlets: ['neva', 'asa'] }, ['moscow', 'tokyo', 'osaka', 'ural']],
    ['an outlet left out', { not: ['courier', 'wire'] }, ['moscow', 'tokyo', 'osaka', 'ural']],
    ['in and out at once', { outlets: ['neva', 'asa'], not: ['asa'] }, ['moscow', 'ural']],
    ['an outlet that nobody knows', { outlets: ['nobody'] }, []],
    ['a language, its variants included', { languages: ['ja'] }, ['tokyo', 'osaka']],
    ['two languages', { languages: ['es', 'ru'] }, ['moscow', 'ural', 'madrid']],
    ['kinds', { kinds: ['state', 'broadcaster'] }, ['moscow', 'tokyo', 'osaka', 'ural']],
    ['from, inclusive', { from: new Date('2025-08-16T06:30:00Z') }, ['madrid', 'dayOnly']],
    ['to, exclusive', { to: new Date('2025-08-15T18:22:00Z') }, ['preview']],
    [
      'from and to',
      { from: new Date('2025-08-15T18:30:00Z'), to: new Date('2025-08-16T02:00:00Z') },
      ['moscow', 'tokyo'],
    ],
    ['all together', { outlets: ['neva'], languages: ['ru'], kinds: ['state'], words: 'саммите' }, ['ural']],
    ['a NUL in a slug is passed over', { outlets: ['ne\0va'], not: ['\0'] }, ['moscow', 'ural']],
  ];
  test.each(cases)('%s', async (_name, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });
});

describe('the counts', () => {
  test('an outlet’s span ends in a day where nobody knows the hour', async () => {
    const [courier, wire] = await Promise.all(['courier', 'wire'].map((slug) => findOutlet(database, slug)));
    expect(wire).toMatchObject({ first: { kind: 'instant' }, last: { kind: 'day', day: '2025-08-16' } });
    expect(courier).toMatchObject({ first: { kind: 'instant' }, last: { kind: 'instant' } });
  });

  test('of the whole and of a query', async () => {
    expect(await countCoverage(database, aQuery())).toEqual({
      articles: 11,
      reports: 11,
      outlets: 4,
      languages: 4,
      undated: 3,
    });
    expect(await countCoverage(database, aQuery({ outlets: ['asa', 'neva'] }))).toEqual({
      articles: 4,
      reports: 4,
      outlets: 2,
      languages: 2,
      undated: 0,
    });
    expect(await countCoverage(database, aQuery({ words: 'xylophone' }))).toMatchObject({ articles: 0 });
  });

  test('the cursor does not change them', async () => {
    const after = { sortAt: new Date('2025-08-16T07:00:00Z'), id: 'gone000000' };
    expect((await countCoverage(database, aQuery({ after }))).articles).toBe(11);
  });

  test('a facet is counted under every filter but its own; every outlet is named, most first', async () => {
    const { outlets, languages, kinds } = await countFacets(
      database,
      aQuery({ outlets: ['neva'], languages: ['ja', 'ru'], kinds: ['state', 'broadcaster', 'wire'] }),
    );
    expect(outlets.map(({ outlet, count }) => [outlet.slug, count])).toEqual([
      ['asa', 2],
      ['neva', 2],
      ['courier', 0],
      ['silent', 0],
      ['wire', 0],
    ]);
    expect(languages).toEqual([{ language: 'ru', count: 2 }]);
    expect(kinds).toEqual([{ kind: 'state', count: 2 }]);
  });

  test('what a filter leaves out is counted still in its own facet', async () => {
    const { languages } = await countFacets(database, aQuery({ languages: ['ru'] }));
    expect(languages.map(({ language, count }) => [language, count])).toEqual([
      ['en', 6],
      ['ja', 2],
      ['ru', 2],
      ['es', 1],
    ]);
    const { kinds } = await countFacets(database, aQuery({ kinds: ['state'] }));
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['broadcaster', 'newspaper', 'state', 'wire']);
  });

  test('an outlet that is left out is counted still, so that it can be taken back in', async () => {
    const { outlets, languages } = await countFacets(database, aQuery({ not: ['wire'] }));
    expect(outlets.find(({ outlet }) => outlet.slug === 'wire')?.count).toBe(3);
    expect(languages.find(({ language }) => language === 'es')).toBeUndefined();
  });

  test('by the hour: all and those that match, only articles with a clock time, whatever from and to', async () => {
    const from = new Date('2025-08-16T00:00:00Z');
    const hours = await countHours(database, aQuery({ outlets: ['wire'], from, to: from }));
    expect(hours.map(({ hour, matching, all }) => [hour.toISOString().slice(5, 13), matching, all])).toEqual([
      ['08-14T09', 0, 1],
      ['08-15T18', 1, 3],
      ['08-16T01', 0, 1],
      ['08-16T02', 0, 1],
      ['08-16T05', 0, 1],
      ['08-16T06', 1, 1],
    ]);
  });
});
