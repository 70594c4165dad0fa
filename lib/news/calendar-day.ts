const dayMs = 86_400_000;

/** Days as YYYY-MM-DD, of no zone. The day that is so many days after another; before it where these are negative. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The day of these numbers, the month from 1; null where there is none, as of 31 April. */
export function dayOfYear(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}

/** The year that two figures stand for: 25 for 2025, 89 for 1989. */
export function fullYear(twoFigures: number): number {
  return twoFigures + (twoFigures < 70 ? 2000 : 1900);
}

/** The weekday of a day that there is, 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether a text is a day that there is, and written so. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
