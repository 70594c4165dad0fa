/** Scripts by their names in Unicode. */
type Script = 'Arabic' | 'Han' | 'Hangul' | 'Hebrew' | 'Hiragana' | 'Katakana' | 'Latin';

/** What Chinese and Japanese are written in: a line may end before nearly every letter. */
export const chineseAndJapanese = ['Han', 'Hiragana', 'Katakana'] as const;
export const kana = ['Hiragana', 'Katakana'] as const;

/** Members of a class in a regular expression (flag u) for the letters of these scripts. */
export function lettersOf(scripts: readonly Script[]): string {
  return scripts.map((script) => `\\p{Script=${script}}`).join('');
}

const counters = new Map<string, RegExp>();

/** How many letters of a text belong to any of these scripts. */
export function countLetters(text: string, scripts: readonly Script[]): number {
  const letters = lettersOf(scripts);
  const counter = counters.get(letters) ?? new RegExp(`[${letters}]`, 'gu');
  counters.set(letters, counter);
  return text.match(counter)?.length ?? 0;
}

const eastAsian = [...chineseAndJapanese, 'Hangul'] as const;

/** Whether a text may have letters of Chinese, Japanese or Korean: few have, and to count them takes long. */
export function mayBeEastAsian(text: string): boolean {
  return /[\u1100-\u11ff\u2e80-\uffff]/.test(text);
}

/** How long a text is in letters of an alphabet: a Chinese, Japanese or Korean one says as much as two. */
export function lengthInLetters(text: string): number {
  return text.length + (mayBeEastAsian(text) ? countLetters(text, eastAsian) : 0);
}

/**
 * The letters of scripts in which the spaces around a word do not tell it, as members of a class: those that
 * run their words together, and Korean, which sets spaces as it pleases and joins its particles to the word
 * (푸틴이, 푸틴과).
 */
export const unspacedLetters = `${lettersOf(chineseAndJapanese)}ー々\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hangul}`;
const hasUnspaced = new RegExp(`[${unspacedLetters}]`, 'u');

/** Whether words of this text have to be looked for as characters, wherever they stand. */
export function isUnspaced(text: string): boolean {
  return hasUnspaced.test(text);
}

/** Whether a text is in a script that parts sentences by spaces, without marks: Thai, Lao, Khmer. */
export function hasUnmarkedScript(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{12}/u.test(text);
}

/** Where the ten digits of a script begin: those of Arabic, Persian, the scripts of India, Thai, Lao, Burmese, Khmer, and wide ones. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];
const otherDigits = new RegExp(
  `[${zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'g',
);

/** A text with the digits of other scripts as 0–9, each in its place: "١٥ أغسطس ٢٠٢٥". */
export function withLatinDigits(text: string): string {
  return text.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

const typedGershayim = /["”](?<=\p{sc=Hebrew}["”])(?=\p{sc=Hebrew}(?![\p{L}\p{M}]))/gu;

/**
 * A text with the sign of a Hebrew abbreviation as itself, in its place: ארה"ב (the United States) is typed with a
 * quotation mark before its last letter, which quotes nothing. Before more letters it may open a quotation: ש"אין הסכם".
 */
export function withGershayim(text: string): string {
  return text.replace(typedGershayim, '״');
}
