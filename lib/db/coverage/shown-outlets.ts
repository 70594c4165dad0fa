import type { Database } from '@/lib/db/client';
import { isSampleCoverage } from '@/lib/db/sample';
import type { OutletKind } from '@/lib/news/outlet';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import { Prisma } from '@/prisma/generated/client';

/** Whose coverage is shown, as an SQL condition over `outlets o`: invented and real never share a page. */
export function isShownOutlet(sample: SampleWish): Prisma.Sql {
  return sample === 'off'
    ? Prisma.sql`not o.is_sample`
    : Prisma.sql`o.is_sample = (select exists (select 1 from outlets where is_sample))`;
}

/**
 * Whether an article is of such an outlet and of one of these kinds (none: of any), as an SQL condition over `articles a`.
 * A set that a statement reads once, for which it stands in a function: joined, every row of a page was three blocks of
 * the outlets' index. Not for articles that are joined to others: the planner counts the reading of the set at each.
 */
export function isOfShownOutlet(sample: SampleWish, kinds: readonly OutletKind[] = []): Prisma.Sql {
  const isOfKind = kinds.length === 0 ? Prisma.sql`true` : Prisma.sql`o.kind = any(${[...kinds]})`;
  return Prisma.sql`coalesce(a.outlet_slug in (select o.slug from outlets o where ${isShownOutlet(sample)} and ${isOfKind}), false)`;
}

/** The same as a condition of Prisma's over outlets. */
export async function shownOutlets(
  database: Database,
  sample: SampleWish,
): Promise<{ readonly isSample: boolean }> {
  return { isSample: sample === 'auto' && (await isSampleCoverage(database)) };
}
