import type { Database } from '@/lib/db/client';
import { isCovered } from '@/lib/db/coverage/coverage-filter';
import { joinedSource } from '@/lib/db/coverage/coverage-source';
import type { AccountReport } from '@/lib/news/shown/comparison';

/** How each of these articles' texts stands to the others, and which outlets have it too; in the order of the ids. */
export async function readComparedReports(
  database: Database,
  ids: readonly string[],
): Promise<readonly AccountReport[]> {
  const [members, likenesses] = await Promise.all([
    database.$queryRaw<{ id: string; outlet: string }[]>`
      select distinct x.id, o.name as outlet from articles x
      join ${joinedSource(null)} on a.report_id = x.report_id and a.id <> x.id
      where x.id = any(${[...ids]}::text[]) and ${isCovered(null)} order by outlet`,
    database.$queryRaw<LikenessRow[]>`
      select l.first_id as "firstId", l.second_id as "secondId", l.first_share as "firstShare",
        l.second_share as "secondShare", coalesce(x.report_id, x.id) = coalesce(y.report_id, y.id) as "isOneReport"
      from likenesses l join articles x on x.id = l.first_id join articles y on y.id = l.second_id
      where l.first_id = any(${[...ids]}::text[]) and l.second_id = any(${[...ids]}::text[])`,
  ]);
  return ids.map((id) => ({
    outlets: members.flatMap((row) => (row.id === id ? [row.outlet] : [])),
    shares: ids.map((other) => {
      const like = likenesses.find((one) => isOf(one, id, other));
      if (like === undefined) return null;
      if (!like.isOneReport) return 'passages';
      return like.firstId === id ? like.firstShare : like.secondShare;
    }),
  }));
}

interface LikenessRow {
  readonly firstId: string;
  readonly secondId: string;
  readonly firstShare: number;
  readonly secondShare: number;
  readonly isOneReport: boolean;
}

function isOf(
  { firstId, secondId }: { readonly firstId: string; readonly secondId: string },
  one: string,
  other: string,
): boolean {
  return (firstId === one && secondId === other) || (firstId === other && secondId === one);
}
