import { spanWords } from '@/lib/language/calendar-spellings';
import type { Match } from '@/lib/language/every-match';
import { dayOfYear } from '@/lib/news/calendar-day';

/** A day that a text names, at its place in the text; `day` is null for one that is not meant, as "Black Friday". */
export interface PlacedDay {
  /** YYYY-MM-DD. */
  readonly day: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Finds days by name in a folded text, seen from the days on which it was published, the last of them first. */
export type NamedDayFinder = (text: string, publishedOn: readonly string[]) => readonly PlacedDay[];

/** A day where a match stands. */
export function placed({ index: start, 0: words }: Match, day: string | null): PlacedDay {
  return { day, start, end: start + words.length, words: words.trim() };
}

/** Whether two places have a letter in common. */
export function overlap(
  one: Pick<PlacedDay, 'start' | 'end'>,
  other: Pick<PlacedDay, 'start' | 'end'>,
): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The day of that month and number that is nearest to another day; null where no year has it. */
export function nearestDay(month: number, day: number, to: string): string | null {
  const year = Number(to.slice(0, 4));
  return nearestOf(
    [year, year - 1, year + 1].flatMap((one) => dayOfYear(one, month, day) ?? []),
    to,
  );
}

/** Of some days the one that is nearest to another; null of none. */
export function nearestOf(days: readonly string[], to: string): string | null {
  const away = (one: string) => Math.abs(Date.parse(one) - Date.parse(to));
  return days.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}

/** A day by its number, of the month that is so many months away from another day's; null where that has none. */
export function dayInMonth(day: number, away: number, from: string): string | null {
  const first = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1 + away, 1));
  return dayOfYear(first.getUTCFullYear(), first.getUTCMonth() + 1, day);
}

/** The days of that number in the months around a day, its own month first. */
export function daysAround(day: number, from: string): readonly string[] {
  return [0, -1, 1].flatMap((away) => dayInMonth(day, away, from) ?? []);
}

const joinsEnds = new RegExp(`^\\.?\\s?(?:[–—-]|${spanWords.to})\\s?$`, 'iu');
const joinsBoth = new RegExp(`^\\.?\\s(?:${spanWords.and})\\s(?:(?:the|dem|den|le|el|o|il|de) )?$`, 'iu');
const isBetween = new RegExp(`(?<!\\p{L})(?:${spanWords.between})\\s(?:\\p{L}{1,3}\\s)?$`, 'iu');

/** Letters that may stand between two days that belong together. */
export const longestJoint = 20;

/** Whether a day begins a span that ends on another one of the text: "from 15 to 17 August", "between Friday and Sunday". */
export function joinsRange(text: string, one: PlacedDay, other: PlacedDay): boolean {
  if (one.end > other.start || other.start - one.end > longestJoint) return false;
  const between = text.slice(one.end, other.start);
  return (
    joinsEnds.test(between) ||
    (joinsBoth.test(between) && isBetween.test(text.slice(Math.max(0, one.start - longestJoint), one.start)))
  );
}
