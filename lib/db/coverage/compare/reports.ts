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
    database.likeness.findMany({
      where: { firstId: { in: [...ids] }, secondId: { in: [...ids] } },
      select: { firstId: true, secondId: true, firstShare: true, secondShare: true },
    }),
  ]);
  return ids.map((id) => ({
    outlets: members.flatMap((row) => (row.id === id ? [row.outlet] : [])),
    shares: ids.map((other) => {
      const like = likenesses.find((one) => isOf(one, id, other));
      if (like === undefined) return null;
      return like.firstId === id ? like.firstShare : like.secondShare;
    }),
  }));
}

function isOf(
  { firstId, secondId }: { readonly firstId: string; readonly secondId: string },
  one: string,
  other: string,
): boolean {
  return (firstId === one && secondId === other) || (firstId === other && secondId === one);
}
