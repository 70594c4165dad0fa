import type { HourCount, ListedArticle, ReportCounts } from '@/lib/news/shown/listing';
import { dayOf, offsetMinutes } from '@/lib/news/zoned-time';
import { clockTime, dayHeading, shortDay } from '@/lib/site/dates';
import { sumOfHours } from './hour-sums';
import { hoursByDay } from './hours-by-day';

/** Rows of one hour, or those that carry a day but no clock time. */
export interface TimelineHour {
  /** The hour's start as ISO, or "day-only", or "undated". */
  readonly key: string;
  /** "14:00", "No time given". */
  readonly label: string;
  /** Of that hour in the whole answer, not only on this page; null where it was not counted. */
  readonly count: ReportCounts | null;
  /**
   * Whether its heading is drawn: from the first crowded hour of a day on, or its later rows would seem to belong
   * to the heading above them.
   */
  readonly isHeaded: boolean;
  readonly rows: readonly ListedArticle[];
}

/** A day of the timeline, or at its end the articles without a date. */
export interface TimelineDay {
  /** YYYY-MM-DD, or "undated". */
  readonly key: string;
  readonly heading: string;
  readonly count: ReportCounts | null;
  readonly hours: readonly TimelineHour[];
}

export interface TimelineScope {
  readonly zone: string;
  /** The year that headings need not name. */
  readonly homeYear: number;
  /** Counts under the same query, for the headings; null where the span cuts through an hour. */
  readonly hours: readonly HourCount[] | null;
  /** Whether the page goes on where another ended, so that its first day is not here from its head. */
  readonly isContinued: boolean;
}

/** An hour of so many reports is headed: fewer find their way by their own times. */
const crowd = 6;

/** One hour, in milliseconds. */
export const hourMs = 3_600_000;

/**
 * Lays rows, in the order given, under day and hour headings in the reader's zone. An hour is one of
 * UTC, so in a zone of half hours it begins at half past; there the days are not counted.
 */
export function layOutTimeline(rows: readonly ListedArticle[], scope: TimelineScope): readonly TimelineDay[] {
  const counts = scope.hours === null ? null : countDays(scope.hours, scope.zone);
  return groupRuns(byDay(rows, scope.zone), (row) => dayKey(row, scope.zone)).map(
    ({ key, rows: ofDay }, place) => {
      const isWhole = key !== 'undated' && !(place === 0 && scope.isContinued);
      return {
        key,
        heading: key === 'undated' ? 'No date stated' : dayHeading(key, scope.homeYear),
        count: isWhole && counts !== null ? withUntimed(counts.get(key), rows, { ...scope, day: key }) : null,
        hours: headed(
          groupRuns(ofDay, hourKey).map((hour) => layOutHour(hour, scope)),
          !isWhole && isCrowdedBefore(ofDay, { ...scope, day: key }),
        ),
      };
    },
  );
}

/** YYYY-MM-DD, or "undated". A day that an outlet gives without a time is that day by whatever clock. */
function dayKey({ published, sortAt }: ListedArticle, zone: string): string {
  if (sortAt === null) return 'undated';
  return published.kind === 'day' ? published.day : dayOf(sortAt, zone);
}

/**
 * Rows in their order, those of one day together, those without a time at its head: kept as the day's midnight at the
 * event, they are in the evening before it by a clock further west, at noon by one in the east, and among what was
 * published on the stroke of midnight.
 */
function byDay(rows: readonly ListedArticle[], zone: string): readonly ListedArticle[] {
  const dated = rows.filter(({ sortAt }) => sortAt !== null);
  const [first, last] = [dated[0]?.sortAt ?? null, dated.at(-1)?.sortAt ?? null];
  const sign = first !== null && last !== null && first > last ? -1 : 1;
  // A space is before every hour of the day.
  const keyed = dated.map((row) => {
    return { row, key: `${dayKey(row, zone)}${row.published.kind === 'day' ? ' ' : 'T'}` };
  });
  keyed.sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -sign : sign));
  return [...keyed.map(({ row }) => row), ...rows.filter(({ sortAt }) => sortAt === null)];
}

function headed(
  hours: readonly Omit<TimelineHour, 'isHeaded'>[],
  isHeadedBefore: boolean,
): readonly TimelineHour[] {
  let isHeaded = isHeadedBefore;
  return hours.map((hour) => {
    isHeaded ||= Math.max(hour.count?.reports ?? 0, hour.rows.length) >= crowd;
    return { ...hour, isHeaded };
  });
}

/** Whether the day of these rows, in whichever order, has a crowded hour on the page before. */
function isCrowdedBefore(
  ofDay: readonly ListedArticle[],
  { hours, zone, day }: TimelineScope & { readonly day: string },
): boolean {
  const rows = ofDay.filter(({ published }) => published.kind !== 'day');
  const [first, last] = [rows[0]?.sortAt ?? null, rows.at(-1)?.sortAt ?? null];
  if (hours === null || first === null || last === null) return false;
  const isBefore = (hour: Date): boolean =>
    first <= last ? hour.getTime() + hourMs <= first.getTime() : hour > first;
  return hours.some(
    ({ hour, ...count }) =>
      dayOf(hour, zone) === day && isBefore(hour) && sumOfHours([{ hour, ...count }]).reports >= crowd,
  );
}

/**
 * How much with a clock time each day has in `zone`, by YYYY-MM-DD; null where the zone's days split UTC's hours.
 */
export function countDays(
  hours: readonly HourCount[],
  zone: string,
): ReadonlyMap<string, ReportCounts> | null {
  if (hours.some(({ hour }) => offsetMinutes(hour, zone) % 60 !== 0)) return null;
  return new Map([...hoursByDay(hours, zone)].map(([day, ofDay]) => [day, sumOfHours(ofDay)]));
}

/** Articles without a clock time are in no hour's count; they stand together at the head of their day. */
function withUntimed(
  counted: ReportCounts | undefined,
  rows: readonly ListedArticle[],
  { day, zone }: { readonly day: string; readonly zone: string },
): ReportCounts {
  const { articles, reports } = counted ?? { articles: 0, reports: 0 };
  const ofDay = rows.flatMap((row) => [row, ...row.copies]).filter((row) => dayKey(row, zone) === day);
  const untimed = ofDay.filter(({ published }) => published.kind === 'day');
  const timed = new Set(ofDay.filter((row) => !untimed.includes(row)).map(({ report }) => report));
  const more = new Set(untimed.map(({ report }) => report).filter((report) => !timed.has(report)));
  return { articles: articles + untimed.length, reports: reports + more.size };
}

/** What stands in the margin beside a row: a clock time, a day, or that there is neither. */
export function marginTime(article: ListedArticle, zone: string): string {
  const { published, sortAt } = article;
  if (published.kind === 'day') return shortDay(published.day);
  return published.kind === 'instant' && sortAt !== null ? clockTime(published.at, zone) : 'no date';
}

function layOutHour(
  group: { readonly key: string; readonly rows: readonly ListedArticle[] },
  scope: TimelineScope,
): Omit<TimelineHour, 'isHeaded'> {
  if (group.key === 'undated' || group.key === 'day-only') {
    return { ...group, label: group.key === 'undated' ? 'No date stated' : 'No time given', count: null };
  }
  const start = new Date(group.key);
  const counted = scope.hours?.find(({ hour }) => hour.getTime() === start.getTime());
  return {
    ...group,
    label: clockTime(start, scope.zone),
    count: counted === undefined ? null : sumOfHours([counted]),
  };
}

function hourKey(row: ListedArticle): string {
  if (row.sortAt === null) return 'undated';
  if (row.published.kind === 'day') return 'day-only';
  return new Date(Math.floor(row.sortAt.getTime() / hourMs) * hourMs).toISOString();
}

function groupRuns(
  rows: readonly ListedArticle[],
  keyOf: (row: ListedArticle) => string,
): readonly { readonly key: string; readonly rows: readonly ListedArticle[] }[] {
  const groups: { key: string; rows: ListedArticle[] }[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, rows: [row] });
  }
  return groups;
}
