import { elementsWithin } from '@/lib/ingest/page/page-node';
import { isDateLine, namesDay } from '@/lib/ingest/page/times/date-line';
import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';
import { endsSentence } from './sentence-end';

/** Letters of a line; words that are none of its date where nothing marks that; elements of its place. */
const limits = { line: 200, words: 3, elements: 30 } as const;

/**
 * The blocks without the lines above the text that say when, where and by whom it was published: a day in no sentence, whose
 * place marks it as a time or whose line has hardly more.
 */
export function withoutFactLines(judged: readonly Judged[]): readonly Judged[] {
  const first = judged.findIndex(({ keep, block }) => keep && isRunning(block) && endsSentence(block.text));
  return judged.map((item, at) =>
    at < first && (item.keep || item.why.startsWith('caption')) && isFactLine(item)
      ? { ...item, keep: false, why: 'a date' }
      : item,
  );
}

function isFactLine({ keep, block }: Judged): boolean {
  const { text, place } = block;
  if (
    block.kind === 'item' ||
    block.kind === 'cell' ||
    text.length > limits.line ||
    endsSentence(text) ||
    !namesDay(text)
  )
    return false;
  const isMarked = elementsWithin(place.element, limits.elements).some(({ name }) => name === 'time');
  return isMarked || (keep && isDateLine(text, limits.words));
}
