import { monthOf } from '@/lib/language/calendar';
import { persianDay, persianMonth, persianNames, persianYear } from '@/lib/language/other-calendars';
import { withLatinDigits } from '@/lib/language/scripts';
import { localeOf } from '@/lib/language/segmenter';

/** A day that a text tells by today. */
export interface NearDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** In UTF-16 code units of the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const dayMs = 86_400_000;
/** Days back that are counted: "8 days ago" is rather a week, rounded. */
const furthest = 6;
/** A day without a year is one of the last month: pages that never print years keep theirs for ever. */
const longest = 31;

/** Two to six in words, as they are counted back: "vor drei Tagen". */
const numberWords: Readonly<Record<string, string>> = {
  de: 'zwei drei vier fünf sechs',
  en: 'two three four five six',
  es: 'dos tres cuatro cinco seis',
  fr: 'deux trois quatre cinq six',
  it: 'due tre quattro cinque sei',
  nl: 'twee drie vier vijf zes',
  pl: 'dwa trzy cztery pięć sześć',
  pt: 'dois três quatro cinco seis',
  ru: 'два три четыре пять шесть',
  uk: 'два три чотири п’ять шість',
};

/**
 * The first day of a text that it tells by today: "3 days ago", "vor drei Tagen", «вчера», "24 مرداد", "15. 8. 10:30". A
 * day and a month without a year are of the last month; null where nothing of the kind stands, or a year does.
 */
export function nearDayIn(text: string, languages: readonly string[], today: Date): NearDay | null {
  const plain = withLatinDigits(text);
  for (const language of [...languages, 'en']) {
    const found = countedBack(plain, language, today);
    if (found !== null) return found;
  }
  if (/(?<!\d)\d{4}(?!\d)/.test(plain)) return null;
  return named(plain, languages, today) ?? persian(plain, today) ?? numeric(plain, languages, today);
}

function countedBack(text: string, language: string, today: Date): NearDay | null {
  for (const { pattern, away } of phrasesOf(language)) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const day = new Date(today.getTime() - away * dayMs).toISOString().slice(0, 10);
    return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

interface Phrase {
  readonly pattern: RegExp;
  readonly away: number;
}

const known = new Map<string, readonly Phrase[]>();

/** What the runtime says for a number of days back, each length of it, with the number in figures and in words. */
function phrasesOf(language: string): readonly Phrase[] {
  const locale = localeOf(language);
  const before = known.get(locale);
  if (before !== undefined) return before;
  const phrases = makePhrases(locale);
  known.set(locale, phrases);
  return phrases;
}

function makePhrases(locale: string): readonly Phrase[] {
  const words = numberWords[locale.split('-')[0] ?? '']?.split(' ') ?? [];
  const ways = (['always', 'auto'] as const).flatMap((numeric) =>
    (['long', 'short'] as const).map((style) => new Intl.RelativeTimeFormat(locale, { numeric, style })),
  );
  return Array.from({ length: furthest + 1 }, (_, away) => {
    const forms = ways.map((way) => withLatinDigits(way.format(-away, 'day')));
    const word = words[away - 2];
    const spelled = word === undefined ? [] : forms.map((form) => form.replace(String(away), word));
    return { pattern: anyForm([...new Set([...forms, ...spelled])]), away };
  });
}

function anyForm(forms: readonly string[]): RegExp {
  const sources = forms.map((form) =>
    form
      .replace(/[.*+?^${}()[\]\\|]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/\s/g, '\\s?'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}'’])`, 'iu');
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
    const near = lately(number, Number(day), today);
    if (near !== null) return { day: near, start: match.index, end: match.index + match[0].length };
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
  const near = lately(Number(month), Number(day), today);
  return match === null || near === null
    ? null
    : { day: near, start: match.index, end: match.index + match[0].length };
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
    if (day !== null && isLately(new Date(`${day}T00:00:00Z`), today))
      return { day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
