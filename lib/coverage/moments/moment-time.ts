import type { DayFinder } from '@/lib/coverage/mentioned-days';
import type { Moment, MomentTime } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';

/** A moment with the days and the span that it has. */
export interface PlacedMoment {
  readonly moment: Moment;
  /** The calendar days it has around the world, that of its own place first. */
  readonly days: readonly string[];
  readonly span: { readonly from: number; readonly to: number };
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Clocks of newsrooms and sources differ; what is earlier by more was written of a plan. */
const early = { minute: 5 * minuteMs, about: 15 * minuteMs };
/** After this a bare "they shook hands" may be of another time; a date in the sentence still counts. */
const late = 3 * dayMs;
/** A day that is the event's own is already the next one in Asia. */
const eastOfAll = 'Pacific/Auckland';

/** A day begins where it begins on earth: the day of Magadan is the evening before in Anchorage. */
export function placeMoment(moment: Moment): PlacedMoment {
  const { at, zone } = moment;
  return { moment, days: [...daysOf(at, zone), ...moment.alsoOn], span: spanOf(at, zone) };
}

/** Why a sentence's time fits the moment's, or null where it does not. */
export function timeReason(
  find: DayFinder,
  { text, before }: { readonly text: string; readonly before: string },
  {
    moment,
    days,
    span,
    zone,
    published,
  }: PlacedMoment & { readonly zone: string; readonly published: PublicationTime },
): string | null {
  const seenFrom = publicationDays(published, [zone, moment.zone, eastOfAll]);
  const mentions = find(text, seenFrom);
  const fitting = mentions.find(({ day }) => days.includes(day));
  if (fitting !== undefined) return `“${fitting.words}” is ${fitting.day}.`;
  if (mentions.some(({ day }) => !moment.speaksOf.includes(day)) || published.kind === 'unknown') return null;
  const at =
    published.kind === 'instant' ? published.at.getTime() : startOfDay(published.day, moment.zone).getTime();
  if (at <= span.to + late) return 'It names no other day, and was published soon after.';
  const [only, ...more] = mentions.length === 0 ? find(before, seenFrom) : [];
  return only !== undefined && more.length === 0 && days.includes(only.day)
    ? `“${only.words}” in the sentence before is ${only.day}.`
    : null;
}

/** Whether an article may tell of a moment at all: not one that was published before it. */
export function couldTell(published: PublicationTime, { from }: PlacedMoment['span']): boolean {
  switch (published.kind) {
    case 'instant':
      return published.at.getTime() >= from;
    case 'day':
      // Somewhere that day lasts until twelve hours after it ended at Greenwich.
      return Date.parse(`${published.day}T23:59:59Z`) + dayMs / 2 >= from;
    case 'unknown':
      return true;
  }
}

function spanOf(at: MomentTime, zone: string): PlacedMoment['span'] {
  if (at.kind === 'day') {
    return { from: startOfDay(at.day, zone).getTime(), to: startOfDay(at.day, zone, 1).getTime() };
  }
  return { from: at.at.getTime() - early[at.precision], to: at.at.getTime() };
}

/** An instant has the day of every place; of a day it is not known at which hour the next one began elsewhere. */
function daysOf(at: MomentTime, zone: string): readonly string[] {
  return at.kind === 'day' ? [at.day] : [...new Set([dayOf(at.at, zone), dayOf(at.at, eastOfAll)])];
}

/** The days that it was where the event is, where the moment was, and furthest east: an outlet may be at any. */
function publicationDays(published: PublicationTime, zones: readonly string[]): readonly string[] {
  switch (published.kind) {
    case 'instant':
      return [...new Set(zones.map((zone) => dayOf(published.at, zone)))].toSorted();
    case 'day':
      return [published.day];
    case 'unknown':
      return [];
  }
}
