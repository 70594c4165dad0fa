import { clockWords } from '@/lib/language/calendar-spellings';
import { everyMatch } from '@/lib/language/every-match';
import { dayOfYear, fullYear } from '@/lib/news/calendar-day';
import { longestJoint, nearestDay, type PlacedDay, placed } from './placed-day';

/** Korean sets spaces, "2025. 8. 15.", Czech and others do in "15. 8. 2025". */
const isoDate = /(?<![\d.])(\d{4})([-./]|\.\s)(\d{1,2})\2(\d{1,2})(?!\d)/gu;
const yearLast = /(?<![\d./-])(\d{1,2})([./-]|\.\s)(\d{1,2})\2(\d{4}|\d{2}(?!\s?[.:]\d))(?!\d)/gu;
const slashed = /(?<![\d./])(\d{1,2})\/(\d{1,2})(?![\d/]|\.\d|\s?%)/gu;
/** "15.08." and "15.08", which is a clock time before "Uhr" or behind "kl." and a number before what is counted. */
const counted = '%|[Uu]hr|uur|h\\b|год|ч(?!\\p{L})|мин|проц|процент|млн|млрд|тыс|Mio|Mrd|€|\\$';
const dotted = new RegExp(
  `(?<![\\d.,]|\\d\\.\\s)(\\d{1,2})\\.(?:\\s?(1[0-2]|0?\\d)\\.(?!\\s?\\d)|(0\\d|1[0-2])(?![\\d.,]|\\s?(?:${counted})))`,
  'gu',
);
const clockBefore = new RegExp(`(?<!\\p{L})(?:${clockWords.before}|${clockWords.maybeBefore})\\.?\\s$`, 'iu');

interface NumericOrder {
  /** YYYY-MM-DD. */
  readonly near: string;
  /** The month goes first where either can. */
  readonly isAmerican: boolean;
}

/** Dates in figures alone, those without a year in the year that is nearest to a day. */
export function numericDates(text: string, { near, isAmerican }: NumericOrder): readonly PlacedDay[] {
  const inOrder = (one: number, other: number) =>
    other > 12 || (isAmerican && one <= 12) ? { month: one, day: other } : { month: other, day: one };
  return [
    ...everyMatch(isoDate, text).map((match) =>
      placed(match, dayOfYear(Number(match[1]), Number(match[3]), Number(match[4]))),
    ),
    ...everyMatch(yearLast, text).map((match) => {
      const isSlashed = match[2] === '/';
      const { month, day } = isSlashed
        ? inOrder(Number(match[1]), Number(match[3]))
        : { month: Number(match[3]), day: Number(match[1]) };
      const year = Number(match[4]);
      return placed(match, dayOfYear(year < 100 ? fullYear(year) : year, month, day));
    }),
    // "8/9" may be a score.
    ...everyMatch(slashed, text).flatMap((match) => {
      const [one, other] = [Number(match[1]), Number(match[2])];
      if (Math.max(one, other) <= 12 || Math.min(one, other) > 12 || Math.max(one, other) > 31) return [];
      return [placed(match, nearestDay(inOrder(one, other).month, inOrder(one, other).day, near))];
    }),
    ...(isAmerican ? [] : dottedDays(text, near)),
  ];
}

function dottedDays(text: string, near: string): readonly PlacedDay[] {
  return everyMatch(dotted, text)
    .filter(
      ({ index, 2: month }) =>
        month !== undefined || !clockBefore.test(text.slice(Math.max(0, index - longestJoint), index)),
    )
    .map((match) => placed(match, nearestDay(Number(match[2] ?? match[3]), Number(match[1]), near)));
}
