import type { Transaction } from '@/lib/db/client';
import type { Article } from '@/lib/news/article';
import { Prisma } from '@/prisma/generated/client';

/**
 * Hands the record of an article on to its new address, where its page has come to name another one as its
 * own: outlets rewrite the address with the headline. Its states, corrections and visits are copied, nothing
 * of the old article's is changed; that one is merged into the new one as ever. Without it, the old
 * permalink would lead to an article that seems never to have had another headline.
 */
export async function inheritRecord(
  transaction: Transaction,
  { id, address }: Pick<Article, 'id' | 'address'>,
  from: string,
): Promise<void> {
  const own = JSON.stringify({ id, address, moments_hash: null });
  await transaction.$executeRaw`
    insert into articles select (jsonb_populate_record(old, ${own}::jsonb)).* from articles old where id = ${from}`;
  const heir = JSON.stringify({ article_id: id });
  await transaction.$executeRaw`
    insert into revisions select (jsonb_populate_record(old, ${heir}::jsonb)).* from revisions old
    where article_id = ${from}`;
  await transaction.$executeRaw`
    insert into corrections select (jsonb_populate_record(old, ${heir}::jsonb)).* from corrections old
    where article_id = ${from}`;
  await transaction.$executeRaw`
    insert into visits (article_id, at, outcome, status, problem)
    select ${id}, at, outcome, status, problem from visits where article_id = ${from} order by id`;
}

/** The query for the article whose record this one has to inherit, by one of its addresses; of the same outlet. */
export function ancestorOf(
  { id, outletSlug }: Pick<Article, 'id' | 'outletSlug'>,
  addresses: readonly string[],
): Prisma.Sql {
  return Prisma.sql`
    select a.id from article_addresses led join articles a on a.id = led.article_id
    where led.address = any(${[...addresses]}) and a.outlet_slug = ${outletSlug} and a.merged_into is null
      and not exists (select from articles where id = ${id})
    order by a.first_seen_at limit 1`;
}

/**
 * Merges articles into another one: an address that led to each of them until now leads to this one, for its page has
 * since named this canonical address. Returns the ids of all that are part of it by that.
 */
export async function mergeInto(
  transaction: Transaction,
  articleId: string,
  { merged, addresses }: { readonly merged: readonly string[]; readonly addresses: readonly string[] },
): Promise<readonly string[]> {
  const of = [...merged];
  const moved = await transaction.article.updateManyAndReturn({
    // Articles that were merged into them before follow, so that a permalink is one step from its article.
    where: { OR: [{ id: { in: of } }, { mergedInto: { in: of } }], NOT: { id: articleId } },
    data: { mergedInto: articleId, nextVisitAt: null, reportRules: null },
    select: { id: true },
  });
  await transaction.articleAddress.updateMany({
    where: { address: { in: [...addresses] }, articleId: { in: of } },
    data: { articleId },
  });
  return moved.map(({ id }) => id);
}
