import { nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { footNames, type OwnPlace, ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import {
  ancestorsOf,
  attribute,
  elementsWithin,
  isElement,
  nearestOf,
  type PageElement,
  parentOf,
  textOf,
} from '@/lib/ingest/page/page-node';
import { underHeadline } from '@/lib/ingest/page/under-headline';
import { isOfWriter } from '@/lib/language/stamp-words';
import { timesOfItself } from './about-itself';
import { addressDay } from './address-day';
import { hasFigure, isDateLine, publishedIn, saysOfLine } from './date-line';
import {
  type DatedLine,
  firstFound,
  isInSentence,
  labelBefore,
  lineOf,
  mostBeside,
  openingLineOf,
  publishedLine,
  saysPublished,
  type VisiblePage,
  withoutChronicle,
} from './dated-lines';
import { mayDate } from './may-date';
import { type PrintedTime, parsePrintedTime } from './printed-time';

/** Words in the name of a place that is there for a date. */
export const dateWords =
  /\b(?:dates?|time|times|timestamp|published|publish|pub ?date|posted|datum|fecha|data|meta|byline|dateline|created|infos?)\b/;

/**
 * Dates that a reader of the page sees, the likeliest first: <time> elements, then short texts in
 * places named for a date, then short texts beside the headline, then what says that it dates this page, then what
 * stands right under the headline in boxes named for other things. Where the address has a day, only dates that agree with it: lists of other articles carry dates too.
 */
export function visibleTimes(page: VisiblePage): readonly PrintedTime[] {
  const inAddress = addressDay(page.address);
  const agrees = (time: PrintedTime) =>
    inAddress === null || Math.abs(Date.parse(time.day) - Date.parse(inAddress.day)) <= 86_400_000;
  return firstFound([timeElements, namedTexts, nearHeadline, timesOfItself, rightUnderHeadline], (read) =>
    read(page).filter(agrees),
  );
}

function timeElements(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const scored = elementsOf($)
    .all.filter((element) => timeTags.has(element.name) || stampOf(element) !== '')
    .slice(0, 60)
    .filter((element) => standsByIt(element, own) && !isInSentence(element) && mayDate(element, page, true))
    .map((element, place) => {
      const text = textOf(element, 200);
      const said = parsePrintedTime(attribute(element, 'datetime') || stampOf(element), page);
      const printed = withClock(said, publishedLine(element, page)) ?? publishedIn(text, page);
      return { printed, weight: weightOf(element, text, page) - place * 0.05 };
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

const timeTags = new Set(['time', 'relative-time', 'time-ago']);
const stampNames = [
  '(?:timestamp|datetime|time|date|epoch|unix|unixtime|utime|utc|seconds)',
  '(?:\\w+-)?(?:pubdate|publish(?:ed)?(?:-?(?:at|on|date|time))?)',
];
const stampName = new RegExp(`^data-(?:${stampNames.join('|')})$`);

/**
 * What an element that is named for a date keeps for the scripts of its page, to print "3 hours ago" by, or tells who
 * points at it: <abbr class="published" title="2025-08-15T10:00:00Z">; empty where nothing.
 */
function stampOf(element: PageElement): string {
  if (element.name === 'time' && element.attribs.datetime !== undefined) return '';
  const name =
    Object.keys(element.attribs).find((key) => key.startsWith('data-') && stampName.test(key)) ??
    (/^\d{4}-\d\d-\d\dT/.test(element.attribs.title ?? '') ? 'title' : undefined);
  if (name === undefined) return '';
  const value = attribute(element, name).trim();
  const isNamed =
    name.includes('publish') || timeTags.has(element.name) || dateWords.test(placeWords(element));
  return isNamed && /^\d[\d:TZ.+ -]{7,34}$/.test(value) ? value : '';
}

/** The day of an attribute with the hour that is printed with it: datetime="2025-08-15" on "Aug. 15, 2025 11:03 AM ET". */
function withClock(said: PrintedTime | null, printed: PrintedTime | null): PrintedTime | null {
  return said?.clock === null && printed !== null && printed.day === said.day && printed.clock !== null
    ? printed
    : said;
}

function standsByIt(element: PageElement, own: OwnPlace): boolean {
  return (own.holds(element) || own.isBesideRepeat(element)) && !isInTeaser(element, own);
}

/** Letters of a title that stands in one link with a date: a name, or a place, is shorter. */
const shortestTitle = 20;

/** Whether a date stands in a link beside the title of what that leads to, and not beside the article's own. */
function isInTeaser(element: PageElement, { headline }: OwnPlace): boolean {
  const link = nearestOf(element, linkTags);
  if (link === null || !/^[^#]/.test(attribute(link, 'href'))) return false;
  if (headline !== null && ancestorsOf(headline).includes(link)) return false;
  const hasHeading = elementsWithin(link, 20).some(({ name }) => /^h[2-6]$/.test(name));
  return hasHeading || lineOf(link).length - lineOf(element).length > shortestTitle;
}

const linkTags = new Set(['a']);

function weightOf(element: PageElement, text: string, page: VisiblePage): number {
  const words = placeWords(element);
  let weight = /publi|entry date|created/.test(words) || 'pubdate' in element.attribs ? 3 : 0;
  const before = wordsBefore(element, text);
  if (isOfWriter(before)) return Number.NEGATIVE_INFINITY;
  const line = `${before} ${text}`;
  const says = saysOfLine(line, page);
  if (says === 'other') weight -= 6;
  else if (/updated?|modified/.test(words)) weight -= 2;
  if (says === 'published') weight += 1;
  for (const around of ancestorsOf(element, 12)) {
    if (around.name === 'article' || around.name === 'main') weight += 0.5;
    if (around.name === 'a' || around.name === 'li') weight -= 1.5;
    const isClutter = around.name !== 'body' && nameOfPlace(around) === 'clutter';
    // The foot of a post is where blogs date it.
    if (isClutter && !footNames.test(placeWords(around))) weight -= 3;
  }
  return weight;
}

const most = { elements: 5_000, lines: 60 } as const;

function namedTexts(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const found: DatedLine[] = [];
  const named = elementsOf($).all.filter(
    ({ attribs }) => attribs.class !== undefined || attribs.id !== undefined,
  );
  let seen = 0;
  for (const element of named.slice(0, most.elements)) {
    if (found.length >= 3 || seen >= most.lines) break;
    if (!/^(?:span|p|div|td|li|em|small|i|b|strong|h[2-6]|dd|font|abbr|a|section|header)$/.test(element.name))
      continue;
    if (!dateWords.test(placeWords(element))) continue;
    const text = lineOf(element);
    if (
      text.length > 160 ||
      text.length < 6 ||
      !hasFigure(text) ||
      !standsByIt(element, own) ||
      !isDateLine(text, mostBeside.named)
    )
      continue;
    seen += 1;
    const time = mayDate(element, page, true) ? publishedLine(element, page) : null;
    if (time !== null) found.push({ element, time });
  }
  return likeliestFirst(found, page);
}

/** Short texts in the few elements around the first headline. */
function nearHeadline(page: VisiblePage): readonly PrintedTime[] {
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
      .filter(({ type, children }) => type === 'tag' && children.some((child) => child.type === 'text'))
      .map((element) => ({ element, text: openingLineOf(element) }))
      .filter(({ text }) => text.length >= 6 && text.length <= 100 && hasFigure(text))
      .filter(({ element, text }) => own.holds(element) && isDateLine(text, mostBeside.near))
      .filter(({ element }) => !isInTeaser(element, own))
      .filter(({ element }) => !isInSentence(element) && mayDate(element, page, false))
      .map(({ element }) => ({ element, time: publishedLine(element, page) }));
    const printed = likeliestFirst(withoutChronicle(lines), page);
    if (printed.length > 0) return printed.slice(0, 2);
  }
  return [];
}

const setApart = new Set(['table', 'dl', 'figure']);

/** Lines that are a date, before the text begins. */
function rightUnderHeadline(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const lines = underHeadline($)
    .filter((element) => element.children.some((child) => child.type === 'text' && child.data.trim() !== ''))
    .filter((element) => !isInSentence(element))
    .map((element) => ({ element, text: openingLineOf(element) }))
    .filter(({ text }) => text.length >= 6 && text.length <= 60 && hasFigure(text))
    .filter(({ text }) => isDateLine(text, mostBeside.loose))
    .filter(({ element }) => nearestOf(element, setApart) === null && mayDate(element, page, false))
    .map(({ element }) => ({
      element,
      time: stampBelow(element, page) ?? publishedLine(element, page),
    }));
  return likeliestFirst(withoutChronicle(lines), page).slice(0, 1);
}

/** The label before an element, and what stands before its text in the same box. */
function wordsBefore(element: PageElement, text: string): string {
  return `${labelBefore(element)} ${textOf(parentOf(element)).split(text)[0]?.slice(-60) ?? ''}`;
}

/** What an element keeps for machines, unless its line is of a change. */
function stampBelow(element: PageElement, page: VisiblePage): PrintedTime | null {
  const text = textOf(element, 200);
  return saysOfLine(`${wordsBefore(element, text)} ${text}`, page) === 'other'
    ? null
    : parsePrintedTime(attribute(element, 'datetime'), page);
}

/** What says that it was published goes first, then what is nearer to the headline: mastheads and teasers are far off. */
function likeliestFirst(lines: readonly DatedLine[], page: VisiblePage): readonly PrintedTime[] {
  const { headline } = ownPlaceOf(page.$);
  const { all } = elementsOf(page.$);
  const start = headline === null ? null : all.indexOf(headline);
  const awayOf = (element: PageElement) => {
    const behind = start === null ? 0 : all.indexOf(element) - start;
    return behind < 0 ? 0.5 - behind : behind;
  };
  const ranked = lines.map(({ element, time }) => ({
    time,
    isSaid: saysPublished(element, page),
    away: awayOf(element),
  }));
  return ranked
    .toSorted((one, other) => Number(other.isSaid) - Number(one.isSaid) || one.away - other.away)
    .map(({ time }) => time);
}
