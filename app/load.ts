import { redirect } from 'next/navigation';
import { cache } from 'react';
import { shortSentence } from '@/lib/coverage/quoted-sentence';
import { siteDatabase } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { readCoverage } from '@/lib/db/coverage/coverage';
import { readFillIn } from '@/lib/db/coverage/fill-ins';
import { readTellings } from '@/lib/db/coverage/moment-tellings';
import { listOutletNames } from '@/lib/db/coverage/outlets';
import { dayEnds } from '@/lib/db/coverage/query-span';
import { recordBegins } from '@/lib/db/coverage/revisions';
import { loadSearchHits } from '@/lib/db/coverage/search/search-hits';
import { offerSpellings } from '@/lib/db/coverage/search/spelling-offers';
import { readEnds, type TimelineEnd } from '@/lib/db/coverage/timeline-ids';
import { isSampleCoverage } from '@/lib/db/sample';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { loadSettings } from '@/lib/host/settings';
import type { Outlet } from '@/lib/news/outlet';
import type { CoverageQuery, SampleWish } from '@/lib/news/shown/coverage-query';
import type { ShownFillIn } from '@/lib/news/shown/fill-in';
import type { CoverageCounts, CoveragePage } from '@/lib/news/shown/listing';
import type { RecordThen } from '@/lib/news/shown/record';
import type { SearchHits } from '@/lib/news/shown/search-hit';
import type { SpellingOffer } from '@/lib/news/shown/spelling-offer';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';
import { type FrontDay, momentsOfDay } from '@/lib/site/layout/front-day';
import type { ShownTimeline } from '@/lib/site/layout/shown-timeline';
import {
  type ActiveFilter,
  activeFilters,
  type FilterNames,
  narrowedTitle,
  withoutFilters,
} from '@/lib/site/query/active-filters';
import {
  changeView,
  opensOnDay,
  type ParsedQuery,
  parseQuery,
  type SearchParams,
  type View,
  viewHref,
  wholeCoverage,
} from '@/lib/site/query/query';
import { readZone } from '@/lib/site/query/query-zone';

const pageSize = 48;

const loadOutlets = cache(() => listOutletNames(siteDatabase()));
const loadHasSample = cache(() => isSampleCoverage(siteDatabase()));

/** Whether a page of what is shown, or of a query, has to say that its outlets are invented. */
export async function loadIsSample(query: Pick<CoverageQuery, 'sample'> = wholeCoverage): Promise<boolean> {
  return query.sample === 'auto' && (await loadHasSample());
}

/** Whose coverage the address of a page without a query of its own asks for: `sample=off`, or what is shown. */
export function sampleWish({ sample }: SearchParams): SampleWish {
  return sample === 'off' ? 'off' : 'auto';
}

/** By whose clock the address of a page without a query of its own tells times, and what of it could not be read. */
export function askedZone({ tz }: SearchParams): {
  readonly zone: string;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const given = (typeof tz === 'string' ? [tz] : (tz ?? [])).filter((value) => value.trim() !== '');
  return { zone: readZone(given, loadEvent().zone, problems), problems };
}

/** Whether the address of a page without a query of its own asks for every copy by itself. */
export function groupWish({ group }: SearchParams): CoverageQuery['group'] {
  return group === 'all' ? 'all' : 'reports';
}

/** How outlets and moments are called in the words for the filters of a query. */
export async function loadFilterNames(query: Pick<CoverageQuery, 'outlets' | 'not'>): Promise<FilterNames> {
  const named = query.outlets.length + query.not.length === 0 ? [] : await loadOutlets();
  const outlets = new Map(named.map(({ slug, name }) => [slug, name]));
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
  const outlets = namesOutlets(params) ? await loadOutlets() : [];
  const context = { zone, outlets, moments: moments.map(({ slug }) => slug) };
  return parseQuery(outletSlug === null ? params : others, context);
}

/** Whether an address can mean outlets, which few do: there are hundreds to be read for them. */
function namesOutlets({ outlet, not, q }: SearchParams): boolean {
  // As `outlet:` among the words.
  const isTyped = [q].flat().some((words) => words !== undefined && /[:：]/.test(words));
  return outlet !== undefined || not !== undefined || isTyped;
}

/** Sends an address that is right but not in its one form there; otherwise reads all that its page shows. */
export async function loadTimeline(
  params: SearchParams,
  { path, outlet }: { readonly path: string; readonly outlet: Pick<Outlet, 'slug' | 'isSample'> | null },
): Promise<ShownTimeline> {
  const outletSlug = outlet?.slug ?? null;
  const parsed = await loadQuery(params, outletSlug);
  const { view, problems, isCanonical } = parsed;
  if (problems.length === 0 && !isCanonical) redirect(viewHref(path, view));
  const database = siteDatabase();
  if (outlet === null && view.query.sample === 'off' && !(await loadHasSample()))
    redirect(viewHref(path, changeView(view, { sample: 'auto' })));
  const within = (query: CoverageQuery): CoverageQuery =>
    outlet === null ? query : { ...query, outlets: [outlet.slug], sample: outlet.isSample ? 'auto' : 'off' };
  const query = within(view.query);
  const whole = within(withoutFilters(view).query);
  const listed = outlet === null && opensOnDay(view) ? fromTheDay(view) : query;
  const filters = await loadFilters(view);
  const [{ page, counts: found, facets, hours }, total, isSample, record, real, fillIn] = await Promise.all([
    readCoverage(database, query, { pageSize, listed, hasOutlets: outlet === null }),
    filters.length === 0 ? null : countCoverage(database, whole),
    loadIsSample(query),
    loadRecordThen(query),
    outlet === null ? loadReal() : null,
    outlet === null && query.asOf === null && query.after === null ? loadFillIn() : null,
  ]);
  const suggestions =
    page.rows.length > 0
      ? []
      : await Promise.all(
          filters.slice(0, 12).map(async (filter) => {
            return { filter, counts: await countCoverage(database, within(filter.without.query)) };
          }),
        );
  const [searched, spellings] = await Promise.all([
    loadSearched(query.words, page),
    loadSpellings(query, found),
  ]);
  return {
    path,
    parsed,
    page,
    found,
    // Nothing narrows it.
    total: total ?? found,
    facets,
    hours,
    filters,
    suggestions,
    spellings,
    isSample,
    real,
    fillIn,
    record,
    searched,
  };
}

/** How the words of a query may have been meant that finds nothing. */
export async function loadSpellings(
  { words, ...query }: CoverageQuery,
  found: CoverageCounts,
): Promise<readonly SpellingOffer[]> {
  if (words === null || found.articles > 0 || found.isMore) return [];
  return offerSpellings(siteDatabase(), { ...query, words });
}

/** How filling in stands, in the zone's day of the event; null where it is not to be told. */
async function loadFillIn(): Promise<ShownFillIn | null> {
  const { slug, day, zone } = loadEvent();
  const from = startOfDay(day, zone);
  const shown = await readFillIn(siteDatabase(), { slug, from, until: startOfDay(day, zone, 1) });
  return loadSettings().fillIn === 'off' && shown?.isAttended !== true ? null : shown;
}

/** The reports of the front page: from the event's day on, by the reader's clock, and at the end the undated. */
function fromTheDay({ query, zone }: View): CoverageQuery {
  const start = startOfDay(loadEvent().day, zone);
  const { from: dayStart } = dayEnds({ ...query, from: start });
  const after = { sortAt: dayStart ?? start, id: '', ...(dayStart === null ? {} : { timedFrom: start }) };
  return { ...query, after };
}

/** What else the front page shows; null for a timeline that does not open on the event's day. */
export async function loadFrontDay(view: View): Promise<FrontDay | null> {
  if (!opensOnDay(view)) return null;
  const event = loadEvent();
  const database = siteDatabase();
  const earlier = { ...view.query, to: startOfDay(event.day, view.zone) };
  const [tellings, ends, counts] = await Promise.all([
    readTellings(database, momentsOfDay(eventMoments(event), event), view.query.sample),
    readEnds(database, earlier),
    countCoverage(database, earlier),
  ]);
  const dayAt = ({ at, isDay }: TimelineEnd) => dayOf(at, isDay ? event.zone : view.zone);
  const before = ends === null ? null : { counts, first: dayAt(ends.first), last: dayAt(ends.last) };
  return { tellings, before };
}

/** What narrows a view. */
export async function loadFilters(view: View): Promise<readonly ActiveFilter[]> {
  return activeFilters(view, await loadFilterNames(view.query));
}

/** What a page says of itself, its title with what narrows the view. */
export async function narrowed<Page extends { readonly title: string }>(
  page: Page,
  view: View,
): Promise<Page> {
  return { ...page, title: narrowedTitle(await loadFilters(view), page.title) };
}

/** The real coverage beside the sample. */
async function loadReal(): Promise<CoverageCounts | null> {
  if (!(await loadHasSample())) return null;
  return countCoverage(siteDatabase(), { ...wholeCoverage, sample: 'off' });
}

async function loadSearched(words: string | null, { rows }: CoveragePage): Promise<SearchHits | null> {
  if (words === null) return null;
  return { words, hits: await loadSearchHits(siteDatabase(), rows, { words, length: shortSentence }) };
}

async function loadRecordThen(query: CoverageQuery): Promise<RecordThen | null> {
  const { asOf } = query;
  if (asOf === null) return null;
  return { begins: await recordBegins(siteDatabase(), query), isAhead: asOf > new Date() };
}
