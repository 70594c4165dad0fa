import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import type { CompiledWords } from '@/lib/language/word-forms';
import { placesOf } from './clauses';

interface Speakers {
  /** Everyone who may be "he". */
  readonly people: readonly CompiledWords[];
  readonly grammar: CompiledGrammar;
}

/**
 * Folded sentences in reading order, each with its "he" put as the name of the one person whom the sentence
 * before has: "Trump flew on. He landed at ten." Where two are named there, or one more in the same sentence
 * ("after he landed, Putin …"), it stays "he": that is not sure.
 */
export function namedHim(sentences: readonly string[], { people, grammar }: Speakers): readonly string[] {
  let topic: string | null = null;
  return sentences.map((text) => {
    const named = people.map((group) => group.places(text)).filter((places) => places.length > 0);
    const [pronoun] = placesOf(grammar.he, text);
    const isHim =
      pronoun !== undefined &&
      topic !== null &&
      (named.length === 0 || (pronoun.from === 0 && named.flat().every(({ from }) => from > pronoun.to)));
    const said = isHim ? text.slice(0, pronoun.from) + topic + text.slice(pronoun.to) : text;
    const [only] = named.length === 1 ? named.flat() : [];
    const isGoingOn = isHim && named.length === 0;
    topic = only !== undefined && !isHim ? text.slice(only.from, only.to) : isGoingOn ? topic : null;
    return said;
  });
}
