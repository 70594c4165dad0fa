import type { CheerioAPI } from 'cheerio';
import { pressMatcher } from '@/lib/language/press-words';
import { lengthInLetters } from '@/lib/language/scripts';
import { elementsOf } from './page-elements';
import { ancestorsOf, elementsWithin, isElement, type PageElement, parentOf, textOf } from './page-node';
import { foldSpace } from './text-run';

/** Letters of a paragraph that is told, how many of those are the rest of a text, and how many all of one; letters of a button; elements looked at. */
const limits = { paragraph: 80, rest: 2, whole: 3, button: 40, within: 2_000 } as const;

const opener = pressMatcher([{ kinds: ['readOn', 'more'] }]);

/**
 * Shows, in place, what a page hides of its text: all of it, until its scripts are there, or what it has where there are
 * none; or the rest, until readers press a button: paragraphs in the place of those above them, with "Read more" beside. Other hidden boxes stay hidden.
 */
export function unfoldText($: CheerioAPI): void {
  const { all, tagged } = elementsOf($);
  showAll(all);
  const unscripted = textsWithoutScripts(tagged('noscript'), all);
  for (const element of unscripted) element.name = 'div';
  if (unscripted.length > 0) elementsOf.forget($);
  for (const element of all) {
    if (element.name === 'noscript' || !isHidden(element) || paragraphsIn(element) < limits.rest) continue;
    const siblings = (element.parent?.children ?? []).filter(isElement);
    const at = siblings.indexOf(element);
    if (!siblings.slice(0, at).some((before) => !isHidden(before) && paragraphsIn(before) > 0)) continue;
    const beside = [...siblings.slice(Math.max(0, at - 1), at), ...siblings.slice(at + 1, at + 4)];
    if (!beside.some((other) => isOpener(other))) continue;
    show(element);
  }
}

/**
 * What a page has for readers without scripts where that is its text, which its scripts print at once: most of its
 * paragraphs stand there. A notice that scripts are needed is short beside a text. The page's paragraphs are counted
 * once, and on most pages not at all.
 */
function textsWithoutScripts(
  unscripted: readonly PageElement[],
  all: readonly PageElement[],
): readonly PageElement[] {
  const texts = unscripted
    .map((element) => ({ element, inside: paragraphsIn(element) }))
    .filter(({ inside }) => inside >= limits.whole);
  if (texts.length === 0) return [];
  const told = all.filter(isTold).length;
  return texts.filter(({ inside }) => 2 * inside > told).map(({ element }) => element);
}

function show(element: PageElement): void {
  delete element.attribs.hidden;
  delete element.attribs.style;
  if (element.name === 'noscript') element.name = 'div';
}

/**
 * Shows what a page hides until its scripts are there, where that is all of it: the body, and each box with every
 * paragraph, which is one around both the first and the last of them.
 */
function showAll(all: readonly PageElement[]): void {
  for (const element of all) if (element.name === 'body' && isHidden(element)) show(element);
  const first = all.find(isTold);
  const boxes = first === undefined ? [] : ancestorsOf(first).filter(isHidden);
  // The paragraphs of most pages are in none: all of them are read for no other.
  if (boxes.length === 0) return;
  const paragraphs = all.filter(isTold);
  const last = paragraphs.at(-1);
  if (last === undefined || paragraphs.length < limits.whole) return;
  const aroundLast = new Set(ancestorsOf(last));
  for (const box of boxes) if (aroundLast.has(box)) show(box);
}

function isHidden({ name, attribs }: PageElement): boolean {
  const { hidden, style } = attribs;
  return (
    name === 'noscript' || hidden !== undefined || (style !== undefined && hiding.test(style.slice(0, 500)))
  );
}

const hiding = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** How many paragraphs of running text an element is or holds. */
function paragraphsIn(element: PageElement): number {
  return elementsWithin(element, limits.within).concat(element).filter(isTold).length;
}

const boxTags = new Set(['div', 'section', 'article', 'main', 'td']);

/** Whether an element is a paragraph of running text: a <p>, or what editors of messages set for one. */
function isTold(element: PageElement): boolean {
  if (element.name === 'p') return lengthInLetters(foldSpace(textOf(element))) >= limits.paragraph;
  const isLine = element.name === 'span' && boxTags.has(parentOf(element)?.name ?? '');
  if (!isLine && !boxTags.has(element.name)) return false;
  return element.children.some(
    (child) => child.type === 'text' && lengthInLetters(child.data.trim()) >= limits.paragraph,
  );
}

/** "Read more", as a button or a link, alone in its box. */
function isOpener(element: PageElement): boolean {
  const text = foldSpace(textOf(element, 400));
  const isPressed = elementsWithin(element, 20)
    .concat(element)
    .some(({ name, attribs }) => /^(?:button|a|label|summary)$/.test(name) || attribs.role === 'button');
  return isPressed && text.length <= limits.button && opener.in(text);
}
