import { everyMatch } from '@/lib/language/every-match';
import { type CompiledGrammar, compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { shifted } from '@/lib/news/calendar-day';
import { type NamedDayFinder, type PlacedDay, placed } from './placed-day';
import { plainDays } from './plain-days';
import { tenseBeside } from './tense';
import { whichWeekday } from './which-weekday';

/** Weekdays and "yesterday" with its neighbours, in a language (BCP 47). */
export function namedDays(language: string): NamedDayFinder {
  const grammar = compiledGrammar(language);
  return grammar === null ? plainDays(language) : grammarDays(grammar, language);
}

function grammarDays(grammar: CompiledGrammar, language: string): NamedDayFinder {
  return (text, publishedOn) => {
    const from = publishedOn.at(-1);
    if (from === undefined) return [];
    const weekdays = grammar.weekdays.flatMap((pattern, weekday) =>
      everyMatch(pattern, text).map((match) => {
        const tense = () => tenseBeside(text, match.index, grammar);
        return placed(match, whichWeekday({ text, match, weekday, from, language }, grammar, tense));
      }),
    );
    return [...weekdays, ...nearDays(text, publishedOn, grammar)];
  };
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
