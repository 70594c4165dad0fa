import { monthSpellings, regionalLocales } from './calendar-spellings';
import { keepByKey } from './keep-by-key';
import { localeOf } from './segmenter';

/** The languages whose words are known where a text does not say which is its own. */
const languagesOfThePress = (
  'en de fr es pt it nl sv no da fi is pl cs sk hu ro bg mk ru uk be sr bs hr sl lt lv et el tr ca ' +
  'ar fa he hi id ja zh ko vi th'
).split(' ');

/**
 * The month, 1 to 12, that the last of these words names that names one: in the first of `languages` (BCP 47,
 * most trusted first) that knows any of them, else in English, which feeds of all languages write (RFC 822), else
 * in whatever language of the press. There "listopad" stays unread, since it is November in Polish and October in
 * Croatian. Null where no month is named. Words in any case, with or without dots and accents.
 */
export function monthOf(words: readonly string[], languages: readonly string[]): number | null {
  const names = words.map(foldName);
  for (const language of [...languages, 'en']) {
    const months = monthsIn(language);
    const month = names.flatMap((name) => months.get(name) ?? []).at(-1);
    if (month !== undefined) return month;
  }
  const months = monthsAnywhere();
  return names.flatMap((name) => months.get(name) ?? []).at(-1) ?? null;
}

/** Whether a word names a month in any language of the press, be it several. */
export function isMonthName(word: string): boolean {
  return monthsAnywhere().has(foldName(word));
}

/** What each month is called beside a day («15 августа»), January first: long, short, and as the press shortens it. */
export function monthsBesideDay(language: string): readonly (readonly string[])[] {
  const primary = localeOf(language).split('-')[0] ?? '';
  const formats = [localeOf(language), ...(regionalLocales[primary] ?? [])].flatMap((locale) =>
    lengths.map((month) => format(locale, { month, day: 'numeric' })),
  );
  return firstOfMonths.map((at, place) => [
    ...new Set([
      ...formats.map((how) => monthBesideDay(how.formatToParts(at))),
      ...spellingsOf(primary, place),
    ]),
  ]);
}

function monthBesideDay(parts: readonly Intl.DateTimeFormatPart[]): string {
  const place = parts.findIndex(({ type }) => type === 'month');
  const name = parts[place]?.value ?? '';
  // Chinese and Japanese give "8" and "月" apart.
  const after = parts[place + 1]?.value.trim() ?? '';
  return /^\d+$/.test(name) ? `${name}${after.slice(0, 1)}` : name.replace(/\.$/, '');
}

interface WeekdayName {
  readonly long: string;
  readonly short: string;
}

const keptWeekdays = keepByKey<readonly WeekdayName[]>(200);

/** The names of the weekdays on their own, Sunday first; each long and short, without a dot. */
export function weekdayNames(language: string): readonly WeekdayName[] {
  return keptWeekdays(language, () => {
    const [long, short] = lengths.map((weekday) => format(localeOf(language), { weekday }));
    const name = (how: Intl.DateTimeFormat | undefined, at: Date) => how?.format(at).replace(/\.$/, '') ?? '';
    return week.map((at) => ({ long: name(long, at), short: name(short, at) }));
  });
}

/** What the days around today are called, up to two away, each with how many days that is: "yesterday" with -1. */
export function dayWords(language: string): readonly { readonly away: number; readonly word: string }[] {
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  return [-2, -1, 0, 1, 2]
    .map((away) => ({ away, word: words.format(away, 'day') }))
    .filter(({ word }) => !/\d/.test(word));
}

/** Every name of a month or weekday, long and short, in the languages of the press. */
export function calendarWords(): readonly string[] {
  return languagesOfThePress.flatMap((language) => [
    ...monthWords(language).flat(),
    ...weekdayNames(language).flatMap(({ long, short }) => [long, short]),
  ]);
}

const lengths = ['long', 'short'] as const;
const firstOfMonths = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1)));
/** 2025-08-10 was a Sunday. */
const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2025, 7, 10 + day)));

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, { ...options, ...fixed });
}

/** A month as it is printed, bare and with the letters that are joined to it: Hebrew ב, Basque -ren. */
function printedMonth(parts: readonly Intl.DateTimeFormatPart[]): readonly string[] {
  const place = parts.findIndex(({ type }) => type === 'month');
  // Catalan gives "d’agost".
  const name = (parts[place]?.value ?? '').replace(/^(?:d[’']|de )/, '');
  const before = /\p{L}*$/u.exec(parts[place - 1]?.value ?? '')?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(parts[place + 1]?.value ?? '')?.[0] ?? '';
  return [name, `${before}${name}${after}`];
}

const keptMonths = keepByKey<readonly (readonly string[])[]>(200);

/**
 * All that a language calls each month, January first: alone, beside a day and beside a year, which differ; each
 * name once. Kept: three rules ask for all languages, whose formats take the runtime 0.15 s and more to make.
 */
function monthWords(language: string): readonly (readonly string[])[] {
  return keptMonths(language, () => makeMonthWords(language));
}

function makeMonthWords(language: string): readonly (readonly string[])[] {
  const locales = [language, ...(regionalLocales[language] ?? [])];
  // A short month beside a year is called what it is beside a day; to ask for it ends Node 20 itself in one language.
  const formats = locales.flatMap((locale) => [
    ...lengths.flatMap((month) => [format(locale, { month }), format(locale, { month, day: 'numeric' })]),
    format(locale, { month: 'long', year: 'numeric' }),
  ]);
  return firstOfMonths.map((at, place) => [
    ...new Set([
      ...formats.flatMap((how) => printedMonth(how.formatToParts(at))),
      ...locales.flatMap((locale) => spellingsOf(locale, place)),
    ]),
  ]);
}

function spellingsOf(locale: string, place: number): readonly string[] {
  return monthSpellings[locale]?.[place + 1]?.split(' ') ?? [];
}

/** Months by their folded names; null for a name of several. */
type Months = ReadonlyMap<string, number | null>;

const none: Months = new Map();
const byLanguage = new Map<string, Months>();
let anywhere: Months | null = null;

/** The months of a language; none for one that the runtime does not know, for which it would answer in its machine's own. */
function monthsIn(tag: string): Months {
  const language = localeOf(tag).split('-')[0] ?? '';
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return none;
  const months = monthsByName([monthWords(language)]);
  byLanguage.set(language, months);
  return months;
}

function monthsAnywhere(): Months {
  anywhere ??= monthsByName(languagesOfThePress.map(monthWords));
  return anywhere;
}

function monthsByName(languages: readonly (readonly (readonly string[])[])[]): Months {
  const months = new Map<string, number | null>();
  for (const words of languages) {
    words.forEach((names, place) => {
      // "8月" and "08" are numbers.
      for (const name of names.filter((word) => !/\d/.test(word)).map(foldName)) {
        const other = months.get(name);
        months.set(name, other === undefined || other === place + 1 ? place + 1 : null);
      }
    });
  }
  return months;
}

/**
 * A name as it is looked up: without case (Turkish İ and ı as i, both Greek sigmas), marks, vowel signs of Arabic,
 * and the dots, strokes and apostrophes that shorten it.
 */
function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670\u093c]|[^\p{L}\p{M} ]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ς', 'σ');
}
