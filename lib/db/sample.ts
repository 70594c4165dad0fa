import { Prisma } from '@/prisma/generated/client';
import type { Database } from './client';

/** From `from` up to, not including, `until`. */
export interface EventDays {
  readonly from: Date;
  readonly until: Date;
}

/** So much real coverage of the event's days carries the page without the sample; once archives are looked through, any. */
const enoughCoverage = { articles: 25, outlets: 5 } as const;

/** How much real coverage of the event's days there is, as an SQL selection of one row: dated articles that stand, and their outlets. */
export function realCoverage({ from, until }: EventDays): Prisma.Sql {
  return Prisma.sql`
    select count(*)::int as articles, count(distinct a.outlet_slug)::int as outlets
    from articles a join outlets o on o.slug = a.outlet_slug
    where not o.is_sample and a.withdrawn_at is null and a.merged_into is null
      and a.sort_at >= ${from} and a.sort_at < ${until}`;
}

/** Whether the store wants sample coverage: the real one cannot carry the page, and no sample was filled in to its end. */
export async function wantsSample(database: Database, days: EventDays): Promise<boolean> {
  if (await carriesThePage(database, days)) return false;
  const finished = await database.source.findFirst({
    where: { outlet: { isSample: true }, retiredAt: { not: null } },
    select: { id: true },
  });
  return finished === null;
}

/** Lets the sample go where the real coverage of the event's days carries the page; otherwise it stays. */
export async function giveWay(database: Database, days: EventDays): Promise<void> {
  if ((await isSampleCoverage(database)) && (await carriesThePage(database, days)))
    await removeSample(database);
}

async function carriesThePage(database: Database, days: EventDays): Promise<boolean> {
  const [real] = await database.$queryRaw<{ articles: number; outlets: number }[]>(realCoverage(days));
  const { articles, outlets } = real ?? { articles: 0, outlets: 0 };
  const isAll = await database.fillIn.findFirst({
    where: { doneAt: { not: null } },
    select: { event: true },
  });
  if (isAll !== null) return articles > 0;
  return articles >= enoughCoverage.articles && outlets >= enoughCoverage.outlets;
}

/** Removes what there is of sample coverage, with everything that hangs on it. */
export async function removeSample(database: Database): Promise<void> {
  await database.publishedText.deleteMany({ where: { isSample: true } });
  await database.outlet.deleteMany({ where: { isSample: true } });
  await database.$executeRaw`select pg_notify('coverage', 'sample')`;
}

/**
 * Ends the filling: the sample newsroom closes, and its sources are polled no more. Gives back how many articles a reader
 * finds, without what was withdrawn.
 */
export async function finishSample(database: Database, now: Date): Promise<number> {
  await database.source.updateMany({ where: { outlet: { isSample: true } }, data: { retiredAt: now } });
  return database.article.count({
    where: { outlet: { isSample: true }, mergedInto: null, withdrawnAt: null },
  });
}

/** Whether what is shown is the sample newsroom's: invented outlets, until the real coverage carries the page. */
export async function isSampleCoverage(database: Database): Promise<boolean> {
  return (await database.outlet.findFirst({ where: { isSample: true }, select: { slug: true } })) !== null;
}
