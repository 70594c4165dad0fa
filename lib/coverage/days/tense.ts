import { everyMatch, type Pattern } from '@/lib/language/every-match';
import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';

export type Tense = 'past' | 'future' | 'none';

/**
 * What the verb beside a place in a folded text tells: the last one before it in its clause, else the first
 * after it there, else the same in the whole text. "Said on Saturday that he will fly on Monday" has both.
 */
export function tenseBeside(text: string, place: number, grammar: CompiledGrammar): Tense {
  const marks = [
    ...marksOf(text, grammar.past, 'past'),
    ...marksOf(text, grammar.future, 'future'),
    ...marksOf(text, grammar.planned, 'future'),
    ...marksOf(text, grammar.plannedUnlessPast, 'future'),
    ...marksOf(text, grammar.purpose, 'future'),
  ].toSorted((one, other) => one.at - other.at);
  const from = text.slice(0, place).search(/[,;:，；：、،؛][^,;:，；：、،؛]*$/u) + 1;
  const end = text.slice(place).search(/[,;:，；：、،؛]/u);
  const to = end === -1 ? text.length : place + end;
  const inClause = marks.filter(({ at }) => at >= from && at < to);
  const beside = (some: readonly Mark[]) =>
    some.findLast(({ at }) => at < place) ?? some.find(({ at }) => at > place);
  return (beside(inClause) ?? beside(marks))?.tense ?? 'none';
}

interface Mark {
  readonly at: number;
  readonly tense: Tense;
}

function marksOf(text: string, pattern: Pattern, tense: Tense): readonly Mark[] {
  return everyMatch(pattern, text).map(({ index, 0: word }) => ({ at: index + word.length, tense }));
}
