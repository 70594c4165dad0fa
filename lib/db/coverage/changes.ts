import type { Database } from '@/lib/db/client';
import { outletFromRow, publishedFromRow } from '@/lib/db/rows';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import type { ListedChange } from '@/lib/news/shown/record';
import { Prisma } from '@/prisma/generated/client';
import { facetsOf, uncounted } from './counts/cells';
import { coverageCondition, isOpened, markedCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { inSpan } from './place-marks';
import { revisionFromRow } from './revisions';
import { shownOutlets } from './shown-outlets';
import { amongFirst, searchedColumns, wordsCondition } from './words-condition';

/** Changes of headline or text, of the articles that a query finds; cosmetic ones are not news. */
const isChange = Prisma.sql`r.kind in ('headline', 'substance')`;

/** Changes that are counted at most: nobody reads more, and each is of another article. */
const mostCounted = 200;

interface FoundChange {
  readonly articleId: string;
  readonly number: number;
  readonly outletSlug: string;
}

/** The newest changes first, `most` at most, with the state before each; and how many there are: of many, that there are more. */
export async function listChanges(
  database: Database,
  query: CoverageQuery,
  most: number,
): Promise<{
  readonly changes: readonly ListedChange[];
  readonly total: number;
  readonly isMore: boolean;
}> {
  const all = await findChanges(database, query);
  const found = all.slice(0, most);
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
  return { changes, total: Math.min(all.length, mostCounted), isMore: all.length > mostCounted };
}

/** Changed articles that are gone to at most. */
const mostArticles = 400;

/**
 * The newest changes of the articles that a query finds, one more than are counted where there are more. What changed since
 * an instant is of articles that changed since then for the last time: the index of words has them by that time, beside
 * their words, outlets and languages. Where too few of the newest changes are the query's, it is asked of more of them.
 */
async function findChanges(database: Database, query: CoverageQuery): Promise<readonly FoundChange[]> {
  for (let length = mostArticles; ; ) {
    const { found, articles, isAll } = await askNewest(database, query, length);
    if (articles > mostArticles && length > mostCounted) length = Math.ceil(length / 4);
    else if (isAll || found.length > mostCounted) return found;
    else length = Math.ceil(length * Math.min(16, (1.3 * mostCounted) / Math.max(1, found.length)));
  }
}

interface NewestChanges {
  /** One more than are counted where there are more. */
  readonly found: readonly FoundChange[];
  /** How many articles those are of; of more than are gone to, `found` has only some. */
  readonly articles: number;
  /** Whether all changes were asked of. */
  readonly isAll: boolean;
}

/** Asks which of the newest changes, so many of them, are of articles that a query finds. */
async function askNewest(database: Database, query: CoverageQuery, length: number): Promise<NewestChanges> {
  const isSeen = query.asOf === null ? Prisma.sql`true` : Prisma.sql`r.seen_at <= ${query.asOf}`;
  const order = Prisma.sql`r.seen_at desc, r.article_id, r.number desc`;
  const has = query.asOf === null ? markedCondition(query) : coverageCondition({ ...query, words: null });
  const near = Prisma.sql`
    select a.id, a.outlet_slug${searchedColumns({ ...query, asOf: null })} from article_words a
    where ${has} and ${hadWords(query)} and a.changed_at >= (select at from since)
      and ${inSpan('c', Prisma.sql`(select at from since)`, Prisma.sql`(select max(seen_at) from revisions)`)}
    limit ${mostArticles + 1}`;
  const [row] = await database.$queryRaw<NewestChanges[]>`
    with place as materialized (select r.seen_at as at from revisions r where ${isChange} and ${isSeen} order by ${order} offset ${length} limit 1),
    since as materialized (select coalesce((select at from place),
      (select r.seen_at from revisions r where ${isChange} order by r.seen_at limit 1)) as at),
    near as materialized (${near}),
    changed as materialized (${isOpened(query) ? amongFirst(Prisma.sql`select * from near`, query) : Prisma.sql`select * from near`}),
    found as (
      select r.article_id as "articleId", r.number, a.outlet_slug as "outletSlug"
      from changed a join revisions r on r.article_id = a.id
      where ${isChange} and ${isSeen} and r.seen_at >= (select at from since)
      order by ${order} limit ${mostCounted + 1})
    select (select coalesce(json_agg(found), '[]') from found) as found, (select count(*)::int from near) as articles,
      not exists (select 1 from place) as "isAll"`;
  return row ?? { found: [], articles: 0, isAll: true };
}

/** As of an earlier time words are looked for in the texts of that time. */
function hadWords({ words, asOf }: CoverageQuery): Prisma.Sql {
  if (words === null || asOf === null) return Prisma.sql`true`;
  return Prisma.sql`a.id in (select a.id from ${coverageSource({ words, asOf })} where ${wordsCondition({ words, asOf })})`;
}

/**
 * How many changes each outlet and each kind of outlet has, most first, under the other filters of the query; where
 * there are more than are counted, all outlets that have articles without a number.
 */
export async function countChanges(
  database: Database,
  query: CoverageQuery,
): Promise<Pick<CoverageFacets, 'outlets' | 'kinds'>> {
  const found = await findChanges(database, { ...query, outlets: [], not: [], kinds: [] });
  const isMore = found.length > mostCounted;
  const known = await database.outlet.findMany({
    where: isMore
      ? await shownOutlets(database, query.sample)
      : { slug: { in: found.map(({ outletSlug }) => outletSlug) } },
    orderBy: { name: 'asc' },
  });
  const outlets = known.map(outletFromRow);
  const cells = outlets.map(({ slug, kind }) => {
    const changes = isMore ? 1 : found.filter(({ outletSlug }) => outletSlug === slug).length;
    return { outlet: slug, language: '', kind, articles: changes, timed: changes };
  });
  const facets = facetsOf(cells, { ...query, languages: [] }, outlets);
  return isMore ? uncounted(facets) : facets;
}
