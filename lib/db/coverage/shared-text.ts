import { originOfReport, type ReportMember } from '@/lib/coverage/reports/report-origin';
import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { ReportOrigin, SharedText } from '@/lib/news/shown/shared-text';
import { isCovered } from './coverage-filter';
import { joinedSource } from './coverage-source';
import { listedById } from './listed-articles';

/** Reports with more members than that are told by the earliest of them. */
const mostMembers = 500;

/** Whose text a report is, by those of its articles that the coverage shows; null where nobody is credited. */
export async function readOrigin(database: Database, report: string): Promise<ReportOrigin | null> {
  const members = await database.$queryRaw<ReportMember[]>`
    select a.id, o.name as "outletName", a.agency from ${joinedSource(null)}
    where a.report_id = ${report} and ${isCovered(null)}
    order by a.sort_at asc nulls last, a.id limit ${mostMembers}`;
  return originOfReport(members);
}

/** As many articles as a page lists of those that have text in common with one. */
const mostShared = 40;

/** Whoever has text in common with an article and is shown by the coverage, the most first. */
export async function listSharedText(database: Database, articleId: string): Promise<readonly SharedText[]> {
  const id = storable(articleId);
  const rows = await database.$queryRaw<{ id: string; share: number; is_one_report: boolean }[]>`
    select l.other as id, l.share, a.report_id = (select report_id from articles where id = ${id}) as is_one_report
    from (
      select second_id as other, first_share as share from likenesses where first_id = ${id}
      union all select first_id, second_share from likenesses where second_id = ${id}
    ) l join ${joinedSource(null)} on a.id = l.other
    where ${isCovered(null)}
    order by is_one_report desc, l.share desc, a.sort_at asc nulls last, a.id limit ${mostShared}`;
  const articles = await listedById(
    database,
    rows.map((row) => row.id),
  );
  return rows.flatMap(({ id: other, share, is_one_report }) => {
    const article = articles.get(other);
    return article === undefined ? [] : [{ article, share, isOneReport: is_one_report }];
  });
}
