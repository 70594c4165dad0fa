import type { CheerioAPI } from 'cheerio';
import { pressMatcher } from '@/lib/language/press-words';
import { elementsOf } from './page-elements';
import { elementsWithin, isElement, type PageElement, textOf } from './page-node';
import { foldSpace } from './text-run';

/** Letters of a paragraph that is told, how many of those are the rest of a text, and how many all of one; letters of a button; elements looked at. */
const limits = { paragraph: 80, rest: 2, whole: 3, button: 40, within: 2_000 } as const;

const opener = pressMatcher([{ kinds: ['readOn', 'more'] }]);

/**
 * Shows, in place, the rest of a text that a page hides until readers press a button: paragraphs in the place of those
 * above them, with "Read more" beside. What else is hidden stays so.
 */
export function unfoldText($: CheerioAPI): void {
  for (const element of elementsOf($).all) {
    if (isWaiting(element, $)) show(element);
    if (!isFolded(element) || paragraphsIn(element) < limits.rest) continue;
    const siblings = (element.parent?.children ?? []).filter(isElement);
    const at = siblings.indexOf(element);
    if (!siblings.slice(0, at).some((before) => !isFolded(before) && paragraphsIn(before) > 0)) continue;
    const beside = [...siblings.slice(Math.max(0, at - 1), at), ...siblings.slice(at + 1, at + 4)];
    if (!beside.some((other) => isOpener(other))) continue;
    show(element);
  }
}

function show(element: PageElement): void {
  delete element.attribs.hidden;
  delete element.attribs.style;
}

/** Whether all of a page is hidden until its scripts are there, which show it then: the body, or a box with every paragraph. */
function isWaiting(element: PageElement, $: CheerioAPI): boolean {
  const { hidden, style } = element.attribs;
  if (hidden === undefined && (style === undefined || !hiding.test(style.slice(0, 500)))) return false;
  if (element.name === 'body') return true;
  const within = paragraphsIn(element);
  return within >= limits.whole && within === paragraphsAmong(elementsOf($).all);
}

const hiding = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isFolded(element: PageElement): boolean {
  const { hidden, style } = element.attribs;
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none/i.test(style.slice(0, 500)));
}

/** How many paragraphs of running text an element is or holds. */
function paragraphsIn(element: PageElement): number {
  return paragraphsAmong(elementsWithin(element, limits.within).concat(element));
}

function paragraphsAmong(elements: readonly PageElement[]): number {
  return elements
    .filter(({ name }) => name === 'p')
    .filter((paragraph) => foldSpace(textOf(paragraph)).length >= limits.paragraph).length;
}

/** "Read more", as a button or a link, alone in its box. */
function isOpener(element: PageElement): boolean {
  const text = foldSpace(textOf(element, 400));
  const isPressed = elementsWithin(element, 20)
    .concat(element)
    .some(({ name, attribs }) => /^(?:button|a|label|summary)$/.test(name) || attribs.role === 'button');
  return isPressed && text.length <= limits.button && opener.in(text);
}
