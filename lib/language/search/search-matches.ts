import { withoutParticle, wordFamily } from '@/lib/language/word-family';
import { joinedIn } from './joined-words';
import { type Search, type SearchTerm, wantedTerms } from './search';
import { type PlacedWord, wordsIn } from './search-words';

/** Where a term of a search stands in a text, in UTF-16 code units. */
export interface SearchMatch {
  readonly start: number;
  readonly end: number;
  /** Place of the term among the wanted ones. */
  readonly term: number;
}

/** Finds the matches of a search in a text, in order, none over another. */
export type SearchFinder = (text: string) => readonly SearchMatch[];

/** Further forms of a word that the dictionary of an article's language knows, by the word as searched. */
export type OtherForms = ReadonlyMap<string, ReadonlySet<string>>;

const noOtherForms: OtherForms = new Map();
/** More are never shown. */
const mostMatches = 1000;

/** The finder of a search for texts of a language: what the store finds by it, this finds again. */
export function searchFinder(
  search: Search,
  language: string,
  otherForms: OtherForms = noOtherForms,
): SearchFinder {
  const wanted = wantedTerms(search);
  const spaced = wanted.map((term) =>
    term.isUnspaced
      ? null
      : term.words.map((word) => (term.isBeginning ? begins(word) : fits(word, language, otherForms))),
  );
  return (text) => {
    const words = spaced.some((forms) => forms !== null) ? wordsIn(text) : [];
    const joined = spaced.some((forms) => forms?.length === 1) ? joinedIn(text) : [];
    const found = wanted.flatMap((term, place) => {
      const forms = spaced[place] ?? null;
      return forms === null
        ? findCharacters(text, term, place)
        : [...findPhrase(words, forms), ...(forms.length === 1 ? findPhrase(joined, forms) : [])].map(
            (span) => ({
              ...span,
              term: place,
            }),
          );
    });
    return withoutOverlaps(found);
  };
}

type Fits = (folded: string) => boolean;

function fits(word: string, language: string, otherForms: OtherForms): Fits {
  const family = wordFamily(word, language);
  const others = otherForms.get(word);
  return (folded) => family.has(folded) || others?.has(folded) === true;
}

function begins(word: string): Fits {
  return (folded) => folded.startsWith(word);
}

function findPhrase(words: readonly PlacedWord[], forms: readonly Fits[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const last = forms.length - 1;
  for (let at = 0; at + last < words.length && spans.length < mostMatches; at += 1) {
    if (!forms.every((form, place) => form(words[at + place]?.folded ?? ''))) continue;
    spans.push({ start: words[at]?.start ?? 0, end: words[at + last]?.end ?? 0 });
  }
  return spans;
}

/** The characters that stand for a term whose script does not space its words. */
export function charactersOf({ text, words }: SearchTerm): string {
  return words.length === 1 ? withoutParticle(text) : text;
}

/** How far the wide form of a sign is from its narrow one. */
const width = 0xfee0;

/**
 * An expression, JavaScript's and Postgres', for the characters of a term: Latin letters and figures among them in either
 * width, for the Japanese press prints both.
 */
export function charactersPattern(term: SearchTerm): string {
  return charactersOf(term)
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - width))
    .replace(/[0-9A-Za-z]/g, (narrow) => `[${narrow}${String.fromCharCode(narrow.charCodeAt(0) + width)}]`);
}

function findCharacters(text: string, term: SearchTerm, place: number): readonly SearchMatch[] {
  const matches = text.matchAll(new RegExp(charactersPattern(term), 'giu'));
  const found: SearchMatch[] = [];
  for (const { 0: match, index } of matches) {
    found.push({ start: index, end: index + match.length, term: place });
    if (found.length === mostMatches) break;
  }
  return found;
}

function withoutOverlaps(found: readonly SearchMatch[]): readonly SearchMatch[] {
  const kept: SearchMatch[] = [];
  for (const match of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
    if (kept.length === mostMatches) break;
  }
  return kept;
}
