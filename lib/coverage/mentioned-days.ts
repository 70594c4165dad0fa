import { dayWords, monthsBesideDay, weekdayNames } from '@/lib/language/calendar';
import { isUnspaced, withLatinDigits } from '@/lib/language/scripts';
import { localeOf } from '@/lib/language/segmenter';

/** A day that a sentence names, and the words by which it does. */
export interface MentionedDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly words: string;
}

/**
 * Finds the days that a sentence names, seen from the days on which it was published: one, or two where
 * it was already tomorrow further east; none where that is not known.
 */
export type DayFinder = (sentence: string, publishedOn: readonly string[]) => readonly MentionedDay[];

const dayMs = 86_400_000;
const finders = new Map<string, DayFinder>();

/**
 * A finder for one language (BCP 47), its words taken from the runtime's own Unicode CLDR data: weekdays
 * ("Friday", «в пятницу», 周五), "today" and its neighbours, and dates ("15 août", "Aug. 15", 8月15日)
 * of the days from `from` to `to` (YYYY-MM-DD). A weekday is the last of that name: what lies ahead has
 * not happened, and so is no account of anything. Without a day of publication only dates count.
 */
export function dayFinder(declared: string, from: string, to: string): DayFinder {
  const language = localeOf(declared);
  const key = `${language} ${from} ${to}`;
  const known = finders.get(key);
  if (known !== undefined) return known;
  const weekdays = weekdayForms(language);
  const relatives = relativeForms(language);
  const dates = dateForms(language, from, to);
  const finder: DayFinder = (sentence, publishedOn) => {
    const text = folded(sentence);
    const fixed = said(dates, text).map(({ value, words }) => ({ day: String(value), words }));
    const latest = publishedOn.at(-1);
    if (latest === undefined) return firstOfEach(fixed);
    const near = said(relatives, text).flatMap(({ value, words }) =>
      publishedOn.map((day) => ({ day: shifted(day, Number(value)), words })),
    );
    const named = said(weekdays, text).map(({ value, words }) => ({
      day: lastOf(Number(value), latest),
      words,
    }));
    return firstOfEach([...fixed, ...near, ...named]);
  };
  if (finders.size < 400) finders.set(key, finder);
  return finder;
}

interface Form {
  readonly value: number | string;
  readonly pattern: RegExp;
}

function said(forms: readonly Form[], text: string) {
  return forms.flatMap(({ value, pattern }) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ value, words }];
  });
}

function firstOfEach(days: readonly MentionedDay[]): readonly MentionedDay[] {
  return days.filter(({ day }, place) => days.findIndex((other) => other.day === day) === place);
}

/** The last day of that name, the day of publication included. */
function lastOf(weekday: number, publishedOn: string): string {
  const past = (new Date(`${publishedOn}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return shifted(publishedOn, -past);
}

function weekdayForms(language: string): readonly Form[] {
  return weekdayNames(language).flatMap(({ long, short }, weekday) => {
    const forms = isUnspaced(long) && short.length > 1 ? [long, short] : [long];
    return forms.map((form) => ({ value: weekday, pattern: wordPattern(form) }));
  });
}

function relativeForms(language: string): readonly Form[] {
  return dayWords(language).map(({ away, word }) => ({ value: away, pattern: wordPattern(word) }));
}

function dateForms(language: string, from: string, to: string): readonly Form[] {
  const forms: Form[] = [];
  const months = monthsBesideDay(language);
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs) {
    const day = new Date(at);
    const value = day.toISOString().slice(0, 10);
    const number = String(day.getUTCDate());
    for (const name of months[day.getUTCMonth()] ?? []) {
      const written = /[月월]$/u.test(name)
        ? [`${name}${number}日`, `${name}${number}일`, `${name} ${number}일`]
        : [`${number} ${name}`, `${name} ${number}`, `${number}. ${name}`, `${number} de ${name}`];
      for (const form of written) forms.push({ value, pattern: datePattern(form) });
    }
  }
  return forms;
}

/**
 * A word with whatever ending its sentence gives it: «пятница» stands there as «пятницу», "Freitag" as
 * "Freitagabend". The last letter of a longer word is where cases differ.
 */
function wordPattern(form: string): RegExp {
  const text = folded(form);
  if (isUnspaced(text)) return new RegExp(escaped(text), 'iu');
  const stem = [...text].length > 5 ? text.slice(0, -1) : text;
  const ending = stem === text ? '(?!\\p{L})' : '\\p{L}{0,12}';
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(stem)}${ending}`, 'iu');
}

function datePattern(form: string): RegExp {
  const text = folded(form);
  const ending = isUnspaced(text) ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<!\\p{N})${escaped(text).replaceAll(' ', '[ .,]{1,3}')}${ending}`, 'iu');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Digits as Latin ones, apostrophes and spaces of one kind, Arabic without its vowel marks. */
function folded(text: string): string {
  return withLatinDigits(text)
    .normalize('NFKC')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\s+/g, ' ');
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
