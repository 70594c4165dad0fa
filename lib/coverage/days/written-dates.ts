import { monthsBesideDay } from '@/lib/language/calendar';
import { everyMatch } from '@/lib/language/every-match';
import { foldPrinted } from '@/lib/language/form-pattern';
import { primarySubtag } from '@/lib/language/language-tag';
import { isUnspaced } from '@/lib/language/scripts';
import { dayOfYear } from '@/lib/news/calendar-day';
import { nearestDay, type PlacedDay, placed } from './placed-day';

/** Finds dates in a folded text, those without a year in the year that is nearest to a day (YYYY-MM-DD). */
export type DateFinder = (text: string, near: string) => readonly PlacedDay[];

/** Dates with a month's name, in a language (BCP 47) and in English: "15 August", "Aug. 15th, 2025", 15-го августа. */
export function writtenDates(language: string): DateFinder {
  const patterns = [...new Set([language, 'en'])].map((one) => monthDates(one));
  return (text, near) => [
    ...patterns.flatMap(({ find }) => find(text, near)),
    ...eastAsianDates(text, near),
    ...numericDates(text, { near, isAmerican: primarySubtag(language.toLowerCase()) === 'en' }),
  ];
}

const ordinal = '(?:st|nd|rd|th|er|e|º|ª|°|-го|-е|-ого|-ое|-те|-го|\\.)?';
const joints = "[\\s.,]*(?:de |of |del |d'|dni |ב)?";

function monthDates(language: string): { find: DateFinder } {
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
  if (all === '') return { find: () => [] };
  const end = isUnspaced(all) ? '' : '(?![\\p{L}\\p{M}])';
  const month = `(${all})${end}(?:/[\\p{L}\\p{M}]+)?`;
  const year = `(?:\\.?,?\\s(?:de |del |of )?(\\d{4})(?!\\d))?`;
  const dayFirst = new RegExp(
    `(?<![\\p{N}:.,]|\\p{N}[.,])(\\d{1,2})${ordinal}(?:\\s?[–-]\\s?\\d{1,2}\\.?)?${joints}${month}${year}`,
    flags,
  );
  const monthFirst = new RegExp(
    `(?<![\\p{L}\\p{M}])${month}\\.?,?\\s(\\d{1,2})(?!\\d|:\\d|%)${ordinal}${year}`,
    flags,
  );
  const placedOf = (
    match: RegExpExecArray,
    day: string | undefined,
    named: string | undefined,
    near: string,
  ) => {
    const number = monthOf.get((named ?? '').toLowerCase()) ?? 0;
    return placed(match, resolved(match[3], { month: number, day: Number(day), near }));
  };
  return {
    find(text, near) {
      return [
        ...everyMatch(dayFirst, text).map((match) => placedOf(match, match[1], match[2], near)),
        ...everyMatch(monthFirst, text).map((match) => placedOf(match, match[2], match[1], near)),
      ];
    },
  };
}

interface YearlessDay {
  readonly month: number;
  readonly day: number;
  readonly near: string;
}

function resolved(year: string | undefined, { month, day, near }: YearlessDay): string | null {
  return year === undefined ? nearestDay(month, day, near) : dayOfYear(Number(year), month, day);
}

const eastAsian = /(?:(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日號号일]/gu;
const vietnamese = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})(?!\d)(?:\s?năm\s(\d{4})(?!\d))?/giu;
/** "15日", but no length of time ("15日間", 15일째) and not the day after a month. */
const bareDay =
  /(?<![\d月월]\s?|第)(\d{1,2})[日號号일](?![間间之ぶ連续続內内后後目間前程本째간정]|\s?동안|\s?만에|以)/gu;

function eastAsianDates(text: string, near: string): readonly PlacedDay[] {
  const full = everyMatch(eastAsian, text).map((match) =>
    placed(match, resolved(match[1], { month: Number(match[2]), day: Number(match[3]), near })),
  );
  const bare = everyMatch(bareDay, text).map((match) => placed(match, ofMonthAround(Number(match[1]), near)));
  const inVietnamese = everyMatch(vietnamese, text).map((match) =>
    placed(match, resolved(match[3], { month: Number(match[2]), day: Number(match[1]), near })),
  );
  return [...full, ...inVietnamese, ...bare];
}

/** A day by its number alone, of whichever month brings it nearest. */
function ofMonthAround(day: number, near: string): string | null {
  const [year, month] = [Number(near.slice(0, 4)), Number(near.slice(5, 7))];
  const days = [0, -1, 1].flatMap((away) => {
    const first = new Date(Date.UTC(year, month - 1 + away, 1));
    return dayOfYear(first.getUTCFullYear(), first.getUTCMonth() + 1, day) ?? [];
  });
  const distance = (one: string) => Math.abs(Date.parse(one) - Date.parse(near));
  return days.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

const isoDate = /(?<![\d.])(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu;
const yearLast = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/gu;
const slashed = /(?<![\d./])(\d{1,2})\/(\d{1,2})(?![\d/]|\s?%)/gu;
/** "15.08." and "15.08", which is a clock time before "Uhr" and a number before what is counted. */
const dotted =
  /(?<![\d.,])(\d{1,2})\.(?:(1[0-2]|0?\d)\.(?!\d)|(0\d|1[0-2])(?![\d.,]|\s?(?:%|Uhr|h\b|год|ч(?!\p{L})|мин|проц|процент|млн|млрд|тыс|Mio|Mrd|€|\$)))/gu;

interface NumericOrder {
  readonly near: string;
  /** The month goes first where either can. */
  readonly isAmerican: boolean;
}

function numericDates(text: string, { near, isAmerican }: NumericOrder): readonly PlacedDay[] {
  const inOrder = (one: number, other: number) =>
    other > 12 || (isAmerican && one <= 12) ? { month: one, day: other } : { month: other, day: one };
  return [
    ...everyMatch(isoDate, text).map((match) =>
      placed(match, dayOfYear(Number(match[1]), Number(match[2]), Number(match[3]))),
    ),
    ...everyMatch(yearLast, text).map((match) => {
      const isSlashed = match[2] === '/';
      const { month, day } = isSlashed
        ? inOrder(Number(match[1]), Number(match[3]))
        : { month: Number(match[3]), day: Number(match[1]) };
      const year = Number(match[4]);
      return placed(match, dayOfYear(year < 100 ? 2000 + year : year, month, day));
    }),
    // "8/9" may be a score.
    ...everyMatch(slashed, text).flatMap((match) => {
      const [one, other] = [Number(match[1]), Number(match[2])];
      if (Math.max(one, other) <= 12 || Math.min(one, other) > 12 || Math.max(one, other) > 31) return [];
      return [placed(match, nearestDay(inOrder(one, other).month, inOrder(one, other).day, near))];
    }),
    ...(isAmerican
      ? []
      : everyMatch(dotted, text).map((match) =>
          placed(match, nearestDay(Number(match[2] ?? match[3]), Number(match[1]), near)),
        )),
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
