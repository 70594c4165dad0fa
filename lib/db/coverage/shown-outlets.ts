import type { Database } from '@/lib/db/client';
import { isSampleCoverage } from '@/lib/db/sample';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';

/** Whose coverage is shown, as an SQL condition over `outlets o`: invented and real never share a page. */
export function isShownOutlet(sample: SampleWish): Prisma.Sql {
  return sample === 'off'
    ? Prisma.sql`not o.is_sample`
    : Prisma.sql`o.is_sample = (select exists (select 1 from outlets where is_sample))`;
}

/** The same as a condition of Prisma's over outlets. */
export async function shownOutlets(
  database: Database,
  sample: SampleWish,
): Promise<{ readonly isSample: boolean }> {
  return { isSample: sample === 'auto' && (await isSampleCoverage(database)) };
}
