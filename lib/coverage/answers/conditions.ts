import { everyMatch } from '@/lib/language/every-match';
import { type CompiledGrammar, compiledGrammar } from '@/lib/language/grammar/compiled-grammar';

/** Where what is said of a condition ends at the latest. */
const ends = /[,;:–—()]/gu;

/** Where each clause of a text begins. */
const clauseStarts = /(?:^|[,;:–—(])\s*(?=\p{L})/gu;

/** Where what is said of nothing that is begins: "if they meet", "whether they met", "should they meet". */
function beginnings(text: string, { condition, conditionAhead, asks }: CompiledGrammar): readonly number[] {
  const ahead = everyMatch(conditionAhead, text).filter(({ index }) => !/\p{L}/u.test(text.slice(0, index)));
  const asking = everyMatch(clauseStarts, text)
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((start) =>
      everyMatch(asks, text.slice(start, start + 40)).some(({ index }) =>
        /^(?:\p{L}+\s)?$/u.test(text.slice(start, start + index)),
      ),
    );
  const places = [...everyMatch(condition, text), ...ahead].map(({ index }) => index);
  return [...places, ...asking].toSorted((one, other) => one - other);
}

/**
 * A folded text without its conditions and what it asks, letter for letter in its place: "if there is no meeting, …"
 * tells of none. The same where the language (BCP 47) has no words for them.
 */
export function withoutConditions(text: string, language: string): string {
  const grammar = compiledGrammar(language);
  if (grammar === null) return text;
  let [kept, from] = ['', 0];
  for (const index of beginnings(text, grammar)) {
    if (index < from) continue;
    const end = everyMatch(ends, text.slice(index))[0]?.index;
    const to = end === undefined ? text.length : index + end;
    kept += text.slice(from, index) + ' '.repeat(to - index);
    from = to;
  }
  return kept + text.slice(from);
}
