import type { MaskedSentence } from './masked-text';

/** What a sentence has around one of its quotations. */
export interface Around {
  /** The sentence's own words up to the quotation, others masked. */
  readonly before: string;
  /** Those between the quotation and the one before it. */
  readonly near: string;
  /** Those up to the next quotation. */
  readonly after: string;
  /** Whether the sentence has no words of its own. */
  readonly isAlone: boolean;
}

/** No sentence is longer; a list of thousands of quotations without a stop took a minute. */
const longestBefore = 2_000;

/** Words around a quotation of a sentence. */
export function wordsAround(masked: string, sentence: MaskedSentence, at: number): Around {
  const stretch = sentence.stretches[at];
  const [start, end] = [stretch?.start ?? sentence.start, stretch?.end ?? sentence.end];
  const last = sentence.stretches[at - 1]?.end ?? sentence.start;
  const next = sentence.stretches[at + 1]?.start ?? sentence.end + 1;
  const opening = Math.max(sentence.start, start - 1);
  return {
    before: masked.slice(Math.max(sentence.start, opening - longestBefore), opening),
    near: masked.slice(Math.min(last, start), opening),
    after: masked.slice(Math.min(end + 1, next), Math.max(end, next - 1)),
    isAlone: sentence.isAlone,
  };
}
