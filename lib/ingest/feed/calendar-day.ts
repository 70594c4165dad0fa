import { isMonthFirst } from '@/lib/ingest/decode/month-first';
import { weekdayNames } from '@/lib/language/calendar';

/** Who wrote a date: languages (BCP 47) and address of the feed. */
export interface Writer {
  readonly languages: readonly string[];
  readonly address: string;
}

/** A day as written, not yet known to exist. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a year's day number; null outside the year. */
export function ordinalDay(year: number, number: number): CalendarDay | null {
  const day = fromUtc(new Date(Date.UTC(year, 0, number)));
  return number > 0 && day.year === year ? day : null;
}

/** Monday of ISO week 1 is the Monday of the week that holds 4 January. */
export function weekDay(year: number, week: number, weekday: number): CalendarDay | null {
  if (week < 1 || week > 53 || weekday < 1 || weekday > 7) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return fromUtc(new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + weekday - 1)));
}

function fromUtc(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Two-digit years as RFC 2822 reads them: 00–49 are 20xx. */
export function rfcYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Is there such a day, in the years that news can come from? */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const numericDay =
  /^(?:(\p{L}{2,12})(?:[ -]\p{L}{2,12})?\.?(,|\s)\s*)?(\d{1,4})\s*([./ -])\s*(\d{1,2})\s*\4\s*(\d{1,4})[.,]?(?:\s.{0,3})?$/u;

/**
 * "10/30/23", "30.10.2023", "2023/10/30": slashes may be American, unless the first number cannot be a month, or the
 * weekday before them tells. Of "25.08.15" Chinese, Japanese and Korean mean the year by the first.
 */
export function readNumericDay(text: string, { languages, address }: Writer): CalendarDay | null {
  const [, weekday = '', behind, one = '', separator, two = '', three = ''] =
    numericDay.exec(text.trim()) ?? [];
  const [first, second, third] = [Number(one), Number(two), Number(three)];
  const yearFirst = { year: rfcYear(one), month: second, day: third };
  // These alone are as little a day as a version.
  const isLoose = separator === ' ' || (behind !== undefined && behind !== ',');
  if (one.length === 4) return isLoose ? null : yearFirst;
  if (one.length > 2 || (three.length !== 2 && three.length !== 4)) return null;
  const dayFirst = { year: rfcYear(three), month: second, day: first };
  const monthFirst = { year: rfcYear(three), month: first, day: second };
  const [sure, ...others] = [dayFirst, monthFirst].filter((day) => fallsOn(day, weekday, languages));
  if (sure !== undefined && others.length === 0) return sure;
  if (isLoose) return null;
  if (three.length === 2 && (first > 31 || /^(?:ja|ko|zh)\b/i.test(languages[0] ?? ''))) return yearFirst;
  return first <= 12 && (second > 12 || (separator === '/' && isMonthFirst(address, languages)))
    ? monthFirst
    : dayFirst;
}

/** Whether a day is this weekday, by its name or the beginning of it in the feed's language or in English. */
function fallsOn(day: CalendarDay, weekday: string, languages: readonly string[]): boolean {
  if (weekday.length < 2 || !isRealDay(day)) return false;
  const place = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  return [...languages, 'en'].some((language) =>
    weekdayNames(language)[place]?.long.toLowerCase().startsWith(weekday.toLowerCase()),
  );
}
