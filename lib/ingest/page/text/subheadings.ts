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
    other?.keep === true && isRunning(other.block) && standsBeside(other, item);
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

/** As many headings that are links are no teasers but the parts of a text: the ten films that it tells of. */
const fewestLinked = 3;

/** The headings that lead to what the text under each of them tells of, kept where there are several in one place. */
export function withLinkedHeadings(judged: readonly Judged[]): readonly Judged[] {
  const linked = judged.filter((item) => item.block.kind === 'heading' && item.why === 'only links');
  if (linked.length < fewestLinked) return judged;
  const parts = new Map<string, Judged[]>();
  for (const item of linked) {
    const place = styleOfPlace(item);
    parts.set(place, [...(parts.get(place) ?? []), item]);
  }
  const isOverText = (item: Judged) => {
    const next = judged[judged.indexOf(item) + 1];
    return next?.keep === true && isRunning(next.block) && standsBeside(next, item);
  };
  const kept = new Set(
    [...parts.values()].filter((items) => items.length >= fewestLinked && items.every(isOverText)).flat(),
  );
  return judged.map((item) => (kept.has(item) ? { ...item, keep: true, why: 'heading of a part' } : item));
}

/** What all parts of a text stand in, or boxes of one kind that hold a part each. */
function styleOfPlace({ block }: Judged): string {
  const around = block.place.parent?.element;
  return `${around?.name} ${around?.attribs.class ?? ''}`;
}

function standsBeside(one: Judged, other: Judged): boolean {
  return one.block.place.parent?.element === other.block.place.parent?.element;
}
