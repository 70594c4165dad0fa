import { wordsIn } from './search-words';

const hyphens = '\\-\u2010\u2011\u00ad\u200c';
const twoParts = new RegExp(`^[\\p{L}\\p{M}\\p{N}]+[${hyphens}][\\p{L}\\p{M}\\p{N}]+$`, 'u');
/** A number with its thousands apart, by a comma, a point, an apostrophe or a narrow space. */
const grouped = /^\d{1,3}(?:[.,'’\u00a0\u2009\u202f]\d{3})+$/;

/** How letters are written where a keyboard has none: "Muenchen", "Aalesund", "Djokovic". */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };
const umlaut = new RegExp(`[${Object.keys(twoLetters).join('')}]`, 'giu');

/**
 * How the press spells a word that was typed for itself otherwise, as the search parts it: "Covid-19" in one word and "G7"
 * in two, "U.S." without its points and "US" with them, "1,000" in one number and "25000" in two. None where it has one
 * spelling; a year has.
 */
export function otherSpelling(typed: string, words: readonly string[]): readonly string[] | null {
  const whole = words.join('');
  if (words.length === 1 && typed.search(umlaut) >= 0)
    return wordsIn(
      typed.normalize('NFC').replace(umlaut, (letter) => twoLetters[letter.toLowerCase()] ?? letter),
    ).map(({ folded }) => folded);
  if (/^(?:\p{Lu}\.){2,5}\p{Lu}?$/u.test(typed)) return [whole];
  if (/^\p{Lu}{2}$/u.test(typed)) return [...whole].length === 2 ? [...whole] : null;
  if (grouped.test(typed) || (words.length === 2 && twoParts.test(typed))) return [whole];
  const [, letters, figures] = /^(\p{L}{1,8})(\d{1,3})$/u.exec(whole) ?? [];
  if (words.length === 1 && letters !== undefined && figures !== undefined) return [letters, figures];
  return words.length === 1 && /^\d{4,9}$/.test(whole) && !/^(?:1[89]|20)\d\d$/.test(whole)
    ? whole.replace(/\B(?=(?:\d{3})+$)/g, ' ').split(' ')
    : null;
}
