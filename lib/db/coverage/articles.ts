import type { Database } from '@/lib/db/client';
import {
  articleKindFromRow,
  blocksFromJson,
  imageFromRow,
  outletFromRow,
  publishedFromRow,
} from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { ArticleStanding, ListedArticle, ListedPermalink } from '@/lib/news/shown/listing';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';
import { Prisma } from '@/prisma/generated/client';
import { listedById } from './listed-articles';
import { shownOutlets } from './shown-outlets';

/** What a permalink id leads to. Any string may be asked for. */
export async function findArticle(database: Database, id: string): Promise<ArticleStanding> {
  const row = await database.article.findUnique({
    where: { id: storable(id) },
    include: { outlet: true, _count: { select: { revisions: true } } },
  });
  if (row === null) return { kind: 'unknown' };
  const facts = {
    id: row.id,
    outlet: outletFromRow(row.outlet),
    address: row.address,
    headline: row.headline,
    language: row.language,
    published: publishedFromRow(row),
    firstSeenAt: row.firstSeenAt,
  };
  if (row.mergedInto !== null) {
    // The other article's words belong into the address, so that one redirect is enough.
    const into = await database.article.findUnique({
      where: { id: row.mergedInto },
      select: { headline: true },
    });
    return { kind: 'merged', into: row.mergedInto, headline: into?.headline ?? row.headline };
  }
  if (row.withdrawnAt !== null) return { kind: 'withdrawn', ...facts, withdrawnAt: row.withdrawnAt };
  return {
    kind: 'published',
    article: {
      ...facts,
      outletSlug: row.outletSlug,
      standfirst: row.standfirst,
      byline: row.byline,
      dateline: row.dateline,
      credit: row.credit,
      section: row.section,
      kind: articleKindFromRow(row.kind),
      image: imageFromRow(row),
      isBeginningOnly: row.isBeginningOnly,
      blocks: blocksFromJson(row.blocks),
      sortAt: row.sortAt,
      changedAt: row.changedAt,
      report: row.reportId ?? row.id,
      wordCount: row.wordCount,
      revisions: row._count.revisions,
      relevanceReasons: row.relevanceReasons,
    },
  };
}

/** Only how a permalink stands, for the status of the answer. */
export async function articleStatus(database: Database, id: string): Promise<ArticleStanding['kind']> {
  const row = await database.article.findUnique({
    where: { id: storable(id) },
    select: { mergedInto: true, withdrawnAt: true },
  });
  if (row === null) return 'unknown';
  if (row.mergedInto !== null) return 'merged';
  return row.withdrawnAt === null ? 'published' : 'withdrawn';
}

/**
 * What other outlets published just before and after, three of each, in time order; none for the undated. Of a day
 * without a time nothing of that day, by the event's clock, is said to be before or after. Beside an invented article
 * stand invented ones, beside a real one real ones.
 */
export async function listNeighbours(
  database: Database,
  article: {
    readonly id: string;
    readonly sortAt: Date | null;
    readonly published: PublicationTime;
    readonly outlet: { readonly slug: string; readonly isSample: boolean };
  },
  zone: string,
): Promise<{ readonly before: readonly ListedArticle[]; readonly after: readonly ListedArticle[] }> {
  const { id, sortAt, outlet, published } = article;
  if (sortAt === null) return { before: [], after: [] };
  const others = Prisma.sql`a.outlet_slug <> ${outlet.slug} and o.is_sample = ${outlet.isSample}
    and a.withdrawn_at is null and a.merged_into is null`;
  const from = Prisma.sql`articles a join outlets o on o.slug = a.outlet_slug`;
  const isBefore =
    published.kind === 'day'
      ? Prisma.sql`a.sort_at < ${sortAt}`
      : Prisma.sql`(a.sort_at, a.id) < (${sortAt}, ${id})
          and (a.published_at is not null or a.sort_at < ${startOfDay(dayOf(sortAt, zone), zone)})`;
  const isAfter =
    published.kind === 'day'
      ? Prisma.sql`a.sort_at >= ${startOfDay(published.day, zone, 1)}`
      : Prisma.sql`(a.sort_at, a.id) > (${sortAt}, ${id})`;
  const [earlier, later] = await Promise.all([
    database.$queryRaw<{ id: string }[]>`
      select a.id from ${from} where ${others} and ${isBefore}
      order by a.sort_at desc, a.id desc limit 3`,
    database.$queryRaw<{ id: string }[]>`
      select a.id from ${from} where ${others} and ${isAfter}
      order by a.sort_at asc, a.id asc limit 3`,
  ]);
  const ids = [...earlier.reverse(), ...later].map(({ id: other }) => other);
  const listed = await listedById(database, ids);
  const linesOf = (rows: readonly { readonly id: string }[]) =>
    rows.flatMap((row) => listed.get(row.id) ?? []);
  return { before: linesOf(earlier), after: linesOf(later) };
}

/**
 * The permalinks that stand of the coverage that is shown, for the sitemap: those whose ids begin so, of which there are
 * about as many for each beginning, ids being drawn by a hash. `at` is when it was last new to us.
 */
export async function listPermalinks(
  database: Database,
  beginning = '',
): Promise<readonly ListedPermalink[]> {
  const rows = await database.article.findMany({
    where: {
      // As a span, which the index of ids answers; whether a text begins so only one by letters alone does.
      id: { gte: beginning, lte: beginning.padEnd(10, 'z') },
      withdrawnAt: null,
      mergedInto: null,
      outlet: await shownOutlets(database, 'auto'),
    },
    select: {
      id: true,
      outletSlug: true,
      headline: true,
      publishedAt: true,
      publishedDay: true,
      publishedPrecision: true,
      publishedOrigin: true,
      changedAt: true,
      firstSeenAt: true,
    },
    orderBy: { id: 'asc' },
    take: 50_000,
  });
  return rows.map((row) => ({
    id: row.id,
    headline: row.headline,
    outlet: { slug: row.outletSlug },
    published: publishedFromRow(row),
    at: row.changedAt ?? row.firstSeenAt,
  }));
}
