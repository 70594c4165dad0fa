import { FormFinder } from '@/lib/language/form-finder';
import type { CompiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import type { CompiledWords } from '@/lib/language/word-forms';
import { placesOf } from './clauses';

interface Speakers {
  /** Everyone who may be "he". */
  readonly people: readonly CompiledWords[];
  readonly grammar: CompiledGrammar;
  /** Whether the sentence at a place is a heading between two of them. */
  readonly isHeading: (at: number) => boolean;
}

/** At the head of a sentence in which "he" may be whom it names next: "after he landed, Putin …". */
const beginsAside = new FormFinder(
  (
    'after|before|when|while|as|once|if|nachdem|bevor|als|während|après|avant|quand|lorsqu*|cuando|mientras|tras|dopo|prima|' +
    'quando|enquanto|после|перед|когда|пока|після|коли|kiedy|gdy|po|przed|nadat|voordat|toen|efter|innan|när|etter|før|da|når'
  ).split('|'),
);

/**
 * Folded sentences in reading order, each with its "he" put as the name of the one person whom the sentence
 * before has: "Trump flew on. He landed at ten." Where two are named there it stays "he": that is not sure. A heading
 * between them that names nobody changes nothing.
 */
export function namedHim(
  sentences: readonly string[],
  { people, grammar, isHeading }: Speakers,
): readonly string[] {
  let topic: string | null = null;
  return sentences.map((text, at) => {
    const named = people.map((group) => group.places(text)).filter((places) => places.length > 0);
    const [pronoun] = placesOf(grammar.he, text);
    const isHim =
      pronoun !== undefined &&
      topic !== null &&
      named.flat().every(({ from }) => from > pronoun.to) &&
      (named.length === 0 || placesOf(beginsAside, text)[0]?.from !== 0);
    const said = isHim ? text.slice(0, pronoun.from) + topic + text.slice(pronoun.to) : text;
    const [only] = named.length === 1 ? named.flat() : [];
    if (!isHim && !(isHeading(at) && named.length === 0))
      topic = only === undefined ? null : text.slice(only.from, only.to);
    return said;
  });
}
