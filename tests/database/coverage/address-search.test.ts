import { afterAll, beforeAll, expect, test } from 'vitest';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { offerSpellings } from '@/lib/db/coverage/search/spelling-offers';
import { comparedAddress } from '@/lib/news/canonical-address';
import {
  anArticle,
  anOutlet,
  aQuery,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
} from '@/tests/support/store';

const article = anArticle({ address: 'https://www.courier.example/2025/08/the-wall-has-fallen' });
let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore();
  await watch(opened.database, [anOutlet('courier')]);
  const addresses = [article.address, comparedAddress(article.address)];
  await store(opened.database, aReading(article, { addresses }));
  await store(
    opened.database,
    aReading(anArticle({ address: 'https://www.courier.example/2025/08/another' })),
  );
});
afterAll(() => opened.close());

const found = async (words: string) =>
  (await listCoverage(opened.database, aQuery({ words }), 10)).rows.map(({ id }) => id);

test.each([
  article.address,
  `${article.address}/?utm_source=x&fbclid=y#comments`,
  'http://m.courier.example/2025/08/the-wall-has-fallen/amp',
  ' courier.example/2025/08/the-wall-has-fallen ',
  'https://courier-example.cdn.ampproject.org/c/s/courier.example/2025/08/the-wall-has-fallen',
  `https://parallax.example/a/${article.id}`,
  `https://parallax.example/articles/${article.id.toUpperCase()}/courier-2025-08-15?v=2`,
])('the address of a page finds its article: %s', async (words) => {
  expect(await found(words)).toEqual([article.id]);
  expect((await countCoverage(opened.database, aQuery({ words }))).articles).toBe(1);
});

test.each([
  'https://www.courier.example/2025/08/the-wall',
  'https://',
  'https://parallax.example/a/aaaaaaaaaa',
])('no other is found, and none offered: %s', async (words) => {
  expect(await found(words)).toEqual([]);
  expect(await offerSpellings(opened.database, { ...aQuery({}), words })).toEqual([]);
});

test.each(['Trump/Putin', 'U.S./Russia', 'https://www.courier.example/2025/08/the-wall-has-fallen Trump'])(
  'words are words: %s',
  async (words) => {
    expect(await found(words)).toEqual([]);
  },
);
