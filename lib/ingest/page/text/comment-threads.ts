import { nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { commentWords } from '@/lib/ingest/page/clutter/place-names';
import { attribute, type PageElement } from '@/lib/ingest/page/page-node';
import { isRunning } from './densest-text';
import type { BlockPlace, PageBlock } from './page-blocks';

/** Letters: less is a button, a count or a link to the comments. */
const shortestComment = 40;

/**
 * The places of readers' comments: what is named for them and holds two and more parts named alike, or one that microdata
 * call a comment. They are
 * to be taken out before a text is chosen, since forty comments weigh more than the report that they are about.
 * None where the comments are the page: the text outside has to run, and not in a place for other things.
 */
export function commentThreads(blocks: readonly PageBlock[]): ReadonlySet<PageElement> {
  const threads = new Set<PageElement>();
  const holders = partsByHolder(blocks);
  if (holders.size === 0) return threads;
  const sizes = sizesOf(blocks);
  const groups = [...holders].flatMap(([holder, alike]) =>
    [...alike.values()].map((parts) => ({
      holder,
      spoken: [...parts].filter((part) => (sizes.get(part) ?? 0) >= shortestComment),
    })),
  );
  const several = groups.filter(({ spoken }) => spoken.length > 1);
  const alone = groups.filter(({ spoken }) => spoken.length === 1 && spoken.every(isMarkedComment));
  for (const { holder, spoken } of several.length > 0 ? several : alone)
    for (const place of isNamedForComments(holder) ? [holder] : spoken) threads.add(place);
  for (const { kind, place } of blocks)
    if (kind === 'headline') for (const { element } of chainOf(place)) threads.delete(element);
  const isOutside = (block: PageBlock) =>
    isRunning(block) &&
    chainOf(block.place).every(
      ({ element }) => !threads.has(element) && (isWhole(element) || nameOfPlace(element) !== 'clutter'),
    );
  return blocks.some(isOutside) ? threads : new Set();
}

/** Parts named for comments by the nearest place around them that is named so, or their parent; of each, those of one name. */
function partsByHolder(
  blocks: readonly PageBlock[],
): ReadonlyMap<PageElement, ReadonlyMap<string, ReadonlySet<PageElement>>> {
  const found = new Map<PageElement, Map<string, Set<PageElement>>>();
  const known = new Map<BlockPlace, PageElement | null>();
  /** The nearest place named so, of one and those around it; each place is looked at once. */
  const holderOf = (place: BlockPlace | null): PageElement | null => {
    if (place === null) return null;
    const before = known.get(place);
    if (before !== undefined) return before;
    const { element, parent } = place;
    let holder = holderOf(parent);
    if (!isWhole(element) && element.name !== 'p' && isNamedForComments(element)) {
      const around = holder ?? parent?.element ?? null;
      holder = element;
      if (around !== null) {
        const alike = found.get(around) ?? new Map<string, Set<PageElement>>();
        const key = likeness(element);
        alike.set(key, (alike.get(key) ?? new Set()).add(element));
        found.set(around, alike);
      }
    }
    known.set(place, holder);
    return holder;
  };
  for (const { place } of blocks) holderOf(place);
  return found;
}

function sizesOf(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, number> {
  const sizes = new Map<PageElement, number>();
  for (const { place, size } of blocks)
    for (const { element } of chainOf(place)) sizes.set(element, (sizes.get(element) ?? 0) + size);
  return sizes;
}

function isNamedForComments(element: PageElement): boolean {
  return commentWords.test(placeWords(element)) || isMarkedComment(element);
}

function isMarkedComment(element: PageElement): boolean {
  const type = attribute(element, 'itemtype');
  return /schema\.org\/(?:User)?Comments?$/.test(type) || attribute(element, 'itemprop') === 'comment';
}

/** What comments of one thread have in common: "li comment" of "comment odd alt depth-2" and of "comment even". */
function likeness(element: PageElement): string {
  const names = attribute(element, 'class').split(/\s+/);
  const own = names.find((name) => commentWords.test(placeWordsOf(name))) ?? '';
  return `${element.name} ${own.replace(/\d+/g, '')}`;
}

function placeWordsOf(name: string): string {
  return name.replace(/[^A-Za-z]+/g, ' ').toLowerCase();
}

function isWhole({ name }: PageElement): boolean {
  return name === 'body' || name === 'html' || name === 'main';
}

/** The places around a block, the innermost first. */
function chainOf(start: BlockPlace): readonly BlockPlace[] {
  const places: BlockPlace[] = [];
  for (let at: BlockPlace | null = start; at !== null; at = at.parent) places.push(at);
  return places;
}
