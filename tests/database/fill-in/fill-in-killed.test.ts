import { describe, expect, test } from 'vitest';
import { playPull } from '@/tests/support/archives/killed-pull';
import type { KillPoint } from '@/tests/support/archives/killed-stage';
import { playFilling } from '@/tests/support/archives/killed-workers';

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

/** The first articles come early. */
const events = ['article', 'request', 'answer', 'request', 'answer'] as const;

/** So many points for each run, drawn from the whole of what an undisturbed one does. */
function drawKills(
  runs: readonly number[],
  { requests, articles }: { readonly requests: number; readonly articles: number },
): readonly (readonly KillPoint[])[] {
  const draw = drawFrom(20250815);
  let place = 0;
  return runs.map((kills) =>
    Array.from({ length: kills }, (): KillPoint => {
      const event = events[place++ % events.length] ?? 'request';
      const all = event === 'article' ? articles : requests;
      return { event, number: 1 + Math.floor((draw() * all) / kills) };
    }),
  );
}

describe('a pull from archives', () => {
  test('killed at three random points and started again ends with the store of an undisturbed one', async () => {
    const undisturbed = await playPull([]);
    expect(undisturbed).toMatchObject({ articles: 7, exitCodes: [0] });
    const [kills = []] = drawKills([3], undisturbed);
    const { snapshot, exitCodes } = await playPull(kills);
    expect(exitCodes, JSON.stringify(kills)).toEqual([null, null, null, 0]);
    expect(snapshot, JSON.stringify(kills)).toEqual(undisturbed.snapshot);
  }, 600_000);
});

describe('two workers that fill in by themselves', () => {
  /** Steps are taken in a lane of the archives and in one of the outlet with sitemaps. */
  const lanes = 2;

  test('killed at ten random points end with the store of undisturbed ones, no step done twice', async () => {
    const undisturbed = await playFilling([]);
    expect(undisturbed).toMatchObject({ articles: 7, repeated: 0 });
    const kills = drawKills([10], undisturbed);
    const played = await Promise.all(kills.map(playFilling));
    for (const [place, { snapshot, repeated, killed }] of played.entries()) {
      const where = JSON.stringify(kills[place]);
      // Points drawn beyond what is left to do are never reached: of seven articles no eighth is stored.
      expect(killed, where).toBeGreaterThanOrEqual(5);
      expect(snapshot, where).toEqual(undisturbed.snapshot);
      // The steps in hand when one was killed are taken again, and no other.
      expect(repeated, where).toBeLessThanOrEqual(killed * lanes);
    }
  }, 600_000);
});
