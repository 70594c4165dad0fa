import type { Database } from '@/lib/db/client';
import type { Article } from '@/lib/news/article';
import { comparedAddress } from '@/lib/news/canonical-address';

/** An article as it is stored, or is to be. */
interface Addressed {
  readonly article: Article;
  readonly isStored: boolean;
}

interface KnownRow {
  /** Of the same article in another spelling; null: it is not known in one. */
  readonly id: string | null;
  readonly address: string | null;
  /** Whether one is stored under the address as it was read. */
  readonly isStored: boolean;
}

/**
 * The article under the address that it is stored by, where that is the same one in another spelling (http for
 * https, without "www.", a slash more): its permalink stays, whatever way a source or the page spells it.
 */
export async function underKnownAddress(database: Database, article: Article): Promise<Addressed> {
  const key = comparedAddress(article.address);
  const [row] = await database.$queryRaw<readonly KnownRow[]>`
    select a.id, a.address, own.id is not null as "isStored"
    from (values (${article.id})) asked (id) left join articles own on own.id = asked.id
      left join (article_addresses known join articles a on a.id = known.article_id)
        on known.address = ${key} and a.outlet_slug = ${article.outletSlug} and a.merged_into is null
          and (own.id is null or own.merged_into is not null)`;
  const { id, address, isStored } = row ?? { id: null, address: null, isStored: false };
  if (id === null || address === null || comparedAddress(address) !== key) return { article, isStored };
  return { article: { ...article, id, address }, isStored: true };
}
