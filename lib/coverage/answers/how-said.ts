import { compiledGrammar } from '@/lib/language/grammar/compiled-grammar';
import { compiledSpeech } from '@/lib/language/speech/compiled-speech';

/** How a sentence says something: what is planned, denied or only told by others is shown apart. */
export interface SaidHow {
  readonly isPlanned: boolean;
  readonly isNegated: boolean;
  readonly isReported: boolean;
}

/** By the words of the language (BCP 47) in an outlet's own words, quotations masked; nothing is said of others. */
export function howSaid(sentence: string, language: string): SaidHow {
  const [grammar, speech] = [compiledGrammar(language), compiledSpeech(language)];
  const has = (...patterns: (RegExp | undefined)[]) =>
    patterns.some((pattern) => pattern !== undefined && !sentence.matchAll(pattern).next().done);
  return {
    isPlanned: has(grammar?.planned, grammar?.future),
    isNegated: has(grammar?.not),
    isReported: has(speech?.verbs, speech?.accordingTo, speech?.byPronoun),
  };
}
