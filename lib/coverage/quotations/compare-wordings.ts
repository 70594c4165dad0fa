import { primarySubtag } from '@/lib/language/language-tag';
import { isUnspaced } from '@/lib/language/scripts';
import type { Wording } from '@/lib/news/shown/quoted';
import { sayOtherwise } from './say-otherwise';
import { type QuotedWords, spokenWords } from './spoken-words';
import { wordCount } from './word-count';

/**
 * How alike two quotations of one language have to be; nobody is put words into the mouth that another said. With both
 * speakers known more may differ: a translation, or an outlet that writes quotations anew.
 */
const needed = {
  sameSpeaker: { words: 3, share: 0.6 },
  unknownSpeaker: { words: 6, share: 0.8 },
};

/** Of few words nearly all have to be there. */
const [fewWords, ofFewWords] = [7, 0.88];

/** Whether two quotations are one utterance, and how their wordings differ; null where they are not, or it is not sure. */
export function compareWordings(one: QuotedWords, other: QuotedWords): Wording | null {
  if (languageOf(one) !== languageOf(other)) return null;
  const isKnown = one.speaker !== null && other.speaker !== null;
  if (isKnown && !isSamePerson(one.speaker ?? '', other.speaker ?? '')) return null;
  const [first, second] = [comparedWords(one.text), comparedWords(other.text)];
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  const { words, share } = isKnown ? needed.sameSpeaker : needed.unknownSpeaker;
  if (Math.max(shorter.length, unspacedWords(one.text)) < words) return null;
  if (isEqual(first, second)) return 'identical';
  const [short, long] = first.length <= second.length ? [one.text, other.text] : [other.text, one.text];
  if (shorter.length < words || sayOtherwise(short, long, one.language)) return null;
  if (isPieceOf(short, longer)) return 'trimmed';
  const least = shorter.length < fewWords ? ofFewWords : share;
  return shareFound(shorter, longer) >= least ? 'otherwise' : null;
}

/** Russian prints ё as е where it likes; what a wording is called by keeps it. */
function comparedWords(text: string): readonly string[] {
  return spokenWords(text.replace(/[ёЁ]/gu, 'е'));
}

/** Scripts without spaces have no words to tell apart, but lengths. */
function unspacedWords(text: string): number {
  return isUnspaced(text) ? wordCount(text) : 0;
}

function languageOf({ language }: QuotedWords): string {
  return primarySubtag(language.toLowerCase());
}

/** By the same words, or the last name alone. */
export function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [spokenWords(one), spokenWords(other)];
  return first.every((word) => second.includes(word)) || second.every((word) => first.includes(word));
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** Whether the pieces between its “…” stand in the longer one, each whole and in this order. */
function isPieceOf(text: string, longer: readonly string[]): boolean {
  let from = 0;
  for (const piece of text.split(/…|\.\.\.|\[[^\]]*\]|\([^)]*\)/u).map(comparedWords)) {
    const at = placeOf(piece, longer, from);
    if (at === null) return false;
    from = at + piece.length;
  }
  return true;
}

function placeOf(piece: readonly string[], words: readonly string[], from: number): number | null {
  for (let at = from; at + piece.length <= words.length; at += 1) {
    if (piece.every((word, place) => word === words[at + place])) return at;
  }
  return null;
}

/** Of the shorter's words those that the longer has too, in whatever order and form; short words count half. */
function shareFound(shorter: readonly string[], longer: readonly string[]): number {
  const left = [...longer];
  let [found, all] = [0, 0];
  for (const word of shorter) {
    const weight = word.length < 4 ? 0.5 : 1;
    all += weight;
    const at = left.findIndex((other) => isSameWord(word, other));
    if (at === -1) continue;
    left.splice(at, 1);
    found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** The same but for its ending: "complicates", "complicated". */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.max(one.length, other.length);
  let common = 0;
  while (common < length && one[common] === other[common]) common += 1;
  return common >= 5 && common >= length * 0.6;
}
