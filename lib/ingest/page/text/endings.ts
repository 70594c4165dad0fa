import { nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import { isEndOfArticle } from '@/lib/ingest/page/clutter/clutter-text';
import type { PageElement } from '@/lib/ingest/page/page-node';
import type { Evidence } from './block-evidence';
import { isRunning } from './densest-text';
import type { BlockPlace } from './page-blocks';
import { articleAround, isInside, itemAround } from './place-sums';

/**
 * Which blocks stand behind the end of the article; a label of that kind above its text ("Comments (3)" beside
 * the headline) ends nothing. Where the text continues after a box of links, so do the short lines set beside it:
 * "Who pays?", the next question of an interview.
 */
export function endings(evidence: readonly Evidence[]): readonly boolean[] {
  const ended = evidence.map(() => false);
  let isOver = false;
  let aside: BlockPlace | null = null;
  let hasBegun = false;
  const placesOfText = new Set<PageElement>();
  evidence.forEach((item, at) => {
    hasBegun ||= item.read && item.inside && item.name !== 'clutter' && isRunning(item.block);
    if (hasBegun && item.inside && item.block.kind !== 'caption' && isEndOfArticle(item.block.text)) {
      isOver = true;
      aside = asideAround(item.block.place);
    } else if (
      isOver &&
      (continues(item) || isBehindAside(item, aside, placesOfText)) &&
      !isTeaserItem(item, evidence[at - 1])
    ) {
      isOver = false;
      for (let back = at - 1; back >= 0 && leadsOn(evidence[back], item); back -= 1) ended[back] = false;
    }
    ended[at] = isOver;
    const around = item.block.place.parent;
    if (around !== null && !isOver && isRunning(item.block)) placesOfText.add(around.element);
  });
  return ended;
}

/** The lines under the title of another article, in an item of a list that its link opens. */
function isTeaserItem({ block }: Evidence, before: Evidence | undefined): boolean {
  if (before === undefined || before.linkShare < 0.8 || before.block.jumps > 0) return false;
  const item = itemAround(block.place);
  return item !== null && item === itemAround(before.block.place);
}

/** A line without links right before running text, in the same place. */
function leadsOn(line: Evidence | undefined, next: Evidence): boolean {
  return (
    line !== undefined &&
    line.block.place.parent?.element === next.block.place.parent?.element &&
    line.linkShare < 0.2 &&
    !isEndOfArticle(line.block.text)
  );
}

/** Running text in the article's own style after a box of links: the box ended, not the article. */
function continues(item: Evidence): boolean {
  if (item.said && item.read && item.inside && item.linkShare < 0.2) return true;
  return (
    isRunning(item.block) &&
    item.linkShare < 0.2 &&
    (item.styled || (item.said && item.inside)) &&
    item.name !== 'clutter'
  );
}

/** The innermost <aside> around a place, or box that is called one: "story-sidebar". */
function asideAround(start: BlockPlace): BlockPlace | null {
  let place: BlockPlace | null = start;
  while (place !== null && place.element.name !== 'article') {
    if (place.element.name === 'aside' || nameOfPlace(place.element) === 'clutter') return place;
    place = place.parent;
  }
  return null;
}

/**
 * Running text that was chosen, behind an aside in the same <article>: what a label there ends is the aside. Behind what is
 * only called one, it stands where the text before did: what a site says of its comments does not.
 */
function isBehindAside(
  item: Evidence,
  aside: BlockPlace | null,
  placesOfText: ReadonlySet<PageElement>,
): boolean {
  if (aside === null || !item.read || !item.inside || item.name === 'clutter') return false;
  const { place } = item.block;
  const article = articleAround(aside);
  if (article === null || articleAround(place) !== article || isInside(place, aside.element)) return false;
  if (!isRunning(item.block) || item.linkShare >= 0.2) return false;
  // Words of the very place stand beside its paragraphs too.
  const isBeside = [place, place.parent].some((one) => one !== null && placesOfText.has(one.element));
  return aside.element.name === 'aside' || isBeside;
}
