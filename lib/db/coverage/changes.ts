import type { Database } from '@/lib/db/client';
import { outletFromRow, publishedFromRow } from '@/lib/db/rows';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import type { ListedChange } from '@/lib/news/shown/record';
import { Prisma } from '@/prisma/generated/client';
import { facetsOf, uncounted } from './counts/cells';
import { isOpened, joinedCondition, markedCondition } from './coverage-filter';
import { coverageSource, joinedSource } from './coverage-source';
import { revisionFromRow } from './revisions';
import { inSample, inSpan, sampledOf } from './search/place-marks';
import { amongFirst, searchedColumns, wordsCondition } from './search/words-condition';
import { shownOutlets } from './shown-outlets';

/** Changes of headline or text, of the articles that a query finds; cosmetic ones are not news. */
const isChange = Prisma.sql`r.kind in ('headline', 'substance')`;

/** Changes that are counted at most: nobody reads more, and each is of another article. */
const mostCounted = 200;

interface FoundChange {
  readonly articleId: string;
  readonly number: number;
  readonly outletSlug: string;
}

/** The newest changes that a query finds, the newest first, as many as are counted. */
export interface FoundChanges {
  readonly found: readonly FoundChange[];
  /** Whether there are no others. */
  readonly isAll: boolean;
}

/** The newest of the found, `most` at most, with the state before each. */
export async function listChanges(
  database: Database,
  all: FoundChanges,
  most: number,
): Promise<readonly ListedChange[]> {
  const found = all.found.slice(0, most);
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
  return found.flatMap(({ articleId, number }) => {
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
}

/** Changed articles that are gone to at most. */
const mostArticles = 600;

/**
 * What changed since an instant is of articles that changed since then for the last time: the index of words has them by
 * that time, beside their words, outlets and languages. Where too few of the newest changes are the query's, more are
 * asked for.
 */
export async function findChanges(database: Database, query: CoverageQuery): Promise<FoundChanges> {
  if (query.asOf !== null) return findChangesThen(database, query);
  let tooLong = Number.POSITIVE_INFINITY;
  for (let length = (query.words === null ? 9 : 14) * sampledOf; ; ) {
    const { articles, found, isAll } = await askNewest(database, query, length);
    const hasMore = found.length > mostCounted;
    if (articles > mostArticles && length > sampledOf) {
      tooLong = length;
      length = Math.ceil(length / 4);
    } else if (isAll || hasMore || 2 * length > tooLong || articles > mostArticles) {
      return { found: found.slice(0, mostCounted), isAll: isAll && !hasMore && articles <= mostArticles };
    } else {
      const rate = (1.5 * mostCounted) / Math.max(1, found.length);
      length = Math.min(tooLong / 2, Math.ceil(length * Math.min(16, rate)));
    }
  }
}

/** In the order of the index of changes, one more than are counted where there are more. */
const newestChanges = Prisma.sql`order by r.seen_at desc, r.article_id, r.number desc limit ${mostCounted + 1}`;

/** Asks which changes of the newest, of about so many articles, are of those that a query finds; and of how many those are. */
async function askNewest(
  database: Database,
  query: CoverageQuery,
  length: number,
): Promise<FoundChanges & { readonly articles: number }> {
  const since = Prisma.sql`(select at from since)`;
  const near = Prisma.sql`
    select a.id, a.outlet_slug${searchedColumns(query)} from article_words a
    where ${markedCondition(query)} and a.changed_at >= ${since}
      and ${inSpan('c', since, Prisma.sql`(select max(seen_at) from revisions)`)}
    limit ${mostArticles + 1}`;
  const all = Prisma.sql`select * from near`;
  const [row] = await database.$queryRaw<(FoundChanges & { articles: number })[]>`
    with place as materialized (
      select a.changed_at as at from article_words a where ${inSample} and a.changed_at is not null
      order by a.changed_at desc, a.id desc offset ${Math.round(length / sampledOf)} limit 1),
    since as materialized (select coalesce((select at from place), (select min(seen_at) from revisions)) as at),
    near as materialized (${near}),
    found as (
      select r.article_id as "articleId", r.number, a.outlet_slug as "outletSlug"
      from (${isOpened(query) ? amongFirst(all, query) : all}) a join revisions r on r.article_id = a.id
      where ${isChange} and r.seen_at >= ${since} ${newestChanges})
    select (select coalesce(json_agg(found), '[]') from found) as found, (select count(*)::int from near) as articles,
      not exists (select 1 from place) as "isAll"`;
  return row ?? { found: [], articles: 0, isAll: true };
}

/** As of an earlier time words are looked for in the texts of that time. */
async function findChangesThen(database: Database, query: CoverageQuery): Promise<FoundChanges> {
  const { words, asOf } = query;
  const hadWords =
    words === null
      ? Prisma.sql`true`
      : Prisma.sql`a.id in (select a.id from ${coverageSource(query)} where ${wordsCondition({ words, asOf })})`;
  const found = await database.$queryRaw<FoundChange[]>`
    select r.article_id as "articleId", r.number, a.outlet_slug as "outletSlug"
    from revisions r join ${joinedSource(null)} on a.id = r.article_id
    where ${isChange} and r.seen_at <= ${asOf} and ${joinedCondition({ ...query, words: null })} and ${hadWords} ${newestChanges}`;
  return { found: found.slice(0, mostCounted), isAll: found.length <= mostCounted };
}

/**
 * How many changes each outlet and each kind of outlet has, most first, under the other filters of the query, of which
 * these are found; where there are more than are counted, all outlets that have articles without a number.
 */
export async function countChanges(
  database: Database,
  query: CoverageQuery,
  changes: FoundChanges,
): Promise<Pick<CoverageFacets, 'outlets' | 'kinds'>> {
  const isNarrowed = [query.outlets, query.not, query.kinds].some(({ length }) => length > 0);
  const { found, isAll } = isNarrowed
    ? await findChanges(database, { ...query, outlets: [], not: [], kinds: [] })
    : changes;
  const known = await database.outlet.findMany({
    where: !isAll
      ? await shownOutlets(database, query.sample)
      : { slug: { in: found.map(({ outletSlug }) => outletSlug) } },
    orderBy: { name: 'asc' },
  });
  const outlets = known.map(outletFromRow);
  const cells = outlets.map(({ slug, kind }) => {
    const articles = isAll ? found.filter(({ outletSlug }) => outletSlug === slug).length : 1;
    return { outlet: slug, language: '', kind, articles, timed: articles };
  });
  const facets = facetsOf(cells, { ...query, languages: [] }, outlets);
  return isAll ? facets : uncounted(facets);
}
