import type { Match } from '@/lib/language/every-match';

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

const dayMs = 86_400_000;

/** The day that is so many days after another, both YYYY-MM-DD. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** A day of a year, YYYY-MM-DD; null where there is none, as of 31 April. */
export function dayOfYear(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** The day of that month and number that is nearest to another day; null where no year has it. */
export function nearestDay(month: number, day: number, to: string): string | null {
  const year = Number(to.slice(0, 4));
  const days = [year, year - 1, year + 1].flatMap((one) => dayOfYear(one, month, day) ?? []);
  const away = (one: string) => Math.abs(Date.parse(one) - Date.parse(to));
  return days.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}
