import type { CheerioAPI } from 'cheerio';
import { nameOfPlace, placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute, elementsWithin, isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { withLatinDigits } from '@/lib/language/scripts';
import { type DateHabits, type PrintedTime, parsePrintedTime, unknownHabits } from './printed-time';

interface Visible extends DateHabits {
  readonly $: CheerioAPI;
  readonly address: string;
}

const updated =
  /(?<!\p{L})(?:updated?|modified|aktualisiert|mis à jour|actualizado|aggiornato|обновлен|оновлен|geändert|güncelle|zaktualizowan)/iu;
const dateWords =
  /\b(?:dates?|time|times|timestamp|published|publish|pub ?date|posted|datum|fecha|data|meta|byline|dateline|created|infos?)\b/;

/**
 * Dates that a reader of the page sees, the likeliest first: <time> elements, then short texts in
 * places named for a date, then short texts beside the headline. Where the address has a day, only dates
 * that agree with it (lists of other articles carry dates too), and no text from elsewhere on the page.
 */
export function visibleTimes(page: Visible): readonly PrintedTime[] {
  const inAddress = addressDay(page.address);
  const agrees = (time: PrintedTime) =>
    inAddress === null || Math.abs(Date.parse(time.day) - Date.parse(inAddress.day)) <= 86_400_000;
  for (const read of [timeElements, namedTexts, nearHeadline]) {
    const times = read(page).filter(agrees);
    if (times.length > 0) return times;
  }
  if (inAddress !== null) return [];
  for (const read of [anywhere, labelled, looseTime]) {
    const times = read(page);
    if (times.length > 0) return times;
  }
  return [];
}

function timeElements(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const scored = elementsOf($)
    .all.filter(({ name }) => name === 'time' || name === 'relative-time' || name === 'time-ago')
    .slice(0, 60)
    .map((element, place) => {
      const text = $(element).text().slice(0, 200);
      const printed = parsePrintedTime(attribute(element, 'datetime'), page) ?? parsePrintedTime(text, page);
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

function weightOf($: CheerioAPI, element: PageElement, text: string): number {
  const words = placeWords(element);
  let weight = /publi|entry date|created/.test(words) || 'pubdate' in element.attribs ? 3 : 0;
  if (updated.test(`${words} ${text} ${$(element).parent().text().slice(0, 60)}`)) weight -= 2;
  for (const ancestor of $(element).parents().toArray().slice(0, 12)) {
    if (ancestor.name === 'article' || ancestor.name === 'main') weight += 0.5;
    if (ancestor.name === 'a' || ancestor.name === 'li') weight -= 1.5;
    if (ancestor.name !== 'body' && nameOfPlace(ancestor) === 'clutter') weight -= 3;
  }
  return weight;
}

function namedTexts(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
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
    if (text.length > 160 || text.length < 6 || updated.test(text.slice(0, 30)) || inClutter($, element))
      continue;
    const printed = parsePrintedTime(text, page);
    if (printed !== null) found.push(printed);
  }
  return found;
}

function inClutter($: CheerioAPI, element: PageElement): boolean {
  return $(element)
    .parents()
    .toArray()
    .slice(0, 8)
    .some(
      (ancestor) =>
        ancestor.name !== 'body' && (ancestor.name === 'aside' || nameOfPlace(ancestor) === 'clutter'),
    );
}

/** Short texts in the few elements around the first headline. */
function nearHeadline(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const headline = $(elementsOf($).tagged('h1')[0]);
  const around =
    headline.length > 0
      ? [headline.parent(), headline.parent().parent(), $(elementsOf($).tagged('article')[0])]
      : [$(elementsOf($).tagged('body')[0])];
  for (const place of around) {
    const top = place.get(0);
    if (top === undefined || !isElement(top)) continue;
    const texts = elementsWithin(top, 400)
      .filter((element) => element.children.some((child) => child.type === 'text'))
      .map((element) => $(element).text().trim())
      .filter((text) => text.length >= 6 && text.length <= 100 && !updated.test(text.slice(0, 30)));
    const printed = texts.map((text) => parsePrintedTime(text, page)).filter((time) => time !== null);
    if (printed.length > 0) return printed.slice(0, 2);
  }
  return [];
}

const textTags = new Set('p span div td li em small i b strong h2 h3 h4 font'.split(' '));

/** The first short text of the page that is little else than a date. */
function anywhere(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const places = elementsOf($).all.filter(({ name }) => textTags.has(name));
  for (const element of places.slice(0, 6_000)) {
    if (
      !element.children.some((child) => child.type === 'text' && /\p{Nd}{4}/u.test(child.data.slice(0, 200)))
    )
      continue;
    const text = $(element).text().trim();
    if (text.length < 8 || text.length > 60 || /©|copyright|\(c\)/i.test(text) || inClutter($, element))
      continue;
    const printed = parsePrintedTime(text, page);
    if (printed !== null) return [printed];
  }
  return [];
}

/** Any <time> element after all: a template may wrap the article itself in what sounds like clutter. */
function looseTime(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const element = $('time[datetime], .published[title], .updated[title]').get(0);
  if (element === undefined) return [];
  const text = attribute(element, 'datetime') || attribute(element, 'title');
  const printed = parsePrintedTime(text, page);
  return printed === null ? [] : [printed];
}

const labelledTags = new Set(['p', 'small', 'span', 'time']);

/** A paragraph that begins with a date, or with the words that introduce one: "15.8.2025 – The wall …". */
function labelled(page: Visible): readonly PrintedTime[] {
  const { $ } = page;
  const places = elementsOf($).all.filter(({ name }) => labelledTags.has(name));
  for (const element of places.slice(0, 3_000)) {
    const text = withLatinDigits($(element).text().trim().slice(0, 80));
    const isDated =
      /^(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{4}|\d{4}-\d{2}-\d{2})/.test(text) ||
      /^(?:published|posted|created|veröffentlicht|erstellt|publié|publicado|pubblicato|опубликовано|am|vom)(?!\p{L}).{0,20}\d/iu.test(
        text,
      );
    if (!isDated || $(element).closest('aside, nav, footer').length > 0) continue;
    const printed = parsePrintedTime(attribute(element, 'datetime'), page) ?? parsePrintedTime(text, page);
    if (printed !== null) return [printed];
  }
  return [];
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
