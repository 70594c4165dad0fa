import { afterAll, beforeAll, expect, test } from 'vitest';
import { listByIds } from '@/lib/db/coverage/listed-articles';
import { storeReading } from '@/lib/db/record/readings';
import {
  anArticle,
  anInstant,
  anOutlet,
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
});
afterAll(async () => {
  await opened?.close();
});

const published = anInstant('2025-08-15T18:00:00Z');

/** An article that is headed otherwise on the second look, with what its outlet dates each state. */
async function retitled(name: string, dated: readonly (string | null)[]) {
  const { database } = opened;
  const address = `https://courier.example/${name}`;
  const readings = dated.map((modified, at) =>
    aReading(anArticle({ address, published, headline: `Talks in Alaska, version ${at + 1} of ${name}` }), {
      now: new Date(`2025-08-15T${20 + at}:00:00Z`),
      modifiedAt: modified === null ? null : new Date(`2025-08-15T${modified}:00Z`),
    }),
  );
  const [first, second] = readings;
  if (first === undefined || second === undefined) throw new Error('two states are needed');
  await store(database, first);
  await storeReading(database, second);
  const [line] = await listByIds(database, [first.article.id]);
  return line?.retitled;
}

test.each([
  ['moved-on', ['18:00', '20:30'], '20:30'],
  ['left-as-it-was', ['19:10', '19:10'], null],
  ['of-the-publication', [null, '18:00'], null],
  ['never-given', [null, null], null],
])('a headline’s change is dated by its outlet where the date moved: %s', async (name, dated, said) => {
  expect(await retitled(name, dated)).toEqual({
    version: 2,
    seenAt: new Date('2025-08-15T21:00:00Z'),
    modifiedAt: said === null ? null : new Date(`2025-08-15T${said}:00Z`),
  });
});
