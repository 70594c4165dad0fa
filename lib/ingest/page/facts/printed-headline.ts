import type { CheerioAPI } from 'cheerio';
import { decodeReferences } from '@/lib/ingest/decode/references';
import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { hiddenByClass } from '@/lib/ingest/page/heard-only';
import { isSiteTitle } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import {
  ancestorsOf,
  attribute,
  isElement,
  nearestOf,
  type PageElement,
  textOf,
} from '@/lib/ingest/page/page-node';
import { foldSpace } from '@/lib/ingest/page/text-run';
import { oncePer } from '@/lib/language/keep-by-key';
import { lettersAlone } from '@/lib/language/letters';
import { titleParts } from '@/lib/news/headline';

/** A heading as readers see it. */
export interface PrintedHeading {
  readonly text: string;
  /** The texts of the elements that it is set in, where it is set in several. */
  readonly parts: readonly string[];
  /** Whether it is named for a headline, too. */
  readonly isNamed: boolean;
  /** Whether it leads to the front page, or is said to those alone who hear the page, as that its name is. */
  readonly isSiteTitle: boolean;
  /** Whether it is of a search box or an overlay: "No matches for your search". */
  readonly isOfBox: boolean;
}

/** How far outwards the places of a heading are looked at. */
const levels = 4;
const boxNames = /\b(?:search|no results|pop ?up|modal|overlay)\b/;

/** Texts of the page's h1 elements, those named for a headline first; the name of the site only where there is no other. */
export const printedHeadlines = oncePer(findHeadlines);

function findHeadlines($: CheerioAPI): readonly PrintedHeading[] {
  const elements = elementsOf($)
    .all.filter(({ name, attribs }) => name === 'h1' || attribs.itemprop === 'headline')
    .slice(0, 12)
    .filter((element) => element.children.length < 100);
  const headings = elements
    .map((element, place) => ({
      element,
      text: headingText($, element),
      weight: weight(element) - place * 0.1,
    }))
    .filter(({ text }) => text.length >= 3 && text.length <= 400)
    .sort((one, other) => other.weight - one.weight);
  const own = headings.filter(({ element }) => !isSiteTitle(element));
  return (own.length > 0 ? own : headings).map(({ element, text }) => ({
    text: decodeReferences(text),
    parts: partsOf($, element),
    isNamed: weight(element) >= 2,
    isSiteTitle: own.length === 0 || hiddenByClass(attribute(element, 'class')),
    isOfBox: ancestorsOf(element, levels).some((place) => boxNames.test(placeWords(place))),
  }));
}

/**
 * A printed headline without the kicker or the second line that is set in one heading with it: where what the page
 * calls itself is its ending, or one of the elements in it, that is the headline.
 */
export function withoutKicker(
  { text, parts }: Pick<PrintedHeading, 'text' | 'parts'>,
  claims: readonly string[],
): string {
  const keys = claims.map(lettersAlone).filter((key) => key.length >= shortest);
  const whole = lettersAlone(text);
  const words = [...text.matchAll(/(?<=[\s:：|｜丨•·–—»/])[\p{L}\p{N}"'“”„«»‘’‹¿¡(「『《【]/gu)].map(
    ({ index }) => text.slice(index),
  );
  const ending = words.find((rest) => lettersAlone(rest) !== whole && keys.includes(lettersAlone(rest)));
  if (ending !== undefined) return ending;
  const marked = claims.find((claim) => lettersAlone(claim) === whole && isMarked(claim, parts));
  if (marked !== undefined) return marked;
  return parts.find((part) => lettersAlone(part) !== whole && keys.includes(lettersAlone(part))) ?? text;
}

/** Whether a title has a mark where the heading parts its kicker by type alone: "Ports: The wall falls". */
function isMarked(claim: string, parts: readonly string[]): boolean {
  const [kicker = '', ...rest] = parts;
  const isParted = rest.length > 0 && /[\p{L}\p{N}]$/u.test(kicker) && claim.startsWith(kicker);
  return isParted && /^\s?[:|•·–—-]\s?[^\s:]/u.test(claim.slice(kicker.length));
}

/** Letters and digits: a claim of less says no more than a rubric. */
const shortest = 10;

/** A lower heading with which one of the page's titles begins or ends, on pages without an h1 of the article; null where there is none. */
export function lowerHeadline($: CheerioAPI, claims: readonly string[]): string | null {
  const keys = claims.map(lettersAlone);
  // Behind the headline some titles have half a page of what the site is about.
  const first = claims.map((claim) => lettersAlone(titleParts(claim)[0] ?? ''));
  const isMostOf = (key: string) =>
    keys.some((claim) => key.length > 0.4 * claim.length && (claim.startsWith(key) || claim.endsWith(key))) ||
    (key.length >= 2 * shortest && first.includes(key));
  for (const name of ['h2', 'h3'])
    for (const element of elementsOf($).tagged(name).slice(0, 30)) {
      if (isSiteTitle(element) || element.children.length > 30) continue;
      const text = decodeReferences(headingText($, element));
      if (lettersAlone(text).length >= shortest && text.length <= 300 && isMostOf(lettersAlone(text)))
        return text;
    }
  return null;
}

const headTags = new Set(['header', 'nav', 'aside', 'footer']);
const textTags = new Set(['article', 'main']);

function weight(element: PageElement): number {
  const named =
    /headline|title|heading/.test(placeWords(element)) || attribute(element, 'itemprop') === 'headline';
  const inHead = nearestOf(element, headTags) !== null && nearestOf(element, textTags) === null;
  return (element.name === 'h1' ? 1 : 0) + (named ? 1 : 0) - (inHead ? 1 : 0);
}

/** The texts of the elements in a heading, or in the one element that it holds. */
function partsOf($: CheerioAPI, element: PageElement): readonly string[] {
  let at = element;
  for (let steps = 0; steps < 3; steps += 1) {
    const [only, ...more] = at.children.filter(
      (child) => isElement(child) || (child.type === 'text' && child.data.trim() !== ''),
    );
    if (only === undefined || more.length > 0 || !isElement(only)) break;
    at = only;
  }
  return at.children
    .map((child) =>
      child.type === 'text' ? foldSpace(child.data) : isElement(child) ? headingText($, child) : '',
    )
    .filter((text) => text !== '');
}

/** The text of a heading with its parts kept apart, screen-reader words and buttons left out. */
function headingText($: CheerioAPI, element: PageElement): string {
  if (element.children.every(({ type }) => type === 'text')) return foldSpace(textOf(element));
  const copy = $(element).clone();
  copy
    .find(
      'script, style, svg, button, rt, rtc, rp, .sr-only, .visually-hidden, .screen-reader-text, small, time',
    )
    .remove();
  copy.find('br').replaceWith(' ');
  copy.find('div, p').before(' ').after(' ');
  for (const part of copy.find('span, strong, em, a, b').toArray()) partFromNeighbours($, part);
  return foldSpace(copy.text());
}

/**
 * A space between a letter and the inline element beside it, where two words would run together
 * ("Exclusive" set as a label); marks keep the space that they were printed with, or none: a French
 * headline has one before its colon, an English one has not.
 */
function partFromNeighbours($: CheerioAPI, part: PageElement): void {
  const text = $(part).text();
  const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  const before = part.prev === null ? '' : $(part.prev).text();
  const after = part.next === null ? '' : $(part.next).text();
  if (isWord([...text][0]) && /[\p{L}\p{N}.:!?»”)|]$/u.test(before)) $(part).before(' ');
  if (isWord([...after][0]) && /[\p{L}\p{N}.:!?»”)|]$/u.test(text)) $(part).after(' ');
}
