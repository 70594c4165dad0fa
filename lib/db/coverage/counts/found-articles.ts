import type { Database } from '@/lib/db/client';
import { coverageCondition, isCovered, isOpened } from '@/lib/db/coverage/coverage-filter';
import { reportOf } from '@/lib/db/coverage/coverage-reports';
import { allOf, coverageSource, joinedSource } from '@/lib/db/coverage/coverage-source';
import { inSample, placeCondition } from '@/lib/db/coverage/search/place-marks';
import { amongFirst, searchedColumns, wordsCondition } from '@/lib/db/coverage/search/words-condition';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { HourCount } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import type { Cell } from './cells';
import { copiedHours, copiedHoursFrom, hoursOf, type ToldCopies } from './copied-hours';
import { type HourSums, isSampleShown, readKeptHours } from './kept-sums';
import { momentSums } from './sums-and-changes';

interface FoundLine {
  readonly id: string;
  readonly sortAt: Date | null;
  /** The other articles of its report that the query finds, the earliest first. */
  readonly copies: readonly string[];
}

/** What is found as JSON has it: times are text. */
interface ToldFound {
  readonly page: readonly (Omit<FoundLine, 'sortAt'> & { readonly sortAt: string | null })[];
  readonly cells: readonly Cell[];
  readonly reports: number;
  readonly hours: readonly (Omit<HourSums, 'hour'> & { readonly hour: string })[];
  readonly copied: readonly ToldCopies[];
}

/** What one search of the articles gives for a page. */
export interface FoundArticles {
  readonly kind: 'all';
  /** Lines in the query's order from its cursor on, one more than the page holds where there are more. */
  readonly page: readonly FoundLine[];
  readonly cells: readonly Cell[];
  readonly reports: number;
  readonly hours: readonly HourCount[];
}

/** More than are gone through for a page. */
export interface ManyArticles {
  readonly kind: 'many';
  /** That there are so many is known. */
  readonly atLeast: number;
}

/** Which parts of what is found are wanted: what is not asked for is not counted. */
export interface FoundParts {
  /** Lines of a page at most; 0: none. */
  readonly pageSize: number;
  readonly hours: boolean;
  /** Whether cells and hours are of any outlet, language, kind and time; else they are of what the query finds. */
  readonly isUnfiltered: boolean;
}

/** Articles that are gone through at most for a page. */
const mostFound = 2500;
/** The same where each has to be opened, to see where its words stand. */
const mostOpened = 300;
/** So many of the sample are 4,300 of all, at any odds more than are gone through (of 2,500 the standard deviation is 280). */
const mostInSample = 135;

/**
 * Searches the articles once for what a page shows of a query that the kept sums do not answer: its lines, what there
 * is by outlet and language, the reports, and the hours. Words that too many have are not gone through to the end.
 */
export async function findArticles(
  database: Database,
  query: CoverageQuery,
  parts: FoundParts,
): Promise<FoundArticles | ManyArticles> {
  const { pageSize, hours, isUnfiltered } = parts;
  const scope = isUnfiltered ? { ...query, ...unspanned, ...unnamed } : query;
  const isSearch = query.words !== null || query.moment !== null;
  const [rows, kept] = await Promise.all([
    database.$queryRaw<{ atLeast: number; found: ToldFound | null }[]>`
      with ${foundBy(query, scope)}
      select (${atLeast(query, parts)})::int as "atLeast", case when ${isWhole(query)} then json_build_object(
        'page', ${pageSize === 0 ? nothing : asList(linesOf(query, pageSize))},
        'cells', ${asList(cells)},
        'reports', (select count(distinct report) from found where fits and in_span),
        'hours', ${hours ? asList(hoursFound) : nothing},
        'copied', ${hours ? asList(copiedHours(Prisma.sql`select report, hour from found where fits and hour is not null`)) : nothing}
      ) end as found`,
    hours && isSearch ? readAllHours(database, query) : null,
  ]);
  const [row = { atLeast: 0, found: null }] = rows;
  if (row.found === null) return { kind: 'many', atLeast: row.atLeast };
  const { cells: found, reports } = row.found;
  const page = row.found.page.map((line) => ({
    ...line,
    sortAt: line.sortAt === null ? null : new Date(line.sortAt),
  }));
  const told = row.found.hours.map((one) => ({ ...one, hour: new Date(one.hour) }));
  const matching = new Map(told.map((one) => [one.hour.getTime(), one.matching]));
  const sums = kept?.map((one) => ({ ...one, matching: matching.get(one.hour.getTime()) ?? 0 })) ?? told;
  const copied = copiedHoursFrom(row.found.copied);
  return { kind: 'all', page, cells: found, reports, hours: hoursOf(sums, copied) };
}

/**
 * What a query finds as `found`, of `candidates` that may be too many: then `found` is of some of them. What the index
 * cannot tell is looked at only in those.
 */
function foundBy(query: CoverageQuery, scope: CoverageQuery): Prisma.Sql {
  const columns = Prisma.sql`
    a.id, a.outlet_slug, split_part(a.language, '-', 1) as language, a.sort_at,
    date_trunc('hour', a.published_at, 'UTC') as hour, ${reportOf} as report,
    ${fits(query, unspanned)} as fits, ${fits(query, onlySpan)} as in_span`;
  if (!isOpened(query))
    return Prisma.sql`${candidatesOf(query, { scope, columns })}, found as (select * from candidates)`;
  const opened = { scope, columns: Prisma.sql`${columns}${searchedColumns(query)}` };
  return Prisma.sql`${candidatesOf(query, opened)},
    found as materialized (${amongFirst(Prisma.sql`select * from candidates`, query)})`;
}

/**
 * What the indexes find of a query under the filters of `scope`, one more than are gone through where there are more.
 * Of a word that many have the index gives all or nothing, half a second of a million: the sample is asked before it.
 */
function candidatesOf(
  query: CoverageQuery,
  { scope, columns }: { readonly scope: CoverageQuery; readonly columns: Prisma.Sql },
): Prisma.Sql {
  const { source, condition } = allOf(scope);
  return Prisma.sql`few as materialized (select ${findsFew(query, scope)} as is_few), candidates as materialized (
    select ${columns} from ${source} where ${condition} and ${isOfFew} limit ${mostOf(query) + 1})`;
}

/** What has to be opened is of fewer than the index finds, and that has no text as it was. */
function isSampled(query: CoverageQuery): query is CoverageQuery & { readonly words: string } {
  return query.words !== null && query.asOf === null && !isOpened(query);
}

/** Whether it is worth going through all that `scope` finds: of words the sample tells, of a moment alone the kept sums. */
function findsFew(query: CoverageQuery, scope: CoverageQuery): Prisma.Sql {
  if (isSampled(query))
    return Prisma.sql`(select count(*) from (
      select 1 from ${coverageSource(query)} where ${coverageCondition({ ...scope, words: null })}
        and ${wordsCondition(query)} and ${placeCondition(scope)} and ${inSample} limit ${mostInSample}) a) < ${mostInSample}`;
  if (query.words !== null || query.moment === null || query.asOf !== null || isFiltered(scope))
    return Prisma.sql`true`;
  return Prisma.sql`coalesce((select sum(articles) from (${momentSums}) c
    where moment = ${storable(query.moment)} and is_sample = ${isSampleShown(query)}), 0) <= ${mostFound}`;
}

const isOfFew = Prisma.sql`(select is_few from few)`;

function mostOf(query: CoverageQuery): number {
  return isOpened(query) ? mostOpened : mostFound;
}

/** Whether the candidates were all that there are. */
function isWhole(query: CoverageQuery): Prisma.Sql {
  return Prisma.sql`(${isOfFew} and (select count(*) from candidates) <= ${mostOf(query)})`;
}

/** That there are so many is known where there are too many; of a search that is asked again under its filters it is not. */
function atLeast(query: CoverageQuery, { isUnfiltered }: FoundParts): Prisma.Sql {
  if (isUnfiltered && isFiltered(query)) return Prisma.sql`0`;
  return Prisma.sql`case when ${isOfFew} then (select count(*) from found) else ${mostFound + 1} end`;
}

export function isFiltered({ outlets, not, languages, kinds, from, to }: CoverageQuery): boolean {
  return [outlets, not, languages, kinds].some(({ length }) => length > 0) || from !== null || to !== null;
}

const unspanned = { from: null, to: null } as const;
const unnamed = { outlets: [], not: [], languages: [], kinds: [] } as const;
const onlySpan = { words: null, moment: null, ...unnamed } as const;
const nothing = Prisma.sql`'[]'::json`;

/** Whether an article fits those filters of a query that are not left out, texts and moments aside: they are searched for. */
function fits(query: CoverageQuery, left: Partial<CoverageQuery>): Prisma.Sql {
  return Prisma.sql`coalesce(${coverageCondition({ ...query, words: null, moment: null, ...left })}, false)`;
}

function asList(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(select coalesce(json_agg(listed), '[]') from (${rows}) listed)`;
}

const cells = Prisma.sql`
  select told.*, o.kind from (
    select outlet_slug as outlet, language, count(*) as articles, count(hour) as timed
    from found where in_span group by 1, 2) told join outlets o on o.slug = told.outlet`;

const hoursFound = Prisma.sql`
  select hour, count(*) filter (where fits) as matching, count(*) as all
  from found where hour is not null group by 1 order by 1`;

/** The earliest of each report, or every article, in the query's order from its cursor on. */
function linesOf(query: CoverageQuery, pageSize: number): Prisma.Sql {
  const direction = query.sort === 'new' ? Prisma.sql`desc` : Prisma.sql`asc`;
  const isGrouped = query.group === 'reports';
  const lines = isGrouped
    ? Prisma.sql`select distinct on (report) id, sort_at, report from found where fits and in_span
        order by report, sort_at asc nulls last, id`
    : Prisma.sql`select id, sort_at, report from found where fits and in_span`;
  const line = Prisma.sql`
    select * from (${lines}) a where ${afterPlace(query)}
    order by a.sort_at ${direction} nulls last, a.id ${direction} limit ${pageSize + 1}`;
  const order = Prisma.sql`order by line.sort_at ${direction} nulls last, line.id ${direction}`;
  if (!isGrouped)
    return Prisma.sql`select line.id, line.sort_at as "sortAt", ${nothing} as copies from (${line}) line ${order}`;
  return Prisma.sql`
    with line as materialized (${line}), copies as materialized (
      select line.id, json_agg(c.id order by c.sort_at asc nulls last, c.id) as ids
      from line join found c on c.report = line.report
      where c.id <> line.id and c.fits and c.in_span group by 1
    )
    select line.id, line.sort_at as "sortAt", coalesce(copies.ids, '[]') as copies
    from line left join copies on copies.id = line.id ${order}`;
}

/** Beyond the cursor of a query, over rows of `a`: few enough to look at each. */
function afterPlace({ after, sort }: CoverageQuery): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const beyond = sort === 'new' ? Prisma.sql`<` : Prisma.sql`>`;
  if (after.sortAt === null) return Prisma.sql`(a.sort_at is null and a.id ${beyond} ${storable(after.id)})`;
  return Prisma.sql`((a.sort_at, a.id) ${beyond} (${after.sortAt}, ${storable(after.id)}) or a.sort_at is null)`;
}

/** All that there is by the hour, at the time that a query asks for; nothing of it is said to match. */
export async function readAllHours(database: Database, query: CoverageQuery): Promise<readonly HourSums[]> {
  if (query.asOf === null) {
    const kept = await readKeptHours(database, { ...query, ...unnamed });
    return kept.map((one) => ({ ...one, matching: 0 }));
  }
  return database.$queryRaw<HourSums[]>`
    select date_trunc('hour', a.published_at, 'UTC') as hour, 0 as matching, count(*)::int as all
    from ${joinedSource({ ...query, words: null })} where ${isCovered(query)} and a.published_at is not null
    group by 1 order by 1`;
}
