import { everyMatch, type Pattern } from '@/lib/language/every-match';
import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { isUnspaced } from '@/lib/language/scripts';
import type { WordPlace } from '@/lib/language/word-forms';

const breaks = /[,;:–—()«»“”„"，；：、（）「」『』؛،]+/gu;

/** What is in brackets, and a motto in quotation marks. */
const aside = /（[^）]{0,60}）|\([^)]{0,60}\)|「[^」]{0,60}」/gu;

/** The clauses of a folded sentence, by its marks. */
export function bareClausesOf(text: string): readonly WordPlace[] {
  const clauses: WordPlace[] = [];
  let from = 0;
  for (const { index, 0: mark } of everyMatch(breaks, text)) {
    // "10:20" and "1,000" are one word.
    if (/\d$/.test(text.slice(0, index)) && /^\d/.test(text.slice(index + mark.length))) continue;
    if (index > from) clauses.push({ from, to: index });
    from = index + mark.length;
  }
  if (from < text.length) clauses.push({ from, to: text.length });
  return clauses;
}

/** A short one at the head of a sentence belongs to the next: "In 2018, they met". */
function clausesOf(text: string): readonly WordPlace[] {
  const clauses = bareClausesOf(text);
  const [head, next, ...rest] = clauses;
  if (head === undefined || next === undefined || wordsIn(text.slice(head.from, head.to)) > 6) return clauses;
  return [{ from: head.from, to: next.to }, ...rest];
}

export function clauseAround(text: string, place: WordPlace): WordPlace {
  return around(text, place, clausesOf(text));
}

/** By the marks alone: "While Trump waited, Putin landed" has two. */
export function bareClauseAround(text: string, place: WordPlace): WordPlace {
  return around(text, place, bareClausesOf(text));
}

function around(text: string, { from }: WordPlace, clauses: readonly WordPlace[]): WordPlace {
  return clauses.find((clause) => from >= clause.from && from < clause.to) ?? { from: 0, to: text.length };
}

/** How many words a text has; two letters of a script without spaces count as one. */
export function wordsIn(text: string): number {
  if (isUnspaced(text)) return Math.ceil((text.match(/\p{L}/gu)?.length ?? 0) / 2);
  return text.match(/[\p{L}\p{M}\p{N}'-]+/gu)?.length ?? 0;
}

export function isWithin(place: WordPlace, clause: WordPlace): boolean {
  return place.from >= clause.from && place.to <= clause.to;
}

export function placesOf(pattern: Pattern, text: string): readonly WordPlace[] {
  return everyMatch(pattern, text).map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
}

/**
 * Whether two words are of one clause: "the talks … began" up to ten words apart, "began their talks" four.
 * In "the talks have not ended the war that he began" another clause began between.
 */
export function isInClause(
  text: string,
  happening: WordPlace,
  { other, grammar }: { readonly other: WordPlace; readonly grammar: CompiledGrammar },
): boolean {
  if (other.from < happening.to && happening.from < other.to) return true;
  const isBefore = other.to <= happening.from;
  const between = isBefore ? text.slice(other.to, happening.from) : text.slice(happening.to, other.from);
  const [verb] = placesOf(grammar.past, between);
  if (
    isBefore &&
    placesOf(grammar.relative, between).some(({ from }) => verb !== undefined && verb.to <= from)
  )
    return false;
  const bare = between.replace(aside, '');
  const commas = bare.match(breaks)?.length ?? 0;
  // Two commas hold a name or a place between them; in Chinese and Japanese one stands after any phrase.
  const isOne = commas === 0 || (isBefore && (commas === 2 || isUnspaced(bare)));
  return wordsIn(bare) <= (isBefore ? 10 : grammar.subject === 'either' ? 6 : 4) && isOne;
}
