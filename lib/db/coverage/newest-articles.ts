import type { Database } from '@/lib/db/client';
import { blocksFromJson } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { Block } from '@/lib/news/block';
import type { CoverageQuery, Cursor } from '@/lib/news/shown/coverage-query';
import type { CoveragePage } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { isOfMany } from './counts/found-articles';
import { coverageCondition, indexedCondition, isOpened } from './coverage-filter';
import { shownOf } from './coverage-reports';
import { coverageSource, orderedSource } from './coverage-source';
import { listByIds } from './listed-articles';
import { amongFirst, searchedColumns } from './words-condition';

/** When an article was last news: as an index has it. */
const newsAt = Prisma.sql`coalesce(a.changed_at, a.first_seen_at)`;

/**
 * What a query has that came or changed last, newest first, a page of at most `limit`; the query's `after` is a place
 * in this order. By when we saw it and not by when it was published: a follower has to hear of a report that is
 * found a day late as well. Where reports are grouped a later copy is no news, whatever it came with or changed.
 */
export async function listNewest(
  database: Database,
  query: CoverageQuery,
  limit: number,
): Promise<CoveragePage> {
  // The newest of many are sooner found among the newest articles.
  const near =
    !isOpened(query) && (await isOfMany(database, query))
      ? await listAlong(database, query, { limit, isNear: true })
      : [];
  const found = near.length > limit ? near : await listAlong(database, query, { limit, isNear: false });
  const page = found.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const last = page.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return {
    rows: await listByIds(database, ids, query.asOf),
    next: hasMore ? { sortAt: last.at, id: last.id } : null,
  };
}

/** Newest articles whose words are opened at most. */
const mostOpened = 150;

/** One line more than `limit` where there are more; `isNear`: among the newest of the articles. */
async function listAlong(
  database: Database,
  query: CoverageQuery,
  { limit, isNear }: { readonly limit: number; readonly isNear: boolean },
): Promise<readonly { readonly id: string; readonly at: Date }[]> {
  const newest = (source: Prisma.Sql, condition: Prisma.Sql) => Prisma.sql`
    select a.id, a.report_id, ${newsAt} as at${searchedColumns(query)}
    from ${source} where ${condition} and ${beyond(query.after)}
    order by ${newsAt} desc, a.id desc`;
  const near = Prisma.sql`${newest(orderedSource(query), coverageCondition({ ...query, words: null }))} limit ${mostOpened}`;
  const indexed = newest(coverageSource(query), indexedCondition(query));
  const all = isOpened(query) ? amongFirst(Prisma.sql`${indexed} offset 0`, query) : indexed;
  const selection = isNear ? Prisma.sql`${amongFirst(near, query)} order by at desc, id desc` : all;
  return database.$queryRaw<{ id: string; at: Date }[]>`
    select id, at from ${shownOf(query, selection)} limit ${limit + 1}`;
}

function beyond(after: Cursor | null): Prisma.Sql {
  if (after === null || after.sortAt === null) return Prisma.sql`true`;
  const place = Prisma.sql`(${after.sortAt}, ${storable(after.id)})`;
  return Prisma.sql`(${newsAt}, a.id) < ${place}`;
}

/** The texts of these articles, by id. */
export async function readTexts(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const rows = await database.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, blocks: true },
  });
  return new Map(rows.map(({ id, blocks }) => [id, blocksFromJson(blocks)]));
}

/** Lines of news that are counted at most: who was away for long is told that there are more. */
const mostNews = 200;

/** How many lines of a query were first seen since a time, and how many of the others have changed. */
export interface News {
  readonly new: number;
  readonly changed: number;
  /** Whether there are more: then these are the newest of them. */
  readonly isMore: boolean;
}

/** Counts what came and what changed since a time, the newest first. */
export async function countNews(database: Database, query: CoverageQuery, since: Date): Promise<News> {
  const selection = Prisma.sql`
    select a.id, a.report_id, a.first_seen_at > ${since} as is_new
    from ${coverageSource(query)} where ${newsAt} > ${since} and ${coverageCondition(query)}
    order by ${newsAt} desc, a.id desc`;
  const [row] = await database.$queryRaw<News[]>`
    select count(*) filter (where place <= ${mostNews} and is_new)::int as new,
      count(*) filter (where place <= ${mostNews} and not is_new)::int as changed, count(*) > ${mostNews} as "isMore"
    from (select is_new, row_number() over () as place from (
      select is_new from ${shownOf(query, selection)} limit ${mostNews + 1}) line) news`;
  return row ?? { new: 0, changed: 0, isMore: false };
}
