import { monthsBesideDay } from '@/lib/language/calendar';
import { lastYearWords } from '@/lib/language/calendar-spellings';
import { everyMatch } from '@/lib/language/every-match';
import { foldPrinted } from '@/lib/language/form-pattern';
import { keepByKey } from '@/lib/language/keep-by-key';
import { primarySubtag } from '@/lib/language/language-tag';
import { isUnspaced } from '@/lib/language/scripts';
import { dayOfYear } from '@/lib/news/calendar-day';
import { eastAsianDates } from './east-asian-dates';
import { numericDates } from './numeric-dates';
import { joinsRange, nearestDay, type PlacedDay, placed } from './placed-day';

/** Finds dates in a folded text, those without a year in the year that is nearest to a day (YYYY-MM-DD). */
export type DateFinder = (text: string, near: string) => readonly PlacedDay[];

/** By language; English, which goes with each, was compiled for each. */
const byMonth = keepByKey<DateFinder>(100);

/** Dates with a month's name, in a language (BCP 47) and in English: "15 August", "Aug. 15th, 2025", 15-го августа. */
export function writtenDates(language: string): DateFinder {
  const finders = [...new Set([language, 'en'])].map((one) => byMonth(one, () => monthDates(one)));
  return (text, near) => [
    ...finders.flatMap((find) => find(text, near)),
    ...eastAsianDates(text, near),
    ...vietnameseDates(text, near),
    ...numericDates(text, { near, isAmerican: primarySubtag(language.toLowerCase()) === 'en' }),
  ];
}

const ordinal = '(?:-(?=\\p{L}{3})|st|nd|rd|th|er|e|º|ª|°|-го|-е|-ого|-ое|-те|\\.)?';
const joints = "[\\s.,]*(?:de |of |del |d'|dni |ב)?";
/** What joins the numbers of two days of a month: of both, or of the first and the last. */
const joiner =
  '\\s?(?:[–-]|(?<=\\s)(?:to|and|bis|und|au|al|et|a|y|e|até|по|и|до|та|do|i|og|och|tot|en|til|till|ja|ve|și|إلى|حتى|و|से|और))\\s?(?:(?:el|il|le|o|dem|den|the) )?';
const earlierYear = '(?<!\\d)(?<before>(?:1[89]|20)\\d{2})';
const yearWords = '(?:-ж\\.,?|\\.? gada|\\.? g\\.| m\\.| թ\\.?|e?ko| жылғы| ж\\.| yil| წლის| में)';

function monthDates(language: string): DateFinder {
  const names = monthsBesideDay(language).map((month) =>
    month.map(foldPrinted).filter((name) => !/\d/.test(name)),
  );
  const monthOf = new Map(
    names.flatMap((month, at) => month.map((name) => [name.toLowerCase(), at + 1] as const)),
  );
  // English months are names: "may 15 people come" has none.
  const flags = primarySubtag(language.toLowerCase()) === 'en' ? 'gu' : 'giu';
  const all = [...new Set(names.flat())]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
  if (all === '') return () => [];
  const end = isUnspaced(all) ? '' : '(?![\\p{L}\\p{M}])';
  const month = `(?<month>${all})${end}(?:/[\\p{L}\\p{M}]+)?`;
  const year = `(?:\\.?[,،]?\\s(?:de |del |of |ค\\.ศ\\. |พ\\.ศ\\. )?(?<year>\\d{4})(?!\\d))?`;
  const number = (not: string) => `(?<day>\\d{1,2})${not}(?<mark>${ordinal})`;
  const other = (not: string) => `(?:${joiner}(?<other>\\d{1,2})${not}${ordinal})?`;
  const [noFigure, noClock] = ['(?!\\d)', '(?!\\d|[:.h]\\d|\\s?%)'];
  const forms = [
    `(?:${earlierYear}${yearWords}\\s)?(?<![\\p{N}:.,]|\\p{N}[.,]|[A-Za-z]{2}-)${number('')}${other(noFigure)}${joints}${month}${year}`,
    `(?:${earlierYear}(?:\\.|${yearWords})?\\s)?(?<![\\p{L}\\p{M}])${month}\\.?\\s${number(noClock)}${other(noClock)}${year}`,
  ].map((form) => new RegExp(form, `${flags}d`));
  return (text, near) => {
    const found = forms.flatMap((form) =>
      everyMatch(form, text).flatMap((match) => daysOf(match, text, monthOf)),
    );
    return found.map((one) => resolved(one, { text, near, all: found }));
  };
}

/** A day with a month's name, its year where one stands beside it. */
interface NamedDate {
  readonly place: PlacedDay;
  readonly month: number;
  readonly day: number;
  readonly year: number | 'last' | null;
}

/** "last year" behind a day, at the place where it is looked for. */
const lastYearBehind = new RegExp(
  `\\s(?:of |de |del |do |dell')?(?:${foldPrinted(lastYearWords.behind)})(?![\\p{L}\\p{M}])`,
  'iuy',
);
const lastYearBefore = new RegExp(`(?<!\\p{L})(?:${foldPrinted(lastYearWords.before)})\\s$`, 'iu');
/** More letters than the longest of the words before a day has. */
const longestBefore = 30;

/**
 * A day with "last year" beside it: "15 August last year", "tavaly augusztus 15". Null where nothing says so. Asked of the
 * days that were found: within the expressions of every language the same words were a megabyte of code.
 */
function ofLastYear(match: RegExpExecArray, text: string): PlacedDay | null {
  const { index: start, 0: words } = match;
  lastYearBehind.lastIndex = start + words.length;
  const behind = lastYearBehind.exec(text)?.[0] ?? '';
  const before = lastYearBefore.exec(text.slice(Math.max(0, start - longestBefore), start))?.[0] ?? '';
  if (behind === '' && before === '') return null;
  return placed({ index: start - before.length, 0: before + words + behind }, null);
}

/** The one day that a match names, or both: "15 and 16 August" share what stands behind the second. */
function daysOf(
  match: RegExpExecArray,
  text: string,
  monthOf: ReadonlyMap<string, number>,
): readonly NamedDate[] {
  const { month: name = '', day = '', other, year: behind, before } = match.groups ?? {};
  const month = monthOf.get(name.toLowerCase()) ?? 0;
  const said = behind ?? before;
  const lastYear = said === undefined ? ofLastYear(match, text) : null;
  const place = lastYear ?? placed(match, null);
  const untold: 'last' | null = lastYear === null ? null : 'last';
  const year = said === undefined ? untold : commonYear(Number(said));
  const one = { place, month, day: Number(day), year };
  if (other === undefined) return [one];
  const { mark, other: second } = match.indices?.groups ?? {};
  const days = [
    { ...one, place: { ...place, end: mark?.[1] ?? place.end } },
    { ...one, place: { ...place, start: second?.[0] ?? place.start }, day: Number(other) },
  ];
  // "On March 3 and 40 guests": what is not of the same days is rather counted.
  const apart = Number(other) - Number(day);
  return apart > 0 && apart <= 7 ? days : days.slice(0, 1);
}

/** Thai counts from Buddha: 2568 is 2025. */
function commonYear(year: number): number {
  return year > 2400 ? year - 543 : year;
}

interface Surroundings {
  readonly text: string;
  readonly near: string;
  readonly all: readonly NamedDate[];
}

/** In its own year, or that of the date at which a range ends: "July 28 – Aug. 3, 2024". */
function resolved({ place, month, day, year }: NamedDate, { text, near, all }: Surroundings): PlacedDay {
  if (year === 'last') return { ...place, day: dayOfYear(Number(near.slice(0, 4)) - 1, month, day) };
  if (year !== null) return { ...place, day: dayOfYear(year, month, day) };
  const last = all.find((other) => typeof other.year === 'number' && joinsRange(text, place, other.place));
  const shared = last?.year;
  if (last === undefined || typeof shared !== 'number')
    return { ...place, day: nearestDay(month, day, near) };
  return { ...place, day: dayOfYear(month > last.month ? shared - 1 : shared, month, day) };
}

const vietnamese = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})(?!\d)(?:(?:\s?năm|,)\s(\d{4})(?!\d))?/giu;

function vietnameseDates(text: string, near: string): readonly PlacedDay[] {
  return everyMatch(vietnamese, text).map((match) => {
    const [month, day] = [Number(match[2]), Number(match[1])];
    return placed(
      match,
      match[3] === undefined ? nearestDay(month, day, near) : dayOfYear(Number(match[3]), month, day),
    );
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
