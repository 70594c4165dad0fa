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
  readonly forms: AskedForms;
}

/** In which forms words are asked for, beside those of dictionaries: in those that an article has or had, in any at all. */
export type AskedForms = 'in-use' | 'any';

/** A question that is read once, not for every row. */
export function isIndexed(question: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.vector @@ (select ${question})`;
}

/** One of several questions, as one: with an array of them the planner read every article's words, in five seconds of 100,000. */
export function isAnyIndexed(questions: readonly Prisma.Sql[]): Prisma.Sql {
  return isIndexed(Prisma.sql`(${Prisma.join([...questions], ' || ')})`);
}

/** All terms in one question to the index: words one after the other, characters in pairs. */
export function questionOf({ terms, without, forms }: AskedTerms): Prisma.Sql {
  const wanted = terms.map((term) => askTerm(term, forms));
  return Prisma.sql`(${Prisma.join([...wanted, ...excluded(without, forms)], ' && ')})`;
}

/** The same of words that stand anywhere: a phrase's, too. */
export function looseQuestionOf({ terms, without, forms }: AskedTerms): Prisma.Sql {
  const wanted = terms.map((term) =>
    term.isUnspaced || term.isBeginning ? askTerm(term, forms) : askEach(term.words, forms),
  );
  return Prisma.join([...wanted, ...excluded(without, forms)], ' && ');
}

function excluded(without: readonly SearchTerm[], forms: AskedForms): readonly Prisma.Sql[] {
  return without.map((term) => Prisma.sql`!! ${askTerm(term, forms)}`);
}

function askTerm(term: SearchTerm, forms: AskedForms): Prisma.Sql {
  if (term.isUnspaced) return askPairs(term);
  return term.isBeginning ? askBeginning(term.words[0] ?? '') : askWords(term.words, forms);
}

/** Any word that begins so. Folded words have no mark that the syntax of a question would read. */
function askBeginning(word: string): Prisma.Sql {
  return Prisma.sql`to_tsquery('simple', unaccent(${`'${storable(word)}':*`}))`;
}

/** The endings of any language that takes these. */
export const slavic = slavicInLatin[0] ?? null;

/** Words one after the other. Hundreds of forms are sent once where all languages of a script have the same. */
function askWords(words: readonly string[], forms: AskedForms): Prisma.Sql {
  const inARow = (language: string | null) =>
    Prisma.join(
      words.map((word) => anyFormOf(word, { language, forms })),
      " || '<->' || ",
    );
  const typed = storable(words.join(' '));
  return words.every((word) => wordFamily(word, null) === wordFamily(word, slavic))
    ? Prisma.sql`(select search_term(forms, forms, ${typed}) from (select ${inARow(null)} as forms) asked)`
    : Prisma.sql`search_term(${inARow(null)}, ${inARow(slavic)}, ${typed})`;
}

function askEach(words: readonly string[], forms: AskedForms): Prisma.Sql {
  const each = words.map((word) => anyFormOf(word, { language: null, forms }));
  return Prisma.sql`to_tsquery('simple', unaccent(${Prisma.join(each, " || '&' || ")}))`;
}

interface FormsWish {
  readonly language: string | null;
  readonly forms: AskedForms;
}

/** Any of a word's forms, in the syntax of a question. Folded words have no mark that it would read. */
function anyFormOf(word: string, wish: FormsWish): Prisma.Sql {
  return Prisma.sql`'(''' || array_to_string(${formsOf(word, wish)}, '''|''') || ''')'`;
}

/** So many forms are asked for whether an article has them or not: a number in the figures of each script. */
const few = 8;

/** A word and its other forms as an array: of those in use each that an article has or had. */
export function formsOf(word: string, { language, forms }: FormsWish): Prisma.Sql {
  const all = [...wordFamily(word, language)].map(storable);
  return forms === 'any' || all.length <= few
    ? Prisma.sql`${all}::text[]`
    : Prisma.sql`array_append(words_in_use(${all}), ${storable(word)})`;
}

function askPairs(term: SearchTerm): Prisma.Sql {
  const { pairs, beginnings } = unspacedPairs(storable(charactersOf(term)));
  const asked = [...pairs.map((pair) => `'${pair}'`), ...beginnings.map((letter) => `'${letter}':*`)];
  return Prisma.sql`${asked.join(' & ')}::tsquery`;
}
