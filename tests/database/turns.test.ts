import { expect, test } from 'vitest';
import { openTurns } from '@/lib/worker/turns';
import { createEmptyDatabase } from '@/tests/support/database';

test('turns that are asked for at once are given to one each, and nothing is said of it', async () => {
  const said: string[] = [];
  const hear = (warning: Error) => said.push(warning.message);
  process.on('warning', hear);
  const database = await createEmptyDatabase();
  const [one, other] = await Promise.all([openTurns(database.url), openTurns(database.url)]);
  try {
    const names = ['wikipedia', 'gdelt', 'sitemaps', 'captures'];
    const taken = await Promise.all(
      names.map(async (name) => [await one.take(name), await other.take(name)]),
    );
    expect(taken).toEqual(names.map(() => [true, false]));
    await Promise.all(names.map((name) => one.leave(name)));
    expect(await Promise.all(names.map((name) => other.take(name)))).toEqual([true, true, true, true]);
    expect(said).toEqual([]);
  } finally {
    process.off('warning', hear);
    await Promise.all([one.close(), other.close()]);
    await database.close();
  }
});
