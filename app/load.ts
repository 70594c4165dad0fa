import { redirect } from 'next/navigation';
import { cache } from 'react';
import { siteDatabase } from '@/lib/db/client';
import { countCoverage, countFacets, countHours, listCoverage } from '@/lib/db/coverage';
import { listOutlets } from '@/lib/db/outlets';
import { isSampleCoverage } from '@/lib/db/sample';
import { loadEvent } from '@/lib/event/load';
import type { CoverageQuery } from '@/lib/news/coverage-query';
import type { CoverageCounts, CoverageFacets, CoveragePage, HourCount } from '@/lib/news/listing';
import { type ActiveFilter, activeFilters } from '@/lib/site/active-filters';
import { type ParsedQuery, parseQuery, type SearchParams, viewHref } from '@/lib/site/query';

const pageSize = 60;

/** All that a timeline shows: the whole event's, or with `outletSlug` one outlet's. */
export interface LoadedTimeline {
  readonly path: string;
  readonly parsed: ParsedQuery;
  readonly page: CoveragePage;
  /** Under the query, and without any. */
  readonly found: CoverageCounts;
  readonly total: CoverageCounts;
  readonly facets: CoverageFacets;
  readonly hours: readonly HourCount[];
  readonly filters: readonly ActiveFilter[];
  /** Where nothing was found: what dropping each filter would find. */
  readonly suggestions: readonly { readonly filter: ActiveFilter; readonly count: number }[];
  readonly isSample: boolean;
}

const loadOutlets = cache(() => listOutlets(siteDatabase()));
/** Whether the page has to say that its outlets are invented. */
export const loadIsSample = cache(() => isSampleCoverage(siteDatabase()));

/** Reads an address; an outlet's own page has no outlets to choose from. */
export async function loadQuery(params: SearchParams, outletSlug: string | null): Promise<ParsedQuery> {
  const { outlet: _, not: __, kind: ___, ...others } = params;
  const context = { zone: loadEvent().zone, outlets: await loadOutlets() };
  return parseQuery(outletSlug === null ? params : others, context);
}

/** Sends an address that is right but not in its one form there; otherwise reads all that its page shows. */
export async function loadTimeline(
  params: SearchParams,
  { path, outletSlug }: { readonly path: string; readonly outletSlug: string | null },
): Promise<LoadedTimeline> {
  const parsed = await loadQuery(params, outletSlug);
  const { view, problems, isCanonical } = parsed;
  if (problems.length === 0 && !isCanonical) redirect(viewHref(path, view));
  const database = siteDatabase();
  const within = (query: CoverageQuery): CoverageQuery =>
    outletSlug === null ? query : { ...query, outlets: [outletSlug] };
  const query = within(view.query);
  const whole = outletSlug === null ? null : within({ ...view.query, ...noFilters });
  const [page, found, total, facets, hours, isSample, outlets] = await Promise.all([
    listCoverage(database, query, pageSize),
    countCoverage(database, query),
    countCoverage(database, whole),
    countFacets(database, query),
    countHours(database, query),
    loadIsSample(),
    loadOutlets(),
  ]);
  const names = new Map(outlets.map(({ slug, name }) => [slug, name]));
  const filters = activeFilters(view, (slug) => names.get(slug) ?? slug);
  const suggestions =
    page.rows.length > 0
      ? []
      : await Promise.all(
          filters.slice(0, 12).map(async (filter) => {
            const { articles } = await countCoverage(database, within(filter.without.query));
            return { filter, count: articles };
          }),
        );
  return { path, parsed, page, found, total, facets, hours, filters, suggestions, isSample };
}

const noFilters = { not: [], languages: [], kinds: [], words: null, from: null, to: null, after: null };
