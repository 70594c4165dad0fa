import { joinReports } from '@/lib/coverage/reports/join-reports';
import type { Transaction } from '@/lib/db/client';
import { likenessFromRow } from './likeness-columns';

/** Brings the reports of these articles, and of all that have text in common with them, up to date; tells the site. */
export async function joinAround(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const likenesses = await likenessesAround(transaction, ids);
  const around = [
    ...new Set([...ids, ...likenesses.flatMap(({ firstId, secondId }) => [firstId, secondId])]),
  ];
  const rows = await transaction.article.findMany({
    where: { id: { in: around } },
    select: { id: true, sortAt: true, reportId: true },
  });
  const articles = new Map(rows.map(({ id, sortAt }) => [id, { id, published: sortAt?.getTime() ?? null }]));
  const reportOf = joinReports(
    [...articles.values()],
    likenesses.flatMap((row) => {
      const [first, second] = [articles.get(row.firstId), articles.get(row.secondId)];
      return first === undefined || second === undefined ? [] : [likenessFromRow(row, { first, second })];
    }),
  );
  for (const { id, reportId } of rows) {
    const report = reportOf.get(id) ?? id;
    if (report === reportId) continue;
    await transaction.article.updateMany({ where: { id }, data: { reportId: report } });
    await transaction.$executeRaw`select pg_notify('coverage', ${id})`;
  }
}

/** All likenesses that lead from these articles to others, over as many as it takes. */
async function likenessesAround(transaction: Transaction, ids: readonly string[]) {
  const known = new Set(ids);
  for (let size = 0; ; size = known.size) {
    const all = [...known];
    const rows = await transaction.likeness.findMany({
      where: { OR: [{ firstId: { in: all } }, { secondId: { in: all } }] },
    });
    for (const { firstId, secondId } of rows) known.add(firstId).add(secondId);
    if (known.size === size) return rows;
  }
}
