import { redirect } from 'next/navigation';
import { cache } from 'react';
import { shortSentence } from '@/lib/coverage/quoted-sentence';
import { siteDatabase } from '@/lib/db/client';
import { countCoverage, countFacets, countHours, listCoverage } from '@/lib/db/coverage/coverage';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { loadSearchHits } from '@/lib/db/coverage/search-hits';
import { isSampleCoverage } from '@/lib/db/sample';
import { loadEvent } from '@/lib/event/load';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoveragePage } from '@/lib/news/shown/listing';
import type { SearchHits } from '@/lib/news/shown/quotation';
import type { RecordThen } from '@/lib/news/shown/record';
import type { ShownTimeline } from '@/lib/site/layout/shown-timeline';
import { activeFilters, type FilterNames, withoutFilters } from '@/lib/site/query/active-filters';
import { type ParsedQuery, parseQuery, type SearchParams, viewHref } from '@/lib/site/query/query';

const pageSize = 60;

const loadOutlets = cache(() => listOutlets(siteDatabase()));
/** Whether the page has to say that its outlets are invented. */
export const loadIsSample = cache(() => isSampleCoverage(siteDatabase()));

/** How outlets and moments are called in the words for a filter. */
export async function loadFilterNames(): Promise<FilterNames> {
  const outlets = new Map((await loadOutlets()).map(({ slug, name }) => [slug, name]));
  const moments = new Map(loadEvent().moments.map(({ slug, name }) => [slug, name]));
  return {
    nameOf: (slug) => outlets.get(slug) ?? slug,
    momentName: (slug) => moments.get(slug) ?? slug,
  };
}

/** Reads an address; an outlet's own page has no outlets to choose from. */
export async function loadQuery(params: SearchParams, outletSlug: string | null): Promise<ParsedQuery> {
  const { outlet: _, not: __, kind: ___, ...others } = params;
  const { zone, moments } = loadEvent();
  const context = { zone, outlets: await loadOutlets(), moments: moments.map(({ slug }) => slug) };
  return parseQuery(outletSlug === null ? params : others, context);
}

/** Sends an address that is right but not in its one form there; otherwise reads all that its page shows. */
export async function loadTimeline(
  params: SearchParams,
  { path, outletSlug }: { readonly path: string; readonly outletSlug: string | null },
): Promise<ShownTimeline> {
  const parsed = await loadQuery(params, outletSlug);
  const { view, problems, isCanonical } = parsed;
  if (problems.length === 0 && !isCanonical) redirect(viewHref(path, view));
  const database = siteDatabase();
  const within = (query: CoverageQuery): CoverageQuery =>
    outletSlug === null ? query : { ...query, outlets: [outletSlug] };
  const query = within(view.query);
  const isWhole = outletSlug === null && query.asOf === null;
  const whole = isWhole ? null : within(withoutFilters(view).query);
  const [page, found, total, facets, hours, isSample, names, record] = await Promise.all([
    listCoverage(database, query, pageSize),
    countCoverage(database, query),
    countCoverage(database, whole),
    countFacets(database, query),
    countHours(database, query),
    loadIsSample(),
    loadFilterNames(),
    loadRecordThen(query.asOf),
  ]);
  const filters = activeFilters(view, names);
  const suggestions =
    page.rows.length > 0
      ? []
      : await Promise.all(
          filters.slice(0, 12).map(async (filter) => {
            const { articles } = await countCoverage(database, within(filter.without.query));
            return { filter, count: articles };
          }),
        );
  const searched = await loadSearched(query.words, page);
  return {
    path,
    parsed,
    page,
    found,
    total,
    facets,
    hours,
    filters,
    suggestions,
    isSample,
    record,
    searched,
  };
}

async function loadSearched(words: string | null, { rows }: CoveragePage): Promise<SearchHits | null> {
  if (words === null) return null;
  return { words, hits: await loadSearchHits(siteDatabase(), rows, { words, length: shortSentence }) };
}

async function loadRecordThen(asOf: Date | null): Promise<RecordThen | null> {
  if (asOf === null) return null;
  return { begins: await recordBegins(siteDatabase()), isAhead: asOf > new Date() };
}
