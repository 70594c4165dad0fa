import type { CheerioAPI } from 'cheerio';
import { ownPlaceOf } from '@/lib/ingest/page/own-place';
import { elementsOf } from '@/lib/ingest/page/page-elements';
import { elementsWithin, isElement, type PageElement } from '@/lib/ingest/page/page-node';
import { primarySubtag } from '@/lib/language/language-tag';
import { datesOfLine, isDateLine, type LineDate } from './date-line';
import { lineOf, mostBeside } from './dated-lines';
import type { PrintedClock } from './printed-clock';
import type { DateHabits, PrintedTime } from './printed-time';

/** What tells by which clock a page is written that gives its times in UTC only. */
export interface ClockHints extends DateHabits {
  readonly $: CheerioAPI;
  /** The day in the article's address; null where there is none. */
  readonly addressDay: string | null;
}

const day = 86_400_000;
const minute = 60_000;

/**
 * The clock that readers of a page saw, in minutes east of Greenwich, where its data give an instant in
 * UTC: the one of the printed time beside it, or the nearest by which the printed day (or the one in
 * the address) is right, or central Europe's for an instant that is midnight there. Null where the page
 * shows nothing of it. "2021-11-04T23:00Z" under "5. November 2021" was a day off before.
 */
export function clockOf(published: PrintedTime, hints: ClockHints): number | null {
  const { clock } = published;
  if (clock === null || published.offset !== 0) return null;
  const at = wallOf(published.day, clock.hour * 60 + clock.minute);
  const beside = datesBeside(hints).flatMap(({ time, says }) => (says === 'other' ? [] : [time]));
  const zoned = beside.find((time) => (time.offset ?? 0) !== 0 && time.clock !== null);
  if (zoned !== undefined) return zoned.offset;
  // A masthead's today is no sign of a clock where another day is the instant's own.
  if (beside.some((time) => time.clock === null && time.day === published.day)) return null;
  const printed = beside.filter((time) => time.offset === null).slice(0, 2);
  // Readers are shown the data's own clock.
  if (printed.some((time) => time.day === published.day && isClock(time.clock, clock))) return null;
  for (const time of printed) {
    if (time.clock === null) continue;
    const offset = (wallOf(time.day, time.clock.hour * 60 + time.clock.minute) - at) / minute;
    if (Math.abs(offset) <= 14 * 60 && offset !== 0 && offset % 15 === 0) return offset;
  }
  for (const named of [hints.addressDay, ...printed.map((time) => time.day)]) {
    const offset = named === null || named === published.day ? null : nearestOffset(at, named);
    if (offset !== null) return offset;
  }
  return printed.length === 0 && hints.addressDay === null ? midnightOffset(published, hints) : null;
}

function isClock(one: PrintedClock | null, other: PrintedClock): boolean {
  return one?.hour === other.hour && one.minute === other.minute;
}

function wallOf(name: string, minutes: number): number {
  return Date.parse(`${name}T00:00:00Z`) + minutes * minute;
}

/** Hours: further off, a printed day is rather the masthead's or another article's than a clock's. */
const furthest = 5;

/** The least whole hour by which an instant falls into a day; null where no near clock does it. */
function nearestOffset(at: number, name: string): number | null {
  const start = Date.parse(`${name}T00:00:00Z`);
  const hours =
    at < start ? Math.ceil((start - at) / (60 * minute)) : -Math.ceil((at - start - day + 1) / (60 * minute));
  return Math.abs(hours) <= furthest ? hours * 60 : null;
}

/** Languages of the press that are read by one clock, UTC+1 in winter and UTC+2 in summer. */
const centralEuropean = new Set([
  'de',
  'it',
  'nl',
  'pl',
  'cs',
  'sk',
  'hu',
  'sv',
  'da',
  'no',
  'nb',
  'hr',
  'sl',
]);

function midnightOffset(published: PrintedTime, { languages }: ClockHints): number | null {
  const tag = languages[0] ?? null;
  const { clock } = published;
  if (clock === null || tag === null || !centralEuropean.has(primarySubtag(tag))) return null;
  const isMidnight =
    clock.minute === 0 && (clock.second ?? 0) === 0 && (clock.hour === 22 || clock.hour === 23);
  return isMidnight ? (24 - clock.hour) * 60 : null;
}

/** A page on which printed dates are looked for. */
export type VisibleHints = DateHabits & { readonly $: CheerioAPI };

const known = new WeakMap<CheerioAPI, readonly LineDate[]>();

/** The first few dates printed in elements that are named for one, as printed, not as their attributes say. */
export function datesBeside(hints: VisibleHints): readonly LineDate[] {
  const { $ } = hints;
  const before = known.get($);
  if (before !== undefined) return before;
  const own = ownPlaceOf($);
  const named = elementsOf($)
    .all.filter(({ name, attribs }) => name === 'time' || /date|time|publi|meta/i.test(attribs.class ?? ''))
    .filter((element) => own.mayHold(element))
    .slice(0, 6);
  const dates = [...new Set([...named, ...besideHeadline(own.headline)])]
    .map((element) => lineOf(element))
    .filter((text) => text.length >= 6 && text.length <= 120)
    .flatMap((text) => datesOfLine(text, hints));
  known.set($, dates);
  return dates;
}

/** Lines in the box of the headline that are little else than a date with its hour: "3/5/2022 22:41" beside a name. */
function besideHeadline(headline: PageElement | null): readonly PageElement[] {
  const box = headline?.parent ?? null;
  if (box === null || !isElement(box)) return [];
  return elementsWithin(box, 60).filter((element) => {
    if (!element.children.some((child) => child.type === 'text' && /\d:\d\d/.test(child.data))) return false;
    const text = lineOf(element);
    return text.length <= 60 && isDateLine(text, mostBeside.loose);
  });
}
