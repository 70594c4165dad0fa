import { splitSentences } from '@/lib/language/split-sentences';
import { type QuotedStretch, quotedStretches } from './quoted-stretches';

/** Stands for every letter of a quotation: no letter, no space and no mark. */
export const mask = '\ue000';
/** In its place while sentences are told: a letter that may begin one, as a quotation may. */
const opener = '\ua66e';

/** A sentence of a text whose quotations are masked, so that theirs do not end it. */
export interface MaskedSentence {
  readonly start: number;
  readonly end: number;
  readonly stretches: readonly QuotedStretch[];
  /** Whether it has no words of its own. */
  readonly isAlone: boolean;
}

/** A text as its author's words alone, letter for letter in its place. */
export interface MaskedText {
  readonly text: string;
  readonly masked: string;
  readonly sentences: readonly MaskedSentence[];
}

/** Parts an author's words from those quoted, in sentences: “I go. I must,” he said, is one. */
export function maskQuotations(
  text: string,
  language: string,
  stretches: readonly QuotedStretch[] = quotedStretches(text),
): MaskedText {
  let [masked, from] = ['', 0];
  for (const { start, end } of stretches) {
    const [opening, closing] = [Math.max(from, start - 1), Math.min(text.length, end + 1)];
    masked += text.slice(from, opening) + maskOf(text, { opening, end, closing });
    from = closing;
  }
  masked += text.slice(from);
  const parts = splitSentences(masked, language);
  masked = masked.replaceAll(opener, mask);
  const sentences = parts.map(({ start, text: sentence }, at): MaskedSentence => {
    const end = parts[at + 1]?.start ?? text.length;
    const own = stretches.filter((stretch) => stretch.start >= start && stretch.start <= end);
    const last = Math.max(start + sentence.length, end);
    return { start, end: last, stretches: own, isAlone: !/[\p{L}\p{N}]/u.test(masked.slice(start, last)) };
  });
  return { text, masked, sentences };
}

/** The last stop of a quotation ends the sentence around it where what follows begins one. */
function maskOf(
  text: string,
  { opening, end, closing }: { readonly opening: number; readonly end: number; readonly closing: number },
): string {
  const after = text.slice(closing, closing + 3);
  const isEnd = /[.!?…]\s*$/u.test(text.slice(opening, end)) && /^\s*(?:$|[\p{Lu}“"«„‘'¿¡(])/u.test(after);
  const length = closing - opening;
  if (length < 3) return mask.repeat(length);
  const last = isEnd ? `.${text.slice(closing - 1, closing)}` : mask.repeat(2);
  return opener + mask.repeat(length - 3) + last;
}

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
