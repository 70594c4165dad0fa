import { isUnspaced } from './scripts';

/**
 * Letters, marks and figures of scripts that part their words, in lower case, as ranges: a class of Unicode
 * properties takes two milliseconds to compile, and patterns of the press's words hold thousands.
 */
const spaced =
  '0-9a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u02ff\\u0300-\\u0559\\u0560-\\u0588\\u0591-\\u05bd\\u05bf-\\u05f2' +
  '\\u0610-\\u061a\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u0dff\\u10a0-\\u10ff\\u1200-\\u1360\\u1e00-\\u1fff';

/** Signs that show nothing, as members of a class in a regular expression. */
export const unseen = {
  /** Where a word may be broken, and where not. */
  lineBreaks: '\\u00ad\\u200b\\u2060\\ufeff',
  /** Whether letters join, which shows in Persian and in the scripts of India. */
  joiners: '\\u200c\\u200d',
  directions: '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069',
} as const;

/** The stroke that widens an Arabic word. */
export const stretch = '\\u0640';
/** Vowel signs of Arabic, which few texts print. */
export const vowelSigns = '\\u064b-\\u0652';

/** Where a word begins and where it ends, as sources: `\b` knows only ASCII letters. */
export const [wordStart, wordEnd] = [`(?<![${spaced}])`, `(?![${spaced}])`];
/** A letter, as the source of an expression: what is neither space, figure nor mark. */
export const letter = '[^\\s\\d!-/:-@[-`{-¿‐-‧、。「」，：；！？（）]';

const vowels = new RegExp(`[${vowelSigns}]`, 'g');

/** Letters with their accents as one character, Arabic ones without their vowel signs: as phrases are written. */
export function folded(text: string): string {
  return /^\p{ASCII}*$/u.test(text) ? text : text.normalize('NFC').replace(vowels, '');
}

/** What is no letter and no figure, and the signs on letters that not everybody prints: accents of stress, vowels of Arabic and Hebrew. */
const besideLetters = /[^\p{L}\p{M}\p{N}]+|[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Inherited}](?<=\p{M})/gu;

/**
 * Letters and figures alone, in lower case: marks, spaces and capitals are an outlet's house style. The vowels of scripts
 * that write them as signs stay: without them "रवि" and "रेवा" were one name.
 */
export function lettersAlone(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(besideLetters, '');
}

/** The letters alone of a name, without the English article that some print: "The Harbour Paper" is the Harbour Paper. */
export function nameLetters(name: string): string {
  return lettersAlone(name).replace(/^the(?=\p{L}{4})/u, '');
}

/** A text in lower case, letter for letter in its place. */
export function lowered(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

const isSpacedLetter = new RegExp(`[${spaced}]`);
const kindOfCode = new Uint8Array(0x10000);
const kind = { spaced: 1, unspaced: 2, other: 3 } as const;

let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [] };

/** The places where a word begins; in scripts that do not part them, every letter. A text is asked for them several times in a row. */
export function wordStarts(text: string): readonly number[] {
  if (last.text !== text) last = { text, starts: startsIn(text) };
  return last.starts;
}

function startsIn(text: string): readonly number[] {
  const starts: number[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const found = kindAt(text, at);
    if (found === kind.unspaced || (found === kind.spaced && !isWithin)) starts.push(at);
    isWithin = found === kind.spaced;
  }
  return starts;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kindOfCode[code] ?? 0;
  if (known !== 0) return known;
  const character = text.charAt(at);
  const found = isUnspaced(character)
    ? kind.unspaced
    : isSpacedLetter.test(character)
      ? kind.spaced
      : kind.other;
  kindOfCode[code] = found;
  return found;
}
