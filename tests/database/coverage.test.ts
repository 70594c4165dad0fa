import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { countCoverage, countFacets, countHours, listCoverage } from '@/lib/db/coverage';
import type { Article } from '@/lib/news/article';
import type { CoverageQuery, Cursor } from '@/lib/news/coverage-query';
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

const paragraph = (text: string) => [{ kind: 'paragraph', text }] as const;

/** The coverage of these tests by a short name each: where, when, in which language, in which words. */
const pieces: Readonly<Record<string, Partial<Article>>> = {
  preview: {
    published: anInstant('2025-08-14T09:00:00Z'),
    headline: 'Anchorage readies for a summit',
    blocks: paragraph('Hotels are full. A red carpet was delivered, 100% wool.'),
  },
  arrival: {
    published: anInstant('2025-08-15T18:22:00Z'),
    headline: 'Air Force One lands',
    blocks: paragraph('The president was greeted on the runway; negotiators negotiated behind doors.'),
  },
  same: {
    outletSlug: 'wire',
    published: anInstant('2025-08-15T18:22:00Z'),
    headline: 'Trump lands in Alaska',
    blocks: paragraph('He will meet Putin. The carpet is red.'),
  },
  moscow: {
    outletSlug: 'neva',
    language: 'ru',
    published: anInstant('2025-08-15T18:40:00Z'),
    headline: 'Путин прибыл в Анкоридж',
    blocks: paragraph('Президенты начали переговоры на военной базе.'),
  },
  ural: {
    outletSlug: 'neva',
    language: 'ru',
    published: anInstant('2025-08-16T05:00:00Z'),
    headline: 'Эксперты о саммите',
    blocks: paragraph('О встрече с Путиным говорили весь день.'),
  },
  tokyo: {
    outletSlug: 'asa',
    language: 'ja',
    published: anInstant('2025-08-16T01:00:00Z'),
    headline: '米ロ首脳がアラスカで会談',
    blocks: paragraph('停戦の合意には至らなかった。'),
  },
  osaka: {
    outletSlug: 'asa',
    language: 'ja-JP',
    published: anInstant('2025-08-16T02:00:00Z'),
    headline: 'アラスカの一日',
    blocks: paragraph('地元の人々の声。'),
  },
  madrid: {
    outletSlug: 'wire',
    language: 'es',
    published: anInstant('2025-08-16T06:30:00Z'),
    headline: 'Reunión sin acuerdo',
    blocks: paragraph('Según los asesores, las conversaciones duraron tres horas. C:\\temp_file'),
  },
  dayOnly: { outletSlug: 'wire', published: { kind: 'day', day: '2025-08-16', origin: 'visible' } },
  undatedOne: { address: 'https://courier.example/undated-1', published: { kind: 'unknown' } },
  undatedTwo: { address: 'https://courier.example/undated-2', published: { kind: 'unknown' } },
  withdrawn: { published: anInstant('2025-08-15T20:00:00Z'), headline: 'Talks called off' },
  merged: { published: anInstant('2025-08-15T20:01:00Z'), headline: 'Talks over' },
};

const ids = new Map<string, string>();

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [
    anOutlet('courier'),
    anOutlet('wire', { kind: 'wire', country: 'FR' }),
    anOutlet('neva', { kind: 'state', language: 'ru' }),
    anOutlet('asa', { kind: 'broadcaster', language: 'ja' }),
    anOutlet('silent'),
  ]);
  for (const [name, piece] of Object.entries(pieces)) {
    const { outletSlug = 'courier' } = piece;
    const article = anArticle({ address: `https://${outletSlug}.example/${name}`, ...piece });
    // The day's start in Anchorage.
    const more = article.published.kind === 'day' ? { sortAt: new Date('2025-08-16T08:00:00Z') } : {};
    await store(database, aReading(article, more));
    ids.set(article.id, name);
  }
  await database.article.updateMany({
    where: { headline: 'Talks called off' },
    data: { withdrawnAt: new Date('2025-08-17T00:00:00Z') },
  });
  await database.article.updateMany({
    where: { headline: 'Talks over' },
    data: { mergedInto: 'elsewhere0' },
  });
});
afterAll(() => opened.close());

async function found(query: Partial<CoverageQuery>, pageSize = 50): Promise<readonly string[]> {
  const { rows } = await listCoverage(database, aQuery(query), pageSize);
  return rows.map(({ id }) => ids.get(id) ?? id);
}

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
        walked.push(...page.rows.map(({ id }) => ids.get(id) ?? id));
        after = page.next;
        pages += 1;
      } while (after !== null && pages < 20);
      expect(walked).toEqual(whole);
      expect(pages).toBe(Math.ceil(whole.length / pageSize));
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
    ['a slug with a NUL', { outlets: ['ne\0va'], not: ['\0'] }, []],
  ];
  test.each(cases)('%s', async (_name, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });
});

describe('the words', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['English inflects', 'negotiation', ['arrival']],
    ['English, another form', 'hotel', ['preview']],
    ['case does not count', 'RED CARPET', ['preview', 'same']],
    ['a phrase', '"red carpet"', ['preview']],
    ['a phrase that stands nowhere', '"carpet red"', []],
    ['without', 'carpet -wool', ['same']],
    ['a phrase in curly quotation marks', '“red carpet”', ['preview']],
    ['a minus within a phrase is no minus', '"red -carpet"', ['preview']],
    ['without a phrase', 'carpet -"red carpet"', ['same']],
    ['one or the other', 'hotels or runway', ['preview', 'arrival']],
    ['accents may be left out', 'reunion segun', ['madrid']],
    ['accents may be written', 'Reunión', ['madrid']],
    ['letters composed otherwise', 'Reunio\u0301n', ['madrid']],
    ['Russian inflects', 'переговоров', ['moscow']],
    ['Russian names too', 'Путина', ['moscow', 'ural']],
    ['Russian, without another form of the word', 'президент or встреча -Путина', []],
    ['Japanese within its long words', '会談', ['tokyo']],
    ['Japanese, two words', 'アラスカ 会談', ['tokyo']],
    ['scripts together', 'アラスカ trump', []],
    ['Japanese left out of other words', 'putin -会談', ['same']],
    ['Japanese, the one or the other is both', 'アラスカ or 会談', ['tokyo']],
    ['Japanese without', 'アラスカ -会談', ['osaka']],
    ['Japanese without, in its quotation marks', 'アラスカ -「会談」', ['osaka']],
    ['Japanese, a mark on its own', 'アラスカ -', ['tokyo', 'osaka']],
    ['Japanese, letters composed otherwise', 'アラスカで'.normalize('NFD'), ['tokyo']],
    ['nothing of the kind', 'xylophone', []],
  ];
  test.each(cases)('%s: %s', async (_name, words, expected) => {
    const names = await found({ words });
    expect(names.filter((name) => !name.startsWith('undated') && name !== 'dayOnly')).toEqual(expected);
  });

  const odd = [
    '"',
    '""',
    "'",
    "''; drop table articles; --",
    '-',
    '- -',
    'or',
    '-or-',
    '( & | ! <-> :*',
    '\\',
    '%',
    '_',
    '\0',
    'red\0carpet',
    '\ud83d',
    '　',
    '「」',
    '漢%',
    'ー_\\',
    '-漢',
    `${'a '.repeat(4000)}`,
    `${'"'.repeat(3001)}`,
    'ا'.repeat(2000),
  ];
  test.each(odd.map((words) => [words.slice(0, 30), words]))(
    'odd words find or do not, and never fail: %j',
    async (_shown, words) => {
      const query = aQuery({ words });
      const [page, counts] = await Promise.all([
        listCoverage(database, query, 50),
        countCoverage(database, query),
        countFacets(database, query),
        countHours(database, query),
      ]);
      expect(counts.articles).toBe(page.rows.length);
    },
  );

  test('a percent sign, an underscore or a backslash stands for itself', async () => {
    expect(await found({ words: 'アラ%' })).toEqual([]);
    expect(await found({ words: 'アラ_カ' })).toEqual([]);
    expect(await found({ words: 'アラスカ\\' })).toEqual([]);
  });
});

describe('the counts', () => {
  test('of the whole and of a query', async () => {
    expect(await countCoverage(database, null)).toEqual({
      articles: 11,
      outlets: 4,
      languages: 4,
      undated: 3,
    });
    expect(await countCoverage(database, aQuery({ outlets: ['asa', 'neva'] }))).toEqual({
      articles: 4,
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
