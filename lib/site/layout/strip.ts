import type { HourCount } from '@/lib/news/shown/listing';
import { dayOf, instantAt, localTime, startOfDay, twoDigits } from '@/lib/news/zoned-time';
import { dayHeading, shortDay, zoneAbbreviation } from '@/lib/site/dates';
import { counted, countedReports } from '@/lib/site/names';
import { changeView, type View, viewHref } from '@/lib/site/query/query';
import { daysOf, drawnDays } from './coverage-days';
import { sumOfHours } from './hour-sums';
import { hoursByDay } from './hours-by-day';
import { hourMs } from './timeline';

/** Articles of a span: those that match the query, of those that there are. */
interface StripCount {
  readonly matching: number;
  readonly all: number;
  /** Reports of those that match: copies of one count once in the span. */
  readonly reports: number;
}

/** One day of the strip above the timeline, with its 24 hours by the clock of the reader's zone. */
export interface StripDay extends StripCount {
  readonly key: string;
  /** Day of the month; the first one drawn and the first of a month name it: "8 Aug". */
  readonly label: string;
  /** "Friday 15 August, 63 articles · 51 reports, 6 moments"; where its page may have more: "63 articles with a time". */
  readonly name: string;
  readonly hours: readonly StripCount[];
  /** Where the event's moments of that day stand, in hours from its start. */
  readonly moments: readonly number[];
  readonly isSelected: boolean;
  readonly href: string;
  /** Its hours one by one where it is opened; else empty. */
  readonly opened: readonly StripHour[];
  /** How an opened day is headed: "Friday 15 August". */
  readonly heading: string;
}

/** One hour of an opened day. */
export interface StripHour extends StripCount {
  /** Start of the hour as ISO 8601. */
  readonly key: string;
  /** "14", for 14:00 to 15:00. */
  readonly label: string;
  /** "15 Aug, 14:00–15:00 AKDT, 23 articles · 20 reports: Air Force One lands". */
  readonly name: string;
  readonly isSelected: boolean;
  readonly href: string;
}

export interface Strip {
  readonly days: readonly StripDay[];
  /** Articles of an hour at the full height of a bar: an even number, a quarter more than the busiest has. */
  readonly tallest: number;
  /** Articles before the first and after the last day drawn, and the way to them. */
  readonly before: StripCount & { readonly href: string };
  readonly after: StripCount & { readonly href: string };
  /** Articles that match and have no clock time, so that they stand in no bar. */
  readonly untimed: number;
}

/** A moment of the event on the strip. */
export interface StripMoment {
  readonly at: Date;
  readonly name: string;
}

export interface StripScope {
  readonly view: View;
  readonly path: string;
  /**
   * First and last day drawn, YYYY-MM-DD: the event's own span, so that one stray article does not flatten it; of one of
   * months the days around its own or the chosen one.
   */
  readonly from: string;
  readonly to: string;
  /** The event's own day, YYYY-MM-DD: it is opened where no other is chosen. */
  readonly day: string;
  /** Moments of the event that have a clock time. */
  readonly moments: readonly StripMoment[];
  readonly untimed: number;
  /** Whether it is known how many match: else only what there is is drawn. */
  readonly isCounted: boolean;
}

/** Hours are drawn for as many days as a screen has room for. */
const mostHourDays = 2;

const nothing: StripCount = { matching: 0, all: 0, reports: 0 };

/** Lays counted hours out as days; every bar leads to the coverage of its day or hour under the same filters. */
export function layOutStrip(counts: readonly HourCount[], given: StripScope): Strip {
  const { zone, query } = given.view;
  const chosen = query.from ?? query.to;
  const scope = { ...given, ...drawnDays(given, chosen === null ? given.day : dayOf(chosen, zone)) };
  const byDay = hoursByDay(counts, zone);
  const beyond = (isBeyond: (day: string) => boolean) =>
    countOf([...byDay].flatMap(([day, hours]) => (isBeyond(day) ? hours : [])));
  const laid = daysOf(scope).map((day) => layOutDay(day, byDay.get(day) ?? [], scope));
  const opened = openedDays(laid, scope.day);
  const days = laid.map((day) =>
    opened.includes(day.key) ? { ...day, opened: layOutHours(day, scope) } : day,
  );
  const busiest = Math.max(1, ...days.flatMap((day) => day.hours.map(({ all }) => all)));
  const { view, path } = scope;
  const earlier = changeView(view, { from: null, to: startOfDay(scope.from, view.zone) });
  const later = changeView(view, { from: startOfDay(scope.to, view.zone, 1), to: null });
  return {
    days,
    tallest: fullHeight(busiest),
    untimed: scope.untimed,
    before: { ...beyond((day) => day < scope.from), href: viewHref(path, earlier) },
    after: { ...beyond((day) => day > scope.to), href: viewHref(path, later) },
  };
}

/** What a scale may reach to, by tens, hundreds and so on; even, for the half of it is printed too. */
const roundHeights = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20];

/** A round number; the number above the highest bar takes a fifth of the height. */
function fullHeight(busiest: number): number {
  const needed = busiest * 1.25;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(needed / 2)));
  const heights = roundHeights.map((height) => height * unit).filter((height) => height % 2 === 0);
  return heights.find((height) => height >= needed) ?? 20 * unit;
}

/** The chosen day, or both of two; otherwise the event's own. */
function openedDays(days: readonly StripDay[], eventDay: string): readonly string[] {
  const chosen = days.filter(({ isSelected }) => isSelected).map(({ key }) => key);
  return chosen.length === 0 || chosen.length > mostHourDays ? [eventDay] : chosen;
}

/**
 * The outline of a day's bars as an SVG path: one unit an hour, `height` for `tallest` articles. An
 * hour with anything in it is at least half a unit high.
 */
export function barsPath(heights: readonly number[], tallest: number, height: number): string {
  return heights
    .map((count, hour) => {
      if (count === 0) return '';
      const bar = Math.max(0.5, Math.round((count / tallest) * height * 10) / 10);
      return `M${hour} ${height}v-${bar}h.8v${bar}z`;
    })
    .join('');
}

function layOutDay(day: string, counts: readonly HourCount[], scope: StripScope): StripDay {
  const total = countOf(counts);
  const { view, path } = scope;
  const from = startOfDay(day, view.zone);
  const to = startOfDay(day, view.zone, 1);
  // On most days the clocks do not change.
  const hourOf = (hour: Date): number =>
    to.getTime() - from.getTime() === 24 * hourMs
      ? Math.floor((hour.getTime() - from.getTime()) / hourMs)
      : localTime(hour, view.zone).hour;
  const byHour = Array.from({ length: 24 }, (): HourCount[] => []);
  for (const count of counts) byHour[hourOf(count.hour)]?.push(count);
  const hours = byHour.map(countOf);
  const { query } = view;
  const moments = scope.moments
    .filter(({ at }) => at >= from && at < to)
    .map(({ at }) => (at.getTime() - from.getTime()) / hourMs);
  const isSelected =
    (query.from !== null || query.to !== null) &&
    (query.from === null || query.from < to) &&
    (query.to === null || query.to > from);
  return {
    ...total,
    key: day,
    label: day === scope.from || day.endsWith('-01') ? shortDay(day) : String(Number(day.slice(8))),
    name: [
      dayHeading(day, Number(day.slice(0, 4))),
      ...(scope.isCounted ? [`${said(total)}${hasAll(scope) ? '' : ' with a time'}`] : []),
      ...(moments.length === 0 ? [] : [counted(moments.length, 'moment')]),
    ].join(', '),
    hours,
    moments,
    isSelected,
    href: viewHref(path, changeView(view, { from, to })),
    opened: [],
    heading: dayHeading(day, Number(day.slice(0, 4))),
  };
}

/** Whether every article that matches stands in an hour; how many do not is told of the chosen days alone. */
function hasAll({ untimed, view: { query } }: StripScope): boolean {
  return untimed === 0 && query.from === null && query.to === null;
}

function layOutHours(day: StripDay, scope: StripScope): readonly StripHour[] {
  return day.hours.map((hour, place) => layOutHour({ ...hour, place }, day, scope));
}

function layOutHour(
  hour: StripCount & { readonly place: number },
  day: Pick<StripDay, 'key'>,
  { view, path, moments, isCounted }: StripScope,
): StripHour {
  const [year = 0, month = 1, date = 1] = day.key.split('-').map(Number);
  const at = (place: number): Date =>
    place === 24
      ? startOfDay(day.key, view.zone, 1)
      : instantAt({ year, month, day: date, hour: place, minute: 0, second: 0 }, view.zone);
  const from = at(hour.place);
  const to = at(hour.place + 1);
  const inHour = moments.filter((moment) => moment.at >= from && moment.at < to).map(({ name }) => name);
  const span = `${shortDay(day.key)}, ${twoDigits(hour.place)}:00–${twoDigits(hour.place + 1)}:00 ${zoneAbbreviation(from, view.zone)}`;
  const named = isCounted ? `${span}, ${said(hour)}` : span;
  return {
    matching: hour.matching,
    all: hour.all,
    reports: hour.reports,
    key: from.toISOString(),
    label: twoDigits(hour.place),
    name: [named, ...(inHour.length === 0 ? [] : [inHour.join('; ')])].join(': '),
    isSelected: isPartOf({ from, to }, view.query, day.key, view.zone),
    href: viewHref(path, changeView(view, { from, to })),
  };
}

/** Whether an hour is of the chosen span, where that does not take its whole day. */
function isPartOf(
  hour: { readonly from: Date; readonly to: Date },
  { from, to }: Pick<View['query'], 'from' | 'to'>,
  day: string,
  zone: string,
): boolean {
  if (from === null && to === null) return false;
  const takesDay =
    (from === null || from <= startOfDay(day, zone)) && (to === null || to >= startOfDay(day, zone, 1));
  return !takesDay && (from === null || hour.to > from) && (to === null || hour.from < to);
}

/** Hours that lie together as one span. */
function countOf(hours: readonly HourCount[]): StripCount {
  if (hours.length === 0) return nothing;
  const { articles, reports } = sumOfHours(hours);
  return { matching: articles, all: hours.reduce((sum, { all }) => sum + all, 0), reports };
}

/** "63 articles · 51 reports" */
export function said({ matching, reports }: Pick<StripCount, 'matching' | 'reports'>): string {
  return countedReports({ articles: matching, reports });
}

/** Ticks of a day's moments as an SVG path over 24 units, one an hour, each `width` wide. */
export function momentTicks(moments: readonly number[], width: number): string {
  return moments.map((hour) => `M${Math.round(hour * 100) / 100} 0v2h${width}v-2z`).join('');
}
