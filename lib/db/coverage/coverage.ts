import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageCounts, CoveragePage, ListedArticle } from '@/lib/news/shown/listing';
import { type FoundArticles, findArticles } from './counts/found-articles';
import { isKept } from './counts/kept-sums';
import { countCoverage, countsOf, type Survey, surveyCoverage } from './counts/survey';
import { listByIds } from './listed-articles';
import { withCopies } from './report-copies';
import { listIds, listManyIds } from './timeline-ids';

/** All that a timeline's page shows of a query: its lines, and what there is beside them. */
export interface ReadCoverage extends Omit<Survey, 'page'> {
  readonly page: CoveragePage;
}

type CountedPage = Pick<ReadCoverage, 'page' | 'counts'>;

interface PageWish {
  readonly pageSize: number;
  /** Whose lines are shown; it may begin later than the query. */
  readonly listed: CoverageQuery;
  /** Whether the page has outlets and their kinds to choose from; else nothing is told of those. */
  readonly hasOutlets: boolean;
}

/** Reads a timeline's page. */
export async function readCoverage(
  database: Database,
  query: CoverageQuery,
  { pageSize, listed, hasOutlets }: PageWish,
): Promise<ReadCoverage> {
  if (!isKept(query)) {
    const { page: found, ...survey } = await surveyCoverage(database, query, { pageSize, hasOutlets });
    if (found !== null) return { ...survey, page: await pageOf(database, query, { found, pageSize }) };
    const page = await listMany(database, query, pageSize);
    return { ...survey, counts: isAllOf(page, query) ? countRows(page.rows) : survey.counts, page };
  }
  const [{ page: _, ...survey }, page] = await Promise.all([
    surveyCoverage(database, query, { pageSize: 0, hasOutlets }),
    listCoverage(database, listed, pageSize),
  ]);
  return { ...survey, page };
}

/** One page of the timeline in the query's order, each row with its copies that the query finds; undated articles stand last in either order. */
export async function listCoverage(
  database: Database,
  query: CoverageQuery,
  pageSize: number,
): Promise<CoveragePage> {
  if (!isKept(query)) return (await searchCoverage(database, query, pageSize)).page;
  const found = await listIds(database, query, pageSize + 1);
  return pageOfIds(database, query, { found, pageSize });
}

/** One page of the timeline, and how much the query finds on all pages: a search is made once for both. */
export async function listCounted(
  database: Database,
  query: CoverageQuery,
  pageSize: number,
): Promise<CountedPage> {
  if (!isKept(query)) return searchCoverage(database, query, pageSize);
  const [page, counts] = await Promise.all([
    listCoverage(database, query, pageSize),
    countCoverage(database, { ...query, after: null }),
  ]);
  return { page, counts };
}

/** The same of a query that the kept sums do not answer. */
async function searchCoverage(
  database: Database,
  query: CoverageQuery,
  pageSize: number,
): Promise<CountedPage> {
  const found = await findArticles(database, query, { pageSize, hours: false, isUnfiltered: false });
  const page =
    found.kind === 'many'
      ? await listMany(database, query, pageSize)
      : await pageOf(database, query, { found: found.page, pageSize });
  return { page, counts: countsOf(found, query) };
}

/** A page of words that too many have to go through all of them. */
async function listMany(database: Database, query: CoverageQuery, pageSize: number): Promise<CoveragePage> {
  const found = await listManyIds(database, query, pageSize + 1);
  return pageOfIds(database, query, { found, pageSize });
}

async function pageOfIds(
  database: Database,
  query: CoverageQuery,
  { found, pageSize }: { readonly found: readonly string[]; readonly pageSize: number },
): Promise<CoveragePage> {
  const lines = await listByIds(database, found.slice(0, pageSize), query.asOf);
  const rows = await withCopies(database, query, lines);
  return { rows, next: nextOf(rows, found.length > pageSize) };
}

/** Whether a page holds all that its query finds. */
function isAllOf({ next }: CoveragePage, { after }: CoverageQuery): boolean {
  return next === null && after === null;
}

function countRows(rows: readonly ListedArticle[]): CoverageCounts {
  const articles = rows.flatMap((row) => [row, ...row.copies]);
  return {
    articles: articles.length,
    reports: new Set(articles.map(({ report }) => report)).size,
    outlets: new Set(articles.map(({ outlet }) => outlet.slug)).size,
    languages: new Set(articles.map(({ language }) => language.split('-')[0])).size,
    undated: articles.filter(({ published }) => published.kind !== 'instant').length,
  };
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
