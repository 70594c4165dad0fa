import { expect, test } from 'vitest';
import { playRestarts } from '@/tests/support/postgres/restarts';

/** The bench plays more: ten restarts in a pull of 120 articles. */
const restarts = Number(process.env.RESTARTS ?? 3);
const few = { rooms: 4, articlesEach: Number(process.env.ARTICLES ?? 40) / 4 };
const articles = few.rooms * few.articlesEach;
const whole = { ended: restarts, articles, revisions: articles, waiting: 0 };

/** Points spread over the pull, the first ones before anything is stored. */
const pointsFrom = (first: number): readonly number[] =>
  Array.from({ length: restarts }, (_, at) => first + Math.floor((at * (articles - 8)) / restarts));

test('a pull goes on across restarts of Postgres: each article is stored once, none is left waiting', async () => {
  const played = await playRestarts({ ...few, who: 'pull', endAt: pointsFrom(3) });
  expect(played).toMatchObject(whole);
  expect(played.summary).toMatchObject({ notLookedAt: [], failed: [], sources: few.rooms });
});

test('a worker goes on across restarts of Postgres, and says what it waits for', async () => {
  const played = await playRestarts({ ...few, who: 'worker', endAt: pointsFrom(2) });
  expect(played).toMatchObject(whole);
  expect(played.troubles).toContain('The database does not answer; the work goes on as soon as it does.');
});
