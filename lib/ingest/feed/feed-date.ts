import { monthOf } from '@/lib/language/calendar';
import { languageTag } from '@/lib/language/language-tag';
import { twoDigits } from '@/lib/news/zoned-time';
import {
  type CalendarDay,
  isRealDay,
  ordinalDay,
  readNumericDay,
  rfcYear,
  type Writer,
  weekDay,
} from './calendar-day';
import { readClock } from './date-clock';
import { readableDateText } from './date-text';
import { zoneMinutes } from './date-zone';

/** A date as a feed states it. */
export type StatedDate =
  | {
      readonly kind: 'instant';
      /** Where no zone is stated, the clock time as if it were UTC. */
      readonly at: Date;
      readonly precision: 'second' | 'minute';
      /** Minutes east of Greenwich; null where none is stated, though RFC 4287 and RSS both want one. */
      readonly zone: number | null;
    }
  | { readonly kind: 'day'; readonly day: string }
  /** YYYY-MM or YYYY. */
  | { readonly kind: 'period'; readonly period: string };

const maxLength = 100;

/** The first of these texts that is a date; null where none is. `language` and `address` are the feed's. */
export function firstDate(
  texts: readonly string[],
  language: string | null,
  address: string,
): StatedDate | null {
  for (const text of texts) {
    const date = readFeedDate(text, language, address);
    if (date !== null) return date;
  }
  return null;
}

const isoDate =
  /^(\d{4})(?:-(\d{1,3})(?:-(\d{1,3}))?|(\d\d)(\d\d)|-?W(\d\d)(?:-?(\d))?)?(?=$|[T\s,;]|[+-]\d\d:?\d\d$|Z$)/i;
const clock =
  /(?:^|[^\d:.+-])(\d{1,2})(?::|h(?=\d))(\d{2})(?:[:.m](\d{1,2})(?:[.,:](\d+))?)?\s*(?:([ap])\.?\s?m\.?(?![a-z]))?/i;
const clockWithoutMinutes = /(?:^|\s)(\d{1,2})\s*([ap])\.?m\.?(?![a-z])/i;

/**
 * Reads a date in the forms that feeds use: RFC 822/2822 and ISO 8601 with their usual damage, numeric
 * dates, asctime, and month names in the language that the feed declares (`language`, null where it does not), in
 * English, or in any other where they mean the same month in all. Of
 * "05/08/2025" the feed's host (`address`) and language tell which is the month, as those of a page. `text` of any
 * origin, bounded here; null where the words make no date, never a guess from part of them.
 */
export function readFeedDate(text: string, language: string | null, address = ''): StatedDate | null {
  const usual = readUsualDate(text.length > maxLength ? '' : text.trim());
  if (usual !== null) return usual;
  if (text.length > 4 * maxLength) return null;
  const tag = languageTag(language);
  const languages = tag === null ? [] : [tag];
  const plain = readableDateText(text, languages);
  if (plain.text.length < 4 || plain.text.length > maxLength) return null;
  return readIso(plain.text, plain.zoneMinutes) ?? readWords({ ...plain, languages, address });
}

const usualIso = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))$/;
const usualMail =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) (?:GMT|UTC|([+-])(\d\d)(\d\d))$/;
const mailMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Seconds since 1970, or thousandths or millionths of one, as programs write them. */
const epoch = /^(1\d{9})(?:\d{3}|\d{6}|\.\d{1,6})?$/;

/** The two spellings of nearly every feed, read without the detours that the others need. */
function readUsualDate(text: string): StatedDate | null {
  const iso = usualIso.exec(text);
  if (iso !== null) {
    const [, year, month, day, time = '', sign, hours, minutes] = iso;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return usualInstant(date, time, usualZone(sign, hours, minutes));
  }
  const mail = usualMail.exec(text);
  if (mail === null) return epochInstant(text);
  const [, day, month = '', year, time = '', sign, hours, minutes] = mail;
  const place = mailMonths.indexOf(month);
  if (place < 0 || place % 3 !== 0) return null;
  const date = { year: Number(year), month: place / 3 + 1, day: Number(day) };
  return usualInstant(date, time, usualZone(sign, hours, minutes));
}

/** Also as .NET writes it in JSON, "/Date(1755253351000+0200)/". */
function epochInstant(text: string): StatedDate | null {
  const seconds = epoch.exec(text.replace(/^\/Date\((\d+)(?:[+-]\d{4})?\)\/$/, '$1'))?.[1];
  if (seconds === undefined) return null;
  return { kind: 'instant', at: new Date(Number(seconds) * 1000), precision: 'second', zone: 0 };
}

/** Minutes east of UTC; null for an offset that no place has. */
function usualZone(sign = '+', hours = '0', minutes = '0'): number | null {
  if (Number(minutes) > 59 || Number(hours) > 14) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -total : total;
}

/** `time` is HH:MM:SS. What is out of the ordinary, such as 24:00:00, is left to the slow way. */
function usualInstant(day: CalendarDay, time: string, zone: number | null): StatedDate | null {
  const [hour, minute, second] = [Number(time.slice(0, 2)), Number(time.slice(3, 5)), Number(time.slice(6))];
  if (zone === null || hour > 23 || minute > 59 || second > 59 || !isRealDay(day)) return null;
  const at = new Date(Date.UTC(day.year, day.month - 1, day.day, hour, minute - zone, second));
  return { kind: 'instant', at, precision: 'second', zone };
}

function readIso(text: string, assumedZone: number | null): StatedDate | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const [whole, year = '', dashedMonth, dashedDay, compactMonth, compactDay, week, weekday] = match;
  const rest = text.slice(whole.length).trim();
  if (week !== undefined)
    return withTime(weekDay(Number(year), Number(week), Number(weekday ?? 1)), rest, assumedZone);
  const [month, day] = [dashedMonth ?? compactMonth, dashedDay ?? compactDay];
  if (day === undefined) return rest === '' ? readDaylessIso(Number(year), month ?? null) : null;
  // "2003-012-31" was seen in the wild: a zero too many.
  if ([month, day].some((part) => part?.length === 3 && !part.startsWith('0'))) return null;
  return withTime({ year: Number(year), month: Number(month), day: Number(day) }, rest, assumedZone);
}

/** "2025", "2025-08", and "2025-227", the 227th day. */
function readDaylessIso(year: number, part: string | null): StatedDate | null {
  if (part === null) return periodOf(year, null);
  const number = Number(part);
  if (part.length === 3) return withTime(ordinalDay(year, number), '', 0);
  return part.length === 2 && number >= 1 && number <= 12 ? periodOf(year, number) : null;
}

function periodOf(year: number, month: number | null): StatedDate | null {
  if (year < 1900 || year > 2200) return null;
  return { kind: 'period', period: month === null ? `${year}` : `${year}-${twoDigits(month)}` };
}

interface DateWords extends Writer {
  readonly text: string;
  /** Of a clock time without a zone. */
  readonly zoneMinutes: number | null;
}

function readWords({ text, zoneMinutes: assumedZone, languages, address }: DateWords): StatedDate | null {
  const time = clock.exec(text) ?? clockWithoutMinutes.exec(text);
  const at = time === null ? -1 : time.index + (/^\d/.test(time[0]) ? 0 : 1);
  const before = at < 0 ? withoutTrailingZone(text) : text.slice(0, at);
  const timeAndAfter = at < 0 ? '' : text.slice(at);
  const numeric = readNumericDay(before, { languages, address });
  if (numeric !== null) return withTime(numeric, timeAndAfter, assumedZone);
  // asctime puts the year after the clock: "Sun Jan 4 16:29:06 PST 2004", git a zone behind it.
  const trailingYear = /\s((?:19|20)\d\d)(?=\s*$|\s+[A-Z(+-]\S{2,40}$)/.exec(timeAndAfter);
  const hasYearBefore = /(?:^|[^\d])\d{4}(?!\d)/.test(before);
  if (trailingYear !== null && !hasYearBefore) {
    const day = readNamedDay(`${before} ${trailingYear[1]}`, languages);
    return day === null ? null : withTime(day, timeAndAfter.replace(trailingYear[0], ''), assumedZone);
  }
  const day = readNamedDay(before, languages);
  if (day === null) return at < 0 ? readNamedMonth(before, languages) : null;
  return withTime(day, timeAndAfter, assumedZone);
}

/** "5 August 2019 GMT": a zone without a clock time says nothing of the day. */
function withoutTrailingZone(text: string): string {
  const match = /\s(\(?(?:[A-Z]{2,4}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d\d)?)\)?)$/.exec(text);
  return match === null || zoneMinutes(match[1] ?? '', null) === null ? text : text.slice(0, match.index);
}

function readNamedDay(text: string, languages: readonly string[]): CalendarDay | null {
  const parts = namedParts(text, languages);
  if (parts === null || parts.numbers.length !== 2) return null;
  const [first = '', second = ''] = parts.numbers;
  if (first.length === 4) return { year: Number(first), month: parts.month, day: Number(second) };
  if (second.length !== 4 && second.length !== 2) return null;
  return { year: rfcYear(second), month: parts.month, day: Number(first) };
}

/** "August 2025". */
function readNamedMonth(text: string, languages: readonly string[]): StatedDate | null {
  const parts = namedParts(text, languages);
  const [year = ''] = parts?.numbers ?? [];
  return parts !== null && parts.numbers.length === 1 && year.length === 4
    ? periodOf(Number(year), parts.month)
    : null;
}

interface NamedParts {
  readonly month: number;
  readonly numbers: readonly string[];
}

function namedParts(text: string, languages: readonly string[]): NamedParts | null {
  // Thai shortens a month to two letters, each with a dot: "ส.ค."
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}']*(?:\.\p{sc=Thai}\p{M}*)?/gu)].map(([word]) => word);
  // Arabic of the Levant: "تشرين الأول".
  const names = words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]);
  // "Mar" is Tuesday in Romanian and March elsewhere: with two candidates the one next to the number counts.
  const month = monthOf(names, languages);
  if (month === null) return null;
  const numbers = [...text.matchAll(/\d+/g)].map((number) => number[0]);
  return { month, numbers };
}

/** Joins a day with what follows it; a clock time that makes no sense spoils the date. */
function withTime(day: CalendarDay | null, rest: string, assumedZone: number | null): StatedDate | null {
  if (day === null || !isRealDay(day)) return null;
  const label = `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`;
  const text = rest.replace(/^[T\s,;]+/i, '');
  if (text === '' || /^(?:Z|GMT|UTC?|[+-]\d\d:?\d\d)$/i.test(text)) return { kind: 'day', day: label };
  const time = readClock(text);
  if (time === null) return null;
  const zoneText = text.slice(time.length).trim();
  const local = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute, time.second);
  const zone = zoneText === '' ? assumedZone : zoneMinutes(zoneText, new Date(local));
  // Of an abbreviation that nobody knows ("CLDT"), or that two places use, the day is known all the same.
  if (zone === null && zoneText !== '')
    return /^\(?[A-Z]{3,5}\)?$/.test(zoneText) ? { kind: 'day', day: label } : null;
  return {
    kind: 'instant',
    at: new Date(local - (zone ?? 0) * 60_000),
    precision: time.hasSeconds ? 'second' : 'minute',
    zone,
  };
}
