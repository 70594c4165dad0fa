import { isUnspaced, withGershayim } from '@/lib/language/scripts';
import { wordsIn } from './search-words';

/** A word or a phrase of a search. */
export interface SearchTerm {
  /** As typed, without its quotation marks. */
  readonly text: string;
  /** The words, folded; a plain word has mostly one. */
  readonly words: readonly string[];
  /** Whether the characters are looked for, wherever they stand. */
  readonly isUnspaced: boolean;
}

/** A search: any of its alternatives, of which every term has to fit, and none of what is unwanted. */
export interface Search {
  readonly alternatives: readonly (readonly SearchTerm[])[];
  readonly unwanted: readonly SearchTerm[];
}

/** More than anyone types; each is a condition of its own. */
const mostTerms = 80;

/** Quotation marks as phones and other languages write them count as the plain ones. */
export const quotationMarks = '"“”„«»「」『』';

/** What leaves a word out: a hyphen, or what keyboards and word processors make of it, an en dash or a true minus. */
export const minusSigns = '\\-–−';

const typed = new RegExp(
  `([${minusSigns}]?)(?:[${quotationMarks}]([^${quotationMarks}]*)[${quotationMarks}]?|([^\\s${quotationMarks}]+))`,
  'gu',
);

/**
 * Reads the words of a search: all of them, "phrases", -without, and `or` between alternatives. Any text
 * at all may come; what has neither letter nor digit is left out.
 */
export function parseSearch(text: string): Search {
  const alternatives: SearchTerm[][] = [[]];
  const unwanted: SearchTerm[] = [];
  const plain = withGershayim(text.slice(0, 20_000).normalize('NFC').replaceAll('\0', ' '));
  for (const [, minus, phrase, word = ''] of [...plain.matchAll(typed)].slice(0, mostTerms)) {
    if (phrase === undefined && minus === '' && /^or$/i.test(word)) {
      alternatives.push([]);
      continue;
    }
    const given = (phrase ?? word).trim();
    const words = wordsIn(given).map(({ folded }) => folded);
    if (words.length === 0) continue;
    const list = minus === '' ? alternatives.at(-1) : unwanted;
    list?.push({ text: given, words, isUnspaced: isUnspaced(given) });
  }
  return { alternatives: alternatives.filter((terms) => terms.length > 0), unwanted };
}

/** What a search looks for, without what it leaves out. */
export function wantedTerms({ alternatives }: Search): readonly SearchTerm[] {
  return alternatives.flat();
}
