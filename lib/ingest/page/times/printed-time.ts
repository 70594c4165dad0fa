import { monthOf } from '@/lib/language/calendar';
import { withLatinDigits } from '@/lib/language/scripts';

/** A date as it is printed, with the clock time and the zone only where they are printed too. */
export interface PrintedTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly clock: { readonly hour: number; readonly minute: number; readonly second: number | null } | null;
  /** Minutes east of Greenwich; null where no zone is given. */
  readonly offset: number | null;
}

const isoForm =
  /(?<!\d)((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?:(?:[T ]|\s?,\s?|\s-\s){1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;
/** What steers the direction of a line stands within Arabic dates. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const yearPart = '(?<year>(?:19|20)\\d{2})';
const namePart = '(?<month>\\p{L}[\\p{L}\\p{M}]{1,14})';
/** Arabic may need two words, and may give the other name behind a stroke: "تشرين الأول / أكتوبر". */
const monthPart = `${namePart}(?<more> \\p{Script=Arabic}{3,8})?(?:\\s?/\\s?[\\p{Script=Arabic} ]{2,20})?[.॰׳’]?`;
const dayMonthYear = new RegExp(
  `(?<![\\d.])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|-го)?[.\\s]{0,2}\\s?(?:de |del |of |d[’'])?${monthPart},?\\s(?:de |del )?${yearPart}(?!\\d)`,
  'u',
);
const monthDayYear = new RegExp(
  `(?<!\\p{L})${monthPart}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}${yearPart}(?!\\d)`,
  'u',
);
/** Hungarian and Lithuanian: "2025. augusztus 15.", "2025 m. rugpjūčio 15 d." */
const yearMonthDay = new RegExp(
  `(?<!\\d)${yearPart}(?:\\.| m\\.)?\\s${monthPart}\\s(?<day>\\d{1,2})(?![\\d:])`,
  'u',
);
const numericForm = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2}|\d{2})(?![\d])/;
const hanForm = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
/** Korean and Hungarian set spaces: "2025. 8. 15."; after "15.08.2025." follows the hour. */
const yearFirst = /(?<!\d)((?:19|20)\d{2})(?:[/.]|(?<![./-]\d{4})\.\s)(\d{1,2})(?:[/.]|\.\s)(\d{1,2})(?!\d)/;
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
 * The first date in a short text, in any of the forms that the press prints. Null where there is no date, or
 * none that can be.
 */
export function parsePrintedTime(text: string, habits: DateHabits): PrintedTime | null {
  const short = withLatinDigits(text.slice(0, 300)).replace(directionMarks, '');
  const epoch = /^\s*(1\d{9})(\d{3})?\s*$/.exec(short);
  if (epoch?.[1] !== undefined)
    return parsePrintedTime(new Date(Number(epoch[1]) * 1000).toISOString(), habits);
  const iso = isoForm.exec(short);
  if (iso !== null) return fromIso(iso, short);
  const found = findDay(short, habits);
  if (found === null) return null;
  const rest = short.slice(found.end, found.end + 60);
  const clock = parseClock(rest) ?? parseClock(short.slice(0, found.start).slice(-40));
  return { day: found.day, clock, offset: clock === null ? null : parseZone(rest, found.day) };
}

function fromIso(iso: RegExpExecArray, text: string): PrintedTime | null {
  const day = calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (day === null) return null;
  if (iso[4] === undefined) {
    const rest = text.slice(iso.index + iso[0].length, iso.index + iso[0].length + 40);
    const clock = parseClock(rest);
    return { day, clock, offset: clock === null ? null : parseZone(rest, day) };
  }
  const clock = clockTime(Number(iso[4]), Number(iso[5]), iso[6] === undefined ? null : Number(iso[6]));
  const zone =
    iso[7] === undefined ? text.slice(iso.index + iso[0].length, iso.index + iso[0].length + 12) : iso[7];
  return { day, clock, offset: clock === null ? null : parseZone(zone, day) };
}

function findDay(text: string, habits: DateHabits): { day: string; start: number; end: number } | null {
  for (const read of [byName, byHan, byYearFirst, byNumbers]) {
    const found = read(text, habits);
    if (found !== null) return found;
  }
  return null;
}

function spanned(match: RegExpExecArray, day: string | null) {
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

function byName(text: string, { languages }: DateHabits) {
  for (const form of [dayMonthYear, monthDayYear, dashedNames, yearMonthDay]) {
    const match = form.exec(text);
    const parts = match?.groups ?? {};
    const name = parts.month ?? '';
    const named = match === null ? null : monthOf([name, `${name}${parts.more ?? ''}`], languages);
    if (match !== null && named !== null)
      return spanned(match, calendarDay(Number(parts.year), named, Number(parts.day)));
  }
  return null;
}

function byHan(text: string) {
  const match = hanForm.exec(text);
  return match && spanned(match, calendarDay(Number(match[1]), Number(match[2]), Number(match[3])));
}

function byYearFirst(text: string) {
  const match = yearFirst.exec(text);
  return match && spanned(match, calendarDay(Number(match[1]), Number(match[2]), Number(match[3])));
}

function byNumbers(text: string, { monthFirst }: DateHabits) {
  const match = numericForm.exec(text);
  if (match === null) return null;
  const [one, two] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + ((match[4] ?? '').length === 2 ? 2000 : 0);
  const americans = match[2] !== '.' && (two > 12 || (monthFirst && one <= 12));
  return spanned(match, americans ? calendarDay(year, one, two) : calendarDay(year, two, one));
}

/** YYYY-MM-DD of a day that exists, from 1990 on; null of any other. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

function clockTime(hour: number, minute: number, second: number | null): PrintedTime['clock'] {
  return hour < 24 && minute < 60 && (second === null || second < 60) ? { hour, minute, second } : null;
}

/** "14:40", "2:40 p.m.", "14h40", "14.40 Uhr". */
function parseClock(text: string): PrintedTime['clock'] {
  const match =
    /(?<!\d)(\d{1,2})(?:[:h：]|\.(?=\d{2}\s?(?:uhr|h|klo)))(\d{2})(?::(\d{2}))?(?!\d)(?:\s?([ap])\.?\s?m\b)?/i.exec(
      text,
    );
  if (match === null) {
    const bare = /(?<!\d)(\d{1,2})\s?([ap])\.?\s?m\b/i.exec(text);
    return bare === null ? null : clockTime(onTwelve(Number(bare[1]), bare[2] ?? null), 0, null);
  }
  const hour = onTwelve(Number(match[1]), match[4] ?? null);
  return clockTime(hour, Number(match[2]), match[3] === undefined ? null : Number(match[3]));
}

function onTwelve(hour: number, half: string | null): number {
  if (half === null) return hour;
  return (hour % 12) + (/p/i.test(half) ? 12 : 0);
}

const zones: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  PKT: 300,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
};

/** The offset in minutes that stands in a text after a clock time: "+0200", "GMT", "EDT", "ET" (by season). */
function parseZone(text: string, day: string): number | null {
  const numeric =
    /(?:(?:^|GMT|UTC)\s?(?=[+-]\d{2})|(?<=[\s\d])(?=[+-]\d{4}))([+-])(\d{2}):?(\d{2})?(?!\d)/.exec(text);
  if (numeric?.[2] !== undefined) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes <= 14 * 60 ? (numeric[1] === '-' ? -minutes : minutes) : null;
  }
  const named =
    /(?<!\p{L})(Z|UTC|GMT|WES?T|BST|CES?T|MES?Z|EES?T|MSK|МСК|AK[DS]T|[ECMP][DS]T|HST|JST|KST|SGT|HKT|PKT|AE[DS]T|NZST|ET|PT)(?!\p{L})/u.exec(
      text,
    )?.[1];
  if (named === undefined) return null;
  return zones[named] ?? seasonal(named, Number(day.slice(5, 7)));
}

/** "ET" is summer time from April to October; in March and November it depends on the week, so is left open. */
function seasonal(zone: string, month: number): number | null {
  const standard = zone === 'ET' ? -300 : -480;
  if (month === 3 || month === 11) return null;
  return month > 3 && month < 11 ? standard + 60 : standard;
}
