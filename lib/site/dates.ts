import { keepByKey } from '@/lib/language/keep-by-key';
import { weekdayOf } from '@/lib/news/calendar-day';
import type { PublicationTime, TimeOrigin } from '@/lib/news/publication-time';
import { dayOf, keepFormats, localTime, offsetMinutes, twoDigits } from '@/lib/news/zoned-time';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Friday 15 August" for 2025-08-15, with the year where it is not `homeYear`. */
export function dayHeading(day: string, homeYear: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = weekdays[weekdayOf(day)] ?? '';
  const plain = `${weekday} ${date} ${months[month - 1] ?? ''}`;
  return year === homeYear ? plain : `${plain} ${year}`;
}

/** "15 August 2025" for 2025-08-15. */
export function fullDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

/** "15 August" for 2025-08-15. */
export function dayMonth(day: string): string {
  return fullDay(day).replace(/ \d+$/, '');
}

/** "15 Aug" for 2025-08-15, with the year where that is not the year of `beside`, a day that the reader sees with it. */
export function shortDay(day: string, beside: string | null = day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const plain = `${date} ${(months[month - 1] ?? '').slice(0, 3)}`;
  return beside?.slice(0, 4) === day.slice(0, 4) ? plain : `${plain} ${year}`;
}

/** "14:31", by a clock in `zone`. */
export function clockTime(at: Date, zone: string): string {
  const { hour, minute } = localTime(at, zone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** "15 August 2025, 14:31 AKDT". */
export function fullTime(at: Date, zone: string): string {
  return `${fullDay(dayOf(at, zone))}, ${clockTime(at, zone)} ${zoneAbbreviation(at, zone)}`;
}

/** "15 Aug, 14:31", for places where the zone is already named; with the year as `shortDay` has it. */
export function shortTime(at: Date, zone: string, beside?: string | null): string {
  return `${shortDay(dayOf(at, zone), beside)}, ${clockTime(at, zone)}`;
}

/** "15 Aug 2025, 14:31 AKDT", where nothing else on the page names the zone and the year. */
export function zonedShortTime(at: Date, zone: string): string {
  return `${shortTime(at, zone, null)} ${zoneAbbreviation(at, zone)}`;
}

const namingFormat = keepFormats({ timeZoneName: 'short' });
/** By zone, year and distance from UTC, of which a zone's letters are another word. */
const abbreviations = keepByKey<string>(2000);

/** The zone's usual letters at that time ("AKDT"), or its distance from UTC ("UTC+3") where it has none. */
export function zoneAbbreviation(at: Date, zone: string): string {
  const key = `${zone} ${at.getUTCFullYear()} ${offsetMinutes(at, zone)}`;
  return abbreviations(key, () => lettersOf(at, zone));
}

function lettersOf(at: Date, zone: string): string {
  const name = namingFormat(zone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  return name === undefined || name.startsWith('GMT') ? utcOffset(at, zone) : name;
}

/** "UTC−8", "UTC+5:30", "UTC". */
export function utcOffset(at: Date, zone: string): string {
  const minutes = offsetMinutes(at, zone);
  if (minutes === 0) return 'UTC';
  const rest = Math.abs(minutes) % 60;
  const clock = `${Math.floor(Math.abs(minutes) / 60)}${rest === 0 ? '' : `:${twoDigits(rest)}`}`;
  return `UTC${minutes < 0 ? '−' : '+'}${clock}`;
}

/** What a clock in `zone` shows, for machines: "2025-08-15", "00:00:00" and "-08:00". */
export function zonedClock(
  at: Date,
  zone: string,
): { readonly day: string; readonly clock: string; readonly offset: string } {
  const { hour, minute, second } = localTime(at, zone);
  const minutes = offsetMinutes(at, zone);
  const ahead = Math.abs(minutes);
  return {
    day: dayOf(at, zone),
    clock: [hour, minute, second].map(twoDigits).join(':'),
    offset: `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`,
  };
}

/** When an outlet says that it published, in words and with all that is known of the precision. */
export function publicationPhrase(published: PublicationTime, zone: string): string {
  switch (published.kind) {
    case 'instant':
      return fullTime(published.at, zone);
    case 'day':
      return `${fullDay(published.day)}, no time given`;
    case 'unknown':
      return 'Not stated';
  }
}

/** "15 Aug, 14:31", "15 Aug", "no date": the same where there is little room, with the year as `shortDay` has it. */
export function shortPublication(published: PublicationTime, zone: string, beside: string | null): string {
  if (published.kind === 'instant') return shortTime(published.at, zone, beside);
  return published.kind === 'day' ? shortDay(published.day, beside) : 'no date';
}

/** YYYY-MM-DD of a publication, by a clock in `zone`; null where none is known. */
export function publicationDay(published: PublicationTime, zone: string): string | null {
  if (published.kind === 'unknown') return null;
  return published.kind === 'day' ? published.day : dayOf(published.at, zone);
}

/** Where a publication time was found, as the end of "by …". */
export function originPhrase(origin: TimeOrigin): string {
  switch (origin) {
    case 'json-ld':
      return 'the page’s structured data';
    case 'meta':
      return 'the page’s metadata';
    case 'microdata':
      return 'the page’s markup';
    case 'visible':
      return 'the date printed on the page';
    case 'loose':
      return 'a date elsewhere on the page';
    case 'feed':
      return 'the outlet’s feed';
    case 'sitemap':
      return 'the outlet’s sitemap';
    case 'address':
      return 'the article’s address';
  }
}

/** For the `datetime` attribute of a <time>: an instant, a day, or null where nothing is known. */
export function machineTime(published: PublicationTime): string | null {
  switch (published.kind) {
    case 'instant':
      return published.at.toISOString();
    case 'day':
      return published.day;
    case 'unknown':
      return null;
  }
}
