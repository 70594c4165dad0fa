import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition, isOpened, markedCondition } from './coverage-filter';
import { shownOf } from './coverage-reports';
import { allOf, coverageSource, walkOf } from './coverage-source';
import { type Line, listFoundLines } from './search/found-lines';
import { isUndated } from './search/place-marks';
import { amongFirst, searchedColumns } from './search/words-condition';

/** Ids of the lines of a query that is no search, in its order from its cursor on, at most `limit`. */
export async function listIds(
  database: Database,
  query: CoverageQuery,
  limit: number,
): Promise<readonly string[]> {
  const isWalked = query.kinds.length === 0 && query.outlets.length <= mostParts;
  return isWalked
    ? datedFirst(query, limit, (place, most) => listPart(database, query, { place, limit: most }))
    : listManyIds(database, query, limit);
}

/** The same of words or outlets that too many articles have to go through all of them. */
export async function listManyIds(
  database: Database,
  query: CoverageQuery,
  limit: number,
): Promise<readonly string[]> {
  if (!isMarked(query))
    return datedFirst(query, limit, (place, most) => listGathered(database, query, { place, limit: most }));
  const { after, sort } = query;
  const order = { time: 's', isDescending: sort === 'new' } as const;
  const found = (from: Line | null) => listFoundLines(database, query, { order, after: from, limit });
  const dated =
    after === null
      ? await found(null)
      : after.sortAt === null
        ? []
        : await found({ ...after, at: after.sortAt });
  const ids = dated.map(({ id }) => id);
  if (query.from !== null || query.to !== null || ids.length === limit) return ids;
  const place = Prisma.sql`${undatedPlace(query)} and ${isUndated}`;
  return [...ids, ...(await listGathered(database, query, { place, limit: limit - ids.length }))];
}

/** Whether the index of words is asked of it: that knows no earlier times, and of no moments. */
function isMarked({ asOf, moment }: CoverageQuery): boolean {
  return asOf === null && moment === null;
}

interface Part {
  /** Of the dated, or of the undated. */
  readonly place: Prisma.Sql;
  readonly limit: number;
}

/**
 * The dated from the cursor on and then the undated, where the index has them: a row comparison is a place to go to only
 * where nothing stands beside it, so that the undated, which come last, are asked for by themselves.
 */
async function datedFirst(
  query: CoverageQuery,
  limit: number,
  list: (place: Prisma.Sql, limit: number) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const dated = query.after?.sortAt === null ? [] : await list(datedPlace(query), limit);
  const hasUndated = query.from === null && query.to === null && dated.length < limit;
  return hasUndated ? [...dated, ...(await list(undatedPlace(query), limit - dated.length))] : dated;
}

function datedPlace({ after, sort }: CoverageQuery): Prisma.Sql {
  const beyond = sort === 'new' ? Prisma.sql`<` : Prisma.sql`>`;
  if (after === null) return Prisma.sql`a.sort_at is not null`;
  const place = Prisma.sql`(a.sort_at, a.id) ${beyond} (${after.sortAt}, ${storable(after.id)})`;
  if (after.timedFrom === undefined) return place;
  return Prisma.sql`${place} and (a.published_at is null or a.sort_at >= ${after.timedFrom})`;
}

function undatedPlace({ after, sort }: CoverageQuery): Prisma.Sql {
  const beyond = sort === 'new' ? Prisma.sql`<` : Prisma.sql`>`;
  return after === null || after.sortAt !== null
    ? Prisma.sql`a.sort_at is null`
    : Prisma.sql`a.sort_at is null and a.id ${beyond} ${storable(after.id)}`;
}

function inOrder({ sort }: CoverageQuery): Prisma.Sql {
  const direction = sort === 'new' ? Prisma.sql`desc` : Prisma.sql`asc`;
  return Prisma.sql`order by a.sort_at ${direction}, a.id ${direction}`;
}

/** In the order of the index, or the other way round: dated and undated are never asked for together. */
async function listPart(
  database: Database,
  query: CoverageQuery,
  { place, limit }: Part,
): Promise<readonly string[]> {
  const parts = partsOf(query).map(
    (part) => Prisma.sql`
      select a.id, a.report_id, a.sort_at from articles a
      where ${coverageCondition(query)} and ${place} and ${part} ${inOrder(query)}`,
  );
  const each = parts.map((part) => Prisma.sql`(${part})`);
  const lines =
    parts.length === 1
      ? Prisma.join(parts)
      : Prisma.sql`select * from (${Prisma.join(each, ' union all ')}) a ${inOrder(query)}`;
  const found = await database.$queryRaw<{ id: string }[]>`
    select id from ${shownOf(query, lines)} limit ${limit}`;
  return found.map(({ id }) => id);
}

/** All that the query finds at a place, put in order and opened, where they have to be, as far as the page goes. */
async function listGathered(
  database: Database,
  query: CoverageQuery,
  { place, limit }: Part,
): Promise<readonly string[]> {
  const columns = Prisma.sql`a.id, a.report_id, a.sort_at${searchedColumns(query)}`;
  const { source, condition } = isMarked(query)
    ? { source: Prisma.sql`article_words a`, condition: markedCondition(query) }
    : query.words === null
      ? walkOf(query)
      : allOf(query);
  const gathered = Prisma.sql`select ${columns} from ${source}
    where ${condition} and ${place} ${inOrder(query)}`;
  const lines = isOpened(query) ? amongFirst(Prisma.sql`${gathered} offset 0`, query) : gathered;
  const found = await database.$queryRaw<{ id: string }[]>`
    select id from ${shownOf(query, lines)} limit ${limit}`;
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

/** When the first and the last dated article of a query were published; null where it finds none. */
export async function readEnds(
  database: Database,
  query: CoverageQuery,
): Promise<{ readonly first: TimelineEnd; readonly last: TimelineEnd } | null> {
  const dated = Prisma.sql`select a.sort_at as at, a.published_at is null as "isDay" from ${coverageSource(query)}
    where ${coverageCondition(query)} and a.sort_at is not null order by a.sort_at`;
  const [first, last] = await database.$queryRaw<TimelineEnd[]>`
    (${dated} limit 1) union all (${dated} desc limit 1)`;
  return first === undefined || last === undefined ? null : { first, last };
}

/** An end of the timeline: an instant, or the midnight at the event of a day without a time. */
export interface TimelineEnd {
  readonly at: Date;
  readonly isDay: boolean;
}
