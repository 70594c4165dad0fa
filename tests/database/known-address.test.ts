import { beforeAll, expect, test } from 'vitest';
import { underKnownAddress } from '@/lib/db/record/known-address';
import { comparedAddress } from '@/lib/news/canonical-address';
import { anArticle, anOutlet, aReading, store, watch } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();

beforeAll(async () => {
  await watch(database, [anOutlet('courier'), anOutlet('wire')]);
  for (const address of ['http://www.courier.example/talks/', 'https://courier.example/moved']) {
    const article = anArticle({ outletSlug: 'courier', address });
    await store(database, aReading(article, { addresses: [comparedAddress(address)] }));
  }
  const moved = anArticle({ outletSlug: 'courier', address: 'https://courier.example/2025/moved' });
  await store(database, aReading(moved, { addresses: ['https://courier.example/moved'] }));
});

test.each([
  ['https for http', 'courier', 'https://www.courier.example/talks/', 'http://www.courier.example/talks/'],
  ['without www. and slash', 'courier', 'http://courier.example/talks', 'http://www.courier.example/talks/'],
  ['its own', 'courier', 'http://www.courier.example/talks/', 'http://www.courier.example/talks/'],
  ['another path', 'courier', 'https://courier.example/talks/2', 'https://courier.example/talks/2'],
  ['another outlet’s', 'wire', 'https://courier.example/talks', 'https://courier.example/talks'],
  ['one that it has left', 'courier', 'http://courier.example/moved', 'http://courier.example/moved'],
])('%s', async (_, outletSlug, address, stored) => {
  const { id } = anArticle({ outletSlug, address: stored });
  const { article: found } = await underKnownAddress(database, anArticle({ outletSlug, address }));
  expect(found).toMatchObject({ id, address: stored });
});
