import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { attribute, isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { saysOfDate } from '@/lib/language/stamp-words';
import { nameKey } from '@/lib/news/byline';
import { datesOfLine, isDateLine, publishedIn } from './date-line';
import { lineOf, type VisiblePage } from './dated-lines';
import type { PrintedTime } from './printed-time';

const most = { links: 2_000, line: 400, levels: 3 } as const;

/**
 * Dates that say themselves that they are this page's, wherever they stand: a date that is a link to the page, as
 * blogs print it, and the line that names the headline with its day ("“The wall” wurde am 15. August 2025 gepostet").
 */
export function timesOfItself(page: VisiblePage): readonly PrintedTime[] {
  const { $ } = page;
  const { headline } = ownPlaceOf($);
  const title = headline === null ? '' : nameKey(lineOf($, headline));
  const here = placeOf('', page.address);
  for (const link of elementsOf($).tagged('a').slice(0, most.links)) {
    const text = lineOf($, link);
    const isHere = here !== null && placeOf(attribute(link, 'href'), page.address) === here;
    if (isHere && text.length <= 60 && isDateLine(text, 0)) {
      const printed = publishedIn(text, page);
      if (printed !== null) return [printed];
    }
    const isTitle = title.length >= 8 && nameKey(text) === title && link.parent !== headline;
    const told = isTitle && !isWithin(link, headline) ? sentenceTime(link, page) : null;
    if (told !== null) return [told];
  }
  return [];
}

/** Host, path and query of a link; null of the front page, of an entry of a page ("#comment-5") and where nothing leads. */
function placeOf(href: string, address: string): string | null {
  const url = URL.parse(href, address);
  if (url === null || url.pathname.length < 2 || url.hash !== '') return null;
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

/** The one day of the line in which a link stands, where the line's words say that something was published. */
function sentenceTime(link: PageElement, page: VisiblePage): PrintedTime | null {
  let at: PageElement = link;
  for (let level = 0; level < most.levels; level += 1) {
    const { parent } = at;
    if (parent === null || !isElement(parent)) return null;
    at = parent;
    const line = lineOf(page.$, at);
    if (line.length > most.line) return null;
    const [date, ...more] = datesOfLine(line, page);
    // The words may stand behind the day, as in German and in Turkish.
    if (date !== undefined && more.length === 0)
      return saysOfDate(line) === 'published' && date.says !== 'changed' ? date.time : null;
  }
  return null;
}

function isWithin(element: PageElement, top: PageElement | null): boolean {
  for (let at = element.parent; at !== null && isElement(at); at = at.parent) if (at === top) return true;
  return false;
}
