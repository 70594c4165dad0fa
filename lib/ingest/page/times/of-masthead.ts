import { isSiteTitle, ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { ancestorsOf, attribute, type PageElement } from '@/lib/ingest/page/page-node';
import { isAboveHeadline } from './behind-text';
import { isOnlyDate } from './date-line';
import { lineOf, publishedLine, saysPublished, type VisiblePage } from './dated-lines';
import { parsePrintedTime } from './printed-time';

/** Links of a menu; levels of the headline's own box. */
const limits = { menu: 4, levels: 2 } as const;
const hour = 3_600_000;

/** Whether a date is the day on which the page was fetched, by some clock of the earth: sites print it on every page. */
export function isTodays(element: PageElement, page: VisiblePage): boolean {
  const { fetchedAt } = page;
  if (fetchedAt === null) return false;
  const day = (parsePrintedTime(attribute(element, 'datetime'), page) ?? publishedLine(element, page))?.day;
  return [-12, 0, 14].some((zone) =>
    new Date(fetchedAt.getTime() + zone * hour).toISOString().startsWith(day ?? '-'),
  );
}

/**
 * Above the headline and of the whole site: outside the headline's own box today's, or one with other words ("Number 33 of
 * 13 August"); or beside the way to the front page, over a menu.
 */
export function isOfMasthead(element: PageElement, page: VisiblePage, isNamed: boolean): boolean {
  const { headline } = ownPlaceOf(page.$);
  if (headline === null || !isAboveHeadline(element, page.$) || saysPublished(element, page)) return false;
  const around = ancestorsOf(headline);
  const line = [element, ...ancestorsOf(element)];
  const shared = line.find((at) => around.includes(at));
  if (shared === undefined || shared === element) return false;
  const isOwn = shared.name !== 'body' && around.indexOf(shared) < limits.levels;
  if (!isOwn && (isTodays(element, page) || (!isNamed && !isOnlyDate(lineOf(element))))) return true;
  const box = line[line.indexOf(shared) - 1] ?? element;
  const { all } = elementsOf(page.$);
  const between = all.slice(all.indexOf(element), all.indexOf(headline)).filter(({ name }) => name === 'a');
  return between.length >= limits.menu && isSiteTitle(box);
}
