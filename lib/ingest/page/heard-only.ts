import { isElement, type PageElement, type PageNode, textOf } from './page-node';

/** Words for those who hear a page only: "(opens in a new window)". */
const heard =
  'sr-?only|visually[-_]?hidden|hidden-visually|screen-?reader-?(?:text|only)?|show-for-sr|assistive-text|off-?screen|element-invisible|hidden-tag';
const hiding = new RegExp(
  `(?:^|\\s)(?:(?:u-|[\\w-]+__)?(?:${heard})|hidden|d-none|is-hidden|hide|print-only|visible-print|tooltip-?(?:text|content|inner))(?:\\s|$)`,
  'i',
);

/** Classes that hide on every screen; "hidden md:block" and "d-none d-md-block" show on some. */
export function hiddenByClass(names: string): boolean {
  return hiding.test(names) && !/:|\bd-\w+-|not-sr-only|sr-only-focusable/.test(names);
}

/** The initial that opens a text, and what goes on with its word: a quotation mark may stand before it. */
const initial = /^["“„«‹]?[\p{Lu}\p{Lo}]$/u;
const goesOn = /^\p{L}/u;
/** Letters of what is printed in one way and said in another beside it: an initial, a word, a figure, a short line. */
const longest = 200;

/**
 * Shows what is kept from those who hear a page only because they hear it otherwise, in place: "<b aria-hidden>T</b>he
 * wall", and "<b aria-hidden>The</b><i class=sr-only>The</i> wall". Left out on both sides, the text began with "he wall".
 */
export function showSeen(element: PageElement): void {
  const text = textOf(element, longest + 1).trim();
  if (text === '' || text.length > longest) return;
  const isInitial = initial.test(text) && goesOnBehind(element);
  const isLabelled = element.parent !== null && isElement(element.parent) && isLabel(element.parent, text);
  const isSaidBeside = [beside(element, 'next'), beside(element, 'prev')].some(
    (other) =>
      other !== null &&
      hiddenByClass(other.attribs.class ?? '') &&
      isSame(textOf(other, longest).trim(), text),
  );
  if (isInitial || isLabelled || isSaidBeside) delete element.attribs['aria-hidden'];
}

/** Whether a word goes on right behind an element: an initial set in small capitals too, not the one on a person's picture. */
function goesOnBehind({ next }: PageElement): boolean {
  if (next === null || !isElement(next)) return next?.type === 'text' && goesOn.test(next.data);
  return /^[\p{Ll}\p{Lo}]/u.test(textOf(next, 1)) && !hiddenByClass(next.attribs.class ?? '');
}

/** Whether an element is said by what is printed in it: <span aria-label="T">. */
function isLabel(element: PageElement, text: string): boolean {
  return element.attribs['aria-label']?.trim() === text;
}

/** The element right beside one, nothing between. */
function beside(element: PageElement, side: 'next' | 'prev'): PageElement | null {
  let at: PageNode | null = element[side];
  if (at?.type === 'text' && at.data.trim() === '') at = at[side];
  return at !== null && isElement(at) ? at : null;
}

/** A figure, which is said in words: "3–1", "three goals to one". */
const figure = /^[^\p{L}]*\d[^\p{L}]*$/u;

/** The same words, the word of which only the initial is set apart, or a figure in words. */
function isSame(said: string, seen: string): boolean {
  if (said === seen || figure.test(seen)) return true;
  return seen.length <= 2 && said.startsWith(seen) && !/\s/.test(said);
}
