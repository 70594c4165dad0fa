import { nameOfPlace } from '@/lib/ingest/page/clutter/clutter-place';
import { isFullName } from '@/lib/ingest/page/facts/credited-person';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import {
  ancestorsOf,
  elementsWithin,
  isElement,
  type PageElement,
  type PageNode,
  textOf,
} from '@/lib/ingest/page/page-node';
import { isOnlyDate } from './date-line';
import { lineOf, opensByline, type VisiblePage } from './dated-lines';

const limits = { levels: 3, parts: 60 } as const;

const pictureTags = new Set(['img', 'amp-img', 'picture', 'figure']);

/** In a place that is named for a picture's words, or right behind a picture with more than a date and who wrote. */
export function isOfPicture(element: PageElement, { $ }: VisiblePage): boolean {
  const { headline } = ownPlaceOf($);
  const around = headline === null ? [] : ancestorsOf(headline);
  const boxes = [element, ...ancestorsOf(element, limits.levels - 1)].filter((box) => !around.includes(box));
  if (boxes.slice(0, 2).some((box) => nameOfPlace(box) === 'caption')) return true;
  const line = lineOf(element);
  if (joints.test(line) || isOnlyDate(line) || opensByline(line)) return false;
  const behind = boxes.map(beforeOf).find((before) => before !== null) ?? null;
  return behind !== null && isPicture(behind) && !isFullName(line.split(/[,\d]/u)[0]?.trim() ?? '');
}

/** What parts the facts of an article on one line. */
const joints = /[|·•]|\s[/–—-]\s/;

/** What stands before an element in its box, but for white space and breaks. */
function beforeOf(element: PageElement): PageNode | null {
  let at = element.prev;
  while (at !== null && (isElement(at) ? at.name === 'br' : textOf(at, 200).trim() === '')) at = at.prev;
  return at;
}

function isPicture(node: PageNode): boolean {
  if (!isElement(node)) return false;
  const isOne = [node, ...elementsWithin(node, limits.parts)].some(({ name }) => pictureTags.has(name));
  return isOne && textOf(node, 20).trim() === '';
}
