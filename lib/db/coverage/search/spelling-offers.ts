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
import { addressCondition } from './address-condition';
import { placeCondition } from './place-marks';

const mostOffers = 3;
/** More words than these are no slip of the finger. */
const mostMissing = 3;
/** Articles whose words are looked through: a word that fewer than a hundredth of them have is seldom meant, and 3,000 took two seconds. */
const mostLookedAt = 500;

/**
 * Words of the coverage, under the query's other filters, that are spelt nearly as those searched, where a search
 * found nothing: "ceasfire" offers "ceasefire", and an outlet's name the outlet. None for a word that is found, and none where the database has no
 * pg_trgm within reach.
 */
export async function offerSpellings(
  database: Database,
  query: CoverageQuery & { readonly words: string },
): Promise<readonly SpellingOffer[]> {
  const searched = { ...query, after: null };
  const named = await offerOutlet(database, searched);
  if (named !== null) return [named];
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

/** The outlet whose name, or whose site, was typed for words that its articles have: an outlet seldom names itself. */
async function offerOutlet(
  database: Database,
  query: CoverageQuery & { readonly words: string },
): Promise<SpellingOffer | null> {
  const typed = query.words.trim().toLowerCase();
  const [outlet] = await database.$queryRaw<{ slug: string }[]>`
    select slug from outlets where lower(name) = ${typed} or slug = ${typed}
      or lower(regexp_replace(home, '^https?://(www[.])?|/$', '', 'g')) = ${typed.replace(/^www\./, '')}
    order by slug limit 1`;
  if (outlet === undefined) return null;
  const counts = await countCoverage(database, { ...query, words: null, outlets: [outlet.slug] });
  return counts.articles === 0 ? null : { words: `outlet:${outlet.slug}`, counts };
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
  if (addressCondition(query.words) !== null) return [];
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
  const { outlets, languages, kinds, from, to, asOf } = query;
  const isNarrow = outlets.length + languages.length + kinds.length > 0 || (from !== null && to !== null);
  // Ids are drawn by a hash: the first ones are as good as any. Of an outlet that few of them are of, those that the index has.
  const chosen =
    isNarrow && asOf === null ? Prisma.sql`and ${placeCondition(query)}` : Prisma.sql`order by a.id`;
  const [looked] = await database.$queryRaw<{ ids: readonly string[] }[]>`
    select coalesce(array_agg(id), '{}') as ids from (select a.id from ${coverageSource(query)}
      where ${coverageCondition({ ...query, words: null })} ${chosen} limit ${mostLookedAt}) a`;
  const ids = looked?.ids ?? [];
  const near = (await alikeWords(database, ids, storable(word)))
    .flatMap((alike) => {
      const slips = slipsBetween(word, alike.lexeme);
      return slips === null ? [] : [{ ...alike, slips }];
    })
    .sort((one, other) => one.slips - other.slips || other.articles - one.articles);
  const written: string[] = [];
  for (const { lexeme } of near) {
    if (written.length === mostOffers) break;
    const found = await asWritten(database, ids, lexeme);
    if (found !== null) written.push(found);
  }
  return written;
}

/** Words of these articles that are somewhat like one, the likest first. Postgres counts words three times as fast as it parts and groups them. */
function alikeWords(
  database: Database,
  ids: readonly string[],
  word: string,
): Promise<{ lexeme: string; articles: number }[]> {
  return database.$queryRaw`
    select word as lexeme, ndoc as articles
    from ts_stat(format('select vector from article_words where id = any(%L)', ${ids}::text[]))
    where length(word) between ${word.length - 2} and ${word.length + 2} and similarity(word, ${word}) > 0.15
    order by similarity(word, ${word}) desc, ndoc desc limit 30`;
}

/** How one of these articles writes a word. The index knows stems too ("ceasefir"): null for what no text has as a word. */
async function asWritten(database: Database, ids: readonly string[], lexeme: string): Promise<string | null> {
  const [article] = await database.$queryRaw<{ text: string }[]>`
    select t.search_text as text from article_words w join articles t on t.id = w.id
    where w.id = any(${ids}) and w.vector @@ ${`'${lexeme.replace(/['\\]/g, '$&$&')}'`}::tsquery limit 1`;
  const text = article?.text ?? '';
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
