import { joinedOf } from './joined-words';
import { wordsIn } from './search-words';

/** A number with its thousands apart, by a comma, a point, an apostrophe or a narrow space. */
const grouped = /^\d{1,3}(?:[.,'’\u00a0\u2009\u202f]\d{3})+$/;

/** How letters are written where a keyboard has none: "Muenchen", "Aalesund", "Djokovic". */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };
const umlaut = new RegExp(`[${Object.keys(twoLetters).join('')}]`, 'giu');

/**
 * How the press spells a word that was typed for itself otherwise, as the search parts it: "Covid-19" and "J.D." in one
 * word, "1,000" in one number and "25000" in two. None where it has one spelling, as a year has; and none for what texts
 * write apart, for they are known by those words in one, too.
 */
export function otherSpelling(typed: string, words: readonly string[]): readonly string[] | null {
  const whole = words.join('');
  if (words.length === 1 && typed.search(umlaut) >= 0)
    return wordsIn(
      typed.normalize('NFC').replace(umlaut, (letter) => twoLetters[letter.toLowerCase()] ?? letter),
    ).map(({ folded }) => folded);
  const joined = joinedOf(typed);
  if (joined !== null) return [joined];
  // "Djokovic" as "Đoković" is indexed.
  if (words.length === 1 && whole.includes('dj')) return [whole.replaceAll('dj', 'd')];
  if (grouped.test(typed)) return [whole];
  return words.length === 1 && /^\d{4,9}$/.test(whole) && !/^(?:1[89]|20)\d\d$/.test(whole)
    ? whole.replace(/\B(?=(?:\d{3})+$)/g, ' ').split(' ')
    : null;
}

/** An article or a preposition in one with the word, in French and Italian; of a name it is a part, "D'Angelo". */
const opened =
  /^(?:[ldjnsmtc]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|nell|sull|dall|all|coll|quell|quest|degl|agl|negl|gl)['’ʼ](?=[\p{L}\p{N}]{2})/iu;
const ofName = /^\p{Lu}['’ʼ]\p{Lu}/u;
/**
 * "'s", and what Turkish sets behind a name. One letter alone may be any name's, "Sana'a", and what stands behind two
 * letters a short one's, "Sa'da".
 */
const closed =
  /(?<=[\p{L}\p{N}]{2})['’ʼ]s$|(?<=[\p{L}\p{N}]{3})['’ʼ](?:[iıuü]n|n[iıuü]n|[dt][ae]n?|y[aeiıuü]|n[aeiıuü]|y?l[ae]|[dt]eki|[dt]aki)$/iu;

/** A word that was typed without what an apostrophe joins to it, as other texts have it; null where there is none. */
export function bareWord(typed: string): string | null {
  const bare = ofName.test(typed) ? typed : typed.replace(opened, '');
  const word = bare.replace(/[.,;:!?…]+$/u, '').replace(closed, '');
  return word.length === typed.length || !/['’ʼ]/.test(typed) || word === typed ? null : word;
}
