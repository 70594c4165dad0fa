import { merelyShort } from './beside-chosen';
import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';
import { styleOf } from './place-sums';

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

/** So many lines of one kind are no teasers, but what heads the parts of a text. */
const fewestParts = 3;
/** Letters of the longest question that heads an answer. */
const longestLine = 200;

/**
 * What heads the parts of a text, kept where there is one over each of several: headings that lead to what it tells of,
 * as of ten films, and the questions of an interview, which a class of their own sets apart.
 */
export function withPartHeads(judged: readonly Judged[]): readonly Judged[] {
  const parts = new Map<string, { readonly heads: Judged[]; isEach: boolean }>();
  for (const [at, item] of judged.entries()) {
    if (!mayHead(item)) continue;
    const key = `${styleOf(item.block.place.element)} ${styleOfPlace(item)}`;
    const part = parts.get(key) ?? { heads: [], isEach: true };
    part.heads.push(item);
    part.isEach &&= isOverText(item, judged[at + 1]);
    parts.set(key, part);
  }
  const all = [...parts.values()].filter(({ heads, isEach }) => isEach && heads.length >= fewestParts);
  const kept = new Set(all.flatMap(({ heads }) => heads).filter(({ keep }) => !keep));
  if (kept.size === 0) return judged;
  return judged.map((item) => (kept.has(item) ? { ...item, keep: true, why: 'head of a part' } : item));
}

function mayHead({ block, keep, why, name, linkShare }: Judged): boolean {
  if (block.kind === 'heading')
    return keep || why === 'only links' || (merelyShort.has(why) && name !== 'clutter');
  if (block.kind !== 'paragraph' || block.size > longestLine || linkShare > 0.2) return false;
  return keep || (why === 'not chosen' && (name === 'plain' || name === 'text'));
}

function isOverText(item: Judged, next: Judged | undefined): boolean {
  if (next?.keep !== true || next.block.kind !== 'paragraph' || !standsBeside(next, item)) return false;
  return item.linkShare === 0 || isRunning(next.block);
}

/** What all parts of a text stand in, or boxes of one kind that hold a part each. */
function styleOfPlace({ block }: Judged): string {
  const around = block.place.parent?.element;
  return around === undefined ? '' : styleOf(around);
}

function standsBeside(one: Judged, other: Judged): boolean {
  return one.block.place.parent?.element === other.block.place.parent?.element;
}
