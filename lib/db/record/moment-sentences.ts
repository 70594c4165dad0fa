import type { Database } from '@/lib/db/client';
import { blocksFromJson, publishedFromRow } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { ArticleState } from '@/lib/news/article-state';
import type { MomentSentence } from '@/lib/news/moment';

/** An article as far as its sentences are looked through. */
export interface UnsearchedArticle {
  readonly id: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly language: string;
  readonly blocks: ReturnType<typeof blocksFromJson>;
  readonly published: ReturnType<typeof publishedFromRow>;
  /** Its states so far, the first one first, as they were stored when it was read. */
  readonly states: readonly ArticleState[];
}

/** Articles whose sentences were found by another state of the moments (`hash`), or not yet; at most `limit`. */
export async function listUnsearched(
  database: Database,
  hash: string,
  limit: number,
): Promise<readonly UnsearchedArticle[]> {
  const rows = await database.article.findMany({
    where: { OR: [{ momentsHash: null }, { momentsHash: { not: hash } }] },
    omit: { searchText: true, marks: true, edgeBlocks: true },
    include: { revisions: { orderBy: { number: 'asc' } } },
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
    states: row.revisions.map(({ seenAt, modifiedAt, headline, standfirst, blocks }) => ({
      // A "modified" that is later than the look says nothing.
      at: modifiedAt !== null && modifiedAt <= seenAt ? modifiedAt : seenAt,
      headline,
      standfirst,
      blocks: blocksFromJson(blocks),
    })),
  }));
}

/**
 * Puts an article's sentences in the place of those that were found before. Nothing is stored where another
 * state of it was stored since it was looked through: it is then still to be searched.
 */
export async function storeSentences(
  database: Database,
  article: UnsearchedArticle,
  { hash, sentences }: { readonly hash: string; readonly sentences: readonly MomentSentence[] },
): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext(${article.id}))`;
    const states = await transaction.revision.count({ where: { articleId: article.id } });
    if (states !== article.states.length) return;
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
