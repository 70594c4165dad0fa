import type { Database } from '@/lib/db/client';
import { blocksFromJson } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { Block } from '@/lib/news/block';
import type { CoverageQuery, Cursor } from '@/lib/news/shown/coverage-query';
import type { CoveragePage } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { shownOf } from './coverage-reports';
import { walkOf } from './coverage-source';
import { listByIds } from './listed-articles';
import { type Line, listFoundLines } from './search/found-lines';
import { searchedColumns } from './search/words-condition';

const byNews = { time: 'n', isDescending: true } as const;

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
  const found =
    query.words === null || query.asOf !== null
      ? await listAlong(database, query, limit)
      : await listFoundLines(database, query, {
          order: byNews,
          after: placeOf(query.after),
          limit: limit + 1,
        });
  const page = found.slice(0, limit);
  const ids = page.map(({ id }) => id);
  const last = page.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  return {
    rows: await listByIds(database, ids, query.asOf),
    next: hasMore ? { sortAt: last.at, id: last.id } : null,
  };
}

/** One line more than `limit` where there are more. */
function listAlong(database: Database, query: CoverageQuery, limit: number): Promise<readonly Line[]> {
  const { source, condition, newsAt } = walkOf(query);
  const selection = Prisma.sql`
    select a.id, a.report_id, ${newsAt} as at${searchedColumns(query)}
    from ${source} where ${condition} and ${beyond(newsAt, query.after)}
    order by ${newsAt} desc, a.id desc`;
  return database.$queryRaw<Line[]>`
    select id, at from ${shownOf(query, selection)} limit ${limit + 1}`;
}

function placeOf(after: Cursor | null): Line | null {
  return after === null || after.sortAt === null ? null : { at: after.sortAt, id: after.id };
}

function beyond(newsAt: Prisma.Sql, after: Cursor | null): Prisma.Sql {
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
  if (query.words !== null && query.asOf === null) return countFoundNews(database, query, since);
  const { source, condition, newsAt } = walkOf(query);
  const selection = Prisma.sql`
    select a.id, a.report_id, a.first_seen_at > ${since} as is_new
    from ${source} where ${newsAt} > ${since} and ${condition}
    order by ${newsAt} desc, a.id desc`;
  const [row] = await database.$queryRaw<News[]>`
    select count(*) filter (where place <= ${mostNews} and is_new)::int as new,
      count(*) filter (where place <= ${mostNews} and not is_new)::int as changed, count(*) > ${mostNews} as "isMore"
    from (select is_new, row_number() over () as place from (
      select is_new from ${shownOf(query, selection)} limit ${mostNews + 1}) line) news`;
  return row ?? { new: 0, changed: 0, isMore: false };
}

async function countFoundNews(database: Database, query: CoverageQuery, since: Date): Promise<News> {
  const wish = { order: byNews, after: null, until: since, limit: mostNews + 1 } as const;
  const lines = await listFoundLines(database, query, wish);
  const ids = lines.slice(0, mostNews).map(({ id }) => id);
  const fresh = await database.article.count({ where: { id: { in: ids }, firstSeenAt: { gt: since } } });
  return { new: fresh, changed: ids.length - fresh, isMore: lines.length > mostNews };
}
