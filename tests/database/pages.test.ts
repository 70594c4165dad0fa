import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { readRecord } from '@/lib/db/coverage/revisions';
import { type KeptPage, unpackPage } from '@/lib/db/record/pages';
import { storeReading } from '@/lib/db/record/readings';
import type { Article } from '@/lib/news/article';
import { aKeptPage, anArticle, anEntry, anOutlet, aReading, store, watch } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();

beforeAll(async () => {
  await watch(database, [anOutlet('courier')]);
});

let articles = 0;
function freshArticle(): Article {
  articles += 1;
  return anArticle({ address: `https://courier.example/page-${articles}` });
}

/** The page that a revision was read from; null where nothing was kept of it. */
async function keptPage(articleId: string, number: number): Promise<KeptPage | null> {
  const { pageId } = await database.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number } },
  });
  return pageId === null ? null : unpackPage(database, pageId);
}

const pagesOf = (articleId: string) =>
  database.page.findMany({ where: { articleId }, orderBy: { id: 'asc' } });

test('the page of a stored state comes back byte for byte, with what it was read with', async () => {
  const article = freshArticle();
  // Neither text nor UTF-8: a page in windows-1251 must come back as it was.
  const body = Buffer.concat([Buffer.from([0xcf, 0xf0, 0xe8, 0, 0xff]), randomBytes(2000)]);
  const listed = anEntry(article.address, {
    published: { kind: 'instant', at: new Date('2025-08-15T19:30:00Z'), precision: 'minute', origin: 'feed' },
    byline: ['Ada Reporter'],
  });
  const page = aKeptPage(article, {
    address: `${article.address}?from=feed`,
    contentType: 'text/html; charset=windows-1251',
    body,
    listed,
  });
  await store(database, aReading(article, { page }));
  const kept = await keptPage(article.id, 1);
  expect(kept).toEqual({ ...page, body: expect.anything() });
  expect(Buffer.compare(kept?.body ?? Buffer.alloc(0), body)).toBe(0);
});

test('a copy of an archive says so, and when it was taken', async () => {
  const article = freshArticle();
  const capturedAt = new Date('2025-08-16T03:04:05Z');
  await store(database, aReading(article, { page: aKeptPage(article, { origin: 'wayback', capturedAt }) }));
  expect(await keptPage(article.id, 1)).toMatchObject({ origin: 'wayback', capturedAt });
});

test('it is stored compressed', async () => {
  const article = freshArticle();
  const body = Buffer.from('<p>On the tarmac in Alaska.</p>'.repeat(2000));
  await store(database, aReading(article, { page: aKeptPage(article, { body }) }));
  const [row] = await pagesOf(article.id);
  expect(row?.body.length).toBeLessThan(body.length / 50);
});

test('each revision has the page that gave it; one that reads the same is not kept again', async () => {
  const article = freshArticle();
  for (const headline of ['One', 'One', 'Two']) {
    const changed = { ...article, headline };
    await store(database, aReading(changed, { page: aKeptPage(changed) }));
  }
  expect(await pagesOf(article.id)).toHaveLength(2);
  for (const [number, headline] of [
    [1, 'One'],
    [2, 'Two'],
  ] as const) {
    const kept = await keptPage(article.id, number);
    expect(Buffer.from(kept?.body ?? []).toString()).toContain(`<h1>${headline}</h1>`);
  }
});

test('a page that changes facts beside the text only is kept, and gives no revision', async () => {
  const article = freshArticle();
  await store(database, aReading(article));
  const credited = { ...article, byline: ['Ada Reporter', 'Second Name'] };
  for (const _look of [1, 2]) await store(database, aReading(credited));
  expect(await pagesOf(article.id)).toHaveLength(2);
  expect(await database.revision.count({ where: { articleId: article.id } })).toBe(1);
  // Signed picture addresses change at every look.
  await store(database, aReading({ ...credited, image: { address: 'https://img.example/2', credit: null } }));
  expect(await pagesOf(article.id)).toHaveLength(2);
});

test('nothing was kept of a state from before pages were', async () => {
  const article = freshArticle();
  await store(database, aReading(article));
  const row = { articleId: article.id, number: 2, seenAt: new Date(), kind: 'substance', headline: 'Two' };
  await database.revision.create({ data: { ...row, blocks: [], contentHash: 'hash' } });
  expect(await keptPage(article.id, 2)).toBeNull();
});

test('a reading that is not stored leaves no page', async () => {
  const article = freshArticle();
  const lost = aReading(article, { entryAddress: 'https://courier.example/never-listed' });
  await expect(storeReading(database, lost)).rejects.toThrow();
  expect(await pagesOf(article.id)).toEqual([]);
});

test('corrections are listed in the order they were made', async () => {
  const article = freshArticle();
  for (const headline of ['One', 'Two']) await store(database, aReading({ ...article, headline }));
  const at = (hour: number) => new Date(Date.parse('2025-09-01T00:00:00Z') + hour * 3_600_000);
  const made = [
    [2, 1, at(1)],
    [1, 1, at(2)],
    [1, 2, at(3)],
  ] as const;
  for (const [revisionNumber, number, correctedAt] of made) {
    const key = { articleId: article.id, revisionNumber, number, correctedAt };
    await database.correction.create({ data: { ...key, headline: 'New', blocks: [], contentHash: 'hash' } });
  }
  const { corrections } = await readRecord(database, article.id);
  expect(corrections).toEqual([
    { revisionNumber: 2, correctedAt: at(1) },
    { revisionNumber: 1, correctedAt: at(2) },
    { revisionNumber: 1, correctedAt: at(3) },
  ]);
});
