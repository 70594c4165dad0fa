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

const rangeWords =
  /^\.?\s?(?:[–—-]|to|till|until|through|bis|au|à|al|a|até|до|по|do|till|tot|t\/m|til|saakka|iki|până|至|到|から|〜|～|부터|إلى|حتى|से)\s?$/iu;

const andWords =
  /^\.?\s(?:and|und|et|y|e|и|і|та|i|a|en|og|och|és|ja|și|ir|ve)\s(?:the |dem |den |le |el |o |il |de |den )?$/iu;
const betweenWords =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|между|між|między|mezi|tussen|mellom|mellem|mellan|între|tarp)\s(?:\p{L}{1,3}\s)?$/iu;

/** Letters that may stand between two days that belong together. */
export const longestJoint = 20;

/** Whether a day begins a span that ends on another one of the text: "from 15 to 17 August", "between Friday and Sunday". */
export function joinsRange(text: string, one: PlacedDay, other: PlacedDay): boolean {
  if (one.end > other.start || other.start - one.end > longestJoint) return false;
  const between = text.slice(one.end, other.start);
  return (
    rangeWords.test(between) ||
    (andWords.test(between) &&
      betweenWords.test(text.slice(Math.max(0, one.start - longestJoint), one.start)))
  );
}
