import type { Database } from '@/lib/db/client';
import { articleKindFromRow, outletFromRow, publishedFromRow } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { ListedArticle, Retitled } from '@/lib/news/shown/listing';
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
  const rows = await database.$queryRaw<ListedRow[]>`
    select a.id, a.address, a.headline, a.standfirst, a.byline, a.credit, a.kind, a.language,
      a.published_at as "publishedAt", a.published_day as "publishedDay", a.published_precision as "publishedPrecision",
      a.published_origin as "publishedOrigin", a.sort_at as "sortAt", a.first_seen_at as "firstSeenAt",
      a.changed_at as "changedAt", a.report_id as "reportId", o.slug, o.name, o.home, o.country, o.zone,
      o.language as "outletLanguage", o.kind as "outletKind", o.is_sample as "isSample", o.found_at as "foundAt"
    from articles a join outlets o on o.slug = a.outlet_slug where a.id = any(${ids.map(storable)})`;
  const changed = rows.filter(({ changedAt }) => changedAt !== null).map(({ id }) => id);
  const retitled =
    changed.length === 0 ? new Map<string, Retitled>() : await lastTitles(database, changed, asOf);
  const then = asOf === null ? new Map<string, StateThen>() : await statesThen(database, ids, asOf);
  const byId = new Map(
    rows.map((row) => [
      row.id,
      {
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
        ...retitledOf(retitled.get(row.id)),
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
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
}

function retitledOf(retitled: Retitled | undefined): Pick<ListedArticle, 'retitled'> {
  return retitled === undefined ? {} : { retitled };
}

/** Of each of these articles, the last version that brought another headline, as the record stood at `asOf`. */
async function lastTitles(
  database: Database,
  ids: readonly string[],
  asOf: Date | null,
): Promise<ReadonlyMap<string, Retitled>> {
  const rows = await database.revision.findMany({
    where: {
      articleId: { in: [...ids] },
      kind: 'headline',
      ...(asOf === null ? {} : { seenAt: { lte: asOf } }),
    },
    select: { articleId: true, number: true, seenAt: true, modifiedAt: true },
    orderBy: { number: 'asc' },
  });
  return new Map(
    rows.map(({ articleId, number, seenAt, modifiedAt }) => [
      articleId,
      { version: number, seenAt, modifiedAt },
    ]),
  );
}

/** The same by their ids. */
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
