import { afterAll, beforeAll, expect, test } from 'vitest';
import { listCoverage } from '@/lib/db/coverage/coverage';
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

let opened: TestStore;

beforeAll(async () => {
  opened = await openTestStore();
  await watch(opened.database, [anOutlet('courier')]);
  // A live blog: more than 255 times the same words, and what is looked for behind the 16,383rd.
  const usual = Array.from({ length: 3000 }, (_, at) => `the carpet of entry ${at} is red`);
  const last = 'At dusk the honour guard rolled up the crimson runner. Встреча Путина завершилась.';
  const blocks = [...usual, last].map((text) => ({ kind: 'paragraph', text }) as const);
  await store(opened.database, aReading(anArticle({ blocks })));
});
afterAll(() => opened.close());

test.each([
  ['a phrase of rare words at the end', '"crimson runner"', 1],
  ['one of words that stand everywhere', '"up the crimson"', 1],
  ['one across a capital', '"DUSK THE HONOUR"', 1],
  ['one in another form of its script', '"встреча Путин"', 1],
  ['words in another order', '"runner crimson"', 0],
  ['words that stand apart', '"honour runner"', 0],
  ['the beginning of a word', '"crimson run"', 0],
  ['what is no phrase', 'crimson wool', 0],
])('in a text longer than the index knows: %s, %s', async (_, words, count) => {
  const { rows } = await listCoverage(opened.database, aQuery({ words }), 10);
  expect(rows).toHaveLength(count);
});
