import type { Database } from '@/lib/db/client';
import { outletFromRow, publishedFromRow } from '@/lib/db/rows';
import type { OutletKind } from '@/lib/news/outlet';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import type { ListedChange } from '@/lib/news/shown/record';
import { Prisma } from '@/prisma/generated/client';
import { type FilterName, joinedCondition } from './coverage-filter';
import { coverageSource, joinedSource } from './coverage-source';
import { revisionFromRow } from './revisions';
import { wordsCondition } from './words-condition';

/** Changes of headline or text, of the articles that a query finds; cosmetic ones are not news. */
const isChange = Prisma.sql`r.kind in ('headline', 'substance')`;

/** The newest changes first, `most` at most, with the state before each; and how many there are. */
export async function listChanges(
  database: Database,
  query: CoverageQuery,
  most: number,
): Promise<{ readonly changes: readonly ListedChange[]; readonly total: number }> {
  const condition = changeCondition(query);
  const [found, counted] = await Promise.all([
    database.$queryRaw<{ articleId: string; number: number }[]>`
      select r.article_id as "articleId", r.number from ${joinedSource(null)} join revisions r on r.article_id = a.id where ${condition}
      order by r.seen_at desc, r.article_id, r.number desc limit ${most}`,
    database.$queryRaw<{ total: number }[]>`
      select count(*)::int as total from ${joinedSource(null)} join revisions r on r.article_id = a.id where ${condition}`,
  ]);
  const wanted = found.flatMap(({ articleId, number }) => [
    { articleId, number },
    { articleId, number: number - 1 },
  ]);
  const rows = await database.revision.findMany({
    where: { OR: wanted },
    include: {
      corrections: { orderBy: { number: 'desc' }, take: 1 },
      article: {
        omit: { blocks: true, searchText: true, marks: true, edgeBlocks: true },
        include: { outlet: true },
      },
    },
  });
  const byKey = new Map(rows.map((row) => [`${row.articleId} ${row.number}`, row]));
  const changes = found.flatMap(({ articleId, number }) => {
    const after = byKey.get(`${articleId} ${number}`);
    const before = byKey.get(`${articleId} ${number - 1}`);
    if (after === undefined || before === undefined) return [];
    const { headline, address, language, withdrawnAt, outlet } = after.article;
    return {
      articleId,
      articleHeadline: headline,
      published: publishedFromRow(after.article),
      address,
      language,
      outlet: outletFromRow(outlet),
      before: revisionFromRow(before),
      after: revisionFromRow(after),
      isWithdrawn: withdrawnAt !== null,
    };
  });
  return { changes, total: counted[0]?.total ?? 0 };
}

/** A condition over revisions `r` of the query's articles; `leaveOut` is the filter whose values are counted. */
function changeCondition(query: CoverageQuery, leaveOut: FilterName | null = null): Prisma.Sql {
  const { asOf } = query;
  const isSeen = asOf === null ? Prisma.sql`true` : Prisma.sql`r.seen_at <= ${asOf}`;
  const condition = joinedCondition({ ...query, words: null }, leaveOut);
  return Prisma.sql`${isChange} and ${isSeen} and ${condition} and ${hasWords(query)}`;
}

/** Asked once of the index: opened for each article that changed, the words of 5,000 were 40,000 blocks. */
function hasWords({ words, asOf }: CoverageQuery): Prisma.Sql {
  if (words === null) return Prisma.sql`true`;
  const found = Prisma.sql`select a.id from ${coverageSource({ words, asOf })} where ${wordsCondition({ words, asOf })}`;
  return Prisma.sql`coalesce(r.article_id in (${found}), false)`;
}

/** How many changes each outlet and each kind of outlet has, most first, under the other filters of the query. */
export async function countChanges(
  database: Database,
  query: CoverageQuery,
): Promise<Pick<CoverageFacets, 'outlets' | 'kinds'>> {
  const counted = (leaveOut: FilterName) => database.$queryRaw<{ slug: string; count: number }[]>`
    select a.outlet_slug as slug, count(*)::int as count
    from ${joinedSource(null)} join revisions r on r.article_id = a.id
    where ${changeCondition(query, leaveOut)} group by 1`;
  const [byOutlet, underOutlets] = await Promise.all([counted('outlets'), counted('kinds')]);
  const slugs = [...byOutlet, ...underOutlets].map(({ slug }) => slug);
  const known = await database.outlet.findMany({ where: { slug: { in: slugs } }, orderBy: { name: 'asc' } });
  const outlets = known.map(outletFromRow);
  const of = (counts: typeof byOutlet, slug: string) => counts.find((one) => one.slug === slug)?.count ?? 0;
  const kinds = new Map<OutletKind, number>();
  for (const { slug, kind } of outlets) kinds.set(kind, (kinds.get(kind) ?? 0) + of(underOutlets, slug));
  const mostFirst = (one: { readonly count: number }, other: { readonly count: number }) =>
    other.count - one.count;
  return {
    outlets: outlets.map((outlet) => ({ outlet, count: of(byOutlet, outlet.slug) })).sort(mostFirst),
    kinds: [...kinds]
      .map(([kind, count]) => ({ kind, count }))
      .filter(({ count }) => count > 0)
      .sort(mostFirst),
  };
}
