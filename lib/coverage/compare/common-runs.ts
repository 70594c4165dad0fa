import type { PlacedWord } from './placed-words';

/** The words of an article, block by block. */
export type WordBlocks = readonly (readonly PlacedWord[])[];

/** A stretch of words, by their place in a block; the end is exclusive. */
export interface WordRun {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch that two texts have in common, a word here and there aside. */
export interface CommonRun {
  readonly first: WordRun;
  readonly second: WordRun;
  /** How many words of it both have, quotations left out. */
  readonly own: number;
}

/** So many words in a row, the same in both, begin a stretch. */
const seed = 4;
/** At so many places of a text four words are looked for: of those that stand everywhere the first are as good as any. */
const mostPlaces = 40;
/** So many words of either text may differ before it ends. */
const gap = 3;

/** The stretches that two texts have in common, in the first one's order; each within one block of either. */
export function commonRuns(first: WordBlocks, second: WordBlocks): readonly CommonRun[] {
  const places = seedPlaces(second);
  return first.flatMap((words, block) => {
    const found: CommonRun[] = [];
    for (let from = 0; from + seed <= words.length; ) {
      const run = longestRun({ words, block, from }, second, places);
      if (run === null) from += 1;
      else {
        found.push(run);
        from = run.first.to;
      }
    }
    return joined(found);
  });
}

function seedKey(words: readonly PlacedWord[], from: number): string {
  return words
    .slice(from, from + seed)
    .map(({ word }) => word)
    .join(' ');
}

function seedPlaces(blocks: WordBlocks): ReadonlyMap<string, readonly { block: number; from: number }[]> {
  const places = new Map<string, { block: number; from: number }[]>();
  blocks.forEach((words, block) => {
    for (let from = 0; from + seed <= words.length; from += 1) {
      const key = seedKey(words, from);
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ block, from }]);
      else if (known.length < mostPlaces) known.push({ block, from });
    }
  });
  return places;
}

function longestRun(
  at: { readonly words: readonly PlacedWord[]; readonly block: number; readonly from: number },
  second: WordBlocks,
  places: ReturnType<typeof seedPlaces>,
): CommonRun | null {
  let best: CommonRun | null = null;
  for (const { block, from } of places.get(seedKey(at.words, at.from)) ?? []) {
    const others = second[block] ?? [];
    let length = seed;
    while (isSame(at.words[at.from + length], others[from + length])) length += 1;
    if (best !== null && length <= best.first.to - best.first.from) continue;
    const own = at.words.slice(at.from, at.from + length).filter(({ isQuoted }) => !isQuoted).length;
    best = {
      first: { block: at.block, from: at.from, to: at.from + length },
      second: { block, from, to: from + length },
      own,
    };
  }
  return best;
}

function isSame(one: PlacedWord | undefined, other: PlacedWord | undefined): boolean {
  return one !== undefined && one.word === other?.word;
}

/** Runs that follow each other in both texts with a few words between are one. */
function joined(runs: readonly CommonRun[]): readonly CommonRun[] {
  const found: CommonRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last === undefined || !follows(last, run)) found.push(run);
    else
      found[found.length - 1] = {
        first: { ...last.first, to: run.first.to },
        second: { ...last.second, to: run.second.to },
        own: last.own + run.own,
      };
  }
  return found;
}

function follows(last: CommonRun, { first, second }: CommonRun): boolean {
  const between = second.from - last.second.to;
  return (
    second.block === last.second.block && first.from - last.first.to <= gap && between >= 0 && between <= gap
  );
}
