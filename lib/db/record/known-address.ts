import type { Database } from '@/lib/db/client';
import type { Article } from '@/lib/news/article';
import { comparedAddress } from '@/lib/news/canonical-address';

type KnownArticle = Pick<Article, 'id' | 'address'>;

/**
 * The article under the address that it is stored by, where that is the same one in another spelling (http for
 * https, without "www.", a slash more): its permalink stays, whatever way a source or the page spells it.
 */
export async function underKnownAddress(database: Database, article: Article): Promise<Article> {
  const key = comparedAddress(article.address);
  const [known] = await database.$queryRaw<readonly KnownArticle[]>`
    select a.id, a.address from article_addresses known join articles a on a.id = known.article_id
    where known.address = ${key} and a.outlet_slug = ${article.outletSlug} and a.merged_into is null
      and not exists (select from articles own where own.id = ${article.id} and own.merged_into is null)`;
  if (known === undefined || comparedAddress(known.address) !== key) return article;
  return { ...article, id: known.id, address: known.address };
}
