import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';

/**
 * The headings of the first rank within a text, which some templates set for its parts, kept as headings where there are
 * several: one alone is as often the paper's.
 */
export function withSubheadings(judged: readonly Judged[], headline: string): readonly Judged[] {
  const found = judged.filter((_, at) => isSubheading(judged, { at, headline }));
  if (found.length < 2) return judged;
  return judged.map((item) =>
    found.includes(item)
      ? { ...item, block: { ...item.block, kind: 'heading' }, keep: true, why: 'heading within the text' }
      : item,
  );
}

interface Place {
  readonly at: number;
  readonly headline: string;
}

/** Another than the headline, between two paragraphs of the text that stand side by side with it, or over the first. */
function isSubheading(judged: readonly Judged[], { at, headline }: Place): boolean {
  const item = judged[at];
  if (item?.block.kind !== 'headline' || item.key === headline || item.linkShare > 0) return false;
  const isBeside = (other: Judged | undefined) =>
    other?.keep === true &&
    isRunning(other.block) &&
    other.block.place.parent?.element === item.block.place.parent?.element;
  return isBeside(judged[at + 1]) && (isBeside(judged[at - 1]) || isFirst(judged, { at, headline }));
}

/** Whether nothing of the text stands above, and the headline does. */
function isFirst(judged: readonly Judged[], { at, headline }: Place): boolean {
  const above = judged.slice(0, at);
  return (
    !above.some(({ keep }) => keep) &&
    above.some(({ block, key }) => block.kind === 'headline' && key === headline)
  );
}
