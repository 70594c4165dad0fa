import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';
import { Prisma } from '@/prisma/generated/client';

type Span = Pick<CoverageQuery, 'from' | 'to' | 'zones'>;

/**
 * Where days of which no time is given begin and end in a span: an article that has only a day is kept at that day's
 * midnight at the event, which is in the evening before by a clock further west. Null where the span's own end does.
 */
export function dayEnds({ from, to, zones }: Span): Pick<Span, 'from' | 'to'> {
  const atEvent = (end: Date | null): Date | null => {
    if (end === null || zones === null) return null;
    const day = dayOf(end, zones.reader);
    const isMidnight = startOfDay(day, zones.reader).getTime() === end.getTime();
    const midnight = startOfDay(day, zones.event);
    return isMidnight && midnight < end ? midnight : null;
  };
  return { from: atEvent(from), to: atEvent(to) };
}

/** Whether articles that have only a day are parted from others of their hours. */
export function partsDays(query: Span): boolean {
  const ends = dayEnds(query);
  return ends.from !== null || ends.to !== null;
}

/** Articles that stand at an instant without being published then: on the day that begins there at the event. */
export function isDayAt(midnight: Date): Prisma.Sql {
  return Prisma.sql`a.sort_at = ${midnight} and a.published_at is null`;
}

/** The conditions of a query's span over `a`. */
export function spanConditions(query: Span): readonly Prisma.Sql[] {
  const { from, to } = query;
  const ends = dayEnds(query);
  const parts: Prisma.Sql[] = [];
  if (from !== null) parts.push(Prisma.sql`a.sort_at >= ${ends.from ?? from}`);
  if (ends.from !== null) parts.push(Prisma.sql`(a.sort_at >= ${from} or ${isDayAt(ends.from)})`);
  if (to !== null) parts.push(Prisma.sql`a.sort_at < ${to}`);
  if (ends.to !== null) parts.push(Prisma.sql`not (${isDayAt(ends.to)})`);
  return parts;
}
