import { dayEnds } from '@/lib/db/coverage/query-span';
import { isShownOutlet } from '@/lib/db/coverage/shown-outlets';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';

/** The marks of where an article stands, over `article_words a`, as the index of words has them beside those. */
const marks = Prisma.sql`place_marks(a.outlet_slug, a.language, a.sort_at, a.first_seen_at, a.changed_at)`;

/** A part of the articles, drawn by the hash that ids are, which has indexes by itself: of `article_words a`, one of so many. */
export const inSample = Prisma.sql`left(a.id, 1) = '0'`;
export const sampledOf = 32;

/** The order of the timeline, that of news, and that in which articles last changed. */
export type MarkedTime = 's' | 'n' | 'c';

/** More outlets than these are not looked for one by one. */
const mostOutlets = 48;

/**
 * What a query's filters let through, and at most a little more, as a question to the index of words over
 * `article_words a`: without it each article that has the words would be gone to.
 */
export function placeCondition(query: CoverageQuery): Prisma.Sql {
  const { outlets, languages, kinds, from, to, sample } = query;
  const parts = [
    ...(outlets.length === 0 || outlets.length > mostOutlets
      ? []
      : [hasMark(outlets.map((slug) => `o${storable(slug)}`))]),
    ...(languages.length === 0 ? [] : [hasMark(languages.map((tag) => `l${storable(tag)}`))]),
    ...(kinds.length === 0
      ? []
      : [
          Prisma.sql`${marks} && (select case when count(*) <= ${mostOutlets} then array_agg('o' || o.slug) else '{""}' end
            from outlets o where ${isShownOutlet(sample)} and o.kind = any(${[...kinds]}))`,
        ]),
    ...(from === null && to === null
      ? []
      : [inSpan('s', dayEnds(query).from ?? from ?? timelineEnd('min'), to ?? timelineEnd('max'))]),
  ];
  return parts.length === 0 ? Prisma.sql`true` : Prisma.join(parts, ' and ');
}

/** Articles of a span of time, and at most a few beside it. */
export function inSpan(time: MarkedTime, since: Date | Prisma.Sql, until: Date | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${marks} && (select span_marks(${time}, ${since}::timestamptz, ${until}::timestamptz))`;
}

/** Articles without a place in the timeline. */
export const isUndated = Prisma.sql`${marks} && '{s}'`;

function hasMark(wanted: readonly string[]): Prisma.Sql {
  return Prisma.sql`${marks} && ${wanted}::text[]`;
}

function timelineEnd(end: 'min' | 'max'): Prisma.Sql {
  return Prisma.sql`(select ${Prisma.raw(end)}(sort_at) from articles)`;
}
