import { afterAll, beforeAll, expect, test } from 'vitest';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { readWatch } from '@/lib/db/coverage/grid';
import { countMoments } from '@/lib/db/coverage/moment-accounts';
import { readTellings } from '@/lib/db/coverage/moment-tellings';
import { storeRereading } from '@/lib/db/record/corrections';
import { compareStored } from '@/lib/db/record/reports/reports';
import { recordVisit } from '@/lib/db/record/visits';
import { removeSample } from '@/lib/db/sample';
import type { Article } from '@/lib/news/article';
import type { CoverageQuery, SampleWish } from '@/lib/news/shown/coverage-query';
import { countHours } from '@/tests/support/coverage';
import {
  aLook,
  anArticle,
  anInstant,
  anOutlet,
  aQuery,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
  withdraw,
} from '@/tests/support/store';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
  await watch(opened.database, [anOutlet('courier'), anOutlet('neva', { language: 'ru', kind: 'state' })]);
  await watch(opened.database, [anOutlet('made-up')], true);
});
afterAll(() => opened.close());

const text =
  'The presidents of both countries met on the tarmac of the base on Friday morning and shook hands before the cameras of the world, then left in one car.';

/** Distinct per place, so that only what is meant to be is another's copy. */
function article(place: number, more: Partial<Article> = {}): Article {
  const outletSlug = more.outletSlug ?? (place % 3 === 0 ? 'neva' : 'courier');
  return anArticle({
    outletSlug,
    address: `https://${outletSlug}.example/${place}`,
    language: outletSlug === 'neva' ? 'ru' : 'en',
    published: anInstant(new Date(Date.UTC(2025, 7, 15, place % 7, (place * 13) % 60)).toISOString()),
    headline: outletSlug === 'neva' ? `Сообщение № ${place}` : `Report ${place}`,
    blocks: [{ kind: 'paragraph', text: `Number ${place} says what none of the others does.` }],
    ...more,
  });
}

/** The sums as they are kept, and as counting the articles gives them. */
async function sums(): Promise<readonly [kept: unknown, counted: unknown]> {
  const { database } = opened;
  const kept = await database.$queryRaw`
    select 'outlet' as by, outlet_slug as what, language, '' as hour, sum(articles)::int as articles, sum(timed)::int as timed
    from (select outlet_slug, language, articles, timed from outlet_sums
      union all select outlet_slug, language, articles, timed from coverage_changes) c
    group by 2, 3 having sum(articles) <> 0
    union all select 'hour', is_sample::text, language, hour::text, sum(articles)::int, sum(timed)::int
    from (select is_sample, language, hour, articles, timed from hour_sums
      union all select is_sample, language, hour, articles, timed from coverage_changes) c
    group by 2, 3, 4 having sum(articles) <> 0
    union all select 'both', outlet_slug, language, hour::text, sum(articles)::int, sum(timed)::int
    from (select outlet_slug, language, hour, articles, timed from outlet_hour_sums
      union all select outlet_slug, language, hour, articles, timed from coverage_changes) c
    group by 2, 3, 4 having sum(articles) <> 0
    order by 1, 2, 3, 4`;
  const counted = await database.$queryRaw`
    with standing as (
      select a.*, split_part(a.language, '-', 1) as tongue, o.is_sample,
        coalesce(date_trunc('hour', sort_at, 'UTC')::timestamptz(3), 'infinity')::text as hour
      from articles a join outlets o on o.slug = outlet_slug where withdrawn_at is null and merged_into is null
    )
    select 'outlet' as by, outlet_slug as what, tongue as language, '' as hour, count(*)::int as articles,
      count(published_at)::int as timed from standing group by 2, 3
    union all select 'hour', is_sample::text, tongue, hour, count(*)::int, count(published_at)::int from standing group by 2, 3, 4
    union all select 'both', outlet_slug, tongue, hour, count(*)::int, count(published_at)::int from standing group by 2, 3, 4
    order by 1, 2, 3, 4`;
  return [kept, counted];
}

/** What pages say of a query, by the sums and by looking at each article: words that all have make it a search. */
async function said(query: Partial<CoverageQuery>): Promise<readonly [bySums: unknown, byLooking: unknown]> {
  const { database } = opened;
  const kept = aQuery({ sample: 'off', ...query });
  const looked = { ...kept, asOf: new Date('2030-01-01T00:00:00Z') };
  return [
    { counts: await countCoverage(database, kept), hours: await countHours(database, kept) },
    { counts: await countCoverage(database, looked), hours: await countHours(database, looked) },
  ];
}

/** How many articles, reports and outlets tell of each moment, and when first: by the sums, and by looking at each. */
async function moments(sample: SampleWish): Promise<readonly [bySums: unknown, byLooking: unknown]> {
  const { database } = opened;
  const counts = await countMoments(database, sample);
  const asked = ['greeting', 'talks'].map((slug) => ({ slug, notBefore: new Date('2025-08-15T00:00:00Z') }));
  const tellings = await readTellings(database, asked, sample);
  const bySums = [...counts].map(([moment, count]) => {
    const { outlets, earliest } = tellings.get(moment) ?? { outlets: 0, earliest: null };
    return { moment, ...count, outlets, at: earliest?.at ?? null };
  });
  const byLooking = await database.$queryRaw`
    select m.moment, count(*)::int as articles, count(distinct coalesce(a.report_id, a.id))::int as reports,
      count(distinct a.outlet_slug)::int as outlets, min(coalesce(m.said_at, a.published_at)) as at
    from moment_sentences m join articles a on a.id = m.article_id join outlets o on o.slug = a.outlet_slug
    where not m.is_announced and a.withdrawn_at is null and a.merged_into is null
      and o.is_sample = (${sample} = 'auto' and exists (select 1 from outlets where is_sample)) group by 1 order by 1`;
  return [bySums.sort((one, other) => (one.moment < other.moment ? -1 : 1)), byLooking];
}

/** What the hours of an outlet say, and how many of its articles repeat a report: by the sums, and by looking at each. */
async function watched(): Promise<readonly [bySums: unknown, byLooking: unknown]> {
  const { database } = opened;
  const [from, to] = [new Date('2025-08-15T00:00:00Z'), new Date('2025-08-17T00:00:00Z')];
  const days = { firstDay: '2025-08-15', lastDay: '2025-08-16' };
  const { hours, repeats } = await readWatch(database, {
    from,
    to,
    ...days,
    outlets: [{ slug: 'courier', isSample: false }],
  });
  const published = hours.flatMap((one) => (one.published > 0 ? [[one.hour.getTime(), one.published]] : []));
  const bySums = {
    published: published.toSorted(),
    repeats: repeats.reduce((sum, { number }) => sum + number, 0),
  };
  const rows = await database.article.findMany({
    where: { outletSlug: 'courier', withdrawnAt: null, mergedInto: null, publishedAt: { gte: from, lt: to } },
  });
  const counts = new Map<number, number>();
  for (const { publishedAt } of rows) {
    const hour = Math.floor((publishedAt?.getTime() ?? 0) / 3_600_000) * 3_600_000;
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  }
  const reports = new Set(rows.map(({ id, reportId }) => reportId ?? id));
  return [bySums, { published: [...counts].toSorted(), repeats: rows.length - reports.size }];
}

async function tell(articles: readonly Article[], moment: string): Promise<void> {
  const told = { moment, block: 0, start: 0, end: 6, sentence: 'They met.', reasons: [], isAnnounced: false };
  const data = articles.map(({ id }) => ({ articleId: id, ...told }));
  await opened.database.momentSentence.createMany({ data });
}

const first = article(1, { blocks: [{ kind: 'paragraph', text }] });
const copy = article(2, { outletSlug: 'neva', language: 'en', blocks: [{ kind: 'paragraph', text }] });

const third = article(12, { outletSlug: 'courier', language: 'en', blocks: [{ kind: 'paragraph', text }] });
const other = article(11, {
  outletSlug: 'courier',
  language: 'en',
  blocks: [{ kind: 'paragraph', text }],
  published: { kind: 'unknown' },
});

/** Each on top of those before it. */
const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'the first articles, of a sample too',
    async () => {
      for (const one of [first, copy, article(3), article(4), article(5)])
        await store(opened.database, aReading(one));
      await store(opened.database, aReading(article(6, { outletSlug: 'made-up', language: 'en' })));
    },
  ],
  [
    'what some tell of moments',
    async () => {
      await tell(
        [first, copy, article(3), article(6, { outletSlug: 'made-up', language: 'en' })],
        'greeting',
      );
      await tell([first, copy, article(4)], 'talks');
    },
  ],
  [
    'one without a time',
    () => store(opened.database, aReading(article(7, { published: { kind: 'unknown' } }))),
  ],
  [
    'one with a day only',
    () => {
      const day = { kind: 'day', day: '2025-08-16', origin: 'meta' } as const;
      return store(
        opened.database,
        aReading(article(8, { published: day }), { sortAt: new Date('2025-08-16T08:00:00Z') }),
      );
    },
  ],
  ['the same once more', () => store(opened.database, aReading(article(3)))],
  ['another text', () => store(opened.database, aReading(article(3, { headline: 'Another' })))],
  [
    'another time',
    () => store(opened.database, aReading(article(4, { published: anInstant('2025-08-17T23:59:59Z') }))),
  ],
  [
    'a correction of its language',
    () =>
      storeRereading(opened.database, {
        ...aReading(article(5, { language: 'uk', headline: 'Corrected' })),
        articleId: article(5).id,
        revisionNumber: 1,
      }),
  ],
  [
    'reports that were found',
    async () => {
      for (const { id } of [first, copy]) await compareStored(opened.database, id, 'rules');
    },
  ],
  [
    'the first of a report withdrawn',
    () => withdraw(opened.database, first, new Date('2025-08-20T00:00:00Z')),
  ],
  [
    'that came back',
    () => store(opened.database, aReading(first, { now: new Date('2025-08-21T00:00:00Z') })),
  ],
  [
    'two that proved to be one',
    () => store(opened.database, aReading(article(9), { addresses: [article(4).address] })),
  ],
  [
    'a look in vain, which changes nothing',
    () =>
      recordVisit(
        opened.database,
        aLook(article(3).id, { outcome: 'failed', status: 503 }),
        article(3).address,
      ),
  ],
  [
    'so many that changes are folded',
    async () => {
      for (let place = 100; place < 400; place += 10) {
        const some = Array.from({ length: 10 }, (_, at) => article(place + at));
        await Promise.all(some.map((one) => store(opened.database, aReading(one))));
      }
    },
  ],
  [
    'a third of a report in another hour, and one in two outlets',
    async () => {
      for (const one of [third, other]) {
        await store(opened.database, aReading(one));
        await compareStored(opened.database, one.id, 'rules');
      }
    },
  ],
  ['a copy withdrawn', () => withdraw(opened.database, copy, new Date('2025-08-22T00:00:00Z'))],
  [
    'an outlet that proved to be of another kind',
    () => opened.database.outlet.update({ where: { slug: 'courier' }, data: { kind: 'state' } }),
  ],
  ['the sample gone', () => removeSample(opened.database)],
];

test.each(changes)('the sums are what counting gives after %s', async (_, change) => {
  await change();
  await expectSame();
  await opened.database.$executeRaw`select fold_coverage()`;
  await expectSame();
});

/** Articles of which a search is not told what they are by now. */
function searchedOtherwise(): Promise<unknown> {
  return opened.database.$queryRaw`
    select a.id from articles a left join article_words w on w.id = a.id where w::text is distinct from words_of(a)::text`;
}

/** Words of articles that a search would not ask for. */
function unknownWords(): Promise<unknown> {
  return opened.database.$queryRaw`
    select word from article_words w, vocabulary_of(w.vector) word except select word from vocabulary`;
}

async function expectSame(): Promise<void> {
  const [kept, counted] = await sums();
  expect(kept).toEqual(counted);
  expect(await searchedOtherwise()).toEqual([]);
  expect(await unknownWords()).toEqual([]);
  for (const query of [
    {},
    { sample: 'auto' },
    { group: 'all' },
    { outlets: ['courier'] },
    { not: ['neva'] },
    { languages: ['en'] },
    { kinds: ['state'] },
    { languages: ['en', 'uk'] },
    { outlets: ['neva'], languages: ['en'] },
  ] as const) {
    const [bySums, byLooking] = await said(query);
    expect([query, bySums]).toEqual([query, byLooking]);
  }
  const [byHours, byArticles] = await watched();
  expect(byHours).toEqual(byArticles);
  for (const sample of ['auto', 'off'] as const) {
    const [bySums, byLooking] = await moments(sample);
    expect([sample, bySums]).toEqual([sample, byLooking]);
  }
  for (const span of [
    { from: new Date('2025-08-15T01:20:00Z'), to: new Date('2025-08-15T03:40:00Z') },
    { from: new Date('2025-08-15T01:20:00Z'), to: new Date('2025-08-15T05:20:00Z'), languages: ['en'] },
    { from: new Date('2025-08-15T02:10:00Z'), to: new Date('2025-08-15T02:50:00Z') },
    { from: new Date('2025-08-15T02:00:00Z'), to: null },
    { from: new Date('2025-08-15T02:00:00Z'), to: new Date('2025-08-15T04:00:00Z'), outlets: ['courier'] },
    { from: null, to: new Date('2025-08-15T05:30:00Z'), kinds: ['state' as const] },
  ]) {
    const [bySums, byLooking] = await said(span);
    expect([span, bySums]).toEqual([span, byLooking]);
  }
}

test('changes were folded, and counting anew gives the same', async () => {
  const { database } = opened;
  const [before] = await sums();
  expect(await database.coverageChange.count()).toBeLessThan(300);
  expect(await database.outletSum.count()).toBeGreaterThan(0);
  await database.$executeRaw`select recount_coverage()`;
  const [after] = await sums();
  expect(after).toEqual(before);
  expect(await database.coverageChange.count()).toBe(0);
});
