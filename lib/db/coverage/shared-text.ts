import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { SharedText } from '@/lib/news/shown/shared-text';
import { isCovered } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { listedById } from './listed-articles';

/** Whoever has text in common with an article, the most first; at most `limit` of those that the coverage shows. */
export async function listSharedText(
  database: Database,
  articleId: string,
  limit = 12,
): Promise<readonly SharedText[]> {
  const id = storable(articleId);
  const rows = await database.$queryRaw<{ id: string; share: number; is_one_report: boolean }[]>`
    select l.other as id, l.share, a.report_id = (select report_id from articles where id = ${id}) as is_one_report
    from (
      select second_id as other, first_share as share from likenesses where first_id = ${id}
      union all select first_id, second_share from likenesses where second_id = ${id}
    ) l join ${coverageSource(null)} on a.id = l.other
    where ${isCovered(null)}
    order by is_one_report desc, l.share desc, a.sort_at asc nulls last, a.id limit ${limit}`;
  const articles = await listedById(
    database,
    rows.map((row) => row.id),
  );
  return rows.flatMap(({ id: other, share, is_one_report }) => {
    const article = articles.get(other);
    return article === undefined ? [] : [{ article, share, isOneReport: is_one_report }];
  });
}
