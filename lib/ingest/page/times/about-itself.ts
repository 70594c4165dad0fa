import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute, isElement, type PageElement, textOf } from '@/lib/ingest/page/page-node';
import { lettersAlone } from '@/lib/language/letters';
import { isOfOwnPiece, saysOfDate } from '@/lib/language/stamp-words';
import { datesOfLine, hasFigure, isDateLine, publishedIn } from './date-line';
import { lineOf, type VisiblePage } from './dated-lines';
import type { PrintedTime } from './printed-time';

const most = { links: 2_000, lines: 4_000, line: 400, levels: 3 } as const;

/**
 * Dates that say themselves that they are this page's, wherever they stand: a date that is a link to the page, as
 * blogs print it, "this entry was posted on", and the line that names the headline with its day ("“The wall” wurde am 15. August 2025 gepostet").
 */
export function timesOfItself(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const { headline } = ownPlaceOf($);
  const title = headline === null ? '' : lettersAlone(lineOf(headline));
  const here = placeOf('', page.address);
  for (const link of elementsOf($).tagged('a').slice(0, most.links)) {
    const text = lineOf(link);
    const isDated = text.length <= 60 && hasFigure(text);
    const isHere = isDated && here !== null && placeOf(attribute(link, 'href'), page.address) === here;
    if (isHere && isDateLine(text, 0)) {
      const printed = publishedIn(text, page);
      if (printed !== null) return [printed];
    }
    const isTitle = title.length >= 8 && lettersAlone(text) === title && link.parent !== headline;
    const told = isTitle && !isWithin(link, headline) ? sentenceTime(link, page) : null;
    if (told !== null) return [told];
  }
  return pieceTimes(page);
}

const lineTags = new Set(['p', 'div', 'small', 'span', 'em', 'i', 'footer', 'li', 'td']);

/** "This entry was posted on Friday, August 15th, 2025 and is filed under Coast." Where a page has several, of one day. */
function pieceTimes(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const own = ownPlaceOf($);
  const times = elementsOf($)
    .all.filter(({ name }) => lineTags.has(name))
    .slice(0, most.lines)
    .filter((element) => isOfOwnPiece(textOf(element, 80).trim()) && !own.isAnothers(element))
    .map((element) => lineOf(element))
    .filter((line) => line.length <= most.line)
    .flatMap((line) => publishedOfLine(line, page) ?? []);
  return times.every(({ day }) => day === times[0]?.day) ? times.slice(0, 1) : [];
}

/** Host, path and query of a link; null of the front page, of an entry of a page ("#comment-5") and where nothing leads ("#"). */
function placeOf(href: string, address: string): string | null {
  const url = URL.parse(href, address);
  if (url === null || url.pathname.length < 2 || href.includes('#')) return null;
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

/** The one day of the line in which a link stands, where the line's words say that something was published. */
function sentenceTime(link: PageElement, page: VisiblePage): PrintedTime | null {
  let at: PageElement = link;
  for (let level = 0; level < most.levels; level += 1) {
    const { parent } = at;
    if (parent === null || !isElement(parent)) return null;
    at = parent;
    const line = lineOf(at);
    if (line.length > most.line) return null;
    if (datesOfLine(line, page).length > 0) return publishedOfLine(line, page);
  }
  return null;
}

/** The one day of a line whose words say that something was published: before it, or as in German and Turkish behind. */
function publishedOfLine(line: string, page: VisiblePage): PrintedTime | null {
  const [date, ...more] = datesOfLine(line, page);
  if (date === undefined || more.length > 0 || date.says === 'other') return null;
  return date.says === 'published' || saysOfDate(line) === 'published' ? date.time : null;
}

function isWithin(element: PageElement, top: PageElement | null): boolean {
  for (let at = element.parent; at !== null && isElement(at); at = at.parent) if (at === top) return true;
  return false;
}
