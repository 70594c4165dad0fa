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
  const days = [year, year - 1, year + 1].flatMap((one) => dayOfYear(one, month, day) ?? []);
  const away = (one: string) => Math.abs(Date.parse(one) - Date.parse(to));
  return days.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}
