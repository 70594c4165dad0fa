import { everyMatch } from '@/lib/language/every-match';
import { compiledGrammar } from '@/lib/language/grammar/compiled-grammar';

/** Where what is said of a condition ends at the latest. */
const ends = /[,;:–—()]/gu;

/**
 * A folded text without its conditions, letter for letter in its place: "if there is no meeting, …" tells of none.
 * The same where the language (BCP 47) has no words for them.
 */
export function withoutConditions(text: string, language: string): string {
  const grammar = compiledGrammar(language);
  if (grammar === null) return text;
  let [kept, from] = ['', 0];
  for (const { index } of everyMatch(grammar.condition, text)) {
    if (index < from) continue;
    const end = everyMatch(ends, text.slice(index))[0]?.index;
    const to = end === undefined ? text.length : index + end;
    kept += text.slice(from, index) + ' '.repeat(to - index);
    from = to;
  }
  return kept + text.slice(from);
}
