import type { Database } from '@/lib/db/client';
import { outletFromRow } from '@/lib/db/rows';
import type { SampleWish } from '@/lib/news/shown/coverage-query';
import type { OutletReading } from '@/lib/news/shown/who-has';
import { outletSums } from './counts/sums-and-changes';
import { shownOutlets } from './shown-outlets';
import { readSilences } from './silences';

/** What was read of each outlet that the coverage shows, by name; of those without any article, why. */
export async function listReadings(
  database: Database,
  { from, until, sample }: { readonly from: Date; readonly until: Date; readonly sample: SampleWish },
): Promise<readonly OutletReading[]> {
  const [outlets, rows, silences] = await Promise.all([
    database.outlet.findMany({ where: await shownOutlets(database, sample), orderBy: { name: 'asc' } }),
    database.$queryRaw<ReadRow[]>`
      select outlet_slug as slug, language, sum(articles)::int as articles, sum(beginnings)::int as beginnings
      from (${outletSums}) c group by 1, 2 having sum(articles) > 0`,
    readSilences(database, { from, to: until, outletSlug: null }),
  ]);
  const bySlug = new Map<string, OutletReading['read'][number][]>();
  for (const { slug, ...one } of rows) bySlug.set(slug, [...(bySlug.get(slug) ?? []), one]);
  return outlets.map((row) => ({
    outlet: outletFromRow(row),
    read: bySlug.get(row.slug) ?? [],
    silence: silences.get(row.slug) ?? null,
  }));
}

interface ReadRow {
  readonly slug: string;
  readonly language: string;
  readonly articles: number;
  readonly beginnings: number;
}
