import type { Site } from './site';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a time of a report is a bare day, which is printed as one. */
export function isBareDay(time: string): boolean {
  return day.test(time);
}

/** A report's time as its outlet prints it for readers: in words, on the outlet's own clock. */
export function printTime(site: Site, time: string): string {
  const words = printDay(site, time);
  if (isBareDay(time)) return words;
  const isTwelveHour = site.language === 'en-US';
  const clock = new Intl.DateTimeFormat(isTwelveHour ? 'en-US' : 'en-GB', {
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(localTime(time));
  return `${words}, ${clock}${site.clockLabel}`;
}

/** The day of a time in words: "15 August 2025". */
function printDay(site: Site, time: string): string {
  const locale = site.language === 'ar' ? 'ar-u-nu-latn' : site.language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(localTime(time));
}

/** "15 августа" of an instant or a day, as an agency opens its copy. */
export function printDayAndMonth(site: Site, time: string): string {
  return new Intl.DateTimeFormat(site.language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    localTime(time),
  );
}

/** RFC 822, as RSS wants it, with the outlet's own offset: "Fri, 15 Aug 2025 15:34:00 -0800". */
export function rfc822(time: string): string {
  const offset = /([+-]\d{2}):?(\d{2})$/.exec(time);
  const zone = offset === null ? '+0000' : `${offset[1]}${offset[2]}`;
  return localTime(time).toUTCString().replace('GMT', zone);
}

/** The time as the outlet's own clock shows it, as if that clock were in UTC. */
function localTime(time: string): Date {
  return new Date(`${time.slice(0, 10)}T${isBareDay(time) ? '00:00:00' : time.slice(11, 19)}Z`);
}
