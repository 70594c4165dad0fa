import { primarySubtag } from '@/lib/language/language-tag';
import { permalinkId } from '@/lib/news/permalink';

/** Words without case, marks and apostrophes: "Ukraine's", "ironclad" and "iron-clad" are printed in many ways. */
export function spokenWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?<=\p{L})[’'ʼ‑-](?=\p{L})/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Words in quotation marks, with who is credited. */
export interface QuotedWords {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Null where it is not sure. */
  readonly speaker: string | null;
}

/** The id of these words from this speaker, in the form of a permalink's: the same on every installation. */
export function wordingId({ text, language, speaker }: QuotedWords): string {
  return permalinkId(`quotation ${wordsKey(text, language)} ${speaker ?? ''}`);
}

/** The id of these words, whoever said them. */
export function wordsId({ text, language }: Pick<QuotedWords, 'text' | 'language'>): string {
  return permalinkId(`words ${wordsKey(text, language)}`);
}

function wordsKey(text: string, language: string): string {
  return `${primarySubtag(language.toLowerCase())} ${spokenWords(text).join(' ')}`;
}

/** So many letters of a word are the same in most of its forms. */
const stemLength = 5;
const fewestLetters = 4;

/** Its longer words' beginnings as numbers, each once: quotations that are one utterance have some in common. */
export function wordMarks(text: string): readonly number[] {
  const words = spokenWords(text);
  const long = words.filter((word) => word.length >= fewestLetters);
  return [...new Set((long.length === 0 ? words : long).map((word) => hash(word.slice(0, stemLength))))];
}

/** Whether so many marks in common, of as many as each has, may be one utterance: two fifths of the fewer. */
export function hasEnoughMarks(common: number, one: number, other: number): boolean {
  return common * 5 >= 2 * Math.min(one, other);
}

/** FNV-1a, signed 32 bits as Postgres holds them. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
