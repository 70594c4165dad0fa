import { monthOf } from '@/lib/language/calendar';
import { persianDay, persianMonth, persianNames, persianYear } from '@/lib/language/other-calendars';
import { withLatinDigits } from '@/lib/language/scripts';

/** A day that a text tells without its year. */
export interface NearDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** In UTF-16 code units of the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const dayMs = 86_400_000;
/** A day without a year is one of the last month: pages that never print years keep theirs for ever. */
const longest = 31;

/**
 * The first day of a text that is told without its year: "15. 8. 10:30", "August 15", "24 مرداد". It is of the last month;
 * null where nothing of the kind stands, or a year does. "3 days ago" and «вчера» are of no day: programs round what they
 * count down, up or to the nearest, by a clock that the page does not tell, so that many would be a day off.
 */
export function nearDayIn(text: string, languages: readonly string[], today: Date): NearDay | null {
  const plain = withLatinDigits(text);
  if (/(?<!\d)\d{4}(?!\d)/.test(plain)) return null;
  return named(plain, languages, today) ?? persian(plain, today) ?? numeric(plain, languages, today);
}

const dayFirst =
  /(?<![\d.:])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.|-го)?\s?(?:de |of )?(?<month>\p{L}[\p{L}\p{M}]{2,14})/u;
const monthFirst = /(?<month>\p{L}[\p{L}\p{M}]{2,14})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:])/u;
const han = /(?<!\d)(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/u;

function named(text: string, languages: readonly string[], today: Date): NearDay | null {
  for (const form of [dayFirst, monthFirst, han]) {
    const match = form.exec(text);
    const { month = '', day = '' } = match?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : monthOf([month], languages);
    if (match === null || number === null) continue;
    const near = placed(match, lately(number, Number(day), today));
    if (near !== null) return near;
  }
  return null;
}

/** "15. 8." ends in a stop; "08-15 10:30" is how Chinese sites write it. */
function numeric(text: string, languages: readonly string[], today: Date): NearDay | null {
  const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d{1,2}(?![\d:.]))/.exec(text);
  const dashed = languages.some((tag) => tag.startsWith('zh'))
    ? /(?<![\d-])(\d{2})-(\d{2})(?=\s\d{2}:\d{2})/.exec(text)
    : null;
  const [match, day, month] =
    dotted === null ? [dashed, dashed?.[2], dashed?.[1]] : [dotted, dotted[1], dotted[2]];
  return placed(match, lately(Number(month), Number(day), today));
}

function placed(match: RegExpExecArray | null, day: string | null): NearDay | null {
  if (match === null || day === null) return null;
  return { day, start: match.index, end: match.index + match[0].length };
}

/** The day of the last month that has this name; null where there is none. */
function lately(month: number, day: number, today: Date): string | null {
  const year = today.getUTCFullYear();
  for (const candidate of [year, year - 1]) {
    const at = new Date(Date.UTC(candidate, month - 1, day));
    if (at.getUTCMonth() === month - 1 && isLately(at, today)) return at.toISOString().slice(0, 10);
  }
  return null;
}

function isLately(at: Date, today: Date): boolean {
  const days = (today.getTime() - at.getTime()) / dayMs;
  return days > -1 && days <= longest;
}

const persianForm = new RegExp(`(?<!\\d)(\\d{1,2})\\s(${persianNames})(?!\\p{L})`, 'u');

function persian(text: string, today: Date): NearDay | null {
  const match = persianForm.exec(text);
  if (match === null) return null;
  const year = persianYear(today);
  for (const candidate of [year, year - 1]) {
    const day = persianDay(candidate, persianMonth(match[2] ?? ''), Number(match[1]));
    if (day !== null && isLately(new Date(`${day}T00:00:00Z`), today)) return placed(match, day);
  }
  return null;
}
