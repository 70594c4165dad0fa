import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { articleStatus, listNeighbours, listPermalinks } from '@/lib/db/coverage/articles';
import { findChanges, listChanges } from '@/lib/db/coverage/changes';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { exportArticles } from '@/lib/db/coverage/exported-articles';
import { readWatch } from '@/lib/db/coverage/grid';
import { countMoments, listAccounts } from '@/lib/db/coverage/moment-accounts';
import { countNews, listNewest } from '@/lib/db/coverage/newest-articles';
import { listOutlets, listSources } from '@/lib/db/coverage/outlets';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { listWords } from '@/lib/db/coverage/search/words-listing';
import { giveWay, isSampleCoverage, wantsSample } from '@/lib/db/sample';
import { loadEvent } from '@/lib/event/load';
import { eventDays } from '@/lib/event/own-days';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import { countFacets, countHours } from '@/tests/support/coverage';
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

const days = eventDays(loadEvent());
const invented = ['mirage', 'phantom'];
const outlets = ['a', 'b', 'c', 'd', 'e'].map((letter) => `paper-${letter}`);

let opened: TestStore;

/** A store with a sample of one article each, beside real outlets without any. */
async function open(real: readonly string[]): Promise<void> {
  opened = await openTestStore();
  const watched = (slugs: readonly string[]) => slugs.map((slug) => anOutlet(slug));
  await watch(opened.database, watched(invented), true);
  await watch(opened.database, watched(real));
  for (const slug of invented) await publish(slug, 'invented');
}

/** Stores an article of an outlet, seen two hours later where it is a real one. */
async function publish(outletSlug: string, name: string, published = anInstant('2025-08-15T19:30:00Z')) {
  const address = `https://${outletSlug}.example/${name}`;
  const article = anArticle({ outletSlug, address, published });
  const now = new Date(outletSlug.startsWith('paper') ? '2025-08-15T22:00:00Z' : '2025-08-15T20:05:00Z');
  await store(opened.database, aReading(article, { now }));
  return article;
}

/** Stores articles of some outlets in turn. */
async function publishMany(
  count: number,
  slugs: readonly string[],
  published?: ReturnType<typeof anInstant>,
) {
  const places = Array.from({ length: count }, (_, place) => place);
  await Promise.all(
    places.map((place) => publish(slugs[place % slugs.length] ?? '', `report-${place}`, published)),
  );
}

describe('when the sample gives way', () => {
  beforeEach(() => open(outlets));
  afterEach(() => opened.close());

  const late = anInstant('2026-02-03T10:00:00Z');

  test.each([
    [24, outlets, undefined, false],
    [25, outlets.slice(1), undefined, false],
    [25, outlets, late, false],
    [25, outlets, undefined, true],
  ])('%i articles of %j published %j: %j', async (count, slugs, published, gives) => {
    const { database } = opened;
    await publishMany(count, slugs, published);
    await giveWay(database, days);
    expect(await isSampleCoverage(database)).toBe(!gives);
    expect(await wantsSample(database, days)).toBe(!gives);
    expect(await database.article.count()).toBe(count + (gives ? 0 : invented.length));
    expect((await listCoverage(database, aQuery(), 60)).rows).toHaveLength(gives ? count : invented.length);
  });

  test('undated, withdrawn and merged articles carry nothing', async () => {
    const { database } = opened;
    await publishMany(27, outlets);
    const [one, two, three] = await database.article.findMany({
      where: { outlet: { isSample: false } },
      take: 3,
    });
    const change = async (id: string | undefined, data: object) =>
      database.article.update({ where: { id: id ?? '' }, data });
    await change(one?.id, { sortAt: null });
    await change(two?.id, { withdrawnAt: new Date() });
    await change(three?.id, { mergedInto: one?.id });
    await giveWay(database, days);
    expect(await isSampleCoverage(database)).toBe(true);
    await change(two?.id, { withdrawnAt: null });
    await giveWay(database, days);
    expect(await isSampleCoverage(database)).toBe(false);
  });
});

/** Every read of what readers see that shows more than one thing, as the outlets that it names. */
const reads: Readonly<Record<string, (wish: SampleWish) => Promise<readonly string[]>>> = {
  timeline: async (sample) =>
    (await listCoverage(opened.database, aQuery({ sample }), 50)).rows.map(({ outlet }) => outlet.slug),
  search: async (sample) =>
    (await listCoverage(opened.database, aQuery({ sample, words: 'Putin' }), 50)).rows.map(
      ({ outlet }) => outlet.slug,
    ),
  'the record as it stood': async (sample) =>
    (await listCoverage(opened.database, aQuery({ sample, words: 'Putin', asOf: new Date() }), 50)).rows.map(
      ({ outlet }) => outlet.slug,
    ),
  feeds: async (sample) =>
    (await listNewest(opened.database, aQuery({ sample }), 50)).rows.map(({ outlet }) => outlet.slug),
  'their words': async (sample) =>
    (await listWords(opened.database, { ...aQuery({ sample }), words: 'Putin' }, 50)).accounts.map(
      ({ article }) => article.outlet.slug,
    ),
  filters: async (sample) =>
    (await countFacets(opened.database, aQuery({ sample }))).outlets.map(({ outlet }) => outlet.slug),
  outlets: async (sample) => (await listOutlets(opened.database, sample)).map(({ slug }) => slug),
  sources: async (sample) =>
    (await listSources(opened.database, null, { sample })).map(({ outlet }) => outlet.slug),
  grid: async (sample) => {
    const span = { from: days.from, to: days.until, firstDay: '2025-08-08', lastDay: '2025-08-20' };
    const { hours } = await readWatch(opened.database, {
      ...span,
      outlets: await listOutlets(opened.database, sample),
    });
    return hours.flatMap(({ outletSlug, published }) =>
      published > 0 && outletSlug !== null ? [outletSlug] : [],
    );
  },
  moments: async (sample) => {
    const { database } = opened;
    const accounts = await listAccounts(database, 'greeting', { limit: 50, sample });
    expect((await countMoments(database, sample)).get('greeting')?.articles).toBe(accounts.length);
    return accounts.map(({ article }) => article.outlet.slug);
  },
};

describe('invented and real never share a page', () => {
  const real = outlets.slice(0, 2);

  beforeAll(async () => {
    await open(real);
    for (const slug of real) await publish(slug, 'real');
    const told = await opened.database.article.findMany({ select: { id: true } });
    const sentence = { moment: 'greeting', block: 0, start: 0, end: 1, sentence: 'T', reasons: [] };
    await opened.database.momentSentence.createMany({
      data: told.map(({ id: articleId }) => ({ articleId, ...sentence })),
    });
  });
  afterAll(() => opened.close());

  test.each(Object.entries(reads))(
    '%s: the sample, or the real coverage where it is asked for',
    async (_, read) => {
      expect((await read('auto')).toSorted()).toEqual(invented);
      expect((await read('off')).toSorted()).toEqual(real);
    },
  );

  test('counts are of one side, files of the real one', async () => {
    const { database } = opened;
    const off = aQuery({ sample: 'off' });
    await publish(real[0] ?? '', 'another');
    expect(await countCoverage(database, aQuery())).toMatchObject({ articles: 2, outlets: 2 });
    expect(await countCoverage(database, off)).toMatchObject({ articles: 3, outlets: 2 });
    expect((await countHours(database, aQuery())).map(({ all }) => all)).toEqual([2]);
    expect((await countHours(database, off)).map(({ all }) => all)).toEqual([3]);
    expect((await countNews(database, aQuery(), new Date(0))).new).toBe(2);
    expect((await exportArticles(database, aQuery())).count).toBe(3);
    expect(await recordBegins(database)).toEqual(new Date('2025-08-15T20:05:00Z'));
    expect(await recordBegins(database, off)).toEqual(new Date('2025-08-15T22:00:00Z'));
  });

  test('changes are of one side', async () => {
    const { database } = opened;
    for (const outletSlug of [...invented, real[0] ?? '']) {
      const name = outletSlug.startsWith('paper') ? 'real' : 'invented';
      const address = `https://${outletSlug}.example/${name}`;
      const headline = 'Putin leaves Alaska without a deal';
      await store(database, aReading(anArticle({ outletSlug, address, headline })));
    }
    const changed = async (sample: SampleWish) =>
      (await listChanges(database, await findChanges(database, aQuery({ sample })), 10))
        .map(({ outlet }) => outlet.slug)
        .toSorted();
    expect(await changed('auto')).toEqual(invented);
    expect(await changed('off')).toEqual([real[0]]);
  });

  test('the sitemap has what is shown, and every permalink stands, beside others of its side', async () => {
    const { database } = opened;
    const published = anInstant('2025-08-15T20:00:00Z');
    const own = await publish(real[0] ?? '', 'own', published);
    const ids = (await listPermalinks(database)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(own.id);
    expect(await articleStatus(database, own.id)).toBe('published');
    const outlet = { slug: own.outletSlug, isSample: false };
    const beside = await listNeighbours(
      database,
      { id: own.id, sortAt: published.at, published, outlet },
      'America/Anchorage',
    );
    expect(beside.before.map(({ outlet }) => outlet.slug)).toEqual([real[1]]);
  });
});
