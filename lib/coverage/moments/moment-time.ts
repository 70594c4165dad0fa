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

interface Said {
  readonly text: string;
  /** The sentence before it. */
  readonly before: string;
  readonly published: PublicationTime;
}

/** Why a sentence's time fits the moment's, or null where it does not. */
export function timeReason(
  find: DayFinder,
  { text, before, published }: Said,
  { moment, days, span, zone }: PlacedMoment & { readonly zone: string },
): string | null {
  const seenFrom = publicationDays(published, [zone, moment.zone, eastOfAll]);
  const mentions = find(text, seenFrom);
  const fitting = mentions.find(({ day }) => days.includes(day));
  if (fitting !== undefined) return `“${fitting.words}” is ${fitting.day}.`;
  if (mentions.some(({ day }) => !moment.speaksOf.includes(day))) return null;
  const at = timeOf(published, moment.zone);
  if (at === null) return null;
  const [spoken] = mentions;
  if (at <= span.to + late) {
    return spoken === undefined
      ? 'It names no day, and was published soon after.'
      : `It speaks of ${spoken.day}, and was published soon after.`;
  }
  const [only, ...more] = mentions.length === 0 ? find(before, seenFrom) : [];
  return only !== undefined && more.length === 0 && days.includes(only.day)
    ? `“${only.words}” in the sentence before is ${only.day}.`
    : null;
}

/**
 * The same of a sentence from before the moment's end that says what was to come: it names the day, or was
 * published within three days of it. What is only foreseen has to name the day, and stand before it began.
 */
export function announcedReason(
  find: DayFinder,
  { text, published }: Said,
  {
    moment,
    days,
    span,
    zone,
    isForeseen,
  }: PlacedMoment & { readonly zone: string; readonly isForeseen: boolean },
): string | null {
  const at = timeOf(published, moment.zone);
  if (at === null || at > (isForeseen ? span.from : span.to)) return null;
  // "On Friday", of what is to come on a Friday, is not the next one because Saturday began far east.
  const mentions = find(text, publicationDays(published, [zone, moment.zone]));
  const fitting = mentions.find(({ day }) => days.includes(day));
  if (fitting !== undefined) return `“${fitting.words}” is ${fitting.day}; it says what was to come.`;
  const isNear = !isForeseen && mentions.length === 0 && at >= span.from - late;
  return isNear ? 'It says what was to come, and names no other day.' : null;
}

function timeOf(published: PublicationTime, zone: string): number | null {
  switch (published.kind) {
    case 'instant':
      return published.at.getTime();
    case 'day':
      return startOfDay(published.day, zone).getTime();
    case 'unknown':
      return null;
  }
}

/** Whether a sentence may tell of a moment at all: not one that was published before it. */
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
