import { keepByKey } from '@/lib/language/keep-by-key';
import { isDay } from '@/lib/news/calendar-day';
import { dayOf, instantAt, localTime, startOfDay, twoDigits } from '@/lib/news/zoned-time';

/** Which end of a span a value stands for: a bare day begins one at midnight and ends one at its own end. */
export type SpanEnd = 'from' | 'to';

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d{0,9})?)?([Zz]|(?: ?[+−-]| )\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads the value of `from=` or `to=`: a day or a clock time in `zone`, or an instant with its offset, in the forms of
 * ISO 8601 and RFC 3339 that programs write: "+0200", "+02", six figures of a second (Python's `isoformat`), figures
 * alone ("20250815T100000Z"), a month or a year. A "+" that was not escaped is a space by the time it comes here. Null
 * where it is none of these or no such day exists.
 */
export function readTime(value: string, end: SpanEnd, zone: string): Date | null {
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', fraction = '0', offset] =
    form.exec(withSigns(value, end)) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!/^(?:19|20|21)/.test(date) || !isDay(date)) return null;
  if (hour === undefined) return startOfDay(date, zone, end === 'to' ? 1 : 0);
  const isMidnight = hour === '24' && Number(minute) + Number(second) + Number(fraction) === 0;
  if ((Number(hour) > 23 && !isMidnight) || Number(minute) > 59 || Number(second) > 59) return null;
  if (offset !== undefined) {
    const at = new Date(`${date}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}${isoOffset(offset)}`);
    return Number.isNaN(at.getTime()) ? null : at;
  }
  if (isMidnight) return startOfDay(date, zone, 1);
  const local = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  return new Date(instantAt(local, zone).getTime() + Number(fraction.padEnd(3, '0')));
}

/** "2025-08-15T10:00" for what ISO 8601 writes with less: no signs, no day, or (RFC 9557) a zone's name besides. */
function withSigns(value: string, end: SpanEnd): string {
  const [, year = '', month = end === 'to' ? '12' : '01'] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (year !== '') return `${year}-${month}-${end === 'to' ? twoDigits(last) : '01'}`;
  return value
    .replace(/(Z|[+−-]\d{2}:?\d{2})\[[\w/+-]{1,40}\]$/i, '$1')
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/i, '$1-$2-$3')
    .replace(
      /(T)(\d{2})(\d{2})(\d{2})?(?=$|[.,Z+−-]|\s)/i,
      (_, sign, hour, minute, second) =>
        `${sign}${[hour, minute, second].filter((part) => part !== undefined).join(':')}`,
    );
}

/** "Z", or "+02:00" for "+0200", " 02" and the like. */
function isoOffset(offset: string): string {
  if (/^z$/i.test(offset)) return 'Z';
  const sign = /[−-]/.test(offset) ? '-' : '+';
  const figures = offset.replace(/\D/g, '').padEnd(4, '0');
  return `${sign}${figures.slice(0, 2)}:${figures.slice(2)}`;
}

/** Ends as they were written: each page writes the same fifty anew. */
const written = keepByKey<string>(5000);

/** Writes an end of a span in its shortest form: a bare day, a clock time in `zone`, or else UTC. */
export function writeTime(at: Date, end: SpanEnd, zone: string): string {
  return written(`${end} ${at.getTime()} ${zone}`, () => shortestTime(at, end, zone));
}

function shortestTime(at: Date, end: SpanEnd, zone: string): string {
  const bareDay = dayOf(end === 'to' ? new Date(at.getTime() - 1) : at, zone);
  if (readTime(bareDay, end, zone)?.getTime() === at.getTime()) return bareDay;
  const { hour, minute } = localTime(at, zone);
  const clock = `${dayOf(at, zone)}T${twoDigits(hour)}:${twoDigits(minute)}`;
  if (readTime(clock, end, zone)?.getTime() === at.getTime()) return clock;
  return at.toISOString();
}
