import { keepByKey } from '@/lib/language/keep-by-key';
import { unspacedLetters } from '@/lib/language/scripts';

/** A word of a text: where it stands, in UTF-16 code units, and how it reads once folded. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const unspaced = `[${unspacedLetters}]`;

/** What only steers line breaks, joining and direction, and the stroke that widens an Arabic word: as search_words in the store has them. */
const unseen = '\\u00ad\\u200b\\u200d-\\u200f\\u2060\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u0640';
/** "2½ hours" is found as "2 hours", and "500¹ people" as "500 people": a fraction, a note or a power is no word that anybody types. */
const besideNumbers = '\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2150-\\u215f';
/**
 * Letters by their class, but apostrophes and colons to the store, which parts words there: of "Hawaiʻi" and "oʻzbek"
 * they ended the store's question in its middle.
 */
const marks = '\\u02b9-\\u02bd\\u02c8\\u02d0';
const apart = `${unspacedLetters}${besideNumbers}${marks}`;
/** By classes alone: to look ahead before each letter took three to six times as long, and a page parts fifty articles. */
const words = new RegExp(
  `${unspaced}+|[[\\p{L}\\p{N}]--[${apart}]](?:[[\\p{L}\\p{M}\\p{N}${unseen}]--[${apart}]]|(?<=\\p{sc=Cyrillic})['’ʼ\`](?=\\p{sc=Cyrillic}))*`,
  'gv',
);

/**
 * The words of a text as the search sees them: parted at everything that is neither letter nor digit, so
 * that "Trump/Putin" and "three-hour" are two each. The SQL function search_words parts them alike.
 */
export function wordsIn(text: string): readonly PlacedWord[] {
  return parted(text, () => partWords(text));
}

/** A page of a search goes through its texts twice: for the forms of its words, and to mark them. */
const parted = keepByKey<readonly PlacedWord[]>(1000);

function partWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: folded(word, () => foldWord(word)),
  }));
}

/** Texts say the same words again and again. */
const folded = keepByKey<string>(20_000);

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ک: 'ك',
};
const lettersToFold = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const dropped = new RegExp(`['’ʼ\`${unseen}\\u064b-\\u065f\\u0670\\u0591-\\u05bd\\u05bf-\\u05c7]`, 'gu');

/**
 * A word without what readers do not tell apart when they search: case, accents of Latin and Greek, ё,
 * the forms of Arabic letters, vowel signs, apostrophes. Accents that make another letter (й, ї) stay.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(dropped, '')
    .replace(lettersToFold, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=[\p{sc=Latin}\p{sc=Greek}])\p{Mn}+/gu, '')
    .normalize('NFC');
}
