import { isEndOfArticle } from '@/lib/ingest/page/clutter/clutter-text';
import type { Evidence } from './block-evidence';
import { isRunning } from './densest-text';
import type { BlockPlace } from './page-blocks';
import { articleAround, isInside, itemAround, placeAround } from './place-sums';

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
  evidence.forEach((item, at) => {
    hasBegun ||= item.read && item.inside && item.name !== 'clutter' && isRunning(item.block);
    if (hasBegun && item.inside && item.block.kind !== 'caption' && isEndOfArticle(item.block.text)) {
      isOver = true;
      aside = placeAround(item.block.place, 'aside');
    } else if (
      isOver &&
      (continues(item) || isBehindAside(item, aside)) &&
      !isTeaserItem(item, evidence[at - 1])
    ) {
      isOver = false;
      for (let back = at - 1; back >= 0 && leadsOn(evidence[back], item); back -= 1) ended[back] = false;
    }
    ended[at] = isOver;
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

/** Running text that was chosen, behind an <aside> in the same <article>: what a label there ends is the aside. */
function isBehindAside(item: Evidence, aside: BlockPlace | null): boolean {
  if (aside === null || !item.read || !item.inside || item.name === 'clutter') return false;
  const article = articleAround(aside);
  const isOfText = article !== null && articleAround(item.block.place) === article;
  return (
    isOfText && isRunning(item.block) && item.linkShare < 0.2 && !isInside(item.block.place, aside.element)
  );
}
