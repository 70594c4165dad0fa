const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** IMF-fixdate and RFC 850 with its two-digit years: "Fri, 15 Aug 2025 20:00:00 GMT". */
const dayFirst =
  /^[a-z]{3,9}, ?(\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) (\d\d):(\d\d):(\d\d) (?:gmt|utc|\+0000)$/i;
/** asctime: "Fri Aug 15 20:00:00 2025". */
const monthFirst = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})$/i;

/**
 * An HTTP-date (RFC 9110, 5.6.7) in its three forms; null for anything else. Stricter than
 * Date.parse, which reads "2" as the year 2001.
 */
export function parseHttpDate(text: string): Date | null {
  const trimmed = text.trim();
  if (trimmed.length > 64) return null;
  const early = dayFirst.exec(trimmed);
  if (early !== null) {
    const [, day, month, year, ...clock] = early;
    return dateOf(year, month, day, clock);
  }
  const late = monthFirst.exec(trimmed);
  if (late === null) return null;
  const [, month, day, hour, minute, second, year] = late;
  return dateOf(year, month, day, [hour, minute, second]);
}

type Part = string | undefined;

function dateOf(year: Part, month: Part, day: Part, clock: readonly Part[]): Date | null {
  const monthIndex = months.indexOf((month ?? '').toLowerCase());
  const [hour = Number.NaN, minute = Number.NaN, second = Number.NaN] = clock.map(Number);
  const numbers = [fullYear(year ?? ''), Number(day), hour, minute, second];
  if (monthIndex < 0 || numbers.some(Number.isNaN)) return null;
  const [y = 0, d = 0] = numbers;
  const date = new Date(Date.UTC(y, monthIndex, d, hour, minute, second));
  return date.getUTCMonth() === monthIndex && hour < 24 && minute < 60 && second <= 60 ? date : null;
}

// RFC 850's two digits: the nineties were the last that a server could mean by 70 and above.
function fullYear(year: string): number {
  const value = Number(year);
  if (year.length !== 2) return value;
  return value >= 70 ? 1900 + value : 2000 + value;
}
