import { quotedStretches } from '@/lib/coverage/quotations/quoted-stretches';
import { unspacedLetters } from '@/lib/language/scripts';
import { type Block, blockText } from '@/lib/news/block';

/** A word and where it stands in its block's text, in UTF-16 code units; the end is exclusive. */
export interface PlacedWord {
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** It stands in a quotation of four words and more. */
  readonly isQuoted: boolean;
}

/** Shorter quotations are the outlet's own choice of words. */
const shortestQuotation = 4;

const words = new RegExp(`[${unspacedLetters}]|(?:(?![${unspacedLetters}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** The words of an article block by block; captions and corrections have none. Unspaced scripts give letters. */
export function placedWords(blocks: readonly Block[]): readonly (readonly PlacedWord[])[] {
  return blocks.map((block) => {
    if (block.kind === 'caption' || block.kind === 'correction') return [];
    return wordsOf(blockText(block), block.kind === 'quotation');
  });
}

function wordsOf(text: string, isAllQuoted: boolean): readonly PlacedWord[] {
  const all = [...text.matchAll(words)].map(({ 0: word, index }) => ({
    word: word.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const quoted = quotedStretches(text).filter(
    ({ start, end }) =>
      all.filter((word) => word.start >= start && word.end <= end).length >= shortestQuotation,
  );
  return all.map((word) => ({
    ...word,
    isQuoted: isAllQuoted || quoted.some(({ start, end }) => word.start >= start && word.end <= end),
  }));
}
