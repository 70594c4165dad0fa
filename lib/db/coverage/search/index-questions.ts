import { storable } from '@/lib/db/storable';
import type { SearchTerm } from '@/lib/language/search/search';
import { charactersOf } from '@/lib/language/search/search-matches';
import { unspacedPairs } from '@/lib/language/search/unspaced-pairs';
import { slavicInLatin, wordFamily } from '@/lib/language/word-family';
import { Prisma } from '@/prisma/generated/client';

// Questions (tsquery) to the index of words, and whether it answers them for `article_words a`.

export interface AskedTerms {
  /** All of them are wanted. */
  readonly terms: readonly SearchTerm[];
  /** Words of which none is, by the same question. */
  readonly without: readonly SearchTerm[];
  /** Whether words are asked for as they stand and as dictionaries have them, without their other forms. */
  readonly isPlain?: boolean;
}

/** A question that is read once, not for every row. */
export function isIndexed(question: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.vector @@ (select ${question})`;
}

/** One of several questions, as one: with an array of them the planner read every article's words, in five seconds of 100,000. */
export function isAnyIndexed(questions: readonly Prisma.Sql[]): Prisma.Sql {
  return isIndexed(Prisma.sql`(${Prisma.join([...questions], ' || ')})`);
}

/** All terms in one question to the index: words one after the other, characters in pairs. */
export function questionOf({ terms, without, isPlain = false }: AskedTerms): Prisma.Sql {
  const wanted = terms.map((term) => (term.isUnspaced ? askPairs(term) : askWords(term.words, isPlain)));
  return Prisma.sql`(${Prisma.join([...wanted, ...without.map(excludes)], ' && ')})`;
}

/** The same of words that stand anywhere: a phrase's, too. */
export function looseQuestionOf({ terms, without }: AskedTerms): Prisma.Sql {
  const wanted = terms.map((term) => (term.isUnspaced ? askPairs(term) : askEach(term.words)));
  return Prisma.join([...wanted, ...without.map(excludes)], ' && ');
}

function excludes(term: SearchTerm): Prisma.Sql {
  return Prisma.sql`!! ${term.isUnspaced ? askPairs(term) : askWords(term.words)}`;
}

/** The endings of any language that takes these. */
export const slavic = slavicInLatin[0] ?? null;

/** Words in any of their forms, one after the other. Folded words have no mark that the syntax would read. */
function askWords(words: readonly string[], isPlain = false): Prisma.Sql {
  const inARow = (language: string | null) =>
    words.map((word) => `(${isPlain ? `'${storable(word)}'` : anyFormOf(word, language)})`).join('<->');
  return Prisma.sql`search_term(${inARow(null)}, ${inARow(slavic)}, ${storable(words.join(' '))})`;
}

function askEach(words: readonly string[]): Prisma.Sql {
  const each = words.map((word) => `(${anyFormOf(word, null)})`).join('&');
  return Prisma.sql`to_tsquery('simple', unaccent(${each}))`;
}

/** So many forms are asked for together: of one long row Postgres goes down to its beginning first, at every article. */
const together = 8;

/** Any form of a word, those nearest to it first: a quarter less time for an Arabic or Russian word than in one row. */
function anyFormOf(word: string, language: string | null): string {
  const forms = [...wordFamily(word, language)].map((form) => `'${storable(form)}'`);
  const groups = forms.flatMap((_, at) => (at % together === 0 ? [forms.slice(at, at + together)] : []));
  return groups.map((group) => `(${group.join('|')})`).join('|');
}

function askPairs(term: SearchTerm): Prisma.Sql {
  const { pairs, beginnings } = unspacedPairs(storable(charactersOf(term)));
  const asked = [...pairs.map((pair) => `'${pair}'`), ...beginnings.map((letter) => `'${letter}':*`)];
  return Prisma.sql`${asked.join(' & ')}::tsquery`;
}
