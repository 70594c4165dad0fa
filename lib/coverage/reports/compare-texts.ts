import { runsOf, shingleLength } from './fingerprint';

/** What one of two texts has in common with the other. */
export interface SharedPart {
  /** Its own words. */
  readonly words: number;
  /** Of its pairs of neighbouring words, those that the other has too: 0 to 1. */
  readonly pairs: number;
  /** Of its words, those in blocks that the other has in large part: 0 to 1. */
  readonly touched: number;
  /** Whether the other has this block in large part, block by block. */
  readonly blocks: readonly boolean[];
}

/** Two texts laid beside each other. */
export interface SharedText {
  /** Runs of five words that both have, each counted once. */
  readonly runs: number;
  readonly first: SharedPart;
  readonly second: SharedPart;
}

/** A block is there in large part where so many of its pairs of words are: half of the words changed leave fewer. */
const largePart = 0.3;

/** A text with what is looked up in it, made once where it is compared with many. */
export interface PreparedText {
  readonly blocks: readonly Int32Array[];
  readonly pairs: ReadonlySet<number>;
  readonly runs: ReadonlySet<number>;
}

export function prepareText(blocks: readonly Int32Array[]): PreparedText {
  return { blocks, pairs: runSet(blocks, 2), runs: runSet(blocks, shingleLength) };
}

/** Compares two texts word by word; unlike their marks, this misses nothing. */
export function compareTexts(first: PreparedText, second: PreparedText): SharedText {
  let runs = 0;
  for (const run of first.runs) if (second.runs.has(run)) runs += 1;
  return { runs, first: sharedPart(first, second), second: sharedPart(second, first) };
}

function sharedPart(own: PreparedText, other: PreparedText): SharedPart {
  let [words, pairs, common, touched] = [0, 0, 0, 0];
  const blocks = own.blocks.map((block) => {
    const runs = runsOf(block, 2);
    let found = 0;
    for (const run of runs) if (other.pairs.has(run)) found += 1;
    const isTouched = runs.length > 0 && found >= largePart * runs.length;
    words += block.length;
    pairs += runs.length;
    common += found;
    if (isTouched) touched += block.length;
    return isTouched;
  });
  return { words, pairs: share(common, pairs), touched: share(touched, words), blocks };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The numbers of all runs of so many words in the blocks. */
function runSet(blocks: readonly Int32Array[], length: number): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const block of blocks) for (const run of runsOf(block, length)) runs.add(run);
  return runs;
}
