import { monthsBesideDay } from '@/lib/language/calendar';
import { everyMatch, type Match, type Pattern } from '@/lib/language/every-match';
import { foldPrinted } from '@/lib/language/form-pattern';
import { keepByKey } from '@/lib/language/keep-by-key';
import { isUnspaced } from '@/lib/language/scripts';
import { shifted, weekdayOf } from '@/lib/news/calendar-day';
import { daysAround, nearestOf } from './placed-day';
import type { Tense } from './tense';

/** What stands beside a weekday and says which one is meant. */
export interface WeekdayWords {
  readonly last: Pattern;
  readonly next: Pattern;
  readonly lastWeek: Pattern;
  readonly nextWeek: Pattern;
  /** Before it, of this week: "this Friday". */
  readonly this: Pattern;
  /** Before it, one of several: "the first Friday", "every Friday". */
  readonly counted: Pattern;
}

/** A weekday, 0 for Sunday, at its place in a folded text in a language (BCP 47), seen from a day (YYYY-MM-DD). */
interface SeenWeekday {
  readonly text: string;
  readonly match: Match;
  readonly weekday: number;
  readonly from: string;
  readonly language: string;
}

/**
 * The day that is meant by a weekday, by what stands beside it, else by `tense`; null where it is one of several, or has
 * the number of another day.
 */
export function whichWeekday(seen: SeenWeekday, words: WeekdayWords, tense: () => Tense): string | null {
  const { text, match, weekday, from, language } = seen;
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 30);
  const beside = { before: text.slice(Math.max(0, match.index - 35), match.index), own: match[0], behind };
  if (isAhead(words.counted, beside, spaceAlone) || isNumbered(beside.before) || isOfMonth(behind, language))
    return null;
  const number = numberIn(behind);
  if (number !== null) return numbered(number, weekday, from);
  return shifted(from, daysTo(weekday, from, wayOf(beside, words, tense)));
}

/** Which day of a weekday's name is meant. */
type Way = 'last' | 'next' | 'last-week' | 'next-week' | 'this-week' | Tense;

interface Beside {
  readonly before: string;
  readonly own: string;
  readonly behind: string;
}

function wayOf(beside: Beside, words: WeekdayWords, tense: () => Tense): Way {
  if (isBeside(words.lastWeek, beside, weekGaps)) return 'last-week';
  if (isBeside(words.nextWeek, beside, weekGaps)) return 'next-week';
  if (isBeside(words.last, beside)) return 'last';
  if (isBeside(words.next, beside)) return 'next';
  const told = tense();
  return told === 'none' && isAhead(words.this, beside) ? 'this-week' : told;
}

interface Gaps {
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** Nothing between: "last Friday", "vendredi dernier", 上周五. */
const nothing = { before: /^[\s,’']{0,2}$/u, behind: /^[\s,]{0,2}$/u } as const;
const spaceAlone = { ...nothing, before: /^\s?$/u } as const;
/** "Next week on Tuesday", "la semaine prochaine, mardi", "Friday of last week". */
const weekGaps = {
  before: /^[\s,’'–-]{0,3}(?:(?:on|am|op|el|il|le|på|w|we|в|у|di|na|no|pe|den)\s)?$/u,
  behind: /^[\s,]{0,2}(?:(?:of|the|in|der|de|la|del|della|da|van|av|i|z|w|din|a)\s){0,2}$/u,
} as const;

/** Whether a word stands beside a weekday, on whichever side. */
function isBeside(pattern: Pattern, beside: Beside, gaps: Gaps = nothing): boolean {
  const { behind } = beside;
  return (
    isAhead(pattern, beside, gaps) ||
    everyMatch(pattern, behind).some(({ index }) => gaps.behind.test(behind.slice(0, index)))
  );
}

/** Whether a word stands before a weekday, or makes one with it: Swedish "i fredags" has been, "på fredag" is to come. */
function isAhead(pattern: Pattern, { before, own }: Beside, gaps: Gaps = nothing): boolean {
  return everyMatch(pattern, `${before}${own}`).some(({ index, 0: word }) => {
    const end = index + word.length;
    if (end > before.length) return index <= before.length;
    const gap = before.slice(end);
    return gaps.before.test(gap) && !(isUnspaced(word) && gap.includes(','));
  });
}

/** "De 3e dinsdag", "the 2nd Friday": of some month. */
function isNumbered(before: string): boolean {
  return /(?<!\d)\d(?:e|:e|:a|st|nd|rd|th|º|ª|-й|-я|-ю)\s$/u.test(before);
}

const monthNames = keepByKey<ReadonlySet<string>>(60);

/** "Friday in October", "piątek października": none of the days around. Short names are other words too: Polish "się". */
function isOfMonth(behind: string, language: string): boolean {
  const word = monthBehind.exec(behind)?.[1];
  if (word === undefined || (/^(?:en|de)/.test(language) && !/^\p{Lu}/u.test(word))) return false;
  const names = monthNames(
    language,
    () =>
      new Set(
        monthsBesideDay(language).flatMap((month) => month.map((name) => foldPrinted(name).toLowerCase())),
      ),
  );
  return word.length > 3 && names.has(word.toLowerCase());
}

const monthBehind =
  /^(?:\s(?:of|in|im|i|w|we|de|del|di|du|en|van|v|ve|в|у|the)){0,2}\s(\p{L}[\p{L}\p{M}]{3,})(?!\.?\s\d{1,2}(?!\d))/u;

/** "Friday the 13th", „Freitag, der 13.“, "fredagen den 13:e", "sexta-feira (13)", "vendredi 13": the number of the day in its month. */
const numberBehind = [
  /^,?\s(?:the|der|den|dem|de|el|il|le|lo|o|a|dia|día|d\.)\s(\d{1,2})(?:st|nd|rd|th|\.|:?e|:?a|ste|de|º|er)?(?![\p{L}\d:%])/iu,
  /^\s?\((\d{1,2})\)/u,
  /^\s(\d{1,2})(?:(?=[,;!?)](?!\d)|\.(?:\s\p{Lu}|$)|$|\s(?:a las|a la|à|às|alle|kl|om)\s)|'\p{L})/u,
] as const;

function numberIn(behind: string): number | null {
  for (const form of numberBehind) {
    const number = form.exec(behind)?.[1];
    if (number !== undefined) return Number(number);
  }
  return null;
}

/** The nearest day of that number that is such a weekday, of the months around; null where none is. */
function numbered(number: number, weekday: number, from: string): string | null {
  return nearestOf(
    daysAround(number, from).filter((day) => weekdayOf(day) === weekday),
    from,
  );
}

function daysTo(weekday: number, from: string, way: Way): number {
  const today = weekdayOf(from);
  const back = (today - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  // Weeks are counted from Monday.
  const inWeek = ((weekday + 6) % 7) - ((today + 6) % 7);
  switch (way) {
    case 'last':
      return back === 0 ? -7 : -back;
    case 'next':
      return back === 0 ? 7 : ahead;
    case 'last-week':
      return inWeek - 7;
    case 'next-week':
      return inWeek + 7;
    case 'this-week':
      return inWeek;
    case 'past':
      return -back;
    case 'future':
      return ahead;
    case 'none':
      // "Friday’s summit is the first since 2021", on a Thursday.
      return ahead <= 3 && back > 3 ? ahead : -back;
  }
}
