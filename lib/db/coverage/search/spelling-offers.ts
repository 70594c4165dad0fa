import type { Database } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { coverageCondition } from '@/lib/db/coverage/coverage-filter';
import { coverageSource } from '@/lib/db/coverage/coverage-source';
import { storable } from '@/lib/db/storable';
import { isUnspaced } from '@/lib/language/scripts';
import { slipsBetween } from '@/lib/language/search/misspelt';
import { parseSearch, wantedTerms } from '@/lib/language/search/search';
import { wordsIn } from '@/lib/language/search/search-words';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { SpellingOffer } from '@/lib/news/shown/spelling-offer';
import { Prisma } from '@/prisma/generated/client';
import { placeCondition } from './place-marks';

const mostOffers = 3;
/** More words than these are no slip of the finger. */
const mostMissing = 3;
/** Articles whose words are looked through: a word that fewer than a hundredth of them have is seldom meant, and 3,000 took two seconds. */
const mostLookedAt = 500;

/**
 * Words of the coverage, under the query's other filters, that are spelt nearly as those searched, where a search
 * found nothing: "ceasfire" offers "ceasefire". None for a word that is found, and none where the database has no
 * pg_trgm within reach.
 */
export async function offerSpellings(
  database: Database,
  query: CoverageQuery & { readonly words: string },
): Promise<readonly SpellingOffer[]> {
  const searched = { ...query, after: null };
  const missing = await missingWords(database, searched);
  if (missing.length === 0 || missing.length > mostMissing || !(await hasTrigrams(database))) return [];
  const found = await Promise.all(missing.map((word) => nearWords(database, searched, word)));
  if (found.some((words) => words.length === 0)) return [];
  const offers = Array.from({ length: mostOffers }, (_, place) => {
    const meant = new Map(missing.map((word, at) => [word, found[at]?.[place] ?? found[at]?.[0] ?? word]));
    return respelt(query.words, meant);
  });
  const counted = await Promise.all(
    [...new Set(offers)].map(async (words) => ({
      words,
      counts: await countCoverage(database, { ...searched, words }),
    })),
  );
  return counted.filter(
    (offer, at) =>
      offer.counts.articles > 0 && !counted.slice(0, at).some((nearer) => isOneSearch(nearer, offer)),
  );
}

/** Two forms of a word find the same: "ceasefire" and "ceasefires" are offered once. */
function isOneSearch(one: SpellingOffer, other: SpellingOffer): boolean {
  const isSame = (['articles', 'reports'] as const).every((key) => one.counts[key] === other.counts[key]);
  const [first, second] = [one.words.toLowerCase(), other.words.toLowerCase()];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return isSame && long.startsWith(short.slice(0, Math.max(leastAlike, short.length - 1)));
}

/** So many letters at the beginning two forms of a word have in common at the least. */
const leastAlike = 4;

/** Words of the search, folded, that no article under the other filters has. */
async function missingWords(
  database: Database,
  query: CoverageQuery & { readonly words: string },
): Promise<readonly string[]> {
  const words = new Set(wantedTerms(parseSearch(query.words)).flatMap((term) => term.words));
  const spaced = [...words].filter((word) => !isUnspaced(word)).slice(0, 12);
  const counts = await Promise.all(spaced.map((word) => countCoverage(database, { ...query, words: word })));
  return spaced.filter((_, at) => counts[at]?.articles === 0);
}

async function hasTrigrams(database: Database): Promise<boolean> {
  const [row] = await database.$queryRaw<{ has: boolean }[]>`
    select to_regprocedure('similarity(text, text)') is not null as has`;
  return row?.has === true;
}

/** How words of the coverage that are a slip or two away are written, the nearest first. */
async function nearWords(database: Database, query: CoverageQuery, word: string): Promise<readonly string[]> {
  const [source, covered] = [coverageSource(query), coverageCondition({ ...query, words: null })];
  const typed = storable(word);
  const { outlets, languages, kinds, from, to, asOf } = query;
  const isNarrow = outlets.length + languages.length + kinds.length > 0 || (from !== null && to !== null);
  // Ids are drawn by a hash: the first ones are as good as any. Of an outlet that few of them are of, those that the index has.
  const chosen =
    isNarrow && asOf === null ? Prisma.sql`and ${placeCondition(query)}` : Prisma.sql`order by a.id`;
  // Likeness is asked of each word once, of which the planner, left alone, asked it in every article.
  const alike = await database.$queryRaw<{ lexeme: string; articles: number; text: string }[]>`
    with known as materialized (
      select v.lexeme, count(*)::int as articles, min(a.id) as id
      from (select a.id, a.vector from ${source} where ${covered} ${chosen} limit ${mostLookedAt}) a,
        unnest(tsvector_to_array(a.vector)) as v(lexeme)
      where length(v.lexeme) between ${word.length - 2} and ${word.length + 2}
      group by v.lexeme
    ), alike as (
      select * from known where similarity(lexeme, ${typed}) > 0.15
      order by similarity(lexeme, ${typed}) desc, articles desc limit 30
    )
    select alike.lexeme, alike.articles, t.search_text as text from alike join articles t on t.id = alike.id`;
  return alike
    .flatMap(({ lexeme, articles, text }) => {
      const slips = slipsBetween(word, lexeme);
      const written = slips === null ? null : asWritten(text, lexeme);
      return slips === null || written === null ? [] : [{ slips, articles, written }];
    })
    .sort((one, other) => one.slips - other.slips || other.articles - one.articles)
    .slice(0, mostOffers)
    .map(({ written }) => written);
}

/** The index knows stems too ("ceasefir"): what no text has as a word is left out. */
function asWritten(text: string, lexeme: string): string | null {
  const written = wordsIn(text).flatMap(({ start, end, folded }) =>
    folded === lexeme ? [text.slice(start, end)] : [],
  );
  return written.find((word) => word === word.toLowerCase()) ?? written[0] ?? null;
}

/** A search with other words in the places of these. */
function respelt(words: string, meant: ReadonlyMap<string, string>): string {
  let text = '';
  let last = 0;
  for (const { start, end, folded } of wordsIn(words)) {
    text += words.slice(last, start) + (meant.get(folded) ?? words.slice(start, end));
    last = end;
  }
  return text + words.slice(last);
}
