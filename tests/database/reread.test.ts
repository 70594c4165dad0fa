import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { readRecord } from '@/lib/db/coverage/revisions';
import type { ReadArticle } from '@/lib/db/record/article-columns';
import { storeReading } from '@/lib/db/record/readings';
import { loadEvent } from '@/lib/event/load';
import type { Reader } from '@/lib/ingest/reader/reader';
import type { Article } from '@/lib/news/article';
import { relevanceRules } from '@/lib/news/relevance';
import { judgePage } from '@/lib/worker/read/judge-page';
import { type RereadOptions, rereadArticles } from '@/lib/worker/read/reread-articles';
import { aPage } from '@/tests/support/newsroom';
import { sharedReader } from '@/tests/support/shared-reader';
import {
  aKeptPage,
  anArticle,
  anEntry,
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

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [anOutlet('courier')]);
});
afterAll(async () => {
  await opened.close();
});

const correctedAt = new Date('2025-09-01T10:00:00Z');
const event = loadEvent();
const tools = () => ({
  database,
  reader: sharedReader,
  rules: relevanceRules(event),
  zone: event.zone,
  now: () => correctedAt,
});
const outlet = { slug: 'courier', name: 'The courier', language: 'en' };

function reread(only: readonly string[] | null, more: Partial<RereadOptions> = {}) {
  const { signal } = new AbortController();
  return rereadArticles(tools(), { only, atOnce: 2, onProgress: () => undefined, signal, ...more });
}

let articles = 0;
let address = '';
beforeEach(() => {
  articles += 1;
  address = `https://courier.example/page-${articles}`;
});

/** A page of this test's article. */
const page = (headline: string, text = '') =>
  aKeptPage(anArticle({ address }), {
    body: Buffer.from(aPage(headline, { text }).body ?? ''),
    listed: anEntry(address),
  });

/** What today's reader makes of it. */
async function judged(of: ReturnType<typeof page>): Promise<ReadArticle> {
  const made = await judgePage(tools(), of, outlet);
  if (made.kind !== 'about') throw new Error(`the page is ${made.kind}`);
  const { article, sortAt, relevance, reasons } = made;
  return { article, sortAt, relevance, reasons };
}

const today = async (of: ReturnType<typeof page>) => (await judged(of)).article;

const clutter = { kind: 'paragraph', text: 'Share this on every network there is.' } as const;

/** As a reader that knew less gave it: with clutter in the text, no byline and no time. */
function asBefore(article: Article): Article {
  const blocks = [...article.blocks, clutter];
  return { ...article, blocks, byline: [], published: { kind: 'unknown' } };
}

const stateOf = async (id: string) => {
  const standing = await findArticle(database, id);
  if (standing.kind !== 'published') throw new Error(standing.kind);
  return standing.article;
};

describe('an article read again from its kept page', () => {
  test('is corrected in place, as our correction and not as the outlet’s revision', async () => {
    const kept = page('Trump meets Putin in Alaska');
    const article = await today(kept);
    await store(database, aReading(asBefore(article), { page: kept, sortAt: null, relevance: 0.1 }));
    await database.article.update({ where: { id: article.id }, data: { momentsHash: 'of the old text' } });
    const [before] = await database.revision.findMany({ where: { articleId: article.id } });

    expect(await reread([article.id])).toMatchObject({ articles: 1, states: { corrected: 1, same: 0 } });

    expect(await database.revision.findMany({ where: { articleId: article.id } })).toEqual([before]);
    expect((await readRecord(database, article.id)).corrections).toEqual([
      { revisionNumber: 1, correctedAt },
    ]);
    const { blocks, byline, published, sortAt, changedAt } = await stateOf(article.id);
    expect(blocks).toEqual(article.blocks);
    expect({ byline, published, changedAt }).toEqual({
      byline: ['Ada Reporter'],
      published: article.published,
      changedAt: null,
    });
    expect(sortAt).toEqual(new Date('2025-08-15T20:40:00Z'));
    const row = await database.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(row.searchText).toContain('Ada Reporter');
    expect(row.searchText).not.toContain(clutter.text);
    expect(row.momentsHash).toBeNull();
    expect(row.relevance).toBeGreaterThan(0.1);
  });

  test('is the same the second time, and nothing is stored or told', async () => {
    const kept = page('Trump meets Putin in Alaska');
    const article = await today(kept);
    await store(database, aReading(asBefore(article), { page: kept }));
    const told = await listen(async () => {
      await reread([article.id]);
      await reread([article.id]);
    });
    expect(told).toEqual([article.id]);
    expect(await reread([article.id])).toMatchObject({ states: { corrected: 0, same: 1 } });
    expect((await readRecord(database, article.id)).corrections).toHaveLength(1);
  });

  test('a better reader yet makes the next correction, against the one that is shown', async () => {
    const kept = page('Trump meets Putin in Alaska');
    const article = await today(kept);
    await store(database, aReading(asBefore(article), { page: kept }));
    const key = { articleId: article.id, revisionNumber: 1, number: 1, correctedAt: new Date(0) };
    await database.correction.create({
      data: { ...key, headline: 'Half corrected', blocks: [], contentHash: 'hash' },
    });
    await reread([article.id]);
    const [, second] = await database.correction.findMany({ where: { articleId: article.id } });
    expect(second).toMatchObject({ number: 2, headline: article.headline });
  });

  test('facts beside the text are corrected without a correction of the text', async () => {
    const kept = page('Trump meets Putin in Alaska');
    const article = await today(kept);
    await store(database, aReading({ ...article, byline: ['Wrong Name'] }, { page: kept }));
    expect(await reread([article.id])).toMatchObject({ states: { corrected: 1 } });
    expect((await stateOf(article.id)).byline).toEqual(['Ada Reporter']);
    expect((await readRecord(database, article.id)).corrections).toEqual([]);
  });

  test('a byline that the outlet changed later, with the same text, is not undone', async () => {
    const kept = page('Trump meets Putin in Alaska');
    const article = await today(kept);
    await store(database, aReading(asBefore(article), { page: kept }));
    const later = {
      ...kept,
      body: Buffer.from(Buffer.from(kept.body).toString().replace('Ada Reporter', 'Second Name')),
    };
    await store(database, aReading({ ...asBefore(article), byline: ['Second Name'] }, { page: later }));
    await reread([article.id]);
    const { byline, blocks } = await stateOf(article.id);
    expect({ byline, blocks }).toEqual({ byline: ['Second Name'], blocks: article.blocks });
  });

  test('each state is read from its own page; only the newest makes the article', async () => {
    const [first, second] = [page('Trump meets Putin in Alaska'), page('Trump and Putin part in Alaska')];
    const [one, two] = [await today(first), await today(second)];
    await store(database, aReading(asBefore(one), { page: first }));
    const at = new Date('2025-08-15T22:00:00Z');
    await store(database, aReading(two, { page: second, now: at, ...(await judged(second)) }));
    expect(await reread([one.id])).toMatchObject({ states: { corrected: 1, same: 1 } });
    const [correction] = await database.correction.findMany({ where: { articleId: one.id } });
    expect(correction).toMatchObject({ revisionNumber: 1, headline: one.headline });
    expect(await stateOf(one.id)).toMatchObject({ headline: two.headline, changedAt: at, revisions: 2 });
  });
});

describe('stays as it was and is named', () => {
  test.each([
    ['a page that today’s reader cannot read', Buffer.from('<title>Sign in</title>'), /text/],
    [
      'one that it finds off-topic',
      Buffer.from(
        (aPage('A ferry leaves').body ?? '').replace(/Trump|Putin|Alaska|Anchorage|summit/g, 'ferry'),
      ),
      /./,
    ],
  ])('%s', async (_what, body, why) => {
    const article = anArticle({ address });
    await store(database, aReading(article, { page: aKeptPage(article, { body }) }));
    const before = await database.article.findUniqueOrThrow({ where: { id: article.id } });
    const summary = await reread([article.id]);
    expect(summary.states).toEqual({ corrected: 0, same: 0, 'not-kept': 0, unreadable: 1 });
    expect(summary.unreadable).toEqual([{ id: article.id, address, why: expect.stringMatching(why) }]);
    expect(await database.article.findUniqueOrThrow({ where: { id: article.id } })).toEqual(before);
    expect((await readRecord(database, article.id)).corrections).toEqual([]);
  });

  test('a state of which no page was kept', async () => {
    const kept = page('Trump meets Putin in Alaska');
    const article = await today(kept);
    await store(database, aReading(article, { page: kept }));
    const row = { articleId: article.id, number: 2, seenAt: new Date(), kind: 'headline', headline: 'Two' };
    await database.revision.create({ data: { ...row, blocks: [], contentHash: 'hash' } });
    await database.article.update({ where: { id: article.id }, data: { headline: 'Two' } });
    expect((await reread([article.id])).states).toMatchObject({ same: 1, 'not-kept': 1 });
    expect((await stateOf(article.id)).headline).toBe('Two');
  });

  test('an id that no article has', async () => {
    expect(await reread(['0000000000'])).toMatchObject({ articles: 0, unknown: ['0000000000'] });
  });
});

test('ended early it stops, and the next run does the rest', async () => {
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c']) {
    address = `https://courier.example/early-${name}`;
    const kept = page('Trump meets Putin in Alaska');
    const article = await today(kept);
    await store(database, aReading(asBefore(article), { page: kept }));
    ids.push(article.id);
  }
  const stopping = new AbortController();
  const { signal } = stopping;
  const first = await reread(ids, { atOnce: 1, signal, onProgress: () => stopping.abort() });
  expect(first).toMatchObject({ articles: 1, states: { corrected: 1 }, unknown: [] });
  expect((await reread(ids)).states).toMatchObject({ corrected: 2, same: 1 });
});

test('one that is stored anew meanwhile keeps its new state', async () => {
  const [first, second] = [page('Trump meets Putin in Alaska'), page('Trump and Putin part in Alaska')];
  const [one, two] = [await today(first), await today(second)];
  await store(database, aReading(asBefore(one), { page: first }));
  // The page is being read when the outlet's change is stored.
  const slow: Reader = {
    ...sharedReader,
    async readPage(body, about) {
      const reading = await sharedReader.readPage(body, about);
      await storeReading(database, aReading(two, { page: second }));
      return reading;
    },
  };
  const { signal } = new AbortController();
  await rereadArticles(
    { ...tools(), reader: slow },
    { only: [one.id], atOnce: 1, onProgress: () => undefined, signal },
  );
  expect(await stateOf(one.id)).toMatchObject({ headline: two.headline, revisions: 2 });
  expect((await readRecord(database, one.id)).corrections).toMatchObject([{ revisionNumber: 1 }]);
});

/** What the site was told meanwhile. */
async function listen(work: () => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const listener = new pg.Client({ connectionString: opened.url });
  await listener.connect();
  listener.on('notification', ({ payload = '' }) => told.push(payload));
  await listener.query('listen coverage');
  await work();
  await database.$executeRaw`select pg_notify('coverage', 'end')`;
  await until('the last notice', async () => told.includes('end'));
  await listener.end();
  return told.slice(0, -1);
}
