import { wholeSentence } from '@/lib/coverage/quoted-sentence';
import type { Database } from '@/lib/db/client';
import { listCounted } from '@/lib/db/coverage/coverage';
import { exportArticles } from '@/lib/db/coverage/exported-articles';
import type { CoverageQuery, Cursor } from '@/lib/news/shown/coverage-query';
import type { CoverageCounts, ListedArticle } from '@/lib/news/shown/listing';
import type { FoundAccount } from '@/lib/news/shown/search-hit';
import { loadSearchHits } from './search-hits';

export interface WordsPage {
  readonly accounts: readonly FoundAccount[];
  /** Where the following page begins; null at the end. */
  readonly next: Cursor | null;
  /** How much the words are found in, on all pages. */
  readonly counts: CoverageCounts;
}

/** One page of who wrote what around the words of a query, in the query's order. */
export async function listWords(
  database: Database,
  query: CoverageQuery & { readonly words: string },
  pageSize: number,
): Promise<WordsPage> {
  const { page, counts } = await listCounted(database, query, pageSize);
  return { accounts: await accountsOf(database, page.rows, query.words), next: page.next, counts };
}

/** All of it for a file: how many articles were found, and their sentences in batches. */
export async function exportWords(
  database: Database,
  query: CoverageQuery & { readonly words: string },
): Promise<{ readonly count: number; batches(): AsyncGenerator<readonly FoundAccount[]> }> {
  const found = await exportArticles(database, query);
  return {
    count: found.count,
    async *batches() {
      for await (const articles of found.batches()) yield accountsOf(database, articles, query.words);
    },
  };
}

/** What an article has only between two of its texts has no sentence; it is left out. */
async function accountsOf(
  database: Database,
  articles: readonly ListedArticle[],
  words: string,
): Promise<readonly FoundAccount[]> {
  const hits = await loadSearchHits(database, articles, { words, length: wholeSentence });
  return articles.flatMap((article) => {
    const found = hits.get(article.id)?.found ?? null;
    return found === null ? [] : [{ article, ...found }];
  });
}
