import type { Database } from '@/lib/db/client';
import { isShownOutlet } from '@/lib/db/coverage/shown-outlets';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageCounts, CoverageFacets, HourCount, OfferedOutlet } from '@/lib/news/shown/listing';
import { facetsOf, sumCells, uncounted } from './cells';
import { hoursOf } from './copied-hours';
import { countCopies, readCopies } from './copies';
import {
  type FoundArticles,
  findArticles,
  isFiltered,
  type ManyArticles,
  readAllHours,
} from './found-articles';
import { isKept, readKeptCells, readKeptHours, sumKept } from './kept-sums';

/** What there is of a query beside its lines. */
export interface Survey {
  readonly counts: CoverageCounts;
  readonly facets: CoverageFacets;
  readonly hours: readonly HourCount[];
  /** The lines of a page where they were found by the same search; null where the timeline's index gives them. */
  readonly page: FoundArticles['page'] | null;
}

interface SurveyWish {
  readonly pageSize: number;
  /** Whether facets are wanted of outlets and their kinds; else there are none of those that the query leaves out. */
  readonly hasOutlets: boolean;
}

/** Counts, facets, hours, and of a search the lines of a page (one more than `pageSize` where there are more). */
export async function surveyCoverage(
  database: Database,
  query: CoverageQuery,
  { pageSize, hasOutlets }: SurveyWish,
): Promise<Survey> {
  if (!isKept(query)) {
    const [found, outlets] = await Promise.all([
      findArticles(database, query, { pageSize, hours: true, isUnfiltered: true }),
      hasOutlets ? listChoice(database, query) : [],
    ]);
    if (found.kind === 'many') return surveyMany(database, query, { pageSize, outlets, found });
    const { cells, reports, hours, page } = found;
    const counts = { ...sumCells(cells, query), reports };
    return { counts, facets: facetsOf(cells, query, outlets), hours, page };
  }
  const [cells, { copies, copied }, sumsByHour, outlets] = await Promise.all([
    readKeptCells(database, query, hasOutlets ? null : query),
    readCopies(database, query),
    readKeptHours(database, query),
    hasOutlets ? listChoice(database, query) : [],
  ]);
  const sums = sumCells(cells, query);
  const counts = { ...sums, reports: sums.articles - copies };
  return { counts, facets: facetsOf(cells, query, outlets), hours: hoursOf(sumsByHour, copied), page: null };
}

/** Of words that too many have: the filters' values and the hours without numbers, under the filters what they leave. */
async function surveyMany(
  database: Database,
  query: CoverageQuery,
  {
    pageSize,
    outlets,
    found,
  }: { readonly pageSize: number; readonly outlets: readonly OfferedOutlet[]; readonly found: ManyArticles },
): Promise<Survey> {
  const [cells, hours, left] = await Promise.all([
    readKeptCells(database, query),
    readAllHours(database, query),
    isFiltered(query)
      ? findArticles(database, query, { pageSize, hours: false, isUnfiltered: false })
      : found,
  ]);
  return {
    counts: countsOf(left, query),
    facets: uncounted(facetsOf(cells, query, outlets)),
    hours: hoursOf(hours, []),
    page: left.kind === 'all' ? left.page : null,
  };
}

/** How much a search found. */
export function countsOf(found: FoundArticles | ManyArticles, query: CoverageQuery): CoverageCounts {
  if (found.kind === 'all') return { ...sumCells(found.cells, query), reports: found.reports };
  return { articles: found.atLeast, reports: 0, outlets: 0, languages: 0, undated: 0, isMore: true };
}

/** How much the query finds. */
export async function countCoverage(database: Database, query: CoverageQuery): Promise<CoverageCounts> {
  if (!isKept(query)) {
    const parts = { pageSize: 0, hours: false, isUnfiltered: false };
    return countsOf(await findArticles(database, query, parts), query);
  }
  const [sums, copies] = await Promise.all([sumKept(database, query), countCopies(database, query)]);
  return { ...sums, reports: sums.articles - copies };
}

/** All to choose from, by name; of each only what a list shows, and in one piece, for there are hundreds. */
async function listChoice(database: Database, { sample }: CoverageQuery): Promise<readonly OfferedOutlet[]> {
  const [row] = await database.$queryRaw<{ outlets: readonly OfferedOutlet[] }[]>`
    select coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'language', language, 'kind', kind,
      'country', country, 'isFound', found_at is not null) order by name), '[]') as outlets
    from outlets o where ${isShownOutlet(sample)}`;
  return row?.outlets ?? [];
}
