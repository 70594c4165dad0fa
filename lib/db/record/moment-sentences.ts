import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { MomentSentence } from '@/lib/news/moment';
import type { Prisma } from '@/prisma/generated/client';
import { jsonRows } from './json-rows';
import { type Asked, listWithStates, type SearchedArticle } from './searched-articles';
import { takeTurn } from './take-turn';

/** Articles whose sentences were found by another state of the moments (`hash`), or not yet. */
export function listUnsearched(
  database: Database,
  hash: string,
  asked: Asked,
): Promise<readonly SearchedArticle[]> {
  return listWithStates(database, { OR: [{ momentsHash: null }, { momentsHash: { not: hash } }] }, asked);
}

/** The sentences of an article that tell of moments, and by which state of these (`hash`) they were found. */
export interface FoundSentences {
  readonly hash: string;
  readonly sentences: readonly MomentSentence[];
}

/**
 * Puts an article's sentences in the place of those that were found before. Nothing is stored where another
 * state of it was stored since it was looked through: it is then still to be searched.
 */
export async function storeSentences(
  database: Database,
  article: SearchedArticle,
  { hash, sentences }: FoundSentences,
): Promise<void> {
  await database.$transaction(async (transaction) => {
    await takeTurn(transaction, { articleId: article.id });
    const searched = await transaction.$queryRaw<readonly unknown[]>`
      with searched as (update articles set moments_hash = ${hash} where id = ${article.id}
          and (select count(*) from revisions where article_id = ${article.id}) = ${article.states.length}
        returning id),
      cleared as (delete from moment_sentences where article_id in (select id from searched))
      select pg_notify('coverage', id)::text from searched`;
    if (searched.length === 0 || sentences.length === 0) return;
    await transaction.$executeRaw`insert into moment_sentences ${sentenceRows(article.id, sentences)}`;
  });
}

/** The rows of an article's sentences. */
export function sentenceRows(articleId: string, sentences: readonly MomentSentence[]): Prisma.Sql {
  const rows = sentences.map(({ reasons, sentence, ...rest }) => ({
    ...rest,
    articleId,
    sentence: storable(sentence),
    reasons: reasons.map(storable),
  }));
  return jsonRows('moment_sentences', rows);
}
