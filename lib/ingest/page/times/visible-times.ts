import type { CheerioAPI } from 'cheerio';
import { nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute, elementsWithin, isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { withLatinDigits } from '@/lib/language/scripts';
import { saysOfDate } from '@/lib/language/stamp-words';
import { datesOfLine, isDateLine, publishedIn } from './date-line';
import { type DateHabits, type PrintedTime, parsePrintedTime, unknownHabits } from './printed-time';

interface Visible extends DateHabits {
  readonly $: CheerioAPI;
  readonly address: string;
}

const dateWords =
  /\b(?:dates?|time|times|timestamp|published|publish|pub ?date|posted|datum|fecha|data|meta|byline|dateline|created|infos?)\b/;

/**
 * Dates that a reader of the page sees, the likeliest first: <time> elements, then short texts in
 * places named for a date, then short texts beside the headline. Where the address has a day, only dates
 * that agree with it: lists of other articles carry dates too.
 */
export function visibleTimes(page: Visible): readonly PrintedTime[] {
  const inAddress = addressDay(page.address);
  const agrees = (time: PrintedTime) =>
    inAddress === null || Math.abs(Date.parse(time.day) - Date.parse(inAddress.day)) <= 86_400_000;
  return firstFound([timeElements, namedTexts, nearHeadline], (read) => read(page).filter(agrees));
}

/** A date that stands somewhere on a page whose address has none: what a feed says of its article goes before it. */
export function looseTimes(page: Visible): readonly PrintedTime[] {
  if (addressDay(page.address) !== null) return [];
  return firstFound([anywhere, labelled, looseTime], (read) => read(page));
}

function firstFound<Reader>(
  readers: readonly Reader[],
  read: (reader: Reader) => readonly PrintedTime[],
): readonly PrintedTime[] {
  for (const reader of readers) {
    const times = read(reader);
    if (times.length > 0) return times;
  }
  return [];
}

function timeElements(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const scored = elementsOf($)
    .all.filter(({ name }) => name === 'time' || name === 'relative-time' || name === 'time-ago')
    .slice(0, 60)
    .filter((element) => own.holds(element) && !isInSentence($, element))
    .map((element, place) => {
      const text = $(element).text().slice(0, 200);
      const printed = parsePrintedTime(attribute(element, 'datetime'), page) ?? publishedIn(text, page);
      return { printed, weight: weightOf($, element, text) - place * 0.05 };
    })
    .filter(({ weight }) => weight > -4);
  const isOwn = scored.some(({ printed, weight }) => printed !== null && weight > 0);
  return scored
    .filter(({ weight }) => !isOwn || weight > -2)
    .sort((one, other) => other.weight - one.weight)
    .map(({ printed }) => printed)
    .filter((printed) => printed !== null)
    .slice(0, 3);
}

/** Whether an element stands among the words of a sentence: "They met on <time>16 July 2018</time> in Helsinki." */
function isInSentence($: CheerioAPI, element: PageElement): boolean {
  for (let at = element.parent; at !== null && isElement(at); at = at.parent) {
    if (!/^(?:p|blockquote|span|em|i|b|strong|small|a)$/.test(at.name)) return false;
    if (at.name === 'p' || at.name === 'blockquote')
      return !isDateLine($(at).text().trim().slice(0, 300), mostBeside.named);
  }
  return false;
}

/** Words beside a date: a byline in a place that is named for it, fewer elsewhere. */
const mostBeside = { named: 14, near: 6, loose: 3 } as const;

function weightOf($: CheerioAPI, element: PageElement, text: string): number {
  const words = placeWords(element);
  let weight = /publi|entry date|created/.test(words) || 'pubdate' in element.attribs ? 3 : 0;
  const says = saysOfDate(`${$(element).parent().text().split(text)[0]?.slice(-60) ?? ''} ${text}`);
  if (says === 'changed' || /updated?|modified/.test(words)) weight -= 2;
  if (says === 'published') weight += 1;
  for (const ancestor of $(element).parents().toArray().slice(0, 12)) {
    if (ancestor.name === 'article' || ancestor.name === 'main') weight += 0.5;
    if (ancestor.name === 'a' || ancestor.name === 'li') weight -= 1.5;
    if (ancestor.name !== 'body' && nameOfPlace(ancestor) === 'clutter') weight -= 3;
  }
  return weight;
}

function namedTexts(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const found: PrintedTime[] = [];
  const named = elementsOf($).all.filter(
    ({ attribs }) => attribs.class !== undefined || attribs.id !== undefined,
  );
  for (const element of named.slice(0, 5_000)) {
    if (found.length >= 3) break;
    if (!/^(?:span|p|div|td|li|em|small|i|b|strong|h[2-6]|dd|font|abbr|a|section|header)$/.test(element.name))
      continue;
    if (!dateWords.test(placeWords(element))) continue;
    const text = $(element).text().trim();
    if (text.length > 160 || text.length < 6 || !own.holds(element) || !isDateLine(text, mostBeside.named))
      continue;
    const printed = publishedIn(text, page);
    if (printed !== null) found.push(printed);
  }
  return found;
}

/** Short texts in the few elements around the first headline. */
function nearHeadline(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const headline = $(elementsOf($).tagged('h1')[0]);
  const around =
    headline.length > 0
      ? [headline.parent(), headline.parent().parent(), $(elementsOf($).tagged('article')[0])]
      : [$(elementsOf($).tagged('body')[0])];
  for (const place of around) {
    const top = place.get(0);
    if (top === undefined || !isElement(top)) continue;
    const lines = elementsWithin(top, 400)
      .filter((element) => element.children.some((child) => child.type === 'text') && own.holds(element))
      .map((element) => ({ element, text: $(element).text().trim() }))
      .filter(({ text }) => text.length >= 6 && text.length <= 100 && isDateLine(text, mostBeside.near))
      .filter(({ element }) => !isInSentence($, element))
      .map(({ element, text }) => ({ element, time: publishedIn(text, page) }));
    const printed = withoutChronicle(lines).map(({ time }) => time);
    if (printed.length > 0) return printed.slice(0, 2);
  }
  return [];
}

interface DatedLine {
  readonly element: PageElement;
  readonly time: PrintedTime;
}

/** Lines alike, side by side, of different days are what the text tells of. */
function withoutChronicle(
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

const textTags = new Set('p span div td li em small i b strong h2 h3 h4 font'.split(' '));

/** The first short text of the page that is little else than a date. */
function anywhere(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const lines = elementsOf($)
    .all.filter(({ name }) => textTags.has(name))
    .slice(0, 6_000)
    .filter(({ children }) =>
      children.some(
        (child) => child.type === 'text' && /\d{4}/.test(withLatinDigits(child.data.slice(0, 200))),
      ),
    )
    .map((element) => ({ element, text: $(element).text().trim() }))
    .filter(({ text }) => text.length >= 8 && text.length <= 60 && !/©|copyright|\(c\)/i.test(text))
    .filter(({ text }) => isDateLine(text, mostBeside.loose))
    .filter(({ element }) => own.holds(element) && !isInSentence($, element))
    .slice(0, 20)
    .map(({ element, text }) => ({ element, time: publishedIn(text, page) }));
  return withoutChronicle(lines)
    .map(({ time }) => time)
    .slice(0, 1);
}

/** The one <time> of a page after all: a template may wrap the article itself in what sounds like clutter. */
function looseTime(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const times = $('time[datetime], .published[title], .updated[title]')
    .toArray()
    .filter(
      (element) =>
        own.mayHold(element) && $(element).closest('aside, nav, footer, li, a, figure, header').length === 0,
    );
  const [element] = times;
  if (element === undefined || times.length > 2 || isInSentence($, element)) return [];
  const printed = parsePrintedTime(attribute(element, 'datetime') || attribute(element, 'title'), page);
  return printed === null ? [] : [printed];
}

const labelledTags = new Set(['p', 'small', 'span', 'time']);

/** A line that begins with the word for a publication, or the one paragraph that a date opens: "15.8.2025 – The wall …". */
function labelled(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const opened: PrintedTime[] = [];
  for (const element of elementsOf($)
    .all.filter(({ name }) => labelledTags.has(name))
    .slice(0, 3_000)) {
    const text = withLatinDigits($(element).text().trim().slice(0, 80));
    const isOpened = /^(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|\d{4}-\d{2}-\d{2})\s?[–—-]/.test(text);
    const isLabelled = /^\P{N}{3,30}\d/u.test(text) && datesOfLine(text, page)[0]?.says === 'published';
    if (!(isLabelled ? own.mayHold(element) : isOpened && own.holds(element))) continue;
    const printed =
      parsePrintedTime(attribute(element, 'datetime'), page) ?? datesOfLine(text, page)[0]?.time ?? null;
    if (printed === null) continue;
    if (isLabelled && !isOpened) return [printed];
    opened.push(printed);
  }
  // Several are a chronicle.
  return opened.length === 1 ? opened : [];
}

/** "/2025/08/15/", "/2025/8/5/", "/2025-08-15-", "-20250815", "/15-08-2025": the day in an article's address. */
export function addressDay(address: string): PrintedTime | null {
  const path = address.slice(0, 500);
  const match =
    /[/_-]((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d{2})(\/)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/.exec(path);
  if (match !== null) return parsePrintedTime(`${match[1]}-${two(match[3])}-${two(match[4])}`, unknownHabits);
  const turned = /[/_-](0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\d{2})(?=[/_.-]|$)/.exec(path);
  return turned === null ? null : parsePrintedTime(`${turned[3]}-${turned[2]}-${turned[1]}`, unknownHabits);
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
