import type { Database } from '@/lib/db/client';
import type { Article } from '@/lib/news/article';
import { comparedAddress } from '@/lib/news/canonical-address';

/**
 * The article under the address that it is stored by, where that is the same one in another spelling (http for
 * https, without "www.", a slash more): its permalink stays, whatever way a source or the page spells it.
 */
export async function underKnownAddress(database: Database, article: Article): Promise<Article> {
  const own = await database.article.findUnique({ where: { id: article.id }, select: { mergedInto: true } });
  if (own !== null && own.mergedInto === null) return article;
  const key = comparedAddress(article.address);
  const lead = await database.articleAddress.findUnique({
    where: { address: key },
    select: { article: { select: { id: true, address: true, outletSlug: true, mergedInto: true } } },
  });
  const known = lead?.article ?? null;
  const isSame = known !== null && known.outletSlug === article.outletSlug && known.mergedInto === null;
  if (!isSame || comparedAddress(known.address) !== key) return article;
  return { ...article, id: known.id, address: known.address };
}
