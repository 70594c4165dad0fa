import { placeWords } from '@/lib/ingest/page/clutter/clutter-place';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { underHeadline } from '@/lib/ingest/page/under-headline';
import { isDateLine, saysOfLine } from './date-line';
import { isInSentence, labelBefore, lineOf, type VisiblePage } from './dated-lines';
import { nearDayIn } from './near-days';
import type { PrintedTime } from './printed-time';
import { dateWords } from './visible-times';

const most = { elements: 5_000, line: 100 } as const;

/**
 * The day that a page prints without its year, which the day of fetching tells: "15. August, 10:30 Uhr", "24 مرداد", in a
 * place named for a date or right under the headline. Empty where lines tell of several.
 */
export function nearTimes(page: VisiblePage): readonly PrintedTime[] {
  const { $, fetchedAt } = page;
  if (fetchedAt === null) return [];
  const own = ownPlaceOf($);
  const below = new Set(underHeadline($));
  const days = elementsOf($)
    .all.slice(0, most.elements)
    .filter((element) => below.has(element) || (isForDate(element) && own.holds(element)))
    .filter((element) => element.children.some((child) => child.type === 'text') && !holdsDate(element))
    .filter((element) => !own.isAnothers(element) && !isInSentence(element))
    .flatMap((element) => dayOf(element, page, fetchedAt) ?? []);
  const [day] = days;
  const isOne = day !== undefined && days.every((other) => other === day);
  return isOne ? [{ day, clock: null, offset: null }] : [];
}

function isForDate(element: PageElement): boolean {
  return element.name === 'time' || dateWords.test(placeWords(element));
}

/** A <time> inside says it by itself. */
function holdsDate({ children }: PageElement): boolean {
  return children.some((child) => isElement(child) && child.name === 'time');
}

/** What parts a date from a name or a section on one line. */
const joints = /[|·•;,،–—]|\s[-/]\s|\s(?:by|von|par|por|di|door|av|af)\s/iu;

function dayOf(element: PageElement, page: VisiblePage, today: Date): string | null {
  const line = lineOf(element);
  if (line.length > most.line) return null;
  const near = nearDayIn(line, page.languages, today);
  if (near === null) return null;
  const before = line.slice(0, near.start);
  const [behind = ''] = line.slice(near.end).split(joints);
  // With its year the day is heard as any other, with the words behind it too: "15. August aktualisiert".
  if (saysOfLine(`${labelBefore(element)} ${before} ${near.day} ${behind}`, page) === 'other') return null;
  const around = `${before.split(joints).at(-1) ?? ''} ${near.day} ${behind}`;
  return isDateLine(around, 0) ? near.day : null;
}
