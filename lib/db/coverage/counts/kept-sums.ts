import type { Database } from '@/lib/db/client';
import { dayEnds, isDayAt } from '@/lib/db/coverage/query-span';
import { isShownOutlet } from '@/lib/db/coverage/shown-outlets';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageCounts } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import type { Cell } from './cells';
import { outletHourSums, outletSums } from './sums-and-changes';
import { wholeHours } from './whole-hours';

/** Whether the kept sums answer a query: it says nothing of texts, of moments, or of an earlier time. */
export function isKept({ words, moment, asOf }: Pick<CoverageQuery, 'words' | 'moment' | 'asOf'>): boolean {
  return words === null && moment === null && asOf === null;
}

/** The cells of a span of time (whole where both ends are open), from the sums that triggers keep: all, or those of some outlets. */
export async function readKeptCells(
  database: Database,
  query: Pick<CoverageQuery, 'from' | 'to' | 'zones' | 'sample'>,
  ofOutlets: OutletFilters | null = null,
): Promise<readonly Cell[]> {
  const rows = await database.$queryRaw<{ cells: readonly Cell[] }[]>`
    select coalesce(json_agg(told), '[]') as cells
    from (${keptCells(query, ofOutlets === null ? Prisma.sql`true` : outletFits(ofOutlets))}) told`;
  return rows[0]?.cells ?? [];
}

/** The sum of those cells that a query finds, as `sumCells` gives it of all of them. */
export async function sumKept(
  database: Database,
  query: CoverageQuery,
): Promise<Omit<CoverageCounts, 'reports'>> {
  const [sums] = await database.$queryRaw<Omit<CoverageCounts, 'reports'>[]>`
    select coalesce(sum(articles), 0)::int as articles, count(distinct outlet)::int as outlets,
      count(distinct language)::int as languages, coalesce(sum(articles - timed), 0)::int as undated
    from (${keptCells(query, Prisma.sql`${languageFits(query)} and ${outletFits(query)}`)}) told`;
  return sums ?? { articles: 0, outlets: 0, languages: 0, undated: 0 };
}

function keptCells(
  query: Pick<CoverageQuery, 'from' | 'to' | 'zones' | 'sample'>,
  isWanted: Prisma.Sql,
): Prisma.Sql {
  return Prisma.sql`
    select c.outlet_slug as outlet, c.language, o.kind, sum(c.articles)::int as articles, sum(c.timed)::int as timed
    from (${sumsOf(query)}) c join outlets o on o.slug = c.outlet_slug
    where ${isShownOutlet(query.sample)} and ${isWanted} group by 1, 2, 3 having sum(c.articles) > 0`;
}

/** Sums and the changes since, with what the parts of hours at the ends of a span hold, and its days without a time. */
function sumsOf(query: Pick<CoverageQuery, 'from' | 'to' | 'zones'>): Prisma.Sql {
  const { from, to } = query;
  if (from === null && to === null) return outletSums;
  const columns = Prisma.sql`outlet_slug, language, articles, timed`;
  const { hours, edges } = wholeHours({ from, to });
  const ends = dayEnds(query);
  const parts = [
    ...edges.map(([begin, until]) => counted(1, Prisma.sql`a.sort_at >= ${begin} and a.sort_at < ${until}`)),
    ...(ends.from === null ? [] : [counted(1, isDayAt(ends.from))]),
    ...(ends.to === null ? [] : [counted(-1, isDayAt(ends.to))]),
  ];
  if (hours === null) return Prisma.join(parts, ' union all ');
  const inHours = Prisma.sql`hour < ${hours.end ?? 'infinity'}::timestamptz and hour >= ${hours.first ?? '-infinity'}::timestamptz`;
  const kept = Prisma.sql`select ${columns} from (${outletHourSums}) c where ${inHours}`;
  return Prisma.join([kept, ...parts], ' union all ');
}

/** Articles of a condition over `a`, each counted as one more, or as one that is counted and should not be. */
function counted(each: 1 | -1, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`select a.outlet_slug, split_part(a.language, '-', 1) as language, ${each}::int as articles,
      case when a.published_at is null then 0 else ${each}::int end as timed
    from articles a where ${condition} and a.withdrawn_at is null and a.merged_into is null`;
}

export interface HourSums {
  readonly hour: Date;
  readonly matching: number;
  readonly all: number;
}

/** Articles with a clock time by the hour: those that a query finds at any time, and all. */
export async function readKeptHours(database: Database, query: CoverageQuery): Promise<readonly HourSums[]> {
  const { outlets, not, kinds } = query;
  const isByLanguage = outlets.length === 0 && not.length === 0 && kinds.length === 0;
  const inLanguage = languageFits(query);
  return isByLanguage
    ? database.$queryRaw<HourSums[]>`
        select c.hour, coalesce(sum(c.timed) filter (where ${inLanguage}), 0)::int as matching, sum(c.timed)::int as all
        from (select hour, language, is_sample, timed from hour_sums
          union all select hour, language, is_sample, timed from coverage_changes) c
        where c.is_sample = ${isSampleShown(query)} group by 1 having sum(c.timed) > 0 order by 1`
    : database.$queryRaw<HourSums[]>`
        select c.hour, coalesce(sum(c.timed) filter (where ${inLanguage} and ${outletFits(query)}), 0)::int as matching,
          sum(c.timed)::int as all
        from (${outletHourSums}) c join outlets o on o.slug = c.outlet_slug
        where ${isShownOutlet(query.sample)} group by 1 having sum(c.timed) > 0 order by 1`;
}

/** Whether it is the sample's coverage that is shown, as an SQL value. */
export function isSampleShown({ sample }: Pick<CoverageQuery, 'sample'>): Prisma.Sql {
  return sample === 'off' ? Prisma.sql`false` : Prisma.sql`exists (select 1 from outlets where is_sample)`;
}

function languageFits({ languages }: Pick<CoverageQuery, 'languages'>): Prisma.Sql {
  return languages.length === 0 ? Prisma.sql`true` : Prisma.sql`c.language = any(${languages.map(storable)})`;
}

type OutletFilters = Pick<CoverageQuery, 'outlets' | 'not' | 'kinds'>;

function outletFits({ outlets, not, kinds }: OutletFilters): Prisma.Sql {
  const parts = [
    Prisma.sql`true`,
    ...(outlets.length === 0 ? [] : [Prisma.sql`c.outlet_slug = any(${outlets.map(storable)})`]),
    ...(not.length === 0 ? [] : [Prisma.sql`c.outlet_slug <> all(${not.map(storable)})`]),
    ...(kinds.length === 0 ? [] : [Prisma.sql`o.kind = any(${[...kinds]})`]),
  ];
  return Prisma.join(parts, ' and ');
}
