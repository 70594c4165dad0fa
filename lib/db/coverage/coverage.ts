import type { Database } from '@/lib/db/client';
import { outletFromRow } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageCounts, CoverageFacets, CoveragePage } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition } from './coverage-filter';
import { reportOf, shownOf } from './coverage-reports';
import { coverageSource } from './coverage-source';
import { listByIds } from './listed-articles';
import { withCopies } from './report-copies';
import { shownOutlets } from './shown-outlets';

/**
 * One page of the timeline in the query's order; undated articles stand last in either order. Copies of the rows are
 * those that the query finds, or a wider one (`copiesOf`) under which the same articles stand for their reports.
 */
export async function listCoverage(
  database: Database,
  query: CoverageQuery,
  pageSize: number,
  copiesOf: CoverageQuery = query,
): Promise<CoveragePage> {
  const direction = query.sort === 'new' ? Prisma.sql`desc` : Prisma.sql`asc`;
  const selection = Prisma.sql`
    select a.id, a.report_id, a.sort_at from ${coverageSource(query)}
    where ${coverageCondition(query)} and ${afterCursor(query)}
    order by a.sort_at ${direction} nulls last, a.id ${direction}`;
  const found = await database.$queryRaw<{ id: string }[]>`
    select id from ${shownOf(query, selection)} limit ${pageSize + 1}`;
  const ids = found.slice(0, pageSize).map(({ id }) => id);
  const rows = await withCopies(database, copiesOf, await listByIds(database, ids, query.asOf));
  const last = rows.at(-1);
  const hasMore = found.length > pageSize && last !== undefined;
  return { rows, next: hasMore ? { sortAt: last.sortAt, id: last.id } : null };
}

function afterCursor({ after, sort }: CoverageQuery): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const id = storable(after.id);
  const beyond = sort === 'new' ? Prisma.sql`<` : Prisma.sql`>`;
  if (after.sortAt === null) return Prisma.sql`(a.sort_at is null and a.id ${beyond} ${id})`;
  return Prisma.sql`((a.sort_at, a.id) ${beyond} (${after.sortAt}, ${id}) or a.sort_at is null)`;
}

/** How much the query finds; null counts the whole coverage that is shown. */
export async function countCoverage(
  database: Database,
  query: CoverageQuery | null,
): Promise<CoverageCounts> {
  const [row] = await database.$queryRaw<Record<keyof CoverageCounts, number>[]>`
    select count(*)::int as articles,
      count(distinct ${reportOf})::int as reports,
      count(distinct a.outlet_slug)::int as outlets,
      count(distinct split_part(a.language, '-', 1))::int as languages,
      count(*) filter (where a.published_at is null)::int as undated
    from ${coverageSource(query)} where ${coverageCondition(query)}`;
  return row ?? { articles: 0, reports: 0, outlets: 0, languages: 0, undated: 0 };
}

/** What each value of a filter would find, most first, under the other filters of the query. */
export async function countFacets(database: Database, query: CoverageQuery): Promise<CoverageFacets> {
  const [outlets, languages, kinds] = await Promise.all([
    database.$queryRaw<{ slug: string; count: number }[]>`
      select a.outlet_slug as slug, count(*)::int as count from ${coverageSource(query)}
      where ${coverageCondition(query, 'outlets')} group by 1`,
    database.$queryRaw<{ language: string; count: number }[]>`
      select split_part(a.language, '-', 1) as language, count(*)::int as count from ${coverageSource(query)}
      where ${coverageCondition(query, 'languages')} group by 1 order by 2 desc, 1`,
    database.$queryRaw<{ kind: string; count: number }[]>`
      select o.kind, count(*)::int as count from ${coverageSource(query)}
      where ${coverageCondition(query, 'kinds')} group by 1 order by 2 desc, 1`,
  ]);
  const counts = new Map(outlets.map(({ slug, count }) => [slug, count]));
  const known = await database.outlet.findMany({
    where: await shownOutlets(database, query.sample),
    orderBy: { name: 'asc' },
  });
  return {
    outlets: known
      .map((row) => ({ outlet: outletFromRow(row), count: counts.get(row.slug) ?? 0 }))
      .sort((a, b) => b.count - a.count || a.outlet.name.localeCompare(b.outlet.name)),
    languages,
    kinds: kinds.flatMap(({ kind, count }) => {
      const outlet = known.find((row) => row.kind === kind);
      return outlet === undefined ? [] : [{ kind: outletFromRow(outlet).kind, count }];
    }),
  };
}
