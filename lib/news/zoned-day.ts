/** The calendar day of an instant in a zone (IANA name), as YYYY-MM-DD. */
export function dayInZone(at: Date, zone: string): string {
  return dayFormat(zone).format(at);
}

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
}

/**
 * The first instant of a calendar day (YYYY-MM-DD) in a zone, to the minute. Searched for, not computed
 * from an offset: where clocks change at midnight, the day begins at 01:00 (Beirut, Cairo in spring) or
 * has two midnights, of which the first counts.
 */
export function startOfDay(day: string, zone: string): Date {
  const days = dayFormat(zone);
  const middle = Date.parse(`${day}T00:00:00Z`) / 60_000;
  // No zone is further from UTC than 14 hours (15 before its clocks are changed).
  let before = middle - 15 * 60;
  let found = middle + 15 * 60;
  while (found - before > 1) {
    const half = Math.floor((before + found) / 2);
    if (days.format(half * 60_000) >= day) found = half;
    else before = half;
  }
  return new Date(found * 60_000);
}
