import { describe, expect, test } from 'vitest';
import { type KillPoint, type PlayedPull, playPull } from '@/tests/support/archives/killed-pull';

/** Mulberry32: the same numbers in each run, 0 to 1. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const events = ['request', 'answer', 'article', 'request', 'answer'] as const;

/** Ten points at stores of three or two, drawn from the whole of what an undisturbed pull does. */
function drawKills({ requests, articles }: PlayedPull): readonly (readonly KillPoint[])[] {
  const draw = drawFrom(20250815);
  let place = 0;
  return [3, 3, 2, 2].map((kills) =>
    Array.from({ length: kills }, (): KillPoint => {
      const event = events[place++ % events.length] ?? 'request';
      const all = event === 'article' ? articles : requests;
      return { event, number: 1 + Math.floor((draw() * all) / kills) };
    }),
  );
}

describe('a pull from archives', () => {
  test('killed at ten random points and started again ends with the store of an undisturbed one', async () => {
    const undisturbed = await playPull([]);
    expect(undisturbed).toMatchObject({ articles: 7, exitCodes: [0] });
    const kills = drawKills(undisturbed);
    const played = await Promise.all(kills.map(playPull));
    for (const [place, { snapshot, exitCodes }] of played.entries()) {
      const where = JSON.stringify(kills[place]);
      expect(exitCodes, where).toEqual([...(kills[place] ?? []).map(() => null), 0]);
      expect(snapshot, where).toEqual(undisturbed.snapshot);
    }
  }, 600_000);
});
