import { isUnspaced, withGershayim } from '@/lib/language/scripts';
import { bareWord, otherSpelling } from './other-spellings';
import { type ReadPart, readGroups } from './search-groups';
import { wordsIn } from './search-words';

/** A word or a phrase of a search. */
export interface SearchTerm {
  /** As typed, without its quotation marks. */
  readonly text: string;
  /** The words, folded; a plain word has mostly one. */
  readonly words: readonly string[];
  /** Whether the characters are looked for, wherever they stand. */
  readonly isUnspaced: boolean;
  /** Whether any word that begins so is meant. */
  readonly isBeginning?: true;
}

/** A search: any of its alternatives, of which every term has to fit, and none of what is unwanted. */
export interface Search {
  readonly alternatives: readonly (readonly SearchTerm[])[];
  readonly unwanted: readonly SearchTerm[];
}

/** More than anyone types; each is a condition of its own. */
const mostTerms = 80;

/** Quotation marks as phones and other languages write them count as the plain ones. */
export const quotationMarks = '"“”„‟«»「」『』＂〝〞〟';

/** What leaves a word out: a hyphen, also of double width, or what word processors make of it, an en dash or a true minus. */
export const minusSigns = '\\-–−－';

const typed = new RegExp(
  `([${minusSigns}]?)(?:[${quotationMarks}]([^${quotationMarks}]*)[${quotationMarks}]?|([^\\s${quotationMarks}]+))`,
  'gu',
);

/**
 * Reads the words of a search: all of them, "phrases", -without, `or` between alternatives, also in parentheses, and
 * beginnings* of words; `|`, AND and NOT as other programs have them, too. Any text at all may come; what has neither
 * letter nor digit is left out.
 */
export function parseSearch(text: string): Search {
  const plain = withGershayim(wideKana(text.slice(0, 20_000).normalize('NFC').replaceAll('\0', ' ')));
  const { alternatives, unwanted } = readGroups(plain, readPart) ?? readPart(plain);
  return {
    alternatives: alternatives.filter((words) => words.length > 0).flatMap(everyWay),
    unwanted: unwanted.flat(),
  };
}

function readPart(plain: string): ReadPart<Spellings> {
  const alternatives: Spellings[][] = [[]];
  const unwanted: Spellings[] = [];
  const found = [...plain.matchAll(typed)].slice(0, mostTerms);
  // Of a headline in capitals "AND" and "NOT" are words.
  const isQuiet = /\p{Ll}|\p{Lo}/u.test(plain);
  let isNot = false;
  for (const [place, [, minus, phrase, word = '']] of found.entries()) {
    const sign = phrase === undefined && minus === '' ? word : '';
    const isLast = place === found.length - 1;
    if (/^(?:or|\|\|?)$/i.test(sign)) alternatives.push([]);
    else if (isQuiet && sign === 'NOT' && !isLast) isNot = true;
    else if (!(isQuiet && sign === 'AND' && place > 0 && !isLast)) {
      const isWanted = minus === '' && !isNot;
      const spellings = phrase === undefined ? spellingsOf(word.trim(), isWanted) : phraseOf(phrase.trim());
      if (spellings.length > 0) (isWanted ? alternatives.at(-1) : unwanted)?.push(spellings);
      isNot = false;
    }
  }
  return { alternatives, unwanted };
}

/** A word that was typed, and as others spell it. */
type Spellings = readonly SearchTerm[];

function phraseOf(phrase: string): Spellings {
  const term = termOf(phrase);
  return term === null ? [] : [term];
}

function spellingsOf(word: string, isWanted: boolean): Spellings {
  const given = termOf(word);
  if (given === null) return [];
  if (isBeginning.test(word) && given.words.length === 1 && !given.isUnspaced)
    return [{ ...given, text: word.slice(0, -1), isBeginning: true }];
  const term = isWanted ? withoutEnding(given) : given;
  const plain = term.text.replace(around, (end) => (end === '.' ? end : ''));
  const other = term.isUnspaced ? null : otherSpelling(plain, term.words);
  return other === null ? [term] : [term, { text: other.join(' '), words: other, isUnspaced: false }];
}

/** "Alask*", and no beginning that is nearly any word's. */
const isBeginning = /[\p{L}\p{N}]{3}\*$/u;

/** "Putin's" and "l'accord" as "Putin" and "accord": what is left out is left out as it was typed. */
function withoutEnding(term: SearchTerm): SearchTerm {
  const bare = term.words.length === 2 ? bareWord(term.text) : null;
  return bare === null ? term : { ...term, text: bare, words: wordsIn(bare).map(({ folded }) => folded) };
}

/** More ways to spell what was typed are not asked for. */
const mostWays = 8;

/** Words in all the ways in which some of them are spelt, as typed first. */
function everyWay(words: readonly Spellings[]): readonly (readonly SearchTerm[])[] {
  let ways: readonly (readonly SearchTerm[])[] = [[]];
  for (const spellings of words) {
    ways = spellings.flatMap((term) => ways.map((way) => [...way, term]));
    if (ways.length > mostWays) return [words.flatMap((given) => given.slice(0, 1))];
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
  const text = given.replace(/\*+$/, '').replace(around, '');
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
