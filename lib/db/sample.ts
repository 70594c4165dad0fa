import type { Database } from './client';

/**
 * Whether the store wants sample coverage: it has no article of a real outlet, and no sample that was
 * filled in to the end.
 */
export async function wantsSample(database: Database): Promise<boolean> {
  const real = await database.article.findFirst({
    where: { outlet: { isSample: false } },
    select: { id: true },
  });
  if (real !== null) return false;
  const finished = await database.source.findFirst({
    where: { outlet: { isSample: true }, retiredAt: { not: null } },
    select: { id: true },
  });
  return finished === null;
}

/** Removes what there is of sample coverage, with everything that hangs on it. */
export async function removeSample(database: Database): Promise<void> {
  await database.outlet.deleteMany({ where: { isSample: true } });
  await database.$executeRaw`select pg_notify('coverage', 'sample')`;
}

/** Ends the filling: the sample newsroom closes, and its sources are polled no more. */
export async function finishSample(database: Database, now: Date): Promise<void> {
  await database.source.updateMany({ where: { outlet: { isSample: true } }, data: { retiredAt: now } });
}

/** Whether what is shown is the sample newsroom's: invented outlets, until the first real article. */
export async function isSampleCoverage(database: Database): Promise<boolean> {
  return (await database.outlet.findFirst({ where: { isSample: true }, select: { slug: true } })) !== null;
}
