import type { Database } from '@/lib/db/client';
import { articleKindFromRow, outletFromRow, publishedFromRow } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import { datedChange } from '@/lib/news/later/dated-change';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import type { ArticleModel, OutletModel } from '@/prisma/generated/models';

/**
 * The lines of these articles, in the order of the ids. With `asOf` they read as they did then, and say
 * which version that is where a later one has been seen since.
 */
export async function listByIds(
  database: Database,
  ids: readonly string[],
  asOf: Date | null = null,
): Promise<readonly ListedArticle[]> {
  if (ids.length === 0) return [];
  const isListed = Prisma.sql`a.id = any(${ids.map(storable)})`;
  const lines = await readLines(database, isListed, asOf);
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same of the articles whose ids an SQL selection finds, in the order of the timeline. */
export function listFound(
  database: Database,
  found: Prisma.Sql,
  asOf: Date | null,
): Promise<readonly ListedArticle[]> {
  const isFound = Prisma.sql`a.id = any(array(${found})) order by a.sort_at asc nulls last, a.id`;
  return readLines(database, isFound, asOf);
}

/**
 * Lines of articles `a`, each with the last version that brought another headline by then. `chosen` is what SQL has after
 * "where".
 */
async function readLines(
  database: Database,
  chosen: Prisma.Sql,
  asOf: Date | null,
): Promise<readonly ListedArticle[]> {
  const isSeen = asOf === null ? Prisma.sql`true` : Prisma.sql`r.seen_at <= ${asOf}`;
  const rows = await database.$queryRaw<ListedRow[]>`
    select a.id, a.address, a.headline, a.standfirst, a.byline, a.credit, a.kind, a.language,
      a.published_at as "publishedAt", a.published_day as "publishedDay", a.published_precision as "publishedPrecision",
      a.published_origin as "publishedOrigin", a.sort_at as "sortAt", a.first_seen_at as "firstSeenAt",
      a.changed_at as "changedAt", a.report_id as "reportId", o.slug, o.name, o.home, o.country, o.zone,
      o.language as "outletLanguage", o.kind as "outletKind", o.is_sample as "isSample", o.found_at as "foundAt",
      titled.number as "titledVersion", titled.seen_at as "titledSeenAt", titled.modified_at as "titledModifiedAt",
      titled.before_at as "titledBeforeAt"
    from articles a join outlets o on o.slug = a.outlet_slug
    left join lateral (
      select r.number, r.seen_at, r.modified_at, (
        select b.modified_at from revisions b where b.article_id = r.article_id and b.number = r.number - 1
      ) as before_at
      from revisions r
      where a.changed_at is not null and r.article_id = a.id and r.kind = 'headline' and ${isSeen}
      order by r.number desc limit 1
    ) titled on true
    where ${chosen}`;
  const ids = rows.map(({ id }) => id);
  const then = asOf === null ? new Map<string, StateThen>() : await statesThen(database, ids, asOf);
  return rows.map((row) => ({
    id: row.id,
    outlet: outletFromRow({ ...row, language: row.outletLanguage, kind: row.outletKind }),
    address: row.address,
    headline: row.headline,
    standfirst: row.standfirst,
    byline: row.byline,
    credit: row.credit,
    kind: articleKindFromRow(row.kind),
    language: row.language,
    published: publishedFromRow(row),
    sortAt: row.sortAt,
    firstSeenAt: row.firstSeenAt,
    changedAt: row.changedAt,
    report: row.reportId ?? row.id,
    copies: [],
    ...then.get(row.id),
    ...retitledOf(row),
  }));
}

/** An article with its outlet: Prisma asks for the outlets in a statement of their own, at each of a page's lists. */
interface ListedRow
  extends Pick<
      ArticleModel,
      | 'id'
      | 'address'
      | 'headline'
      | 'standfirst'
      | 'byline'
      | 'credit'
      | 'kind'
      | 'language'
      | 'publishedAt'
      | 'publishedDay'
      | 'publishedPrecision'
      | 'publishedOrigin'
      | 'sortAt'
      | 'firstSeenAt'
      | 'changedAt'
      | 'reportId'
    >,
    Pick<OutletModel, 'slug' | 'name' | 'home' | 'country' | 'zone' | 'isSample' | 'foundAt'> {
  readonly outletLanguage: string;
  readonly outletKind: string;
  readonly titledVersion: number | null;
  readonly titledSeenAt: Date | null;
  readonly titledModifiedAt: Date | null;
  /** Of the version before. */
  readonly titledBeforeAt: Date | null;
}

function retitledOf(row: ListedRow): Pick<ListedArticle, 'retitled'> {
  const { titledVersion: version, titledSeenAt: seenAt, titledModifiedAt: modifiedAt } = row;
  if (version === null || seenAt === null) return {};
  const dated = datedChange(
    { seenAt, modifiedAt },
    { modifiedAt: row.titledBeforeAt },
    publishedFromRow(row),
  );
  return { retitled: { version, seenAt, modifiedAt: dated } };
}

/** Lines of articles by their ids. */
export async function listedById(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedArticle>> {
  return new Map((await listByIds(database, ids)).map((article) => [article.id, article]));
}

type StateThen = Pick<ListedArticle, 'headline' | 'standfirst' | 'changedAt' | 'pinned'>;

/** Of each article that has changed since, its words at that instant. */
async function statesThen(
  database: Database,
  ids: readonly string[],
  asOf: Date,
): Promise<ReadonlyMap<string, StateThen>> {
  const changed = await database.revision.findMany({
    where: { articleId: { in: [...ids] }, seenAt: { gt: asOf } },
    select: { articleId: true },
    distinct: ['articleId'],
  });
  const rows = await database.revision.findMany({
    where: { articleId: { in: changed.map(({ articleId }) => articleId) }, seenAt: { lte: asOf } },
    select: {
      articleId: true,
      number: true,
      kind: true,
      seenAt: true,
      headline: true,
      standfirst: true,
      article: { select: { headline: true } },
      corrections: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { headline: true, standfirst: true },
      },
    },
    orderBy: { number: 'asc' },
  });
  const states = new Map<string, StateThen>();
  for (const { articleId, number, kind, seenAt, article, ...row } of rows) {
    const { headline, standfirst } = row.corrections[0] ?? row;
    const isChange = kind === 'headline' || kind === 'substance';
    const changedAt = isChange ? seenAt : (states.get(articleId)?.changedAt ?? null);
    states.set(articleId, {
      headline,
      standfirst,
      changedAt,
      pinned: { number, headline: article.headline },
    });
  }
  return states;
}
