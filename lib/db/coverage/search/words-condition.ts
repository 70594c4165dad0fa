import { storable } from '@/lib/db/storable';
import { parseSearch, type SearchTerm } from '@/lib/language/search/search';
import { charactersOf, charactersPattern } from '@/lib/language/search/search-matches';
import { unspacedPairs } from '@/lib/language/search/unspaced-pairs';
import { wordFamily } from '@/lib/language/word-family';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { addressCondition } from './address-condition';
import {
  type AskedForms,
  type AskedTerms,
  formsOf,
  isAnyIndexed,
  isIndexed,
  looseQuestionOf,
  questionOf,
  slavic,
} from './index-questions';

/**
 * A search (any text at all) as an SQL condition over `article_words a`, or what has its columns. A word is looked for in the forms of
 * its family (lib/language/word-family.ts) and by the dictionary of the article's own language: one question to the
 * index (the SQL function search_term), so that nobody unpacks the words of an article to answer it. Scripts that do
 * not space their words reach the index in pairs of characters; of more than two the text is asked as well. A search
 * without a letter or digit finds nothing.
 */
export function wordsCondition({ words, asOf }: Searched): Prisma.Sql {
  const isThePage = addressCondition(words);
  if (isThePage !== null) return isThePage;
  const given: Asking =
    asOf === null ? { text: storedText, forms: 'in-use' } : { text: Prisma.sql`a.search_text`, forms: 'any' };
  const { alternatives, unwanted } = parseSearch(words);
  const { asked, opened } = leftOut(unwanted);
  const wanted = hasAny(alternatives, { ...given, without: asked });
  const conditions = [
    ...wanted,
    ...(wanted.length === 0 ? unwanted : opened).map((term) => hasNot(term, given)),
  ];
  return conditions.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(conditions, ' and ')})`;
}

/** Whether an article has one of the alternatives: a single question to the index, as far as that can answer it. Nothing where there are none. */
function hasAny(
  alternatives: readonly (readonly SearchTerm[])[],
  asked: Omit<WantedTerms, 'terms'>,
): readonly Prisma.Sql[] {
  if (alternatives.length === 0) return [];
  const isAnswered = (terms: readonly SearchTerm[]) =>
    !terms.some(isTooLong) && (asked.text === null || !terms.some(isInText));
  const questions = alternatives.filter(isAnswered).map((terms) => questionOf({ ...asked, terms }));
  const each = [
    ...(questions.length === 0 ? [] : [isAnyIndexed(questions)]),
    ...alternatives.filter((terms) => !isAnswered(terms)).map((terms) => hasAll({ ...asked, terms })),
  ];
  return [Prisma.sql`(${Prisma.join(each, ' or ')})`];
}

/**
 * Words to be left out: those that the index is asked of beside what is wanted (by itself such a question would go through
 * all of it), and those for which an article is opened.
 */
function leftOut(unwanted: readonly SearchTerm[]) {
  const isAsked = (term: SearchTerm) => !isInText(term) && !isTooLong(term);
  return {
    asked: unwanted.filter(isAsked),
    opened: unwanted.filter((term) => !isAsked(term)),
  };
}

interface Searched {
  readonly words: string;
  /** Whether the text that an article had then is in the row; else it is looked up. */
  readonly asOf: Date | null;
}

/** What of an article the words of a query are asked of, beside its id: more columns, with a comma before them. */
export function searchedColumns({ words, asOf }: Pick<CoverageQuery, 'words' | 'asOf'>): Prisma.Sql {
  if (words === null) return Prisma.empty;
  return asOf === null
    ? Prisma.sql`, a.vector, a.word_count`
    : Prisma.sql`, a.vector, a.word_count, a.search_text`;
}

/** The text of an article, which few searches read. */
const storedText = Prisma.sql`(select t.search_text from articles t where t.id = a.id)`;

/** Those of `articles` (a query with `searchedColumns` and a limit: each is opened) that have the words. */
export function amongFirst(
  articles: Prisma.Sql,
  { words, asOf }: Pick<CoverageQuery, 'words' | 'asOf'>,
): Prisma.Sql {
  const has = words === null ? Prisma.sql`true` : wordsCondition({ words, asOf });
  return Prisma.sql`select * from (${articles}) a where ${has}`;
}

/**
 * The same as far as indexes tell, of phrases by pairs of their words and of scripts without spaces by pairs of their
 * characters: it holds for all that the search finds, and for a few more. Null where the index of words tells all.
 */
export function pairsCondition(words: string): Prisma.Sql | null {
  const { alternatives, unwanted } = parseSearch(words);
  if (
    addressCondition(words) !== null ||
    alternatives.length === 0 ||
    ![...alternatives.flat(), ...unwanted].some(isInText)
  )
    return null;
  const { asked } = leftOut(unwanted);
  const [first, ...others] = alternatives.map((terms) => hasPairs(terms, asked));
  const each = [first, ...others].map((has) => Prisma.sql`select a.id from article_words a where ${has}`);
  const wanted = others.length === 0 ? first : Prisma.sql`a.id in (${Prisma.join(each, ' union ')})`;
  return Prisma.sql`(${wanted ?? Prisma.sql`false`})`;
}

function hasPairs(terms: readonly SearchTerm[], without: readonly SearchTerm[]): Prisma.Sql {
  const phrases = terms.filter(isPhrase);
  const others = terms.filter((term) => !isPhrase(term));
  const asked = phrases.flatMap(({ words }) =>
    words.slice(1).map((word, at) => {
      const [first, second] = [words[at] ?? '', word].map(beginningsOf);
      return Prisma.sql`a.pairs && (select pairs_of_beginnings(${first}, ${second}))`;
    }),
  );
  const conditions = [
    ...asked,
    ...(others.length === 0
      ? without.map((term) => hasNot(term, { text: storedText, forms: 'in-use' }))
      : [hasAll({ terms: others, without, text: null, forms: 'in-use' })]),
  ];
  return Prisma.join(conditions, ' and ');
}

function beginningsOf(word: string): Prisma.Sql {
  return Prisma.sql`word_beginnings(${formsOf(word, { language: slavic, forms: 'in-use' })}, ${storable(word)})`;
}

function isPhrase(term: SearchTerm): boolean {
  return !term.isUnspaced && term.words.length > 1;
}

/** Whether where its parts stand has to be looked up in the article. */
function isInText(term: SearchTerm): boolean {
  return isPhrase(term) || (term.isUnspaced && !unspacedPairs(storable(charactersOf(term))).isAll);
}

/** Postgres refuses to look for words of more than two thousand bytes. */
const longestWord = 200;

function isTooLong({ words }: SearchTerm): boolean {
  return words.some((word) => word.length > longestWord);
}

interface Asking {
  /** Null: only the index is asked. */
  readonly text: Prisma.Sql | null;
  /** Those in use are today's: of an earlier text each form is asked for. */
  readonly forms: AskedForms;
}

type WantedTerms = AskedTerms & Asking;

function hasNot(term: SearchTerm, asking: Asking): Prisma.Sql {
  return Prisma.sql`not ${hasAll({ ...asking, terms: [term], without: [] })}`;
}

function hasAll(given: WantedTerms): Prisma.Sql {
  const { terms, text } = given;
  if (terms.some(isTooLong)) return Prisma.sql`false`;
  const inText = terms.flatMap((term) => (term.isUnspaced ? textHas(term, text) : []));
  const isThere = Prisma.sql`(${Prisma.join([isIndexed(questionOf(given)), ...inText], ' and ')})`;
  const phrases = terms.filter(isPhrase);
  if (phrases.length === 0 || text === null) return isThere;
  const inLongText = phrases.map((term) => longTextHas(term.words, text));
  return Prisma.sql`(${isThere} or (a.word_count > ${longText}
    and ${Prisma.join([isIndexed(looseQuestionOf(given)), ...inText, ...inLongText], ' and ')}))`;
}

/** Characters of a text, wherever they stand; nothing where the index has said as much. */
function textHas(term: SearchTerm, text: Prisma.Sql | null): readonly Prisma.Sql[] {
  if (text === null || !isInText(term)) return [];
  const characters = storable(charactersOf(term));
  if (/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/.test(characters))
    return [Prisma.sql`${text} ~* ${storable(charactersPattern(term))}`];
  return [Prisma.sql`${text} ilike ${`%${characters.replace(/[\\%_]/g, '\\$&')}%`}`];
}

/** In texts of fewer words Postgres has the place of every one. */
const longText = 1500;

/**
 * A phrase in a long text: of a word no more than 255 places are known, and none after the 16,383rd (PostgreSQL
 * documentation, 12.11), so that it is looked for in the text itself, where all of its words are.
 */
function longTextHas(words: readonly string[], text: Prisma.Sql): Prisma.Sql {
  const inARow = words
    .map((word) => `(?:${[...wordFamily(word, null)].map(storable).map(literal).join('|')})`)
    .join('\\s+');
  return Prisma.sql`search_words(${text}) ~* (select unaccent(${`\\m${inARow}\\M`}))`;
}

/** A word in an expression of Postgres. */
function literal(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
