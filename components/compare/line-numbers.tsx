import { isUnspaced } from '@/lib/language/scripts';
import { type Block, blockText } from '@/lib/news/block';

/** Letters of a line on paper at the least, of a script with spaces and of one without. */
const fewestLetters = { spaced: 24, unspaced: 12 };
const every = 5;

/**
 * The numbers of every fifth line, on paper alone. Nobody but the printer knows how many lines there are: there are
 * numbers for the most that there can be, and those below the text are cut off.
 */
export function LineNumbers({ blocks }: { readonly blocks: readonly Block[] }) {
  const lines = blocks.reduce((sum, block) => sum + mostLines(blockText(block)), 0);
  const numbers = Array.from({ length: Math.ceil(lines / every) }, (_, at) => (at + 1) * every);
  return (
    <span aria-hidden="true" className="compare-line-numbers">
      {numbers.map((number) => `${'\n'.repeat(every - 1)}${number}\n`).join('')}
    </span>
  );
}

function mostLines(text: string): number {
  return Math.ceil(text.length / (isUnspaced(text) ? fewestLetters.unspaced : fewestLetters.spaced)) + 1;
}
