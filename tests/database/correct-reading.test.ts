import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { readRecord } from '@/lib/db/coverage/revisions';
import { storeReading } from '@/lib/db/record/readings';
import { loadEvent } from '@/lib/event/load';

import type { Article } from '@/lib/news/article';
import { relevanceRules } from '@/lib/news/relevance';
import { correctBeforeChange } from '@/lib/worker/read/correct-reading';
import { judgePage } from '@/lib/worker/read/judge-page';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { sharedReader } from '@/tests/support/shared-reader';
import {
  aKeptPage,
  anArticle,
  anEntry,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
} from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

let opened: TestStore;
let database: Database;
let courier: Newsroom;

beforeAll(async () => {
  [opened, courier] = await Promise.all([openTestStore(), openNewsroom()]);
  database = opened.database;
  await watch(database, [courier.outlet('courier', ['/feed.xml'])]);
});
afterAll(async () => {
  await Promise.all([courier.close(), opened.close()]);
});

let stories = 0;
let path = '';
beforeEach(() => {
  stories += 1;
  path = `/story-${stories}`;
});

const event = loadEvent();
const tools = () => ({
  database,
  reader: sharedReader,
  rules: relevanceRules(event),
  zone: event.zone,
  now: () => new Date('2025-09-01T10:00:00Z'),
});

const first = aPage('Trump meets Putin in Alaska');
const clutter = { kind: 'paragraph', text: 'Share this on every network there is.' } as const;

/** What today's reader makes of an answer at this test's address. */
async function readToday({ body = '' }: typeof first) {
  const address = courier.at(path);
  const page = aKeptPage(anArticle({ address }), { body: Buffer.from(body), listed: anEntry(address) });
  const outlet = { slug: 'courier', name: 'The courier', language: 'en' };
  const judged = await judgePage(tools(), page, outlet);
  if (judged.kind !== 'about') throw new Error(`the page is ${judged.kind}`);
  const { article, sortAt, relevance, reasons } = judged;
  return aReading(article, { page, sortAt, relevance, reasons });
}

/** Stores the first page as a reader gave it that took clutter for text and saw no byline. */
async function storedByOlderReader(): Promise<Article> {
  const reading = await readToday(first);
  const { article } = reading;
  await store(database, {
    ...reading,
    article: { ...article, byline: [], blocks: [...article.blocks, clutter] },
  });
  return article;
}

/** Stores what was fetched as the worker does. */
async function storeFetched(page: typeof first): Promise<void> {
  const reading = await readToday(page);
  await correctBeforeChange(tools(), reading.article);
  await storeReading(database, reading);
}

const revisionsOf = (articleId: string) =>
  database.revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } });
const textOf = (row: { readonly blocks: unknown } | undefined) => JSON.stringify(row?.blocks);

test('the worker takes no change of ours for one of the outlet’s', async () => {
  const { id, headline } = await storedByOlderReader();
  courier.answers.set(path, { headers: { 'content-type': 'text/html' }, body: first.body ?? '' });
  // Another line than the one that was listed, so that the article is looked at again.
  courier.answers.set('/feed.xml', aFeed([[courier.at(path), 'Trump and Putin meet in Alaska']]));
  const { troubles } = await pullOnce(
    workerOptions(opened, [courier], [courier.outlet('courier', ['/feed.xml'])]),
  );
  expect(troubles).toEqual([]);
  expect(courier.paths()).toContain(path);
  expect(await revisionsOf(id)).toHaveLength(1);
  expect((await readRecord(database, id)).corrections).toMatchObject([{ revisionNumber: 1 }]);
  const row = await database.article.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ headline, changedAt: null, byline: ['Ada Reporter'] });
  expect(textOf(row)).not.toContain(clutter.text);
  // Nothing differs beyond the correction, so no second page is kept.
  expect(await database.page.count({ where: { articleId: id } })).toBe(1);
});

test('what the outlet changed beyond our correction is its revision, and only that', async () => {
  const { id, blocks } = await storedByOlderReader();
  await storeFetched(aPage('Trump meets Putin in Alaska', { text: 'He left at nine.' }));
  const revisions = await revisionsOf(id);
  expect(revisions.map(({ kind }) => kind)).toEqual(['first', 'substance']);
  const [correction] = await database.correction.findMany({ where: { articleId: id } });
  expect(correction).toMatchObject({ revisionNumber: 1, blocks });
  expect(textOf(revisions[1])?.replace(' He left at nine.', '')).toBe(textOf(correction));
  const row = await database.article.findUniqueOrThrow({ where: { id } });
  expect(row.changedAt).toEqual(revisions[1]?.seenAt);
});

test('where both readers agree, a change is the outlet’s alone', async () => {
  const { article } = await readToday(first);
  await store(database, await readToday(first));
  await storeFetched(aPage('Trump leaves Putin in Alaska'));
  expect((await revisionsOf(article.id)).map(({ kind }) => kind)).toEqual(['first', 'headline']);
  expect((await readRecord(database, article.id)).corrections).toEqual([]);
});

test('a state of which no page was kept, or none that can be read, is left as it is', async () => {
  const reading = await readToday(first);
  const { id } = reading.article;
  const unreadable = { ...reading.page, body: Buffer.from('<title>Sign in</title>') };
  await store(database, { ...reading, page: unreadable });
  await storeFetched(aPage('Trump leaves Putin in Alaska'));
  expect(await revisionsOf(id)).toHaveLength(2);
  expect((await readRecord(database, id)).corrections).toEqual([]);
});
