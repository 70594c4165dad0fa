/** Chance that falls the same each time for the same seed. */
export interface SeededRandom {
  /** 0 to 1, without 1. */
  draw(): number;
  /** Whole, both ends included. */
  integer(least: number, most: number): number;
  isLucky(chance: number): boolean;
  /** Throws where there is nothing to pick from. */
  pick<T>(from: readonly T[]): T;
  shuffle<T>(all: readonly T[]): readonly T[];
}

/** SeededRandom by mulberry32, a public-domain generator of 32 bits. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(draw() * (most - least + 1));
  return {
    draw,
    integer,
    isLucky: (chance) => draw() < chance,
    pick(from) {
      const found = from[integer(0, from.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    shuffle: (all) =>
      all
        .map((item) => ({ item, at: draw() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
  };
}
