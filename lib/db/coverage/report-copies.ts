import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition } from './coverage-filter';
import { orderedSource } from './coverage-source';
import { listFound } from './listed-articles';

/** Lines of a grouped query with the other articles of their reports that it finds; else as they are. */
export async function withCopies(
  database: Database,
  query: CoverageQuery,
  rows: readonly ListedArticle[],
): Promise<readonly ListedArticle[]> {
  if (query.group === 'all' || rows.length === 0) return rows;
  const shown = rows.map(({ id }) => id);
  const reports = rows.map(({ report }) => report);
  const copies = await listFound(
    database,
    Prisma.sql`select a.id from ${orderedSource(query)}
      where a.report_id = any(${reports}) and a.id <> all(${shown}) and ${coverageCondition(query)}`,
    query.asOf,
  );
  const byReport = new Map<string, ListedArticle[]>();
  for (const copy of copies) byReport.set(copy.report, [...(byReport.get(copy.report) ?? []), copy]);
  return rows.map((row) => ({ ...row, copies: byReport.get(row.report) ?? [] }));
}
