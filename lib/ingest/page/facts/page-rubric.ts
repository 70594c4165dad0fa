import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';
import type { Judged } from '@/lib/ingest/page/text/judge-blocks';
import type { BlockPlace } from '@/lib/ingest/page/text/page-blocks';

/** How many blocks above the headline, and how many letters, a rubric has at most. */
const reach = { blocks: 3, letters: 40, steps: 3 } as const;
const sectionWords =
  /\b(?:section|rubric|rubrik|rubrique|ressort|category|channel|departments?|seccion|sezione)\b/;

/** A short line over the headline, in the same small place: "Opinion", "Politik", "LIVE". */
export interface PrintedRubric {
  readonly text: string;
  /** Whether its place is named for a section: other lines over a headline are topics. */
  readonly isSection: boolean;
}

/**
 * The rubric printed over the headline; null where there is none. Items of lists are menus and paths,
 * and what stands in another place than the headline is the site's.
 */
export function printedRubric(judged: readonly Judged[]): PrintedRubric | null {
  const at = judged.findIndex(
    ({ block, why }) => block.kind === 'headline' || why === 'repeats the headline',
  );
  const headline = judged[at];
  if (headline === undefined) return null;
  const around = placesAround(headline.block.place);
  const line = judged.slice(Math.max(0, at - reach.blocks), at).findLast(({ block }) => {
    const isLine = block.kind === 'paragraph' || block.kind === 'heading';
    return isLine && block.text.length <= reach.letters && isAmong(block.place, around);
  });
  if (line === undefined) return null;
  return { text: line.block.text, isSection: sectionWords.test(wordsAround(line.block.place)) };
}

function placesAround(start: BlockPlace): ReadonlySet<PageElement> {
  const places = new Set<PageElement>();
  let at = start.parent;
  for (let steps = 0; at !== null && steps < reach.steps; steps += 1) {
    if (at.element.name === 'body' || at.element.name === 'main') break;
    places.add(at.element);
    at = at.parent;
  }
  return places;
}

function isAmong(start: BlockPlace, places: ReadonlySet<PageElement>): boolean {
  for (let at: BlockPlace | null = start, steps = 0; at !== null && steps < 5; at = at.parent, steps += 1) {
    if (/^(?:nav|aside)$/.test(at.element.name)) return false;
    if (places.has(at.element)) return true;
  }
  return false;
}

function wordsAround({ element, parent }: BlockPlace): string {
  const inner = element.children.flatMap((child) => ('attribs' in child ? [placeWords(child)] : []));
  return [placeWords(element), parent === null ? '' : placeWords(parent.element), ...inner.slice(0, 5)].join(
    ' ',
  );
}
