import type { Database } from '@/lib/db/client';
import { searchConfiguration } from '@/lib/db/search-configuration';
import { storable } from '@/lib/db/storable';
import { joinedIn } from '@/lib/language/search/joined-words';
import { type Search, wantedTerms } from '@/lib/language/search/search';
import type { OtherForms } from '@/lib/language/search/search-matches';
import { wordsIn } from '@/lib/language/search/search-words';
import { wordFamily } from '@/lib/language/word-family';

/** Texts in which a search is to be marked, all of one language (BCP 47). */
export interface SearchedTexts {
  readonly language: string;
  readonly texts: readonly string[];
}

/** A dictionary never changes so many letters at the beginning of a word. */
const sameBeginning = 3;
const mostCandidates = 5000;

/**
 * Words of these texts that the store finds by the dictionaries of their languages ("negotiators" for
 * "negotiation"), by language and searched word: Postgres is asked for those that begin alike.
 */
export async function loadOtherForms(
  database: Database,
  search: Search,
  searched: readonly SearchedTexts[],
): Promise<ReadonlyMap<string, OtherForms>> {
  const wanted = [...new Set(wantedTerms(search).flatMap(({ words }) => words))].map(storable);
  const candidates = searched.flatMap(({ language, texts }) => candidatesOf(wanted, language, texts));
  const asked = [...new Map(candidates.map((one) => [Object.values(one).join(' '), one])).values()];
  if (asked.length === 0) return new Map();
  const rows = await database.$queryRaw<Candidate[]>`
    select c.language, c.word, c.form
    from unnest(
      ${asked.map(({ language }) => language)}::text[],
      ${asked.map(({ language }) => searchConfiguration(language))}::text[],
      ${asked.map(({ word }) => word)}::text[],
      ${asked.map(({ form }) => form)}::text[]
    ) as c(language, config, word, form)
    where to_tsvector(c.config::regconfig, unaccent(c.form)) @@ plainto_tsquery(c.config::regconfig, unaccent(c.word))`;
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { language, word, form } of rows) {
    const forms = found.get(language) ?? new Map<string, Set<string>>();
    forms.set(word, (forms.get(word) ?? new Set()).add(form));
    found.set(language, forms);
  }
  return found;
}

interface Candidate {
  readonly language: string;
  readonly word: string;
  readonly form: string;
}

/** "koln" of "koeln": the German dictionary takes the two letters for the one. */
function plainUmlauts(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

function candidatesOf(
  wanted: readonly string[],
  language: string,
  texts: readonly string[],
): readonly Candidate[] {
  if (searchConfiguration(language) === 'simple') return [];
  const beginnings = new Map<string, string[]>();
  for (const word of wanted) {
    for (const beginning of new Set([word, plainUmlauts(word)].map((one) => one.slice(0, sameBeginning))))
      beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), word]);
  }
  // By a letter first: of each page's thirty thousand words few begin as any of those does.
  const initials = new Set(wanted.map((word) => word.charAt(0)));
  const found: Candidate[] = [];
  for (const text of texts) {
    for (const { folded } of [...wordsIn(text), ...joinedIn(text)]) {
      if (!initials.has(folded.charAt(0))) continue;
      for (const word of beginnings.get(folded.slice(0, sameBeginning)) ?? []) {
        if (!wordFamily(word, language).has(folded)) found.push({ language, word, form: folded });
      }
      if (found.length >= mostCandidates) return found;
    }
  }
  return found;
}
