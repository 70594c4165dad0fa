import type { Database } from '@/lib/db/client';
import { isOpened, markedCondition } from '@/lib/db/coverage/coverage-filter';
import { shownOf } from '@/lib/db/coverage/coverage-reports';
import { newsAt } from '@/lib/db/coverage/coverage-source';
import { spanConditions } from '@/lib/db/coverage/query-span';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';
import { inSample, inSpan, type MarkedTime, sampledOf } from './place-marks';
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

/** Found articles that are put in order at most. */
const mostInOrder = 500;

/** Of too many that any hundreds were taken of, this one in their order is not far from the first of all. */
const earlyPlace = 19;

/** So many articles of an order are counted for where they end; where more do is told by the sample. */
const mostGonePast = 8 * sampledOf;

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
  let length = mostInOrder;
  let within: Line | null = null;
  for (;;) {
    const left = { ...wish, after, limit: wish.limit - lines.length };
    const { found, ...stretch } = await askStretch(database, query, left, { length, within });
    if (found > mostInOrder && length > 1) {
      length = Math.ceil(length / 8);
      within = stretch.early;
      continue;
    }
    lines.push(...stretch.lines.map(({ id, at }) => ({ id, at: new Date(at) })));
    if (stretch.end === null || lines.length >= wish.limit) return lines;
    after = stretch.end;
    // As long as two pages take at this rate.
    const rate = Math.min(16, (2 * wish.limit) / Math.max(1, found));
    length = within === null ? Math.ceil(length * rate) : mostInOrder;
    within = null;
  }
}

interface Stretch {
  /** Where it ends; null where the order does. */
  readonly end: Line | null;
  /** How many of its articles are the query's; of more than `mostInOrder` no lines are told. */
  readonly found: number;
  readonly lines: readonly { readonly id: string; readonly at: string }[];
  /** A line among the first of these; null where they are few. */
  readonly early: Line | null;
}

interface StretchLength {
  /** About so many articles. */
  readonly length: number;
  /** Beyond which it does not go; null: as far as that. */
  readonly within: Line | null;
}

/** Looks among the next articles of an order for those of a query. */
async function askStretch(
  database: Database,
  query: CoverageQuery,
  wish: LinesWish,
  { length, within }: StretchLength,
): Promise<Stretch> {
  const { time, isDescending } = wish.order;
  const { at, place, inOrder, inReverse, ahead } = placed(query, wish);
  const before = isDescending ? Prisma.sql`>=` : Prisma.sql`<=`;
  const articles = Prisma.sql`select ${at} as at, a.id from articles a where ${place}`;
  const end =
    length < mostGonePast
      ? Prisma.sql`${articles} ${inOrder} offset ${length - 1} limit 1`
      : Prisma.sql`select ${at} as at, a.id from article_words a where ${place} and ${inSample} ${inOrder}
          offset ${Math.round(length / sampledOf) - 1} limit 1`;
  const nearer =
    within === null
      ? end
      : Prisma.sql`select at, id from ((${end}) union all select ${within.at}::timestamptz, ${storable(within.id)}) ends
          order by at ${ahead}, id ${ahead} limit 1`;
  // In the order of the timeline the stretch is all that is left of the query's span.
  const asked = time === 's' ? { ...query, from: null, to: null } : query;
  const isWithin = Prisma.sql`(${at}, a.id) ${before} (select at, id from stretch_end)`;
  const [row] = await database.$queryRaw<
    (Pick<Stretch, 'found' | 'lines'> &
      Record<'endAt' | 'earlyAt', Date | null> &
      Record<'endId' | 'earlyId', string | null>)[]
  >`
    with stretch_end as materialized (${nearer}),
    ends as materialized (
      select (select at from (${articles} ${inOrder} limit 1) a) as first, coalesce((select at from stretch_end),
        (select at from (${articles} ${inReverse} limit 1) a)) as last),
    near as materialized (
      select a.id, a.report_id, ${at} as at${searchedColumns(query)} from article_words a
      where ${markedCondition(asked)} and ${place} and coalesce(${isWithin}, true)
        and ${inSpan(time, Prisma.sql`(select least(first, last) from ends)`, Prisma.sql`(select greatest(first, last) from ends)`)}
      limit ${mostInOrder + 1}),
    counted as materialized (select count(*)::int as found from near),
    early as materialized (select at, id from near order by at ${ahead}, id ${ahead} offset ${earlyPlace} limit 1)
    select (select at from stretch_end) as "endAt", (select id from stretch_end) as "endId", found,
      (select at from early) as "earlyAt", (select id from early) as "earlyId",
      case when found <= ${mostInOrder} then ${linesOf(query, wish)} else '[]' end as lines
    from counted`;
  const { endAt = null, endId = null, earlyAt = null, earlyId = null, found = 0, lines = [] } = row ?? {};
  return { end: lineOf(endAt, endId), early: lineOf(earlyAt, earlyId), found, lines };
}

function lineOf(at: Date | null, id: string | null): Line | null {
  return at === null || id === null ? null : { at, id };
}

function linesOf(query: CoverageQuery, { order, limit }: LinesWish): Prisma.Sql {
  const direction = order.isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const near = Prisma.sql`select * from near order by at ${direction}, id ${direction}`;
  const found = isOpened(query) ? amongFirst(Prisma.sql`${near} offset 0`, query) : near;
  return Prisma.sql`(select coalesce(json_agg(json_build_object('id', id, 'at', at)), '[]')
    from (select id, at from ${shownOf(query, found)} limit ${limit}) line)`;
}

/** An order over `a`, articles or their words; and which are in it after a place, in the span of a query. */
function placed(query: CoverageQuery, { order, after, until = null }: LinesWish) {
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
    ...(time === 's' ? spanConditions(query) : []),
  ];
  return {
    at,
    place: Prisma.join(parts, ' and '),
    inOrder: Prisma.sql`order by ${at} ${ahead}, a.id ${ahead}`,
    ahead,
    inReverse: Prisma.sql`order by ${at} ${back}, a.id ${back}`,
  };
}
