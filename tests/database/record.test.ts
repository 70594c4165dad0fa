import { beforeAll, describe, expect, test } from 'vitest';
import { recordPoll } from '@/lib/db/record/polls';
import { storeReading } from '@/lib/db/record/readings';
import { removeSample } from '@/lib/db/sample';
import type { Article } from '@/lib/news/article';
import {
  aJudgedEntry,
  anArticle,
  anEntry,
  anOutlet,
  aPoll,
  aReading,
  sourceOf,
  watch,
} from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();
let article: Article;

beforeAll(async () => {
  await watch(database, [anOutlet('courier')]);
  article = anArticle();
  const entry = aJudgedEntry(anEntry(article.address));
  const source = await sourceOf(database, 'courier');
  await recordPoll(database, aPoll(source, { entries: [entry] }));
  await storeReading(database, aReading(article));
  const at = new Date('2025-08-16T00:00:00Z');
  await database.correction.create({
    data: {
      articleId: article.id,
      revisionNumber: 1,
      number: 1,
      correctedAt: at,
      headline: 'Corrected',
      blocks: [],
      contentHash: 'hash',
    },
  });
  await database.visit.create({ data: { articleId: article.id, at, outcome: 'same' } });
});

const kept = /is never changed or deleted/;

describe('what was seen of an outlet is never lost', () => {
  test.each([
    ["update revisions set headline = 'another'"],
    ['delete from revisions'],
    ["update pages set body_hash = 'another'"],
    ['delete from pages'],
    ["update corrections set headline = 'another'"],
    ['delete from corrections'],
    ["update visits set outcome = 'gone'"],
    ['delete from visits'],
    ['delete from articles'],
    ["update articles set id = '0000000000'"],
    ["delete from outlets where slug = 'courier'"],
    ['update outlets set is_sample = true'],
    ['truncate revisions cascade'],
    ['truncate pages cascade'],
    ['truncate articles cascade'],
    ['truncate outlets cascade'],
  ])('%s', async (statement) => {
    await expect(database.$executeRawUnsafe(statement)).rejects.toThrow(kept);
    expect(await database.revision.count()).toBe(1);
    expect(await database.page.count()).toBe(1);
    expect(await database.correction.count()).toBe(1);
  });

  test('an article cannot be handed to an outlet that may be removed', async () => {
    await database.outlet.create({
      data: {
        slug: 'sample',
        name: 'Sample',
        home: 'https://sample.example/',
        country: 'US',
        language: 'en',
        kind: 'newspaper',
        isSample: true,
      },
    });
    await expect(database.$executeRawUnsafe("update articles set outlet_slug = 'sample'")).rejects.toThrow(
      kept,
    );
    await removeSample(database);
    expect(await database.article.count()).toBe(1);
  });
});

test('sample coverage goes whole, with its states', async () => {
  await watch(database, [anOutlet('sample-courier')], true);
  const own = anArticle({ outletSlug: 'sample-courier' });
  const source = await sourceOf(database, 'sample-courier');
  await recordPoll(database, aPoll(source, { entries: [aJudgedEntry(anEntry(own.address))] }));
  await storeReading(database, aReading(own));
  expect(await database.revision.count()).toBe(2);
  await removeSample(database);
  expect(await database.revision.count()).toBe(1);
});
