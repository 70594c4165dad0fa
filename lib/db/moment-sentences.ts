import type { CoverageQuery } from '@/lib/news/coverage-query';
import type { ListedArticle } from '@/lib/news/listing';
import type { MomentSentence } from '@/lib/news/moment';
import type { Database } from './client';
import { coverageCondition, isCovered } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { listByIds } from './listed-articles';
import { blocksFromJson, publishedFromRow } from './rows';
import { storable } from './storable';

/** How many articles of a query tell of each moment, by its slug; null counts the whole coverage. */
export async function countMoments(
  database: Database,
  query: CoverageQuery | null,
): Promise<ReadonlyMap<string, number>> {
  const unbounded = query === null ? null : { ...query, moment: null };
  const rows = await database.$queryRaw<{ moment: string; count: number }[]>`
    select m.moment, count(*)::int as count
    from ${coverageSource(unbounded)} join moment_sentences m on m.article_id = a.id
    where ${coverageCondition(unbounded)} group by 1`;
  return new Map(rows.map(({ moment, count }) => [moment, count]));
}

/** An article beside the sentence by which it tells of a moment. */
export interface MomentAccount {
  readonly article: ListedArticle;
  readonly told: MomentSentence;
}

/** Who tells of a moment, in order of publication; undated ones last. At most `limit`. */
export async function listAccounts(
  database: Database,
  moment: string,
  limit: number,
): Promise<readonly MomentAccount[]> {
  const rows = await database.$queryRaw<SentenceRow[]>`
    select m.* from moment_sentences m join articles a on a.id = m.article_id
    where m.moment = ${storable(moment)} and ${isCovered(null)}
    order by a.sort_at asc nulls last, a.id limit ${limit}`;
  const articles = new Map(
    (
      await listByIds(
        database,
        rows.map((row) => row.article_id),
      )
    ).map((article) => [article.id, article]),
  );
  return rows.flatMap((row) => {
    const article = articles.get(row.article_id);
    return article === undefined ? [] : [{ article, told: toSentence(row) }];
  });
}

/** The moments that one article tells of, each with its sentence. */
export async function listToldMoments(
  database: Database,
  articleId: string,
): Promise<readonly MomentSentence[]> {
  const rows = await database.momentSentence.findMany({ where: { articleId: storable(articleId) } });
  return rows.map(({ articleId: _, ...sentence }) => sentence);
}

/** An article as far as its sentences are looked through. */
export interface UntoldArticle {
  readonly id: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly language: string;
  readonly blocks: ReturnType<typeof blocksFromJson>;
  readonly published: ReturnType<typeof publishedFromRow>;
  /** How many states of it were stored when it was read. */
  readonly states: number;
}

/** Articles whose sentences were found by another state of the moments (`hash`), or not yet; at most `limit`. */
export async function listUntold(
  database: Database,
  hash: string,
  limit: number,
): Promise<readonly UntoldArticle[]> {
  const rows = await database.article.findMany({
    where: { OR: [{ momentsHash: null }, { momentsHash: { not: hash } }] },
    omit: { searchText: true },
    include: { _count: { select: { revisions: true } } },
    take: limit,
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    id: row.id,
    headline: row.headline,
    standfirst: row.standfirst,
    language: row.language,
    blocks: blocksFromJson(row.blocks),
    published: publishedFromRow(row),
    states: row._count.revisions,
  }));
}

/**
 * Puts an article's sentences in the place of those that were found before. Nothing is stored where another
 * state of it was stored since it was looked through: it is then still to be told.
 */
export async function storeSentences(
  database: Database,
  article: UntoldArticle,
  { hash, sentences }: { readonly hash: string; readonly sentences: readonly MomentSentence[] },
): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext(${article.id}))`;
    const states = await transaction.revision.count({ where: { articleId: article.id } });
    if (states !== article.states) return;
    await transaction.article.update({ where: { id: article.id }, data: { momentsHash: hash } });
    await transaction.momentSentence.deleteMany({ where: { articleId: article.id } });
    await transaction.momentSentence.createMany({
      data: sentences.map(({ reasons, sentence, ...rest }) => ({
        ...rest,
        articleId: article.id,
        sentence: storable(sentence),
        reasons: reasons.map(storable),
      })),
    });
    await transaction.$executeRaw`select pg_notify('coverage', ${article.id})`;
  });
}

interface SentenceRow {
  readonly article_id: string;
  readonly moment: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly reasons: readonly string[];
}

function toSentence({ article_id: _, ...sentence }: SentenceRow): MomentSentence {
  return sentence;
}
