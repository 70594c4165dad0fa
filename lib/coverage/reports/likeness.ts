import { compareTexts, type PreparedText, prepareText, type SharedText } from './compare-texts';
import { blockNumber, edgeBlocks, type Fingerprint, runsOf, shingleLength } from './fingerprint';

/** An article as it is compared with others. */
export interface ComparedArticle {
  /** Permalink id. */
  readonly id: string;
  /** Slug or name. */
  readonly outlet: string;
  /** Milliseconds since 1970; null where unknown. */
  readonly published: number | null;
  readonly fingerprint: Fingerprint;
}

/** An article as reports are told by it. */
export type DatedArticle = Pick<ComparedArticle, 'id' | 'published'>;

/** Two articles that have text in common, and how much. */
export interface Likeness {
  readonly first: DatedArticle;
  readonly second: DatedArticle;
  /** A copy, shortened or edited or not, or passages taken over. Which of both was first is not said. */
  readonly kind: 'copy' | 'passages';
  readonly shared: SharedText;
}

/**
 * A text whose every third pair of words another has, spread over most of its blocks, is one report with it. Where
 * half of the words were changed a quarter of the pairs is left; two reports of the same facts, written apart, share a
 * tenth, and never five words in a row more than now and then.
 */
const copied = { pairs: 0.3, touched: 0.6, ofLonger: 0.15, runs: 5 };
/** With fewer a text would have to be of twenty words. */
const fewestRuns = 3;
/** So many runs of five words stand in no two texts by chance. */
const passageRuns = 7;
/** The same of runs of letters: the two presidents with their titles are 21 letters, and stand in every text. */
const passageRunsOfLetters = 28;

/** Says what an article has in common with another; null where it is nothing to speak of. */
export function likenessTo(second: ComparedArticle): (first: ComparedArticle) => Likeness | null {
  const whole = prepareText(second.fingerprint.blocks);
  return (first) => {
    const { blocks } = first.fingerprint;
    if (!hasRunsOf(whole, blocks)) return null;
    const shared =
      first.outlet === second.outlet
        ? compareTexts(...withoutCommonEdges(blocks, whole))
        : compareTexts(prepareText(blocks), whole);
    if (isCopy(shared)) return { first, second, kind: 'copy', shared };
    const fewest = second.fingerprint.isOfLetters ? passageRunsOfLetters : passageRuns;
    return shared.runs >= fewest ? { first, second, kind: 'passages', shared } : null;
  };
}

/** Most texts that have two marks in common have no more: this is told before all is made ready. */
function hasRunsOf(whole: PreparedText, blocks: readonly Int32Array[]): boolean {
  let found = 0;
  for (const block of blocks) {
    for (const run of runsOf(block, shingleLength)) if (whole.runs.has(run)) found += 1;
  }
  return found >= fewestRuns;
}

function isCopy({ runs, first, second }: SharedText): boolean {
  const [shorter, longer] = first.words <= second.words ? [first, second] : [second, first];
  const { pairs, touched, ofLonger } = copied;
  return (
    runs >= Math.min(copied.runs, Math.max(fewestRuns, shorter.words / 8)) &&
    longer.touched >= ofLonger &&
    [shorter, longer].some((part) => part.pairs >= pairs && part.touched >= touched)
  );
}

/** Two texts of one outlet without the blocks that stand at the edges of both: its note to readers, most likely. */
function withoutCommonEdges(
  first: readonly Int32Array[],
  second: PreparedText,
): readonly [PreparedText, PreparedText] {
  const theirs = new Set(edgeBlocks(second.blocks));
  const common = new Set(edgeBlocks(first).filter((block) => theirs.has(block)));
  if (common.size === 0) return [prepareText(first), second];
  const without = (blocks: readonly Int32Array[]) =>
    prepareText(blocks.filter((block) => !common.has(blockNumber(block))));
  return [without(first), without(second.blocks)];
}
