import { keepByKey } from '@/lib/language/keep-by-key';
import { foldWord, type PlacedWord, wordsIn } from './search-words';

/**
 * Letters and digits, their accents and vowel signs among them, so that Postgres can say the same; it parts what this
 * leaves out afterwards, as a comma behind a Persian word.
 */
const sign = '[[0-9A-Za-z\\u00c0-\\u02b8\\u02be-\\u1fff]--[\\p{P}\\p{S}]]';
const letter = '[A-Za-z\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u0620-\\u064a]';
/** Hyphens, the sign within Persian words, those of a sound in "Hawaiʻi" and "oʻzbek": what many leave out. */
const hyphen = '[\\-\\u02b9-\\u02bd\\u200c\\u2010\\u2011]';

const joined = new RegExp(
  [
    // All parts, of which two are wanted. From the beginning of a word alone: a line of Thai, which has none, took seconds
    // from each of its letters. Postgres goes through it once, and takes ten times as long to look behind.
    `(?<!${sign})${sign}+(?:${hyphen}${sign}+)+`,
    // Spaced letters with a point behind the last: a sentence may end in "Plan A." and the next begin with "I".
    `(?<!${sign})${letter}(?:\\.${letter}(?!${sign})|\\. ${letter}(?=\\.))+`,
    // What Spanish abbreviates in the plural: "EE.UU.", "EE. UU."
    `(?<!${sign})[A-Z]{2}\\. ?[A-Z]{2}(?=\\.)`,
  ].join('|'),
  'gv',
);
const hyphens = new RegExp(hyphen, 'u');
const between = new RegExp(`${hyphen}|[. ]`, 'gu');

/**
 * The words of a text that others write in one: "cease-fire", "B-2", "U.N.", "J. D." beside "ceasefire", "B2", "UN", "JD".
 * Not what figures alone are of, "10-12", nor compounds of three. The SQL function joined_words joins them alike.
 */
export function joinedIn(text: string): readonly PlacedWord[] {
  return found(text, () => [...text.matchAll(joined)].flatMap(inOne));
}

function inOne({ 0: word, index }: RegExpExecArray): readonly PlacedWord[] {
  if (word.split(hyphens).length > 2) return [];
  const folded = foldWord(word.replace(between, ''));
  return /\p{L}/u.test(folded) ? [{ start: index, end: index + word.length, folded }] : [];
}

const found = keepByKey<readonly PlacedWord[]>(1000);

/**
 * A searched word with a hyphen or points, in one, folded; null where it has none. Of two letters with points only what is
 * nobody's word, "J.D.": "U.S." would be all that somebody says of us, "U.N." each French article.
 */
export function joinedOf(word: string): string | null {
  const [only] = joinedIn(word);
  const parts = wordsIn(word);
  if (only === undefined || only.start !== parts[0]?.start || only.end !== parts.at(-1)?.end) return null;
  const isAnybodysWord = word.includes('.') && only.folded.length === 2 && !consonants.test(only.folded);
  return isAnybodysWord ? null : only.folded;
}

const consonants = /^[bcdfghj-np-tv-xz]+$/;
