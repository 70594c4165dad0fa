import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoveragePage, ListedArticle } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { type FoundArticles, findArticles } from './counts/found-articles';
import { isKept } from './counts/kept-sums';
import { type Survey, surveyCoverage } from './counts/survey';
import { coverageCondition } from './coverage-filter';
import { shownOf } from './coverage-reports';
import { coverageSource } from './coverage-source';
import { listByIds } from './listed-articles';
import { withCopies } from './report-copies';

/** All that a timeline's page shows of a query: its lines, and what there is beside them. */
export interface ReadCoverage extends Omit<Survey, 'page'> {
  readonly page: CoveragePage;
}

/** Reads a timeline's page; its lines are those of `listed`, which may begin later than the query. */
export async function readCoverage(
  database: Database,
  query: CoverageQuery,
  { pageSize, listed }: { readonly pageSize: number; readonly listed: CoverageQuery },
): Promise<ReadCoverage> {
  if (!isKept(query)) {
    const { page, ...survey } = await surveyCoverage(database, query, pageSize);
    return { ...survey, page: await pageOf(database, query, { found: page ?? [], pageSize }) };
  }
  const [{ page: _, ...survey }, page] = await Promise.all([
    surveyCoverage(database, query, 0),
    listCoverage(database, listed, pageSize),
  ]);
  return { ...survey, page };
}

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
  if (!isKept(query)) {
    const { page } = await findArticles(database, query, { pageSize, hours: false });
    return pageOf(database, query, { found: page, pageSize });
  }
  const dated = query.after?.sortAt === null ? [] : await listDated(database, query, pageSize + 1);
  const isUndatedPart = query.from === null && query.to === null && dated.length <= pageSize;
  const undated = isUndatedPart ? await listUndated(database, query, pageSize + 1 - dated.length) : [];
  const found = [...dated, ...undated];
  const ids = found.slice(0, pageSize);
  const rows = await withCopies(database, copiesOf, await listByIds(database, ids, query.asOf));
  return { rows, next: nextOf(rows, found.length > pageSize) };
}

function nextOf(rows: readonly ListedArticle[], hasMore: boolean): CoveragePage['next'] {
  const last = rows.at(-1);
  return hasMore && last !== undefined ? { sortAt: last.sortAt, id: last.id } : null;
}

/** Of what a search found the lines of a page, with their copies. */
async function pageOf(
  database: Database,
  query: CoverageQuery,
  { found, pageSize }: { readonly found: FoundArticles['page']; readonly pageSize: number },
): Promise<CoveragePage> {
  const lines = found.slice(0, pageSize);
  const ids = lines.flatMap(({ id, copies }) => [id, ...copies]);
  const articles = await listByIds(database, ids, query.asOf);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = lines.flatMap(({ id, copies }) => {
    const article = byId.get(id);
    return article === undefined
      ? []
      : [{ ...article, copies: copies.flatMap((copy) => byId.get(copy) ?? []) }];
  });
  return { rows, next: nextOf(rows, found.length > pageSize) };
}

/**
 * Ids of the dated from the cursor on, where the index has them: a row comparison is a place to go to only where
 * nothing stands beside it, so that the undated, which come last, are asked for by themselves.
 */
function listDated(database: Database, query: CoverageQuery, limit: number): Promise<readonly string[]> {
  const { after, sort } = query;
  const beyond = sort === 'new' ? Prisma.sql`<` : Prisma.sql`>`;
  const place =
    after === null
      ? Prisma.sql`a.sort_at is not null`
      : Prisma.sql`(a.sort_at, a.id) ${beyond} (${after.sortAt}, ${storable(after.id)})`;
  return listPart(database, query, { place, limit });
}

function listUndated(database: Database, query: CoverageQuery, limit: number): Promise<readonly string[]> {
  const { after, sort } = query;
  const beyond = sort === 'new' ? Prisma.sql`<` : Prisma.sql`>`;
  const place =
    after === null || after.sortAt !== null
      ? Prisma.sql`a.sort_at is null`
      : Prisma.sql`a.sort_at is null and a.id ${beyond} ${storable(after.id)}`;
  return listPart(database, query, { place, limit });
}

/** In the order of the index, or the other way round: dated and undated are never asked for together. */
async function listPart(
  database: Database,
  query: CoverageQuery,
  { place, limit }: { readonly place: Prisma.Sql; readonly limit: number },
): Promise<readonly string[]> {
  const direction = query.sort === 'new' ? Prisma.sql`desc` : Prisma.sql`asc`;
  const order = Prisma.sql`sort_at ${direction}, id ${direction}`;
  const parts = partsOf(query).map(
    (part) => Prisma.sql`
      select a.id, a.report_id, a.sort_at from ${coverageSource(query)}
      where ${coverageCondition(query)} and ${place} and ${part}`,
  );
  const selection =
    parts.length === 1
      ? Prisma.sql`${Prisma.join(parts)} order by a.sort_at ${direction}, a.id ${direction}`
      : Prisma.sql`${Prisma.join(
          parts.map((part) => Prisma.sql`(${part} order by a.sort_at ${direction}, a.id ${direction})`),
          ' union all ',
        )} order by ${order}`;
  const found = await database.$queryRaw<{ id: string }[]>`
    select id from ${shownOf(query, selection)} limit ${limit}`;
  return found.map(({ id }) => id);
}

/** More outlets than these are looked for along the whole timeline. */
const mostParts = 24;

/** A query's outlets or languages one by one, each of which has an index in the timeline's order. */
function partsOf({ outlets, languages }: CoverageQuery): readonly Prisma.Sql[] {
  if (outlets.length > 0 && outlets.length <= mostParts) {
    return [...new Set(outlets)].map((slug) => Prisma.sql`a.outlet_slug = ${storable(slug)}`);
  }
  if (languages.length > 0 && languages.length <= mostParts) {
    return [...new Set(languages)].map(
      (tag) => Prisma.sql`split_part(a.language, '-', 1) = ${storable(tag)}`,
    );
  }
  return [Prisma.sql`true`];
}
