import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition, indexedCondition, isOpened } from './coverage-filter';
import { reportOf, shownOf } from './coverage-reports';
import { coverageSource, orderedSource } from './coverage-source';
import { amongFirst, searchedColumns } from './words-condition';

/** Ids of the lines of a query in its order from its cursor on, at most `limit`; for words the whole index is asked first. */
export async function listIds(
  database: Database,
  query: CoverageQuery,
  limit: number,
): Promise<readonly string[]> {
  return datedFirst(query, limit, (place, most) => listPart(database, query, { place, limit: most }));
}

/**
 * The same of words that so many have that a page of them is soon found along the timeline: their vectors are opened
 * one by one. Where that finds too few, what the index has is put in order.
 */
export async function listManyIds(
  database: Database,
  query: CoverageQuery,
  limit: number,
): Promise<readonly string[]> {
  if (!isOpened(query) && query.after?.sortAt !== null) {
    const near = await listNear(database, query, limit);
    if (near.length >= limit) return near;
  }
  return datedFirst(query, limit, (place, most) => listGathered(database, query, { place, limit: most }));
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
  return after === null
    ? Prisma.sql`a.sort_at is not null`
    : Prisma.sql`(a.sort_at, a.id) ${beyond} (${after.sortAt}, ${storable(after.id)})`;
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
  const columns = Prisma.sql`a.id, a.report_id, a.sort_at`;
  const found = await database.$queryRaw<{ id: string }[]>`
    select id from ${shownOf(query, alongIndex(query, { place, columns }))} limit ${limit}`;
  return found.map(({ id }) => id);
}

/** Whatever its words: those are asked of what is found. */
function alongIndex(
  query: CoverageQuery,
  { place, columns }: { readonly place: Prisma.Sql; readonly columns: Prisma.Sql },
): Prisma.Sql {
  const parts = partsOf(query).map(
    (part) => Prisma.sql`
      select ${columns} from ${orderedSource(query)}
      where ${coverageCondition({ ...query, words: null })} and ${place} and ${part} ${inOrder(query)}`,
  );
  if (parts.length === 1) return Prisma.join(parts);
  const each = parts.map((part) => Prisma.sql`(${part})`);
  return Prisma.sql`select * from (${Prisma.join(each, ' union all ')}) a ${inOrder(query)}`;
}

/** Articles along the timeline whose words are opened at most, at ten blocks each: enough for words that nearly half have. */
const mostOpened = 150;

async function listNear(database: Database, query: CoverageQuery, limit: number): Promise<readonly string[]> {
  const columns = Prisma.sql`a.id, a.report_id, a.sort_at${searchedColumns(query)}`;
  const near = alongIndex(query, { place: datedPlace(query), columns });
  const selection = Prisma.sql`${amongFirst(Prisma.sql`${near} limit ${mostOpened}`, query)} ${inOrder(query)}`;
  const found = await database.$queryRaw<{ id: string }[]>`
    select id from ${shownOf(query, selection)} limit ${limit}`;
  return found.map(({ id }) => id);
}

/**
 * What the indexes have is put in order. Where nothing has to be opened these are all that the query finds, each report's
 * earliest among them; else they are opened one by one, as far as the page goes.
 */
async function listGathered(
  database: Database,
  query: CoverageQuery,
  { place, limit }: Part,
): Promise<readonly string[]> {
  const from = Prisma.sql`from ${coverageSource(query)} where ${indexedCondition(query)}`;
  const columns = Prisma.sql`a.id, a.report_id, a.sort_at`;
  const inPlace = Prisma.sql`where ${place} ${inOrder(query)}`;
  const lines = isOpened(query)
    ? shownOf(
        query,
        amongFirst(
          Prisma.sql`select * from (select ${columns}${searchedColumns(query)} ${from} offset 0) a ${inPlace} offset 0`,
          query,
        ),
      )
    : query.group === 'all'
      ? Prisma.sql`(select * from (select ${columns} ${from}) a ${inPlace}) shown`
      : Prisma.sql`(select * from (select distinct on (${reportOf}) ${columns} ${from}
          order by ${reportOf}, a.sort_at asc nulls last, a.id) a ${inPlace}) shown`;
  const found = await database.$queryRaw<{ id: string }[]>`select id from ${lines} limit ${limit}`;
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
): Promise<{ readonly first: Date; readonly last: Date } | null> {
  const dated = Prisma.sql`select a.sort_at from ${coverageSource(query)}
    where ${coverageCondition(query)} and a.sort_at is not null order by a.sort_at`;
  const rows = await database.$queryRaw<{ first: Date | null; last: Date | null }[]>`
    select (${dated} limit 1) as first, (${dated} desc limit 1) as last`;
  const { first = null, last = null } = rows[0] ?? {};
  return first === null || last === null ? null : { first, last };
}
