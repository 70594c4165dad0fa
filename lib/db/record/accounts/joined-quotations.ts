import { joinQuotations } from '@/lib/coverage/quotations/join-quotations';
import type { Transaction } from '@/lib/db/client';

/** The most utterances that one is compared with, those with the most words in common first. */
const most = 40;

/** Joins what an article quotes with what others do, and parts anew what hung together by what it no longer quotes. */
export async function joinQuotationsAround(
  transaction: Transaction,
  articleId: string,
  before: readonly string[],
): Promise<void> {
  const own = await transaction.quotation.findMany({
    where: { articleId },
    select: { quotationId: true, language: true, marks: true },
    distinct: ['wordingId'],
  });
  const touched = new Set([...before, ...own.map(({ quotationId }) => quotationId)]);
  for (const one of own) for (const id of await utterancesLike(transaction, articleId, one)) touched.add(id);
  if (touched.size === 0) return;
  await joinAll(transaction, articleId, [...touched]);
}

/** Utterances of the language with enough words in common (hasEnoughMarks), of outlets that may share a page with the article's. */
async function utterancesLike(
  transaction: Transaction,
  articleId: string,
  { language, marks }: { readonly language: string; readonly marks: readonly number[] },
): Promise<readonly string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select q.quotation_id as id from quotations q
    join articles a on a.id = q.article_id join outlets o on o.slug = a.outlet_slug
    join lateral (select count(*)::int as hits from unnest(q.marks) mark where mark = any(${[...marks]}::int[])) m on true
    where q.marks && ${[...marks]}::int[] and q.language = ${language} and q.article_id <> ${articleId}
      and o.is_sample = (select s.is_sample from articles x join outlets s on s.slug = x.outlet_slug where x.id = ${articleId})
      and m.hits * 5 >= 2 * least(cardinality(q.marks), ${marks.length})
    group by q.quotation_id order by max(m.hits) desc, q.quotation_id limit ${most}`;
  return rows.map(({ id }) => id);
}

/** Gives every quotation of these utterances the id of the one that it is part of; tells the site of each article. */
async function joinAll(
  transaction: Transaction,
  articleId: string,
  utterances: readonly string[],
): Promise<void> {
  const rows = await transaction.quotation.findMany({
    where: { OR: [{ quotationId: { in: [...utterances] } }, { articleId }] },
    select: {
      articleId: true,
      block: true,
      start: true,
      text: true,
      language: true,
      speaker: true,
      quotationId: true,
      saidAt: true,
      article: { select: { sortAt: true, outlet: { select: { isSample: true } } } },
    },
  });
  for (const isSample of [true, false]) {
    const side = rows.filter(({ article }) => article.outlet.isSample === isSample);
    const keyed = side.map(({ article, ...row }) => ({
      ...row,
      key: `${row.articleId} ${row.block} ${row.start}`,
      published: (row.saidAt ?? article.sortAt)?.getTime() ?? null,
    }));
    const joined = joinQuotations(keyed);
    for (const { key, articleId: id, block, start, quotationId } of keyed) {
      const utterance = joined.get(key) ?? quotationId;
      if (utterance === quotationId) continue;
      await transaction.quotation.update({
        where: { articleId_block_start: { articleId: id, block, start } },
        data: { quotationId: utterance },
      });
      if (id !== articleId) await transaction.$executeRaw`select pg_notify('coverage', ${id})`;
    }
  }
}
