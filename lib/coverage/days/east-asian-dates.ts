import { everyMatch, type Match } from '@/lib/language/every-match';
import { inGregorian } from '@/lib/language/other-calendars';
import { dayOfYear } from '@/lib/news/calendar-day';
import { dayInMonth, daysAround, nearestDay, nearestOf, type PlacedDay, placed } from './placed-day';

/** Years told by their distance; null of one that another date of the text tells. */
const tellingYears: readonly (readonly [RegExp, number | null])[] = [
  [/^(?:去年|昨年|지난해|작년)/u, -1],
  [/^(?:今年|本年|올해)/u, 0],
  [/^(?:来年|來年|明年|내년)/u, 1],
  [/^(?:前年|一昨年|同年|翌年|그해|이듬해)/u, null],
];
const tellingYear =
  '去年|昨年|지난해|작년|今年|本年|올해|来年|來年|明年|내년|一昨年|前年|同年|翌年|그해|이듬해';
const eraYear = '(?:令和|平成|昭和|民國|民国)?\\s?(?:元|\\d{1,4})\\s?[年년]';
/** "10〜12日" begins on the 10th. */
const until = '(?:\\s?[∼~〜～–-]\\s?\\d{1,2})?';
const eastAsian = new RegExp(
  `(?:(?<year>${eraYear}|${tellingYear})의?の?\\s?)?(?<!\\d)(?<month>\\d{1,2})\\s?[月월]の?\\s?(?<day>\\d{1,2})${until}\\s?[日號号일]`,
  'gu',
);

/** Months told by their distance: 先月20日, "다음 달 20일"; null of one that another date of the text tells. */
const tellingMonths: readonly (readonly [RegExp, number | null])[] = [
  [/(?:先月|上月|上个月|上個月|지난\s?달)の?의?\s?$/u, -1],
  [/(?:今月|本月|这个月|這個月|이달|이번\s?달)の?의?\s?$/u, 0],
  [/(?:来月|來月|下月|下个月|下個月|다음\s?달|내달)の?의?\s?$/u, 1],
  [/(?:同|翌月の?|当月の?|같은\s?달|그달)\s?$/u, null],
];
/** A month that was named right before: "6월 18일과 19일", 15日と16日. */
const sameMonth = /(?<!\d)(\d{1,2})\s?[月월]\s?\d{1,2}\s?[日號号일][^\d。.!?]{0,5}$/u;
/** "15日", but no length of time ("15日間", 15일째, 4일 이상) and not the day after a month. */
const bareDay = new RegExp(
  `(?<!\\d|[\\d一二三四五六七八九十]\\s?[月월年년]の?\\s?|第|まる|丸|约|約|약\\s?|박\\s?|개월\\s?|[かカヶケ]月と?)(\\d{1,2})${until}[日號号일]` +
    '(?![間间之ぶ連続續内內后後目間前程本余餘多째간정안내전후뒤치씩]|\\s?(?:동안|연속|만에|안에|이상|이하|미만|후|뒤|전|以|未満|を上|を下|ほど|くらい|半|がかり))',
  'gu',
);

/** Dates in Chinese, Japanese and Korean, with and without their months, in the year that is nearest to a day (YYYY-MM-DD). */
export function eastAsianDates(text: string, near: string): readonly PlacedDay[] {
  return [
    ...everyMatch(eastAsian, text).map((match) => placed(match, fullDay(match, near))),
    ...everyMatch(bareDay, text).map((match) => placed(match, dayAlone(match, text, near))),
  ];
}

function fullDay({ groups = {} }: RegExpExecArray, near: string): string | null {
  const [month, day] = [Number(groups.month), Number(groups.day)];
  if (groups.year === undefined) return nearestDay(month, day, near);
  const told = tellingYears.find(([words]) => words.test(groups.year ?? ''));
  if (told !== undefined) return told[1] === null ? null : dayOfYear(yearOf(near) + told[1], month, day);
  const year = Number.parseInt(inGregorian(groups.year.replace('년', '年')), 10);
  // Of another count than ours: 寛政元年.
  return year < 1000 || Number.isNaN(year) ? null : dayOfYear(year, month, day);
}

function dayAlone(match: Match & RegExpExecArray, text: string, near: string): string | null {
  const day = Number(match[1]);
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  const told = tellingMonths.find(([words]) => words.test(before));
  if (told !== undefined) return told[1] === null ? null : dayInMonth(day, told[1], near);
  const named = sameMonth.exec(before)?.[1];
  if (named !== undefined) return nearestDay(Number(named), day, near);
  const days = daysAround(day, near);
  // "지난 20일" has been, 来る20日 is still to come.
  const isPast = /지난\s?$/u.test(before);
  const isAhead = /(?:오는\s?|来る|来たる)$/u.test(before);
  return nearestOf(
    days.filter((one) => (!isPast || one <= near) && (!isAhead || one >= near)),
    near,
  );
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
