import type { PageElement } from '@/lib/ingest/page/page-node';
import type { Judged } from './judge-blocks';
import type { BlockPlace } from './page-blocks';

/** Of a list's letters: how many have to be kept, how few may be linked; letters of a line that is more than a label. */
const limits = { kept: 0.5, linked: 0.5, line: 40 } as const;

/**
 * The blocks with lists kept whole: where most of a list is text, an item that is a link as a whole, is too short to
 * be told, or opens like a line of a page ("Share the plan with your crew.") is text too, and so is all of a list that the
 * text announces. A list of links is none.
 */
export function withWholeLists(judged: readonly Judged[]): readonly Judged[] {
  const lists = new Map<PageElement, Judged[]>();
  for (const item of judged) {
    const list = item.block.kind === 'item' ? listAround(item.block.place) : null;
    if (list === null) continue;
    const items = lists.get(list);
    if (items === undefined) lists.set(list, [item]);
    else items.push(item);
  }
  const told = [...lists.values()].filter((items) => isText(items) || isAnnounced(items, judged));
  const lost = new Set(told.flatMap((items) => items.filter(isLost)));
  if (lost.size === 0) return judged;
  return judged.map((item) =>
    lost.has(item) ? { ...item, keep: true, why: 'item of a list that is text' } : item,
  );
}

function listAround(start: BlockPlace): PageElement | null {
  for (let at: BlockPlace | null = start; at !== null; at = at.parent)
    if (/^[uod]l$/.test(at.element.name)) return at.element;
  return null;
}

function isText(items: readonly Judged[]): boolean {
  const sum = (measure: (item: Judged) => number) => items.reduce((whole, item) => whole + measure(item), 0);
  const size = sum(({ block }) => block.size);
  return (
    items.length > 1 &&
    sum(({ keep, block }) => (keep ? block.size : 0)) >= limits.kept * size &&
    linkedOf(items) < limits.linked
  );
}

/** Whether a sentence of the text that ends in a colon stands right before a list: "The winners are:". */
function isAnnounced(items: readonly Judged[], judged: readonly Judged[]): boolean {
  const before = items[0] === undefined ? undefined : judged[judged.indexOf(items[0]) - 1];
  const isSentence = before?.keep === true && before.block.kind === 'paragraph' && before.linkShare === 0;
  return (
    isSentence && /[:：]$/u.test(before.block.text) && items.length > 1 && linkedOf(items) < limits.linked
  );
}

function linkedOf(items: readonly Judged[]): number {
  const size = items.reduce((sum, { block }) => sum + block.size, 0);
  return items.reduce((sum, { linkShare, block }) => sum + linkShare * block.size, 0) / Math.max(1, size);
}

function isLost({ keep, why, block }: Judged): boolean {
  if (keep) return false;
  return (
    why === 'not chosen' ||
    why === 'only links' ||
    (why === 'clutter by its words' && block.size >= limits.line)
  );
}
