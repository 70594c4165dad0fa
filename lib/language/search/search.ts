import { isUnspaced, withGershayim } from '@/lib/language/scripts';
import { otherSpelling } from './other-spellings';
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
 * Reads the words of a search: all of them, "phrases", -without, and `or` between alternatives; `|`, AND and NOT as
 * other programs have them, too. Any text at all may come; what has neither letter nor digit is left out.
 */
export function parseSearch(text: string): Search {
  const alternatives: SearchTerm[][] = [[]];
  const unwanted: SearchTerm[] = [];
  const plain = withGershayim(wideKana(text.slice(0, 20_000).normalize('NFC').replaceAll('\0', ' ')));
  const found = [...plain.matchAll(typed)].slice(0, mostTerms);
  // Of a headline in capitals "AND" and "NOT" are words.
  const isQuiet = /\p{Ll}|\p{Lo}/u.test(plain);
  const others = new Map<SearchTerm | null, SearchTerm>();
  let isNot = false;
  for (const [place, [, minus, phrase, word = '']] of found.entries()) {
    const sign = phrase === undefined && minus === '' ? word : '';
    const isLast = place === found.length - 1;
    if (/^(?:or|\|\|?)$/i.test(sign)) alternatives.push([]);
    else if (isQuiet && sign === 'NOT' && !isLast) isNot = true;
    else if (!(isQuiet && sign === 'AND' && place > 0 && !isLast)) {
      const term = termOf((phrase ?? word).trim());
      const other = term === null || phrase !== undefined ? null : respelt(term);
      if (other !== null) others.set(term, other);
      const list = minus === '' && !isNot ? alternatives.at(-1) : unwanted;
      if (term !== null) list?.push(term);
      isNot = false;
    }
  }
  return {
    alternatives: alternatives
      .filter((terms) => terms.length > 0)
      .flatMap((terms) => spellings(terms, others)),
    unwanted: unwanted.flatMap((term) => [term, ...listed(others.get(term))]),
  };
}

type OtherTerms = ReadonlyMap<SearchTerm | null, SearchTerm>;

function listed(term: SearchTerm | undefined): readonly SearchTerm[] {
  return term === undefined ? [] : [term];
}

/** A term as others spell it; null where nobody does. */
function respelt({ text, words, isUnspaced: isInCharacters }: SearchTerm): SearchTerm | null {
  const other = isInCharacters
    ? null
    : otherSpelling(
        text.replace(around, (end) => (end === '.' ? end : '')),
        words,
      );
  return other === null ? null : { text: other.join(' '), words: other, isUnspaced: false };
}

/** More ways to spell what was typed are not asked for. */
const mostSpellings = 8;

/** Terms in all the ways in which some of them are spelt, as typed first. */
function spellings(terms: readonly SearchTerm[], others: OtherTerms): readonly (readonly SearchTerm[])[] {
  let ways: readonly (readonly SearchTerm[])[] = [[]];
  for (const term of terms) {
    const forms = [term, ...listed(others.get(term))];
    ways = forms.flatMap((form) => ways.map((way) => [...way, form]));
    if (ways.length > mostSpellings) return [terms];
  }
  return ways;
}

/** Brackets, quotation marks and the points of sentences; a percent sign is a character like any other. */
const around = /^[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']+|[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'.,:;!?…‥。、．，：；！？]+$/gu;

function termOf(given: string): SearchTerm | null {
  const words = wordsIn(given).map(({ folded }) => folded);
  if (words.length === 0) return null;
  if (!isUnspaced(given)) return { text: given, words, isUnspaced: false };
  // What a copied sentence ends in is not looked for among its characters.
  const text = given.replace(around, '');
  return { text, words, isUnspaced: true };
}

/** Kana of half their width, as old keyboards send them, as texts have them. */
function wideKana(text: string): string {
  return text.replace(/[\uff66-\uff9f]+/g, (kana) => kana.normalize('NFKC'));
}

/** What a search looks for, without what it leaves out. */
export function wantedTerms({ alternatives }: Search): readonly SearchTerm[] {
  return alternatives.flat();
}
