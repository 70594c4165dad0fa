import { storable } from '@/lib/db/storable';
import { parseSearch, type SearchTerm } from '@/lib/language/search/search';
import { charactersOf } from '@/lib/language/search/search-matches';
import { slavicInLatin, wordFamily } from '@/lib/language/word-family';
import { Prisma } from '@/prisma/generated/client';

/**
 * A search (any text at all) as an SQL condition over `articles a`. A word is looked for in the forms of
 * its family (lib/news/word-family.ts) and by the dictionary of the article's own language. Scripts that
 * do not space their words reach the index as one long word, so there the characters themselves are looked
 * for. A search without a letter or digit finds nothing.
 */
export function wordsCondition(words: string): Prisma.Sql {
  const { alternatives, unwanted } = parseSearch(words);
  const wanted = alternatives.map((terms) => Prisma.sql`(${Prisma.join(terms.map(has), ' and ')})`);
  const conditions = [
    ...(wanted.length === 0 ? [] : [Prisma.sql`(${Prisma.join(wanted, ' or ')})`]),
    ...unwanted.map((term) => Prisma.sql`not ${has(term)}`),
  ];
  return conditions.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(conditions, ' and ')})`;
}

/** Postgres refuses to look for words of more than two thousand bytes. */
const longestWord = 200;

function has(term: SearchTerm): Prisma.Sql {
  if (term.words.some((word) => word.length > longestWord)) return Prisma.sql`false`;
  if (term.isUnspaced) {
    const characters = storable(charactersOf(term)).replace(/[\\%_]/g, '\\$&');
    return Prisma.sql`(a.search_text ilike ${`%${characters}%`})`;
  }
  const plain = tsquery(term.words, null);
  const slavic = tsquery(term.words, slavicInLatin[0] ?? null);
  const languages = [...slavicInLatin];
  const inSlavic =
    plain === slavic
      ? Prisma.empty
      : Prisma.sql`or (split_part(a.language, '-', 1) = any(${languages}) and a.search_vector @@ ${once(slavic)})`;
  // The first part is wider than the rest and asks the index; the rest reads what it found.
  const isThere = Prisma.sql`(a.search_vector @@ (select search_query(${slavic}, ${storable(term.words.join(' '))}))
    and (a.search_vector @@ ${once(plain)} or ${dictionaryHas(term.words)} ${inSlavic}))`;
  return term.words.length === 1 ? isThere : Prisma.sql`(${isThere} or ${longTextHas(term.words)})`;
}

/** In texts of fewer words Postgres has the place of every one. */
const longText = 1500;

/**
 * A phrase in a long text: of a word no more than 255 places are known, and none after the 16,383rd (PostgreSQL
 * documentation, 12.11), so that it is looked for in the text itself, where all of its words are.
 */
function longTextHas(words: readonly string[]): Prisma.Sql {
  const forms = words.map((word) => [...wordFamily(word, null)].map(storable));
  const each = forms.map((family) => `(${family.map((form) => `'${form}'`).join('|')})`).join('&');
  const inARow = forms.map((family) => `(?:${family.map(literal).join('|')})`).join('\\s+');
  return Prisma.sql`(a.word_count > ${longText} and a.search_vector @@ ${once(each)}
    and search_words(a.search_text) ~* (select unaccent(${`\\m${inARow}\\M`})))`;
}

/** A word in an expression of Postgres. */
function literal(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

/** A query that is read once, not for every row. */
function once(query: string): Prisma.Sql {
  return Prisma.sql`(select to_tsquery('simple', unaccent(${query})))`;
}

/**
 * Not where the dictionary drops a word of the phrase: of "on the table" the English one keeps nothing but
 * "table", and any table would do.
 */
function dictionaryHas(words: readonly string[]): Prisma.Sql {
  const asked = Prisma.sql`phraseto_tsquery(a.search_config::regconfig, unaccent(${storable(words.join(' '))}))`;
  return Prisma.sql`(numnode(${asked}) = ${2 * words.length - 1} and a.search_vector @@ ${asked})`;
}

/** Words in any of their forms, one after the other. Folded words have no mark that the syntax would read. */
function tsquery(words: readonly string[], language: string | null): string {
  const anyForm = (word: string): string =>
    [...wordFamily(word, language)].map((form) => `'${storable(form)}'`).join('|');
  return words.map((word) => `(${anyForm(word)})`).join('<->');
}
