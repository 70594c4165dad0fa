import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { coverageCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { listByIds } from './listed-articles';

/** Lines of a grouped query with the other articles of their reports that it finds; else as they are. */
export async function withCopies(
  database: Database,
  query: CoverageQuery,
  rows: readonly ListedArticle[],
): Promise<readonly ListedArticle[]> {
  if (query.group === 'all' || rows.length === 0) return rows;
  const shown = rows.map(({ id }) => id);
  const reports = rows.map(({ report }) => report);
  const found = await database.$queryRaw<{ id: string }[]>`
    select a.id from ${coverageSource(query)}
    where a.report_id = any(${reports}) and a.id <> all(${shown}) and ${coverageCondition(query)}
    order by a.sort_at asc nulls last, a.id`;
  const copies = await listByIds(
    database,
    found.map(({ id }) => id),
    query.asOf,
  );
  const byReport = new Map<string, ListedArticle[]>();
  for (const copy of copies) byReport.set(copy.report, [...(byReport.get(copy.report) ?? []), copy]);
  return rows.map((row) => ({ ...row, copies: byReport.get(row.report) ?? [] }));
}
