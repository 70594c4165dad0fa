import { dayWords, weekdayNames } from '@/lib/language/calendar';
import { everyMatch, type Pattern } from '@/lib/language/every-match';
import { FormFinder } from '@/lib/language/form-finder';
import { foldPrinted } from '@/lib/language/form-pattern';
import { type CompiledGrammar, compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { isUnspaced } from '@/lib/language/scripts';
import { shifted } from '@/lib/news/calendar-day';
import { type PlacedDay, placed } from './placed-day';
import { tenseBeside } from './tense';

/** Finds days by name in a folded text, seen from the days on which it was published, the last of them first. */
export type NamedDayFinder = (text: string, publishedOn: readonly string[]) => readonly PlacedDay[];

/** Weekdays and "yesterday" with its neighbours, in a language (BCP 47). */
export function namedDays(language: string): NamedDayFinder {
  const grammar = compiledGrammar(language);
  return grammar === null ? plainDays(language) : grammarDays(grammar);
}

function grammarDays(grammar: CompiledGrammar): NamedDayFinder {
  return (text, publishedOn) => {
    const latest = publishedOn.at(-1);
    if (latest === undefined) return [];
    const weekdays = grammar.weekdays.flatMap((pattern, weekday) =>
      everyMatch(pattern, text).map((match) => {
        const end = match.index + match[0].length;
        const way = wayOf(text, { start: match.index, end }, grammar);
        const day = shifted(latest, daysTo(weekday, latest, way));
        return placed(match, isNumbered(text.slice(end, end + 12), day) ? day : null);
      }),
    );
    return [...weekdays, ...nearDays(text, publishedOn, grammar)];
  };
}

/** "Friday the 13th", „Freitag, der 13.“, "vendredi 13": the weekday's number in its month, where one stands behind it. */
const numberBehind =
  /^(?:,?\s(?:the|der|den|dem)\s(\d{1,2})(?:st|nd|rd|th|\.)|\s(\d{1,2})(?=[,;.!?)](?!\d)|$))/iu;

function isNumbered(behind: string, day: string): boolean {
  const match = numberBehind.exec(behind);
  return match === null || Number(match[1] ?? match[2]) === Number(day.slice(8));
}

/** Which day of a weekday's name is meant. */
type Way = 'last' | 'next' | 'last-week' | 'next-week' | 'past' | 'future' | 'none';

/** Nothing between: "last Friday", "vendredi dernier", 上周五. */
function wayOf(
  text: string,
  { start, end }: Pick<PlacedDay, 'start' | 'end'>,
  grammar: CompiledGrammar,
): Way {
  const [before, after] = [text.slice(Math.max(0, start - 25), start), text.slice(end, end + 30)];
  const isBeside = (pattern: Pattern) =>
    everyMatch(pattern, before).some(({ index, 0: word }) =>
      /^[\s,’']{0,2}$/u.test(before.slice(index + word.length)),
    ) || everyMatch(pattern, after).some(({ index }) => /^[\s,]{0,2}$/u.test(after.slice(0, index)));
  if (isBeside(grammar.lastWeek)) return 'last-week';
  if (isBeside(grammar.nextWeek)) return 'next-week';
  if (isBeside(grammar.last)) return 'last';
  if (isBeside(grammar.next)) return 'next';
  return tenseBeside(text, start, grammar);
}

function daysTo(weekday: number, from: string, way: Way): number {
  const today = new Date(`${from}T00:00:00Z`).getUTCDay();
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
    case 'past':
      return -back;
    case 'future':
      return ahead;
    case 'none':
      // "Friday’s summit is the first since 2021", on a Thursday.
      return ahead <= 3 && back > 3 ? ahead : -back;
  }
}

/** "Russia Today" is a name: such a word has a capital only where a sentence begins. */
function nearDays(
  text: string,
  publishedOn: readonly string[],
  grammar: CompiledGrammar,
): readonly PlacedDay[] {
  const found = grammar.near.flatMap((pattern, at) =>
    everyMatch(pattern, text)
      .filter(
        ({ index, 0: word }) =>
          !/^\p{Lu}/u.test(word) || /(?:^|[.:!?–—“„"«‘'¿¡(]\s?)$/u.test(text.slice(0, index)),
      )
      .map((match) => ({ match, away: at - 2 })),
  );
  return found.flatMap(({ match, away }) => {
    const shares = found.filter(
      ({ match: other }) =>
        other.index < match.index + match[0].length && match.index < other.index + other[0].length,
    );
    // "Day before yesterday" has "yesterday" in it.
    if (shares.some(({ match: other }) => other[0].length > match[0].length)) return [];
    // Hindi कल is the day before and the day after: the verb says which.
    const isBoth = shares.some((other) => other.away === -away && away !== 0);
    const isAhead = isBoth && tenseBeside(text, match.index, grammar) === 'future';
    if (isBoth && isAhead !== away > 0) return [];
    return publishedOn.map((day) => placed(match, shifted(day, away)));
  });
}

/** By the runtime’s own calendar words (CLDR), where no grammar is known: a weekday is the last of its name. */
function plainDays(language: string): NamedDayFinder {
  const weekdays = weekdayNames(language).map(({ long }) => new FormFinder([openedForm(long)]));
  const near = dayWords(language).map(({ away, word }) => ({
    away,
    pattern: new FormFinder([openedForm(word)]),
  }));
  return (text, publishedOn) => {
    const latest = publishedOn.at(-1);
    if (latest === undefined) return [];
    return [
      ...weekdays.flatMap((pattern, weekday) =>
        everyMatch(pattern, text).map((match) =>
          placed(match, shifted(latest, daysTo(weekday, latest, 'past'))),
        ),
      ),
      ...near.flatMap(({ away, pattern }) =>
        everyMatch(pattern, text).flatMap((match) =>
          publishedOn.map((day) => placed(match, shifted(day, away))),
        ),
      ),
    ];
  };
}

/** With whatever ending its sentence gives it: the last letter of a longer word is where cases differ. */
function openedForm(form: string): string {
  const text = foldPrinted(form);
  if (isUnspaced(text)) return `*${text}*`;
  // Hebrew writes "on" and "from" as letters of the word: ביום שישי.
  if (/\p{Script=Hebrew}/u.test(text)) return `*${text}`;
  return [...text].length > 5 ? `${text.slice(0, -1)}*` : text;
}
