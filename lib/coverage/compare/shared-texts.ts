import { primarySubtag } from '@/lib/language/language-tag';
import { isUnspaced } from '@/lib/language/scripts';
import { splitSentences } from '@/lib/language/split-sentences';
import { type Block, blockText } from '@/lib/news/block';
import type { AccountPlace, SharedPassage, SharedTexts } from '@/lib/news/shown/comparison';
import { type CommonRun, commonRuns, type WordBlocks, type WordRun } from './common-runs';
import { type PlacedWord, placedWords } from './placed-words';

/** An article as its text is laid beside others. */
export interface ComparedText {
  readonly id: string;
  /** Slug. */
  readonly outlet: string;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/**
 * Words outside quotations that make a stretch a passage. "President Donald Trump and Russian President Vladimir
 * Putin" is written by everybody; where two texts have a good part in common, short sentences are no chance either.
 */
const needed = { alone: 12, amongMore: 5 };
/** Of the shorter text's own words: so many in common are a good part. */
const goodPart = 0.2;
/** In scripts without spaces a word is some two letters. */
const lettersPerWord = 2;

/** What texts of one language have in common word for word; joint quotations and notes to readers are left out. */
export function sharedTexts(texts: readonly ComparedText[]): SharedTexts {
  const words = texts.map(({ blocks }) => placedWords(blocks));
  const pairs = texts.flatMap((first, one) =>
    texts.slice(one + 1).flatMap((second, at): PlacedPair[] => {
      const other = one + 1 + at;
      if (primarySubtag(first.language) !== primarySubtag(second.language)) return [];
      const common = passagesOf(
        withoutNotes(words[one] ?? [], words[other] ?? [], isOneOutlet(first, second)),
        isUnspaced(first.blocks.map(blockText).join(' ').slice(0, 400)),
      );
      return common.map((run) => [place(one, run.first, words), place(other, run.second, words)] as const);
    }),
  );
  const passages = named(grouped(pairs), words);
  const shares = words.map((blocks, account) => shareIn(blocks, placesOf(passages, account)));
  const alone = texts.map((text, account) =>
    (shares[account] ?? 0) < goodPart ? [] : aloneIn(text, words, account),
  );
  return { passages, shares, alone };
}

type PlacedPair = readonly [AccountPlace, AccountPlace];

function isOneOutlet(first: ComparedText, second: ComparedText): boolean {
  return first.outlet === second.outlet && first.id !== second.id;
}

/** Of two articles of one outlet, without the blocks that open or close both: its note to readers, most likely. */
function withoutNotes(
  first: WordBlocks,
  second: WordBlocks,
  isOneOutletsOwn: boolean,
): readonly [WordBlocks, WordBlocks] {
  if (!isOneOutletsOwn) return [first, second];
  const [one, other] = [edgesOf(first), edgesOf(second)];
  const without = (blocks: WordBlocks) =>
    blocks.map((block) => (one.has(keyOf(block)) && other.has(keyOf(block)) ? [] : block));
  return [without(first), without(second)];
}

function edgesOf(blocks: WordBlocks): ReadonlySet<string> {
  const filled = blocks.filter((block) => block.length > 0);
  return new Set([...filled.slice(0, 1), ...filled.slice(-3)].map(keyOf));
}

function keyOf(block: readonly PlacedWord[]): string {
  return block.map(({ word }) => word).join(' ');
}

function passagesOf(
  [first, second]: readonly [WordBlocks, WordBlocks],
  hasNoSpaces: boolean,
): readonly CommonRun[] {
  const runs = commonRuns(first, second);
  const unit = hasNoSpaces ? lettersPerWord : 1;
  const strong = runs.filter(({ own }) => own >= needed.alone * unit);
  const common = strong.reduce((sum, { own }) => sum + own, 0);
  const shorter = Math.min(...[first, second].map((blocks) => ownCount(blocks)));
  return common < goodPart * shorter ? strong : runs.filter(({ own }) => own >= needed.amongMore * unit);
}

function ownCount(blocks: WordBlocks): number {
  return blocks.flat().filter(({ isQuoted }) => !isQuoted).length;
}

function place(account: number, { block, from, to }: WordRun, words: readonly WordBlocks[]): AccountPlace {
  const own = words[account]?.[block] ?? [];
  return { account, block, start: own[from]?.start ?? 0, end: own[to - 1]?.end ?? 0 };
}

/** Puts places together that are one passage: the same stretch of an account as another pair has it. */
function grouped(pairs: readonly PlacedPair[]): readonly (readonly AccountPlace[])[] {
  const groups: AccountPlace[][] = [];
  for (const pair of pairs) {
    const found = groups.filter((group) => pair.some((one) => group.some((other) => isOnePlace(one, other))));
    const merged = [...found.flat(), ...pair];
    for (const group of found) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(withoutDoubles);
}

/** Whether two places are one and the same for the most part. */
function isOnePlace(one: AccountPlace, other: AccountPlace): boolean {
  if (one.account !== other.account || one.block !== other.block) return false;
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common * 2 > Math.min(one.end - one.start, other.end - other.start);
}

function withoutDoubles(places: readonly AccountPlace[]): readonly AccountPlace[] {
  const found: AccountPlace[] = [];
  for (const one of places.toSorted(inOrder)) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined && last.account === one.account && last.block === one.block && one.start <= last.end;
    if (goesOn) found[found.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else found.push(one);
  }
  return found;
}

function inOrder(one: AccountPlace, other: AccountPlace): number {
  return one.account - other.account || one.block - other.block || one.start - other.start;
}

/** In the order of the first account that has each. */
function named(
  groups: readonly (readonly AccountPlace[])[],
  words: readonly WordBlocks[],
): readonly SharedPassage[] {
  const first = (places: readonly AccountPlace[]) => places[0] ?? { account: 0, block: 0, start: 0, end: 0 };
  return groups
    .filter((places) => places.length > 1 && words.length > 1)
    .toSorted((one, other) => inOrder(first(one), first(other)))
    .map((places, at) => ({ name: letterOf(at), places }));
}

/** "A" to "Z", "AA", "AB" … */
function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}

function placesOf(passages: readonly SharedPassage[], account: number): readonly AccountPlace[] {
  return passages.flatMap(({ places }) => places.filter((one) => one.account === account));
}

function isWithin({ start, end }: PlacedWord, block: number, places: readonly AccountPlace[]): boolean {
  return places.some((one) => one.block === block && one.start <= start && end <= one.end);
}

function shareIn(blocks: WordBlocks, places: readonly AccountPlace[]): number {
  const all = blocks.reduce((sum, block) => sum + block.length, 0);
  const common = blocks.reduce(
    (sum, block, at) => sum + block.filter((word) => isWithin(word, at, places)).length,
    0,
  );
  return all === 0 ? 0 : common / all;
}

/** A sentence is alone where less than half of its words stands in other texts four in a row, quoted ones too. */
const littleInCommon = 1 / 2;

function aloneIn(
  { blocks, language }: ComparedText,
  words: readonly WordBlocks[],
  account: number,
): readonly string[] {
  const own = words[account] ?? [];
  const places = words.flatMap((others, at) =>
    at === account ? [] : commonRuns(own, others).map(({ first }) => place(account, first, words)),
  );
  return blocks.flatMap((block, at) => aloneOf({ block, at, language }, own[at] ?? [], places));
}

function aloneOf(
  { block, at, language }: { readonly block: Block; readonly at: number; readonly language: string },
  own: readonly PlacedWord[],
  places: readonly AccountPlace[],
): readonly string[] {
  return splitSentences(blockText(block), language)
    .filter(({ start, text }) => {
      const inIt = own.filter((word) => word.start >= start && word.end <= start + text.length);
      const common = inIt.filter((word) => isWithin(word, at, places)).length;
      return inIt.length > 0 && common < littleInCommon * inIt.length;
    })
    .map(({ text }) => text);
}
