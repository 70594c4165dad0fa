import {
  clutterWordsOf,
  isSurelyClutter,
  nameOfPlace,
  type PlaceName,
} from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';
import type { BlockPlace, PageBlock } from './page-blocks';

/** How much text every place of a page holds, all in all and of what was chosen. */
export interface PlaceSums {
  readonly total: number;
  readonly all: ReadonlyMap<PageElement, number>;
  readonly chosen: ReadonlyMap<PageElement, number>;
  /** Chosen text by tag and class, and by those of parent and child: paragraphs of one article share theirs. */
  readonly byStyle: ReadonlyMap<string, number>;
  /** Chosen text by each clutter word that a place around it is named by, and the innermost of those places (not of headings). */
  readonly byWord: ReadonlyMap<string, WordSum>;
}

interface WordSum {
  size: number;
  readonly parts: Set<PageElement>;
}

/** Sums up the lengths of blocks over the places they stand in. */
export function sumPlaces(blocks: readonly PageBlock[], isChosen: readonly boolean[]): PlaceSums {
  const all = new Map<PageElement, number>();
  const chosen = new Map<PageElement, number>();
  const byStyle = new Map<string, number>();
  const byWord = new Map<string, WordSum>();
  let total = 0;
  blocks.forEach((block, at) => {
    const length = block.size;
    const counts = isChosen[at] === true && length >= 40;
    if (counts) {
      total += length;
      for (const style of stylesOf(block.place)) byStyle.set(style, (byStyle.get(style) ?? 0) + length);
      for (const [word, part] of wordsAround(block.place)) {
        const sum = byWord.get(word) ?? { size: 0, parts: new Set() };
        sum.size += length;
        if (block.kind !== 'heading') sum.parts.add(part);
        byWord.set(word, sum);
      }
    }
    for (let place: BlockPlace | null = block.place; place !== null; place = place.parent) {
      all.set(place.element, (all.get(place.element) ?? 0) + length);
      if (counts) chosen.set(place.element, (chosen.get(place.element) ?? 0) + length);
    }
  });
  return { total, all, chosen, byStyle, byWord };
}

/** The styles of the places around a block, each once, and the block's own with its parent's. */
function stylesOf(start: BlockPlace): ReadonlySet<string> {
  const styles = new Set<string>([ownStyle(start)]);
  for (let place: BlockPlace | null = start; place !== null; place = place.parent)
    styles.add(styleOf(place.element));
  return styles;
}

/** The clutter words that the places around a block are named by, each with the innermost. */
function wordsAround(start: BlockPlace): ReadonlyMap<string, PageElement> {
  const words = new Map<string, PageElement>();
  for (let place: BlockPlace | null = start; place !== null; place = place.parent)
    if (nameOfPlace(place.element) === 'clutter')
      for (const word of clutterWordsOf(place.element)) if (!words.has(word)) words.set(word, place.element);
  return words;
}

/** What pages fold away part by part: one is a background box, several are questions and answers of the text. */
const folded = new Set(['accordion']);

/**
 * Whether the names of a place are words of the program that made the page: builders call every piece of it a
 * "widget", with a number of its own in the class, so that no two are of one style.
 */
function isBuildersWord(element: PageElement, sums: PlaceSums): boolean {
  const words = clutterWordsOf(element);
  const isSo = (word: string) => {
    const sum = sums.byWord.get(word);
    return sum !== undefined && (sum.size > 0.5 * sums.total || (folded.has(word) && sum.parts.size > 1));
  };
  return words.length > 0 && words.every(isSo);
}

/** The style of a block with its parent's: what paragraphs of one article have in common. */
export function ownStyle(place: BlockPlace): string {
  return `${styleOf(place.element)}<${place.parent === null ? '' : styleOf(place.parent.element)}`;
}

/** Tag and class of an element, as one word. */
export function styleOf(element: PageElement): string {
  return `${element.name}.${element.attribs.class ?? ''}`;
}

const limits = { byline: 400, caption: 900, standfirst: 1_500 } as const;

/**
 * The telling name around a block: the innermost one, but clutter wherever it stands. A place that holds
 * much of the article is not clutter whatever it is called ("sidebar-grid", "has-comments"), nor is the
 * style that its paragraphs share ("paywall"). What is clutter by its element, or named for other
 * articles, has to hold nearly all: on a report of four sentences the teasers beside it are half of what
 * Readability takes.
 */
export function nameAround(start: BlockPlace, sums: PlaceSums, isChosen: boolean): PlaceName {
  let found: PlaceName = 'plain';
  for (let place: BlockPlace | null = start; place !== null; place = place.parent) {
    const { element } = place;
    if (element.name === 'body' || element.name === 'html') return found;
    const name = nameOfPlace(element);
    const isSure = name === 'clutter' && isSurelyClutter(element);
    if ((sums.chosen.get(element) ?? 0) > (isSure ? 0.9 : 0.3) * sums.total) return found;
    if (name === 'clutter') {
      const isLook = (sums.byStyle.get(styleOf(element)) ?? 0) > 0.25 * sums.total;
      if (isSure || !(isLook || (isChosen && isBuildersWord(element, sums)))) return name;
      continue;
    }
    const isOpen = found === 'plain' || (found === 'doubtful' && name === 'caption');
    if (isOpen && name !== 'plain' && fits(name, sums.all.get(element) ?? 0)) found = name;
  }
  return found;
}

/** A byline or a caption is short: a larger place of such a name only contains one. */
function fits(name: PlaceName, length: number): boolean {
  if (name === 'byline') return length <= limits.byline;
  if (name === 'caption') return length <= limits.caption;
  if (name === 'standfirst') return length <= limits.standfirst;
  return true;
}

/** The deepest place that holds nearly all of the chosen text. */
export function rootPlace(blocks: readonly PageBlock[], sums: PlaceSums): PageElement | null {
  for (const block of blocks)
    if (sums.chosen.has(block.place.element))
      for (let place: BlockPlace | null = block.place; place !== null; place = place.parent)
        if ((sums.chosen.get(place.element) ?? 0) >= 0.9 * sums.total) return outsideList(place);
  return null;
}

/** What a list stands in: the lines over it say what it lists. */
function outsideList({ element, parent }: BlockPlace): PageElement {
  return parent !== null && /^(?:[uod]l|li)$/.test(element.name) ? outsideList(parent) : element;
}

/** Whether a place is an element or stands in it; none is inside of null. */
export function isInside(place: BlockPlace, root: PageElement | null): boolean {
  for (let at: BlockPlace | null = place; at !== null; at = at.parent) if (at.element === root) return true;
  return false;
}

/** The <article> around a place; null where there is none. */
export function articleAround(start: BlockPlace): PageElement | null {
  return placeAround(start, 'article')?.element ?? null;
}

/** The item of a list around a place; null where there is none. */
export function itemAround(start: BlockPlace): PageElement | null {
  return placeAround(start, 'li')?.element ?? null;
}

/** The nearest place of a tag, from one outwards; null where there is none. */
function placeAround(start: BlockPlace, tag: string): BlockPlace | null {
  let place: BlockPlace | null = start;
  while (place !== null && place.element.name !== tag) place = place.parent;
  return place;
}

/** Whether a place is a figure or its caption, or within one. */
export function isInFigure(start: BlockPlace): boolean {
  for (let place: BlockPlace | null = start; place !== null; place = place.parent)
    if (place.element.name === 'figure' || place.element.name === 'figcaption') return true;
  return false;
}

/** Whether a place is one of some, or within one. */
export function standsIn(start: BlockPlace, places: ReadonlySet<PageElement>): boolean {
  if (places.size === 0) return false;
  for (let at: BlockPlace | null = start; at !== null; at = at.parent)
    if (places.has(at.element)) return true;
  return false;
}
