import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { authorWords } from '@/lib/ingest/page/clutter/place-names';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { oncePer } from '@/lib/language/keep-by-key';
import type { BlockPlace, PageBlock } from './page-blocks';
import type { PlaceSums } from './place-sums';

/** Letters of a place that tells of an author; how many places outwards its name counts; how much of a text all may be. */
const limits = { letters: 1_500, steps: 6, share: 0.3 } as const;
/** A whole article or entry is named for its author too: "post author-jane". */
const wholes = new Set(['article', 'main', 'body']);

/**
 * The places of a page that tell of an author, by their names: a biography is set in sentences and stands in the midst
 * of what Readability takes. None where they hold much of the text: then each of its parts is named for who wrote it.
 */
export function authorPlaces(blocks: readonly PageBlock[], sums: PlaceSums): ReadonlySet<PageElement> {
  const places = new Set<PageElement>();
  for (const { kind, place } of blocks) {
    const found = kind === 'quotation' || kind === 'headline' ? null : authorPlace(place, sums);
    if (found !== null) places.add(found);
  }
  const held = [...places].reduce((sum, place) => sum + (sums.chosen.get(place) ?? 0), 0);
  return held > limits.share * sums.total ? new Set() : places;
}

/** The outermost place around a block that tells of an author and of nothing else. */
function authorPlace(start: BlockPlace, sums: PlaceSums): PageElement | null {
  let found: PageElement | null = null;
  let at: BlockPlace | null = start;
  for (let steps = 0; at !== null && steps < limits.steps; at = at.parent, steps += 1) {
    if ((sums.all.get(at.element) ?? 0) > limits.letters || wholes.has(at.element.name)) break;
    if (tellsOfAuthor(at.element)) found = at.element;
  }
  return found;
}

const tellsOfAuthor = oncePer((element: PageElement) => {
  const words = placeWords(element);
  return authorWords.test(words) && !/\b(?:quot\w*|cite|citation|comments?)\b/.test(words);
});
