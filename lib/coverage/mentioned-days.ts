import { namedDays } from '@/lib/coverage/days/named-days';
import { joinsRange, longestJoint, overlap, type PlacedDay } from '@/lib/coverage/days/placed-day';
import { writtenDates } from '@/lib/coverage/days/written-dates';
import { everyMatch, type Pattern } from '@/lib/language/every-match';
import { foldPrinted } from '@/lib/language/form-pattern';
import { compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { keepByKey } from '@/lib/language/keep-by-key';
import { withLatinDigits } from '@/lib/language/scripts';
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

const finders = keepByKey<DayFinder>(400);

/**
 * A finder for one language (BCP 47): dates ("15 août", "Aug. 15th", 15.08., 8月15日, and "15 August 1945", which is of that
 * year), weekdays ("Friday", «в пятницу», 周五; which one, the verb beside it says), "yesterday" and its like.
 * Of two that a range joins the first; without a day of publication only dates, near to `around` (YYYY-MM-DD).
 */
export function dayFinder(declared: string, around: string): DayFinder {
  const language = localeOf(declared);
  return finders(`${language} ${around}`, () => makeFinder(language, around));
}

function makeFinder(language: string, around: string): DayFinder {
  const dates = writtenDates(language);
  const names = namedDays(language);
  const noDays = compiledGrammar(language)?.noDays ?? /(?!)/gu;
  return (sentence, publishedOn) => {
    const text = masked(folded(sentence), noDays);
    const written = withoutOverlaps(dates(text, publishedOn.at(-1) ?? around));
    const named = names(text, publishedOn).filter(
      (one) => !written.some((date) => isBeside(text, one, date)),
    );
    const all = [...written, ...named].toSorted((one, other) => one.start - other.start);
    return firstOfEach(
      all.filter((one, at) => !endsRange(text, one, all.slice(Math.max(0, at - longestJoint), at))),
    );
  };
}

/** A text with other letters where the pattern finds words. */
function masked(text: string, pattern: Pattern): string {
  return everyMatch(pattern, text).reduce(
    (kept, { index, 0: words }) =>
      kept.slice(0, index) + '·'.repeat(words.length) + kept.slice(index + words.length),
    text,
  );
}

function withoutOverlaps(days: readonly PlacedDay[]): readonly PlacedDay[] {
  // "On 15 August 11 people came" has no 11 August in it.
  const inOrder = days.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let until = 0;
  return inOrder.filter(({ start, end }) => {
    const isFree = start >= until;
    until = Math.max(until, end);
    return isFree;
  });
}

/** The weekday of a date: "Friday, Aug. 15", "le vendredi 15 août", "15. August (Freitag)". */
function isBeside(text: string, named: PlacedDay, date: PlacedDay): boolean {
  if (overlap(named, date)) return true;
  const [first, second] = named.start < date.start ? [named, date] : [date, named];
  if (second.start - first.end > longestJoint) return false;
  return /^(?:\s?(?:d\.|dien[aą]))?[\s,،.(（、]{0,3}(?:の|ที่ |الموافق |في |ngày |dem |den |der |le |el |il |the |o |dia |d\. )?$/u.test(
    text.slice(first.end, second.start),
  );
}

/** "From Friday to Sunday" is said of what began on Friday. */
function endsRange(text: string, one: PlacedDay, before: readonly PlacedDay[]): boolean {
  return before.some((other) => joinsRange(text, other, one));
}

function firstOfEach(days: readonly PlacedDay[]): readonly MentionedDay[] {
  const meant = days.flatMap(({ day, words }) => (day === null ? [] : [{ day, words }]));
  return meant.filter(({ day }, at) => meant.findIndex((other) => other.day === day) === at);
}

/** Digits as Latin ones, letters and spaces of one kind. */
function folded(text: string): string {
  return foldPrinted(withLatinDigits(text).normalize('NFKC')).replace(/\s+/g, ' ');
}
