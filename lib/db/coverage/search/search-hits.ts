import { type QuotableArticle, type QuoteLength, quoteSentence } from '@/lib/coverage/quoted-sentence';
import type { Database } from '@/lib/db/client';
import { findRevisions } from '@/lib/db/coverage/revisions';
import { blocksFromJson } from '@/lib/db/rows';
import { parseSearch, type Search, wantedTerms } from '@/lib/language/search/search';
import { type SearchFinder, searchFinder } from '@/lib/language/search/search-matches';
import { blockText } from '@/lib/news/block';
import type { ListedArticle } from '@/lib/news/shown/listing';
import type { SearchHit } from '@/lib/news/shown/search-hit';
import { loadOtherForms } from './other-forms';

/** Why each of these articles was found by a search, by id. Nothing where only words are left out. */
export async function loadSearchHits(
  database: Database,
  articles: readonly ListedArticle[],
  { words, length }: { readonly words: string; readonly length: QuoteLength },
): Promise<ReadonlyMap<string, SearchHit>> {
  const search = parseSearch(words);
  if (wantedTerms(search).length === 0 || articles.length === 0) return new Map();
  const texts = await loadTexts(database, articles);
  const finders = await loadFinders(database, search, texts);
  return new Map(
    texts.map((article) => {
      const find = finders.get(article.language) ?? searchFinder(search, article.language);
      return [article.id, { find, found: quoteSentence(article, find, length) }];
    }),
  );
}

/** The finder of a search for the text of one article. */
export async function loadFinder(
  database: Database,
  words: string,
  article: QuotableArticle,
): Promise<SearchFinder> {
  const search = parseSearch(words);
  const finders = await loadFinders(database, search, [article]);
  return finders.get(article.language) ?? searchFinder(search, article.language);
}

async function loadFinders(
  database: Database,
  search: Search,
  articles: readonly QuotableArticle[],
): Promise<ReadonlyMap<string, SearchFinder>> {
  const byLanguage = new Map<string, string[]>();
  for (const { language, headline, standfirst, blocks } of articles) {
    const texts = byLanguage.get(language) ?? [];
    texts.push(headline, standfirst ?? '', ...blocks.map(blockText));
    byLanguage.set(language, texts);
  }
  const searched = [...byLanguage].map(([language, texts]) => ({ language, texts }));
  const others = await loadOtherForms(database, search, searched);
  return new Map(
    searched.map(({ language }) => [language, searchFinder(search, language, others.get(language))]),
  );
}

/** The texts of lines as they are listed: where one reads as it did once, the text of that time. */
async function loadTexts(
  database: Database,
  articles: readonly ListedArticle[],
): Promise<readonly (QuotableArticle & { readonly id: string })[]> {
  const rows = await database.article.findMany({
    where: { id: { in: articles.map(({ id }) => id) } },
    select: { id: true, blocks: true },
  });
  const blocks = new Map(rows.map((row) => [row.id, blocksFromJson(row.blocks)]));
  for (const { id, pinned } of articles) {
    if (pinned === undefined) continue;
    const [then] = await findRevisions(database, id, [pinned.number]);
    if (then !== undefined) blocks.set(id, then.blocks);
  }
  return articles.map(({ id, headline, standfirst, byline, language }) => ({
    id,
    headline,
    standfirst,
    byline,
    language,
    blocks: blocks.get(id) ?? [],
  }));
}
