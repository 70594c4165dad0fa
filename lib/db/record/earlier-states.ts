import type { Transaction } from '@/lib/db/client';

/** Whether an article stands, by its last revision, as it stood by an earlier one. */
export async function stoodSoBefore(transaction: Transaction, articleId: string): Promise<boolean> {
  const [row] = await transaction.$queryRaw<readonly { stood: boolean }[]>`
    select exists (select from revisions r where r.article_id = l.article_id and r.number < l.number
      and r.content_hash = l.content_hash) as stood
    from revisions l where l.article_id = ${articleId} order by l.number desc limit 1`;
  return row?.stood === true;
}
