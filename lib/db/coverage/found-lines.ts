import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { isOpened, markedCondition } from './coverage-filter';
import { shownOf } from './coverage-reports';
import { inSpan, type MarkedTime } from './place-marks';
import { amongFirst, searchedColumns } from './words-condition';

/** The timeline's order or that of news, which an index of articles has. */
export interface LineOrder {
  readonly time: Exclude<MarkedTime, 'c'>;
  readonly isDescending: boolean;
}

export interface Line {
  readonly id: string;
  /** Its place in the order. */
  readonly at: Date;
}

/** When an article was last news: as an index has it. */
export const newsAt = Prisma.sql`coalesce(a.changed_at, a.first_seen_at)`;

/** Found articles that are put in order at most. */
const mostInOrder = 500;

/** Articles of the order that are gone past: of more all that follow are looked among, unless too many of those are found. */
const longest = 32_768;

export interface LinesWish {
  readonly order: LineOrder;
  /** Lines after this one; null: from the beginning of the order. */
  readonly after: Line | null;
  /** Where the order is left, this instant not being part of it; null: at its end. */
  readonly until?: Date | null;
  readonly limit: number;
}

/**
 * The first lines of a query after a place in an order, at most `limit`, where so many articles may have its words, or be
 * of its outlets, that all of them are not gone through: the index of words is asked for those in one stretch of the order
 * after the other, each as long as a page seems to take. Not as of an earlier time.
 */
export async function listFoundLines(
  database: Database,
  query: CoverageQuery,
  wish: LinesWish,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  let after = wish.after;
  let length: number | null = mostInOrder;
  let mostAtOnce = longest;
  for (;;) {
    const left = { ...wish, after, limit: wish.limit - lines.length };
    const stretch = await askStretch(database, query, left, length);
    if (stretch.found > mostInOrder && length !== 1) {
      mostAtOnce = Number.POSITIVE_INFINITY;
      length = Math.ceil((length ?? longest) / 8);
      continue;
    }
    lines.push(...stretch.lines.map(({ id, at }) => ({ id, at: new Date(at) })));
    if (stretch.end === null || lines.length >= wish.limit) return lines;
    after = stretch.end;
    // As long as two pages take at this rate.
    const next = Math.ceil((length ?? longest) * Math.min(16, (2 * wish.limit) / Math.max(1, stretch.found)));
    length = next > mostAtOnce ? null : next;
  }
}

interface Stretch {
  /** Where it ends; null where the order does. */
  readonly end: Line | null;
  /** How many of its articles are the query's; of more than `mostInOrder` no lines are told. */
  readonly found: number;
  readonly lines: readonly { readonly id: string; readonly at: string }[];
}

/** Looks among the next articles of an order, so many of them (null: all that follow), for those of a query. */
async function askStretch(
  database: Database,
  query: CoverageQuery,
  wish: LinesWish,
  length: number | null,
): Promise<Stretch> {
  const { time, isDescending } = wish.order;
  const { at, place, inOrder, inReverse } = placed(query, wish);
  const articles = Prisma.sql`select ${at} as at, a.id from articles a where ${place}`;
  const rest = length === null ? Prisma.sql`limit 0` : Prisma.sql`offset ${length - 1} limit 1`;
  // In the order of the timeline the stretch is all that is left of the query's span.
  const asked = time === 's' ? { ...query, from: null, to: null } : query;
  const isWithin = Prisma.sql`(${at}, a.id) ${isDescending ? Prisma.sql`>=` : Prisma.sql`<=`} (select at, id from stretch_end)`;
  const [row] = await database.$queryRaw<
    (Omit<Stretch, 'end'> & { endAt: Date | null; endId: string | null })[]
  >`
    with stretch_end as materialized (${articles} ${inOrder} ${rest}),
    ends as materialized (
      select (select at from (${articles} ${inOrder} limit 1) a) as first, coalesce((select at from stretch_end),
        (select at from (${articles} ${inReverse} limit 1) a)) as last),
    near as materialized (
      select a.id, a.report_id, ${at} as at${searchedColumns(query)} from article_words a
      where ${markedCondition(asked)} and ${place} and coalesce(${isWithin}, true)
        and ${inSpan(time, Prisma.sql`(select least(first, last) from ends)`, Prisma.sql`(select greatest(first, last) from ends)`)}
      limit ${mostInOrder + 1}),
    counted as materialized (select count(*)::int as found from near)
    select (select at from stretch_end) as "endAt", (select id from stretch_end) as "endId", found,
      case when found <= ${mostInOrder} then ${linesOf(query, wish)} else '[]' end as lines
    from counted`;
  const { endAt = null, endId = null, found = 0, lines = [] } = row ?? {};
  return { end: endAt === null || endId === null ? null : { at: endAt, id: endId }, found, lines };
}

function linesOf(query: CoverageQuery, { order, limit }: LinesWish): Prisma.Sql {
  const direction = order.isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const near = Prisma.sql`select * from near order by at ${direction}, id ${direction}`;
  const found = isOpened(query) ? amongFirst(Prisma.sql`${near} offset 0`, query) : near;
  return Prisma.sql`(select coalesce(json_agg(json_build_object('id', id, 'at', at)), '[]')
    from (select id, at from ${shownOf(query, found)} limit ${limit}) line)`;
}

/** An order over `a`, articles or their words; and which are in it after a place, in the span of a query. */
function placed({ from, to }: CoverageQuery, { order, after, until = null }: LinesWish) {
  const { time, isDescending } = order;
  const at = time === 's' ? Prisma.sql`a.sort_at` : newsAt;
  const [ahead, back] = isDescending
    ? [Prisma.sql`desc`, Prisma.sql`asc`]
    : [Prisma.sql`asc`, Prisma.sql`desc`];
  const parts = [
    Prisma.sql`${at} is not null`,
    ...(after === null
      ? []
      : [
          Prisma.sql`(${at}, a.id) ${isDescending ? Prisma.sql`<` : Prisma.sql`>`} (${after.at}, ${storable(after.id)})`,
        ]),
    ...(until === null ? [] : [Prisma.sql`${at} ${isDescending ? Prisma.sql`>` : Prisma.sql`<`} ${until}`]),
    ...(time === 's' && from !== null ? [Prisma.sql`a.sort_at >= ${from}`] : []),
    ...(time === 's' && to !== null ? [Prisma.sql`a.sort_at < ${to}`] : []),
  ];
  return {
    at,
    place: Prisma.join(parts, ' and '),
    inOrder: Prisma.sql`order by ${at} ${ahead}, a.id ${ahead}`,
    inReverse: Prisma.sql`order by ${at} ${back}, a.id ${back}`,
  };
}
