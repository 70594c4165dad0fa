import type { PageElement } from '@/lib/ingest/page/page-node';
import { isRunning } from './densest-text';
import type { Judged } from './judge-blocks';
import type { BlockPlace } from './page-blocks';
import { articleAround, isInside } from './place-sums';

/**
 * A page that loads the next article under the first: what follows another headline is not ours, where that stands in
 * another <article>, or in a box beside ours of the same make. A headline within the text's own box is a heading of it.
 */
export function beforeNextArticle(
  judged: readonly Judged[],
  headline: string,
  top: number,
): readonly Judged[] {
  const from = judged.findIndex((item, at) => at >= top && item.keep && isRunning(item.block));
  const first = judged[from];
  if (first === undefined) return judged;
  const own = judged
    .slice(0, from)
    .findLast((item) => item.block.kind === 'headline' && item.key === headline);
  const next = judged.findIndex(
    (item, at) =>
      at > from &&
      item.block.kind === 'headline' &&
      item.key !== headline &&
      (isInOtherArticle(item, first) || (own !== undefined && isBoxedAlike(item, own, first))),
  );
  if (next === -1) return judged;
  return judged.map((item, at) =>
    at > next && item.keep ? { ...item, keep: false, why: 'in the next article' } : item,
  );
}

function isInOtherArticle(item: Judged, first: Judged): boolean {
  const own = articleAround(first.block.place);
  return own !== null && articleAround(item.block.place) !== own;
}

/** Whether two headlines stand in two boxes of one tag and class, side by side, ours with the text in it. */
function isBoxedAlike(item: Judged, own: Judged, first: Judged): boolean {
  const boxes = apart(own.block.place, item.block.place);
  if (boxes === null || !isInside(first.block.place, boxes[0])) return false;
  const make = makeOf(boxes[0]);
  return make !== null && make === makeOf(boxes[1]);
}

/** The outermost boxes around two places that do not hold both; null where one place holds the other. */
function apart(one: BlockPlace, other: BlockPlace): readonly [PageElement, PageElement] | null {
  const inner = new Map<PageElement, PageElement>();
  for (let at: BlockPlace | null = one; at?.parent != null; at = at.parent)
    inner.set(at.parent.element, at.element);
  for (let at: BlockPlace | null = other; at?.parent != null; at = at.parent) {
    const box = inner.get(at.parent.element);
    if (box !== undefined) return box === at.element ? null : [box, at.element];
  }
  return null;
}

/** Names of a text's parts: long reports open each of their chapters with a headline, too. */
const parts =
  /(?:^|[_-])(?:chapters?|kapitel|chapitres?|cap[ií]tulos?|parts?|sections?|blocks?|chunks?|segments?|slides?|rows?)(?:[_-]|$)/i;

/**
 * What a box is marked as, or its tag and first class: "article-1" and "article-2" differ in their numbers only. Null
 * where that does not tell an article from a part of one.
 */
function makeOf(element: PageElement): string | null {
  const { itemtype = '' } = element.attribs;
  if (/(?:Article|Posting)\s*$/.test(itemtype)) return itemtype.trim();
  const [name = ''] = (element.attribs.class ?? '').trim().split(/\s+/);
  const bare = name.replace(/\d+$/, '');
  return bare === '' || parts.test(bare) ? null : `${element.name}.${bare}`;
}
