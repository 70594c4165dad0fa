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

/**
 * The sentence of a version in another language that stands in the place of this one: both have as many lines, the
 * line as many sentences, and the two sentences the same figures. Null where that is not sure.
 */
export function sentenceInVersion(
  sentence: string,
  text: PublishedText,
  version: PublishedText,
): string | null {
  const [own, other] = [sentencesByLine(text), sentencesByLine(version)];
  if (own.length !== other.length) return null;
  const places = own.flatMap((line, at) =>
    line.flatMap((one, place) => (one === sentence ? [{ at, place }] : [])),
  );
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const [line, versionLine] = [own[place.at] ?? [], other[place.at] ?? []];
  if (line.length !== versionLine.length) return null;
  const found = versionLine[place.place] ?? null;
  return found !== null && figuresIn(found) === figuresIn(sentence) ? found : null;
}

function sentencesByLine({ text, language }: PublishedText): readonly (readonly string[])[] {
  return text.split('\n').map((line) => splitSentences(line, language).map((one) => one.text));
}

/** In whatever order: "on 15 August 2025", "2025年8月15日". */
function figuresIn(sentence: string): string {
  return (sentence.match(/\p{Nd}+/gu) ?? []).toSorted().join(' ');
}
