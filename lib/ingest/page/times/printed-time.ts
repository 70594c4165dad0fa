import { monthOf } from '@/lib/language/calendar';
import { inGregorian } from '@/lib/language/other-calendars';
import { untilChange } from '@/lib/language/stamp-words';
import { dayOfYear, fullYear } from '@/lib/news/calendar-day';
import { rangeStart } from './day-range';
import { clockTime, type PrintedClock, parseClock, zoneAfter } from './printed-clock';
import { shortTimesOf } from './short-times';

/** A date as it is printed, with the clock time and the zone only where they are printed too. */
export interface PrintedTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly clock: PrintedClock | null;
  /** Minutes east of Greenwich; null where no zone is given. */
  readonly offset: number | null;
}

const isoForm =
  /(?<!\d)((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?:(?:[T ]|\s?,\s?|\s-\s){1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d)|[+-]\d:\d\d)?)?/i;
/** As programs print it: "Fri Aug 15 14:40:05 EDT 2025". */
const javaForm =
  /^\s*\p{L}{3} (\p{L}{3} \d{1,2}) (\d{1,2}:\d{2}:\d{2}) ([A-Z]{1,5}|GMT[+-]\d{2}:\d{2}) ((?:19|20)\d{2})\s*$/u;
const yearPart = '(?<year>(?:19|20)\\d{2})';
/** Thai shortens with two stops: "ส.ค.". */
const namePart = '(?<month>[\\p{Script=Thai}]{1,3}\\.[\\p{Script=Thai}]\\.|\\p{L}[\\p{L}\\p{M}]{1,14})';
/** Arabic may need two words, and may give the other name behind a stroke: "تشرين الأول / أكتوبر". */
const monthPart = `${namePart}(?<more> \\p{Script=Arabic}{3,8})?(?:\\s?/\\s?[\\p{Script=Arabic} ]{2,20})?[.॰׳’]?`;
const dayMonthYear = new RegExp(
  `(?<![\\d.])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|-го|-(?=\\p{L}))?[.\\s]{0,2}\\s?(?:[dD][eE][lL]? |of |ta[’'] |d[’'])?${monthPart}(?:\\s?[,،]?\\s(?:[dD][eE][lL]? )?|(?<=\\.))${yearPart}(?!\\d)`,
  'u',
);
const monthDayYear = new RegExp(
  `(?<!\\p{L})${monthPart}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}${yearPart}(?!\\d)`,
  'u',
);
/** Hungarian, Lithuanian, Armenian and Basque: "2025. augusztus 15.", "2025 m. rugpjūčio 15 d.", "2025(e)ko abuztuaren 15". */
const yearMonthDay = new RegExp(
  `(?<!\\d)${yearPart}(?:\\.| m\\.| թ\\.?|e?ko|\\(e\\)ko)?\\s${monthPart}\\s(?<day>\\d{1,2})(?!\\d|:\\d)`,
  'u',
);
/** Latvian, Kazakh, Kyrgyz, Georgian: "2025. gada 15. augustā", «2025 жылғы 15 тамыз», «2025-ж., 15-август». */
const yearDayMonth = new RegExp(
  `(?<!\\d)${yearPart}\\.?[\\s-](?:gada|g\\.|жылғы|жылы|ж\\.,?|yil|წლის)\\s(?<day>\\d{1,2})\\.?[\\s-]${monthPart}`,
  'u',
);
/** "15.8. 23:20" ends in an hour, not in a year. */
const numericForm =
  /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2}(?!\s?[:.h]\s?\d\d))(?!\d)/;
/** "15 tháng 8 năm 2025", "15 thg 8, 2025" */
const vietnamese = /(?<!\d)(\d{1,2})\s?th(?:án)?g\s?(\d{1,2})(?:\s?năm|,)?\s((?:19|20)\d{2})(?!\d)/iu;
/** "2025年8月15日", "2025년 8월 15일", «2025 оны 8-р сарын 15» */
const hanForm =
  /((?:19|20)\d{2})\s?(?:[年년]|оны)\s?(\d{1,2})\s?(?:[月월]|(?:-р )?сарын)\s?(\d{1,2})(?!\d|:)\s?[日일号號]?/;
/** Also "2025-8-15". Korean and Hungarian set spaces: "2025. 8. 15."; after "15.08.2025." follows the hour. */
const yearFirst =
  /(?<!\d)((?:19|20)\d{2})(?:[/.-]|(?<![./-]\d{4})\.\s)(\d{1,2})(?:[/.-]|\.\s)(\d{1,2})(?!\d)/;
const dashedNames = /(?<!\d)(?<day>\d{1,2})[-/](?<month>\p{L}{3,9})[-/](?<year>(?:19|20)\d{2})(?!\d)/u;

/** How a page writes its dates. */
export interface DateHabits {
  /** Whether "08/09/2025" is read as August where nothing else tells. */
  readonly monthFirst: boolean;
  /** BCP 47, most trusted first: whose names the months have. */
  readonly languages: readonly string[];
}

/** The habits of a text of which nothing is known. */
export const unknownHabits: DateHabits = { monthFirst: false, languages: [] };

/**
 * The first date in a short text, in any of the forms that the press prints; of several days the first. Null where
 * there is no date, or none that can be.
 */
export function parsePrintedTime(text: string, habits: DateHabits): PrintedTime | null {
  return findPrintedTime(inGregorian(text.slice(0, 300)), habits)?.time ?? null;
}

/** A time with where its date stands in a text. */
export interface FoundTime {
  readonly time: PrintedTime;
  readonly start: number;
  readonly end: number;
}

/** The first date of a text that is in our calendar and digits already (`inGregorian`). */
export function findPrintedTime(text: string, habits: DateHabits): FoundTime | null {
  const epoch = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text);
  if (epoch?.[1] !== undefined)
    return findPrintedTime(new Date(Number(epoch[1]) * 1000).toISOString(), habits);
  const stamp = javaForm.exec(text);
  if (stamp !== null) return findPrintedTime(`${stamp[1]}, ${stamp[4]} ${stamp[2]} ${stamp[3]}`, habits);
  const iso = isoForm.exec(text);
  const isoTime = iso === null ? null : fromIso(iso, text, habits);
  if (iso !== null && isoTime !== null)
    return { time: isoTime, start: iso.index, end: iso.index + iso[0].length };
  const found = findDay(text, habits);
  if (found === null) return null;
  const { day, start, end } = found;
  // The hour stands behind its day, but for papers that print it before: "6:41 PM EDT, Fri August 15, 2025".
  // What is said of a change behind the day has an hour of its own: "Aug. 15, 2025 Updated 11:20 p.m."
  const rest = untilChange(text.slice(end, end + 60));
  const about = { day, languages: habits.languages };
  const behind = parseClock(rest.split(nextDay)[0] ?? rest, about);
  const before = behind ?? parseClock(text.slice(0, start).slice(-40), about);
  const isZoned = before !== null && !(behind !== null && shortWord.test(rest));
  const offset = before?.offset ?? (isZoned ? zoneAfter(rest, day, before.clock) : null);
  return { time: { day, clock: before?.clock ?? null, offset }, start, end };
}

/** Between a day and its hour that is no zone, though one is called so: "16 AUG 2025 AT 10:15", "A LAS 10:15". */
const shortWord = /^\s{1,2}\p{Lu}{1,2}(?!\p{L})/u;

/** Where the next date of a line begins: its hour is its own. */
const nextDay =
  /[|;](?!\s?\d{1,2}(?:[:h]\d\d|\.\d\d(?:\s|$)))|\s[–—-]\s(?=\D{3})|(?<=\d[^\d]{0,12})(?<![ap]\.?\s?m|\sч)[.]\s(?=\p{L}{4})/iu;

function fromIso(iso: RegExpExecArray, text: string, { languages }: DateHabits): PrintedTime | null {
  const day = calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (day === null) return null;
  const rest = text.slice(iso.index + iso[0].length);
  if (iso[4] === undefined) {
    const printed = parseClock(rest.slice(0, 40), { day, languages });
    return { day, clock: printed?.clock ?? null, offset: printed?.offset ?? null };
  }
  const [, , , , hour, minute, second, zone] = iso;
  const seconds = second === undefined ? '' : `:${second}`;
  // "2025-08-15 10:30 PM EDT"
  const printed =
    zone === undefined
      ? parseClock(`${hour}:${minute}${seconds}${rest.slice(0, 40)}`, { day, languages })
      : null;
  if (printed !== null) return { day, ...printed };
  const clock = clockTime(Number(hour), Number(minute), second === undefined ? null : Number(second));
  const offset = (zone ?? rest.slice(0, 20)).replace(/^([+-])(\d:)/, '$10$2');
  return { day, clock, offset: clock === null ? null : zoneAfter(offset, day, clock) };
}

function findDay(text: string, habits: DateHabits): { day: string; start: number; end: number } | null {
  for (const read of [byVietnamese, byName, byHan, byYearFirst, byNumbers]) {
    const found = read(text, habits);
    if (found !== null) return found;
  }
  return null;
}

function spanned(match: RegExpExecArray, day: string | null) {
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

function byName(text: string, { languages }: DateHabits) {
  for (const form of [dayMonthYear, monthDayYear, dashedNames, yearMonthDay, yearDayMonth]) {
    const match = form.exec(text);
    const parts = match?.groups ?? {};
    const name = parts.month ?? '';
    const named = match === null ? null : monthOf([name, `${name}${parts.more ?? ''}`], languages);
    if (match === null || named === null) continue;
    const last = { year: Number(parts.year), month: named, day: Number(parts.day) };
    const start = rangeStart(text.slice(0, match.index), last, languages) ?? last;
    return spanned(match, calendarDay(start.year, start.month, start.day));
  }
  return null;
}

function byVietnamese(text: string) {
  const match = vietnamese.exec(text);
  return match && spanned(match, calendarDay(Number(match[3]), Number(match[2]), Number(match[1])));
}

function byHan(text: string) {
  const match = hanForm.exec(text);
  return match && spanned(match, calendarDay(Number(match[1]), Number(match[2]), Number(match[3])));
}

function byYearFirst(text: string) {
  const match = yearFirst.exec(text);
  return match && spanned(match, calendarDay(Number(match[1]), Number(match[2]), Number(match[3])));
}

function byNumbers(text: string, { monthFirst, languages }: DateHabits) {
  const match = numericForm.exec(text);
  if (match === null) return null;
  const [one, two] = [Number(match[1]), Number(match[3])];
  const isShort = (match[4] ?? '').length === 2;
  const year = isShort ? fullYear(Number(match[4])) : Number(match[4]);
  const yearFirst = isShort && one > 9 ? shortTimesOf(languages[0] ?? 'und').yearFirst : null;
  // "25.08.15" is of 2025 in Korean; with other signs than a language's own either end may be the year.
  if (yearFirst !== null)
    return match[2] === yearFirst ? spanned(match, calendarDay(fullYear(one), two, Number(match[4]))) : null;
  const americans = match[2] !== '.' && (two > 12 || (monthFirst && one <= 12));
  return spanned(match, americans ? calendarDay(year, one, two) : calendarDay(year, two, one));
}

/** YYYY-MM-DD of a day that exists, from 1990 on; null of any other. */
function calendarDay(year: number, month: number, day: number): string | null {
  return year < 1990 || year > 2100 ? null : dayOfYear(year, month, day);
}
