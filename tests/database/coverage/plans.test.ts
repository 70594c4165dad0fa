import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { listNeighbours } from '@/lib/db/coverage/articles';
import { countChanges, findChanges, listChanges } from '@/lib/db/coverage/changes';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage, readCoverage } from '@/lib/db/coverage/coverage';
import { countNews, listNewest } from '@/lib/db/coverage/newest-articles';
import { findOutlet } from '@/lib/db/coverage/outlets';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { readHealth } from '@/lib/db/health';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { countFacets } from '@/tests/support/coverage';
import { answeredBy } from '@/tests/support/recorded-plans';
import { anInstant, anOutlet, aQuery, openTestStore, type TestStore, watch } from '@/tests/support/store';

const articles = 20_000;
const slugs = Array.from({ length: 50 }, (_, place) => `outlet-${place}`);
let opened: TestStore;
let database: Database;

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(
    database,
    slugs.map((slug, place) => anOutlet(slug, { kind: place === 7 ? 'state' : 'newspaper' })),
  );
  // As ids are: their first letter is one of 32, by which a sample of the articles is drawn.
  await database.$executeRaw`
    create function id_of(n int) returns text language sql immutable return
      substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + get_byte(decode(md5(n::text), 'hex'), 0) % 32, 1) || substr(md5(n::text), 1, 9)`;
  // An article a minute; every sixth is a copy of the one before it, every hundredth changed.
  await database.$executeRaw`
    insert into articles (id, outlet_slug, address, headline, byline, language, published_at, published_precision,
      sort_at, first_seen_at, changed_at, blocks, word_count, relevance, relevance_reasons, search_config, search_text, report_id)
    select id_of(n), 'outlet-' || (n % 50), 'https://made.example/' || n, 'Report ' || n, '{}',
      case when n % 40 = 0 then 'zh' when n % 5 = 0 then 'ru' else 'en' end,
      at, 'minute', at, at + interval '5 minutes', case when n % 100 = 0 then at + interval '1 hour' end, '[]', 9, 1, '{}',
      case when n % 40 = 0 then 'simple' when n % 5 = 0 then 'russian' else 'english' end,
      case when n % 40 = 0 then '峰会在阿拉斯加举行 ' when n % 5 = 0 then 'О саммите говорили ' else 'The presidents met in Alaska ' end
        || n || case when n % 2000 = 7 then ' kestrel' else '' end || case when n > 9000 then ' afterwards' else '' end || repeat(' and the words go on', 20),
      id_of(case when n % 6 = 5 then n - 1 else n end)
    from (select n, timestamptz '2025-08-08T00:00:00Z' + n * interval '1 minute' as at from generate_series(1, ${articles}) n) made`;
  await database.$executeRaw`
    insert into revisions (article_id, number, seen_at, kind, headline, blocks, content_hash)
    select id, number, case number when 1 then first_seen_at else changed_at end, case number when 1 then 'first' else 'headline' end,
      headline, '[]', number from articles, generate_series(1, 2) number where changed_at is not null or number = 1`;
  await database.$executeRaw`
    insert into moment_sentences (article_id, moment, block, start, "end", sentence, reasons, is_announced)
    select id, 'handshake', 0, 0, 4, 'They shook hands.', '{}'::text[], false from articles where id < 'g'
    union all select id, 'talks', 0, 0, 4, 'They talked.', '{}'::text[], false from articles
      where sort_at between '2025-08-14' and '2025-08-17'`;
  // As a store is that grew article by article: all in one transaction left three hundred states of each sum behind.
  await database.$executeRaw`select fold_coverage()`;
  await database.$executeRaw`vacuum (full)`;
  await database.$executeRaw`vacuum (analyze)`;
});
afterAll(() => opened.close());

const deep = { sortAt: new Date('2025-08-16T09:00:00Z'), id: '' };
const page = (query: Partial<CoverageQuery>) => () => listCoverage(database, aQuery(query), 60);
const changes = (query: Partial<CoverageQuery>) => async () =>
  listChanges(database, await findChanges(database, aQuery(query)), 100);
const whole = (query: Partial<CoverageQuery>) => () =>
  readCoverage(database, aQuery(query), { pageSize: 60, listed: aQuery(query), hasOutlets: true });

/** What may be read of the store for each, in blocks of 8 kB. */
const reads: readonly (readonly [string, () => Promise<unknown>, number])[] = [
  ['the first page', page({}), 650],
  ['a page deep in the timeline', page({ after: deep }), 650],
  ['a page deep in it, from its end', page({ after: deep, sort: 'new' }), 700],
  ['the newest', page({ sort: 'new' }), 700],
  ['every article by itself', page({ group: 'all', after: deep }), 150],
  ['one outlet', page({ outlets: ['outlet-7'] }), 1150],
  ['three outlets', page({ outlets: ['outlet-7', 'outlet-8', 'outlet-9'] }), 2150],
  ['a language that few write', page({ languages: ['zh'] }), 750],
  ['a span', page({ from: new Date('2025-08-12T00:00:00Z'), to: new Date('2025-08-12T06:00:00Z') }), 700],
  ['a kind of outlets that few are of', page({ kinds: ['state'] }), 1050],
  ['how much there is', () => countCoverage(database, aQuery()), 900],
  ['a rare word with its counts and hours', whole({ words: 'kestrel' }), 700],
  ['a word of hundreds of forms with its counts and hours', whole({ words: 'القمة' }), 4000],
  ['two Chinese characters', whole({ words: '峰会', group: 'all' }), 950],
  ['a word that most have', whole({ words: 'alaska' }), 1900],
  ['a word that many have, without another', whole({ words: 'afterwards -alaska' }), 3000],
  ['one word or another, as most have one', whole({ words: 'alaska OR kestrel' }), 2100],
  ['a word that half have, late', whole({ words: 'afterwards' }), 5400],
  ['four Chinese characters', whole({ words: '拉斯加举' }), 2850],
  ['a word that most have, of a kind of outlets', whole({ words: 'alaska', kinds: ['state'] }), 1850],
  ['a word that most have, deep in the timeline', whole({ words: 'alaska', after: deep, sort: 'new' }), 1950],
  ['a word that most have, of one outlet', whole({ words: 'alaska', outlets: ['outlet-7'] }), 1850],
  ['a word that most have, in a span', whole({ words: 'alaska', from: deep.sortAt }), 2450],
  ['a phrase that most have', whole({ words: '"met in Alaska"' }), 1450],
  ['a moment that many tell of', whole({ moment: 'handshake' }), 1050],
  ['a moment that many tell of late', whole({ moment: 'talks' }), 1150],
  ['the feed of a moment', () => listNewest(database, aQuery({ moment: 'talks' }), 60), 850],
  [
    'what is new of a moment',
    () => countNews(database, aQuery({ moment: 'talks' }), new Date('2025-08-16T20:00:00Z')),
    2350,
  ],
  ['a phrase that none has, though most have its words', whole({ words: '"the Alaska in"' }), 400],
  ['a phrase in a feed', () => listNewest(database, aQuery({ words: '"the Alaska in"' }), 60), 550],
  ['the feed', () => listNewest(database, aQuery(), 60), 450],
  ['the feed of a word that most have', () => listNewest(database, aQuery({ words: 'alaska' }), 60), 1350],
  ['the feed of a rare word', () => listNewest(database, aQuery({ words: 'kestrel' }), 60), 1250],
  ['the feed of a phrase', () => listNewest(database, aQuery({ words: '"met in Alaska"' }), 60), 1100],
  [
    'what is new of a word that most have',
    () => countNews(database, aQuery({ words: 'alaska' }), new Date('2025-08-09T00:00:00Z')),
    2150,
  ],
  ['changes', changes({}), 1200],
  ['changes of an outlet', changes({ outlets: ['outlet-7'] }), 150],
  ['changes of words that most have', changes({ words: 'alaska' }), 850],
  [
    'whose changes there are',
    async () =>
      countChanges(
        database,
        aQuery({ words: 'alaska' }),
        await findChanges(database, aQuery({ words: 'alaska' })),
      ),
    850,
  ],
  ['what is new since', () => countNews(database, aQuery(), new Date('2025-08-21T20:00:00Z')), 350],
  ['what is new since long ago', () => countNews(database, aQuery(), new Date('2025-08-09T00:00:00Z')), 950],
  ['when the record begins', () => recordBegins(database, aQuery()), 20],
  ['whether the store answers', () => readHealth(database), 60],
  ['an outlet', () => findOutlet(database, 'outlet-7'), 450],
  [
    'what others published around an article',
    () => {
      const outlet = { slug: 'outlet-7', isSample: false };
      const published = anInstant(deep.sortAt.toISOString());
      return listNeighbours(
        database,
        { id: 'x', sortAt: deep.sortAt, published, outlet },
        'America/Anchorage',
      );
    },
    80,
  ],
];

test.each(reads)(
  '%s: the articles are not read whole, nor more of them than a page needs',
  async (_, read, most) => {
    const { scanned, blocks } = await answeredBy(opened.url, read);
    expect(scanned).not.toContain('articles');
    expect(scanned).not.toContain('article_words');
    expect(blocks).toBeLessThan(most);
  },
);

test.each(reads.slice(0, 9))('%s: nothing but the page is put in order', async (_, read) => {
  const { sorted } = await answeredBy(opened.url, read);
  expect(sorted).toBeLessThanOrEqual(61);
});

const more = { reports: 0, outlets: 0, languages: 0, undated: 0, isMore: true };
/** The number of its article, which ends a made address. */
const numberOf = ({ address }: { readonly address: string }) => Number(address.split('/').at(-1));
const first = (from: number, isIt: (n: number) => boolean) =>
  Array.from({ length: articles - from }, (_, at) => from + at)
    .filter(isIt)
    .slice(0, 60);
const isEnglish = (n: number) => n % 40 !== 0 && n % 5 !== 0;
/** A copy stands under the one before it, which has the same words unless it is in another language. */
const hasLine = (n: number) => n % 6 !== 5 || !isEnglish(n - 1);

test.each([
  ['at the beginning of the timeline', 'alaska', {}, first(1, (n) => isEnglish(n) && hasLine(n))],
  ['by itself', 'alaska', { group: 'all' }, first(1, isEnglish)],
  ['far from its beginning', 'afterwards', { group: 'all' }, first(9001, () => true)],
] as const)('of a word that more than 2,500 have a page is found %s', async (_, words, query, found) => {
  const read = await whole({ words, ...query })();
  expect(read.counts).toEqual({ articles: 2501, ...more });
  expect(read.page.rows.map(numberOf)).toEqual(found);
  expect(read.page.next).not.toBeNull();
});

test('under a filter that leaves fewer they are counted, and the values of filters have no numbers', async () => {
  const read = await whole({ words: 'afterwards', outlets: ['outlet-7'] })();
  expect(read.counts).toMatchObject({ articles: 220, outlets: 1 });
  expect(await countCoverage(database, aQuery({ words: 'afterwards', outlets: ['outlet-7'] }))).toEqual(
    read.counts,
  );
  const facets = await countFacets(database, aQuery({ words: 'afterwards', outlets: ['outlet-7'] }));
  expect(facets.outlets).toHaveLength(slugs.length);
  expect(new Set(facets.outlets.map(({ count }) => count))).toEqual(new Set([null]));
});

test.each([
  ['that many have, some of which were opened', '"met in Alaska"', { articles: 301, ...more }],
  [
    'that none has, though many have its words',
    '"Alaska in met"',
    { articles: 0, reports: 0, outlets: 0, languages: 0, undated: 0 },
  ],
])('a phrase %s', async (_, words, counts) => {
  expect((await whole({ words })()).counts).toEqual(counts);
});

test('the feed of a word that most have is that of the newest, page by page', async () => {
  const query = aQuery({ words: 'alaska', group: 'all' });
  const { rows, next } = await listNewest(database, query, 60);
  const newest = Array.from({ length: articles }, (_, at) => articles - at).filter(isEnglish);
  expect(rows.map(numberOf)).toEqual(newest.slice(0, 60));
  const following = await listNewest(database, { ...query, after: next }, 60);
  expect(following.rows.map(numberOf)).toEqual(newest.slice(60, 120));
});

test.each([
  ['fewer than 200', '2025-08-21T20:00:00Z', 'all', { new: 85, changed: 1, isMore: false }],
  ['more than 200', '2025-08-09T00:00:00Z', 'all', { new: 200, changed: 0, isMore: true }],
  ['more than 200 reports', '2025-08-09T00:00:00Z', 'reports', { new: 200, changed: 0, isMore: true }],
] as const)('news of %s', async (_, since, group, news) => {
  expect(await countNews(database, aQuery({ group }), new Date(since))).toEqual(news);
});
