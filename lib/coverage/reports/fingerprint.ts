import type { Block } from '@/lib/news/block';
import { isOfLetters, ownWords } from './own-words';

/** Five words in a row are one shingle. */
export const shingleLength = 5;
/** Of so many shingles in a row at least one is a mark. */
const windowLength = 4;

/** What of an article's text is compared. */
export interface Fingerprint {
  /** Its own words as numbers, block by block. */
  readonly blocks: readonly Int32Array[];
  /**
   * Some of its shingles, chosen by their value (winnowing): two texts with eight words in a row in common have a mark
   * in common. Ascending, each once. These are kept and looked up; the texts found so are compared exactly.
   */
  readonly marks: Int32Array;
  /** Each of its words is of three letters, and begins a letter after the one before. */
  readonly isOfLetters: boolean;
}

/** The fingerprint of an article's blocks; `furniture` says which blocks are the outlet's, by their number. */
export function fingerprintOf(
  blocks: readonly Block[],
  furniture: (block: number) => boolean = () => false,
): Fingerprint {
  const own = withoutFurniture(ownWords(blocks), furniture);
  return { blocks: own, marks: ascending(own.flatMap(winnowed)), isOfLetters: isOfLetters(blocks) };
}

/** The blocks that are no furniture: it stands first or among the last three. */
function withoutFurniture(
  blocks: readonly Int32Array[],
  furniture: (block: number) => boolean,
): readonly Int32Array[] {
  return blocks.filter((block, at) => !isEdge(at, blocks.length) || !furniture(blockNumber(block)));
}

function isEdge(at: number, count: number): boolean {
  return at === 0 || at >= count - 3;
}

/** The numbers of the blocks that may be an outlet's furniture: the first and the last three. */
export function edgeBlocks(blocks: readonly Int32Array[]): readonly number[] {
  return blocks.filter((block, at) => block.length > 0 && isEdge(at, blocks.length)).map(blockNumber);
}

/** In so many articles of one outlet, at the edges, a block is no article's own: "Subscribe to our newsletter". */
const articlesOfOne = 4;

/** Whether a block at the edges of so many articles of an outlet is its furniture. */
export function isFurniture(articles: number): boolean {
  return articles >= articlesOfOne;
}

/** One number for all words of a block. */
export function blockNumber(words: Int32Array): number {
  return words.reduce((hash, word) => Math.imul(hash, 31) + word, words.length) | 0;
}

/** The number of the run of words that begins there. */
function runNumber(words: Int32Array, from: number, length: number): number {
  let hash = 0;
  for (let at = from; at < from + length; at += 1)
    hash = (Math.imul(hash, 0x5bd1e995) + (words[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 15)) | 0;
}

/** The numbers of all runs of that many words in a block. */
export function runsOf(words: Int32Array, length: number): Int32Array {
  const runs = new Int32Array(Math.max(0, words.length - length + 1));
  for (let at = 0; at < runs.length; at += 1) runs[at] = runNumber(words, at, length);
  return runs;
}

/** Of every window the least shingle, the last of equal ones (Schleimer, Wilkerson, Aiken, 2003). */
function winnowed(words: Int32Array): readonly number[] {
  const shingles = runsOf(words, shingleLength);
  const found: number[] = [];
  let chosen = -1;
  for (let end = Math.min(windowLength, shingles.length) - 1; end >= 0 && end < shingles.length; end += 1) {
    const start = Math.max(0, end - windowLength + 1);
    if (chosen >= start && (shingles[end] ?? 0) > (shingles[chosen] ?? 0)) continue;
    let least = start;
    for (let at = start; at <= end; at += 1) if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at;
    if (least !== chosen) found.push(shingles[least] ?? 0);
    chosen = least;
  }
  return found;
}

function ascending(numbers: readonly number[]): Int32Array {
  const sorted = Int32Array.from(numbers).sort();
  return sorted.filter((number, at) => at === 0 || number !== sorted[at - 1]);
}
