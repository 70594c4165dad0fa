import type { CheerioAPI } from 'cheerio';
import { isFullName } from '@/lib/ingest/page/facts/credited-person';
import { elementsWithin, isElement, nearestOf, type PageElement, textOf } from '@/lib/ingest/page/page-node';
import { anyOf } from '@/lib/language/any-of';
import { bylineOpenings } from '@/lib/language/bylines/openings';
import { splitByline } from '@/lib/news/byline/split-byline';
import { datesOfLine, isDateLine, isStampLabel, publishedIn } from './date-line';
import type { DateHabits, PrintedTime } from './printed-time';

/** A page whose printed dates are looked for. */
export interface VisiblePage extends DateHabits {
  readonly $: CheerioAPI;
  readonly address: string;
  /** When the page was fetched; null where that is not known. */
  readonly fetchedAt: Date | null;
}

/** Words beside a date: a byline in a place that is named for it, fewer elsewhere. */
export const mostBeside = { named: 14, near: 6, loose: 3 } as const;

/** A line of a page that has a date. */
export interface DatedLine {
  readonly element: PageElement;
  readonly time: PrintedTime;
}

/** What an element says, its white space as a browser shows it: sources indent a date by a hundred spaces. */
export function lineOf(element: PageElement): string {
  return textOf(element, 2_000).replace(/\s+/g, ' ').trim();
}

const blockTags = new Set('div p ul ol dl table section form h1 h2 h3 h4 h5 h6'.split(' '));

/** Letters of a line that may date its article. */
const longestLine = 100;

/** An element's line; of a long one what stands before the first box in it: "Ida Berg, 15 August 2025" over how readers rate the piece. */
export function openingLineOf(element: PageElement): string {
  const line = lineOf(element);
  const box = element.children.findIndex((child) => isElement(child) && blockTags.has(child.name));
  if (line.length <= longestLine || box === -1) return line;
  const opening = element.children.slice(0, box).map((child) => textOf(child, 2_000));
  return opening.join('').slice(0, 2_000).replace(/\s+/g, ' ').trim();
}

/**
 * The day of publication that an element's line names, with the label before it heard: "Last changed:" may stand in a
 * heading of its own over its date.
 */
export function publishedLine(element: PageElement, page: VisiblePage): PrintedTime | null {
  const label = labelBefore(element);
  const line = lineOf(element);
  return publishedIn(`${label} ${line}`, page) ?? publishedIn(`${label} ${apartLine(element)}`, page);
}

/** What an element says, with a space between its parts: "15", "Aug" and "2025" may stand in boxes of their own. */
function apartLine(element: PageElement): string {
  const isSmall = element.children.length <= 12 && elementsWithin(element, 13).length <= 12;
  return isSmall ? textsIn(element).join(' ').replace(/\s+/g, ' ') : '';
}

function textsIn({ children }: PageElement): readonly string[] {
  return children.flatMap((child) =>
    child.type === 'text' ? child.data.trim() || [] : isElement(child) ? textsIn(child) : [],
  );
}

/** Whether an element's line, or the label before it, says of a date that it is of the publication. */
export function saysPublished(element: PageElement, page: VisiblePage): boolean {
  const line = `${labelBefore(element)} ${lineOf(element)}`;
  return datesOfLine(line, page).some(({ says }) => says === 'published');
}

const levels = 3;
const longestLabel = 40;

/** The label of a date that stands right before an element, in a place of its own; empty where none does. */
export function labelBefore(element: PageElement): string {
  let at = element;
  for (let level = 0; level < levels; level += 1) {
    const before = textBefore(at);
    if (before !== '') return before.length <= longestLabel && isStampLabel(before) ? before : '';
    const { parent } = at;
    if (parent === null || !isElement(parent)) return '';
    at = parent;
  }
  return '';
}

function textBefore(element: PageElement): string {
  for (let at = element.prev; at !== null; at = at.prev) {
    const text = at.type === 'text' ? at.data.trim() : isElement(at) ? lineOf(at) : '';
    if (text !== '') return text;
  }
  return '';
}

const quotationTags = new Set(['blockquote']);

function isTitle({ name }: PageElement): boolean {
  return name === 'h1' || name === 'h2';
}

/**
 * Whether an element stands among the words of a sentence, "They met on <time>16 July 2018</time> in Helsinki", or in
 * what the article quotes: an embedded post has the date of its own.
 */
export function isInSentence(element: PageElement): boolean {
  const quotation = nearestOf(element, quotationTags);
  if (quotation !== null && !elementsWithin(quotation, Number.POSITIVE_INFINITY).some(isTitle)) return true;
  for (let at = element.parent; at !== null && isElement(at); at = at.parent) {
    if (!/^(?:p|span|em|i|b|strong|small|a)$/.test(at.name)) return false;
    if (at.name === 'p') return !isDateLine(lineOf(at).slice(0, 300), mostBeside.named);
  }
  return false;
}

const opening = new RegExp(`^${anyOf(bylineOpenings)}\\s*[:：]?\\s`, 'iu');

/** Whether a line begins as one that says who wrote: "By". */
export function opensByline(line: string): boolean {
  return opening.test(line);
}

/** Whether a line names who wrote: a full name, behind "By" unless it stands where a writer does. */
export function isSigned(text: string, isOfWriter = false): boolean {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length <= 140 && (isOfWriter || opensByline(line)) && splitByline(line).some(isFullName);
}

/** Lines alike, side by side, of different days are what the text tells of. */
export function withoutChronicle(
  lines: readonly { readonly element: PageElement; readonly time: PrintedTime | null }[],
): readonly DatedLine[] {
  const dated = lines.flatMap(({ element, time }) => (time === null ? [] : [{ element, time }]));
  return dated.filter(
    ({ element, time }) =>
      !dated.some(
        (other) =>
          other.element.parent === element.parent &&
          other.element.name === element.name &&
          other.time.day !== time.day,
      ),
  );
}

/** What the first of some readers finds that finds anything. */
export function firstFound<Reader>(
  readers: readonly Reader[],
  read: (reader: Reader) => readonly PrintedTime[],
): readonly PrintedTime[] {
  for (const reader of readers) {
    const times = read(reader);
    if (times.length > 0) return times;
  }
  return [];
}
