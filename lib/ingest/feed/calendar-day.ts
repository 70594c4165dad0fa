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
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Is there such a day, in the years that news can come from? */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
