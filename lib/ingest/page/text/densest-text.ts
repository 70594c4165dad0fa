import { nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { hasUnmarkedScript } from '@/lib/language/scripts';
import type { BlockPlace, PageBlock } from './page-blocks';
import { isInside, standsIn } from './place-sums';

/**
 * The blocks of the place with most running text: our own candidate beside Readability's. Paragraphs
 * count for their parent and less for each place further out, so that the closest common one wins.
 */
export function densestText(blocks: readonly PageBlock[]): readonly boolean[] {
  const weights = new Map<PageElement, number>();
  const running = blocks.filter(isRunning);
  const beside = placesBeside(running);
  for (const block of running) {
    if (standsIn(block.place, beside)) continue;
    let weight = block.size;
    for (
      let place: BlockPlace | null = block.place.parent, steps = 0;
      place !== null && steps < 4;
      place = place.parent, steps += 1
    ) {
      weights.set(
        place.element,
        (weights.get(place.element) ?? 0) + weight * (nameOfPlace(place.element) === 'clutter' ? 0.3 : 1),
      );
      weight *= 0.85;
    }
  }
  const best = [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
  return blocks.map((block) => best !== null && isInside(block.place, best));
}

/** Places named for what stands beside articles; one that holds most of the text is only called so. */
function placesBeside(running: readonly PageBlock[]): ReadonlySet<PageElement> {
  const sizes = new Map<PageElement, number>();
  let whole = 0;
  for (const { place, size } of running) {
    whole += size;
    for (let at: BlockPlace | null = place; at !== null; at = at.parent)
      if (nameOfPlace(at.element) === 'clutter') sizes.set(at.element, (sizes.get(at.element) ?? 0) + size);
  }
  return new Set([...sizes].flatMap(([element, size]) => (size < 0.5 * whole ? [element] : [])));
}

/** Running text: long, with few links, in sentences. */
export function isRunning(block: PageBlock): boolean {
  return (
    block.size >= 60 &&
    block.linked < 0.3 * block.text.length &&
    block.kind !== 'caption' &&
    (/[\p{Sentence_Terminal}…:,、，،՝]/u.test(block.text) || hasUnmarkedScript(block.text))
  );
}
