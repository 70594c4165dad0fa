import { splitSentences } from '@/lib/language/split-sentences';
import type { PublishedMatch, PublishedText } from '@/lib/news/shown/published-text';
import { compareWordings } from './compare-wordings';
import type { QuotedWords } from './spoken-words';

/**
 * Where a quotation stands in one of the event's published texts of its language and speaker: in these words, or in
 * others by a sentence that is sure to be the same utterance. Null where it stands in none, or that is not sure.
 */
export function matchPublished(
  quotation: QuotedWords,
  texts: readonly PublishedText[],
): PublishedMatch | null {
  for (const text of texts) {
    const own = { language: text.language, speaker: text.speaker };
    const isOfIt = quotation.speaker === null || quotation.speaker === text.speaker;
    // What an outlet quotes of it may go over two sentences.
    const whole = compareWordings(quotation, { ...own, text: text.text });
    const sentences = splitSentences(text.text, text.language).map((one) => one.text);
    const inIts = sentences.find((sentence) => {
      const wording = compareWordings(quotation, { ...own, text: sentence });
      return wording === 'identical' || (wording === 'trimmed' && sentence.length >= quotation.text.length);
    });
    if (isOfIt && (whole === 'identical' || whole === 'trimmed' || inIts !== undefined))
      return { text, sentence: inIts ?? null, isInTheseWords: true };
    const close = sentences.find(
      (sentence) => compareWordings(quotation, { ...own, text: sentence }) !== null,
    );
    if (isOfIt && close !== undefined) return { text, sentence: close, isInTheseWords: false };
  }
  return null;
}
