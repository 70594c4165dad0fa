import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute, elementsWithin, type PageElement } from '@/lib/ingest/page/page-node';
import { withLatinDigits } from '@/lib/language/scripts';
import { addressDay } from './address-day';
import { datesOfLine, isDateLine, isOnlyDate, saysOfLine } from './date-line';
import {
  type DatedLine,
  firstFound,
  isInSentence,
  isSigned,
  lineOf,
  mostBeside,
  publishedLine,
  type VisiblePage,
  withoutChronicle,
} from './dated-lines';
import { mayDate } from './may-date';
import { type PrintedTime, parsePrintedTime } from './printed-time';

/** A date that stands somewhere on a page whose address has none: what a feed says of its article goes before it. */
export function looseTimes(page: VisiblePage): readonly PrintedTime[] {
  if (addressDay(page.address) !== null) return [];
  return firstFound([anywhere, labelled, besideByline, looseTime], (read) => read(page));
}

const textTags = new Set('p span div td li em small i b strong h2 h3 h4 h5 h6 font'.split(' '));

/** Elements with a year of their own, and no more than a line. */
function datedElements(page: VisiblePage): readonly PageElement[] {
  const { $ } = page;
  return elementsOf($)
    .all.filter(({ name }) => textTags.has(name))
    .slice(0, 6_000)
    .filter(({ children }) =>
      children.some(
        (child) => child.type === 'text' && /\d{4}/.test(withLatinDigits(child.data.slice(0, 200))),
      ),
    )
    .filter((element) => {
      const text = lineOf(element);
      return text.length >= 8 && text.length <= 60 && !/©|copyright|\(c\)/i.test(text);
    });
}

function dated(element: PageElement, page: VisiblePage) {
  return { element, time: publishedLine(element, page) };
}

function firstOf(lines: readonly { readonly element: PageElement; readonly time: PrintedTime | null }[]) {
  return withoutChronicle(lines)
    .slice(0, 1)
    .map(({ time }: DatedLine) => time);
}

/** The first short text of the page that is little else than a date. */
function anywhere(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const lines = datedElements(page)
    .filter((element) => isDateLine(lineOf(element), mostBeside.loose))
    .filter((element) => own.holds(element) && !isInSentence(element) && mayDate(element, page, false))
    .slice(0, 20);
  return firstOf(lines.map((element) => dated(element, page)));
}

/** A line that is a date and nothing else right beside one that names who wrote, in whatever box both stand. */
function besideByline(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const lines = datedElements(page)
    .filter((element) => isOnlyDate(lineOf(element)) && own.mayHold(element))
    .filter((element) => [$(element).prev(), $(element).next()].some((at) => isSigned(at.text())))
    .filter((element) => mayDate(element, page, false));
  return firstOf(lines.map((element) => dated(element, page)));
}

/** The one <time> of a page after all: a template may wrap the article itself in what sounds like clutter. */
function looseTime(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const times = $('time[datetime], .published[title], .updated[title]')
    .toArray()
    .filter(
      (element) =>
        own.mayHold(element) && $(element).closest('aside, nav, footer, li, a, figure, header').length === 0,
    );
  const [element] = times;
  if (element === undefined || times.length > 2 || isInSentence(element) || !mayDate(element, page, true))
    return [];
  const before = $(element).parent().text().split($(element).text())[0] ?? '';
  const line = `${before.slice(-60)} ${lineOf(element).slice(0, 100)}`;
  if (saysOfLine(line, page) === 'other') return [];
  const printed = parsePrintedTime(attribute(element, 'datetime') || attribute(element, 'title'), page);
  return printed === null ? [] : [printed];
}

const labelledTags = new Set(['p', 'small', 'span', 'time']);
const figures = '(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{4}|\\d{4}-\\d{2}-\\d{2})';
/** A date that opens a text and is none of its sentence: "15.8.2025 – The wall", "(15 August 2025) The wall", "15.08.2025 „Der Damm". */
const opensText = new RegExp(`^(?:${figures}\\s?(?:[–—-]|(?=[„“«»"]))|\\([^()]{8,30}\\)\\s\\p{L})`, 'u');

/** What a line keeps for machines, or the one <time> in it. */
function stampIn(element: PageElement): string {
  const own = attribute(element, 'datetime');
  const times = elementsWithin(element, 20).filter(({ name }) => name === 'time');
  return own === '' && times.length === 1 && times[0] !== undefined ? attribute(times[0], 'datetime') : own;
}

/** A line that begins with the word for a publication, or the one paragraph that a date opens. */
function labelled(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const opened: PrintedTime[] = [];
  for (const element of elementsOf($)
    .all.filter(({ name }) => labelledTags.has(name))
    .slice(0, 3_000)) {
    const text = withLatinDigits(lineOf(element).slice(0, 80));
    const opening = opensText.exec(text)?.[0] ?? null;
    const isLabelled = /^\P{N}{3,30}\d/u.test(text) && datesOfLine(text, page)[0]?.says === 'published';
    if (!(isLabelled ? own.mayHold(element) : opening !== null && own.holds(element))) continue;
    const printed =
      parsePrintedTime(stampIn(element), page) ?? datesOfLine(opening ?? text, page)[0]?.time ?? null;
    if (printed === null) continue;
    if (isLabelled && opening === null) return [printed];
    opened.push(printed);
  }
  // Several are a chronicle.
  return opened.length === 1 ? opened : [];
}
