import type { Database } from '@/lib/db/client';
import { outletFromRow } from '@/lib/db/rows';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { ListedChange } from '@/lib/news/shown/record';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { revisionFromRow } from './revisions';

/** Changes of headline or text, of the articles that a query finds; cosmetic ones are not news. */
const isChange = Prisma.sql`r.kind in ('headline', 'substance')`;

/** The newest changes first, `most` at most, with the state before each; and how many there are. */
export async function listChanges(
  database: Database,
  query: CoverageQuery,
  most: number,
): Promise<{ readonly changes: readonly ListedChange[]; readonly total: number }> {
  const { asOf } = query;
  const isSeen = asOf === null ? Prisma.sql`true` : Prisma.sql`r.seen_at <= ${asOf}`;
  const condition = Prisma.sql`${isChange} and ${isSeen} and ${coverageCondition(query)}`;
  const [found, counted] = await Promise.all([
    database.$queryRaw<{ articleId: string; number: number }[]>`
      select r.article_id as "articleId", r.number from ${coverageSource(query)} join revisions r on r.article_id = a.id where ${condition}
      order by r.seen_at desc, r.article_id, r.number desc limit ${most}`,
    database.$queryRaw<{ total: number }[]>`
      select count(*)::int as total from ${coverageSource(query)} join revisions r on r.article_id = a.id where ${condition}`,
  ]);
  const wanted = found.flatMap(({ articleId, number }) => [
    { articleId, number },
    { articleId, number: number - 1 },
  ]);
  const rows = await database.revision.findMany({
    where: { OR: wanted },
    include: {
      corrections: { orderBy: { number: 'desc' }, take: 1 },
      article: { select: { headline: true, address: true, language: true, withdrawnAt: true, outlet: true } },
    },
  });
  const byKey = new Map(rows.map((row) => [`${row.articleId} ${row.number}`, row]));
  const changes = found.flatMap(({ articleId, number }) => {
    const after = byKey.get(`${articleId} ${number}`);
    const before = byKey.get(`${articleId} ${number - 1}`);
    if (after === undefined || before === undefined) return [];
    const { headline, address, language, withdrawnAt, outlet } = after.article;
    return {
      articleId,
      articleHeadline: headline,
      address,
      language,
      outlet: outletFromRow(outlet),
      before: revisionFromRow(before),
      after: revisionFromRow(after),
      isWithdrawn: withdrawnAt !== null,
    };
  });
  return { changes, total: counted[0]?.total ?? 0 };
}
