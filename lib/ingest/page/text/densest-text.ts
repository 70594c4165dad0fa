import { nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import type { PageElement } from '@/lib/ingest/page/page-node';
import { hasUnmarkedScript } from '@/lib/language/scripts';
import type { BlockPlace, PageBlock } from './page-blocks';
import { isInside } from './place-sums';

/**
 * The blocks of the place with most running text: our own candidate beside Readability's. Paragraphs
 * count for their parent and less for each place further out, so that the closest common one wins.
 */
export function densestText(blocks: readonly PageBlock[]): readonly boolean[] {
  const weights = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!isRunning(block)) continue;
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

/** Running text: long, with few links, in sentences. */
export function isRunning(block: PageBlock): boolean {
  return (
    block.size >= 60 &&
    block.linked < 0.3 * block.text.length &&
    block.kind !== 'caption' &&
    (/[\p{Sentence_Terminal}…:,、，،՝]/u.test(block.text) || hasUnmarkedScript(block.text))
  );
}
