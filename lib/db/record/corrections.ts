import type { Database, Transaction } from '@/lib/db/client';
import { blocksToJson, stateFromRow } from '@/lib/db/rows';
import { storable, storableArticle } from '@/lib/db/storable';
import { contentHash } from '@/lib/news/later/revision';
import { articleColumns, holdsColumns, type ReadArticle } from './article-columns';
import { takeTurn } from './take-turn';

/** An article with the states of it that were stored, to be read again. */
export interface ArticleToReread {
  readonly id: string;
  readonly address: string;
  readonly headline: string;
  readonly outlet: { readonly slug: string; readonly name: string; readonly language: string };
  /** In the order they were seen; `pageId` is null where no page was kept. */
  readonly revisions: readonly { readonly number: number; readonly pageId: bigint | null }[];
  /** The page that was kept last: of the newest revision, or of a later look that changed facts beside the text. */
  readonly newestPageId: bigint | null;
}

/** The next articles by id, `take` at most; `only`: of these, null for all. Those withdrawn or merged too. */
export async function listToReread(
  database: Database,
  wanted: { readonly after: string; readonly take: number; readonly only: readonly string[] | null },
): Promise<readonly ArticleToReread[]> {
  const { after, take, only } = wanted;
  const rows = await database.article.findMany({
    where: { AND: [{ id: { gt: after } }, only === null ? {} : { id: { in: only.map(storable) } }] },
    select: {
      id: true,
      address: true,
      headline: true,
      outlet: { select: { slug: true, name: true, language: true } },
      revisions: { select: { number: true, pageId: true }, orderBy: { number: 'asc' } },
      pages: { select: { id: true }, orderBy: { id: 'desc' }, take: 1 },
    },
    orderBy: { id: 'asc' },
    take,
  });
  return rows.map(({ pages, ...row }) => ({ ...row, newestPageId: pages[0]?.id ?? null }));
}

/** How many articles there are to read again; `only`: of these, null for all. */
export function countToReread(database: Database, only: readonly string[] | null): Promise<number> {
  return database.article.count({ where: only === null ? {} : { id: { in: only.map(storable) } } });
}

/** A revision as its kept page reads today. */
export interface Rereading extends ReadArticle {
  readonly articleId: string;
  readonly revisionNumber: number;
  readonly now: Date;
}

/**
 * Stores what a kept page reads as today, where that differs from what is shown: the text of its revision
 * as a correction of ours; of the newest revision also the article's columns, facts beside the text among
 * them. Neither the revision nor `changedAt` is touched, so no reader takes it for the outlet's change; the
 * article's address and id stay too. Tells the site, and returns whether anything differed.
 */
export async function storeRereading(database: Database, given: Rereading): Promise<boolean> {
  const reading = {
    ...given,
    article: storableArticle(given.article),
    reasons: given.reasons.map(storable),
  };
  const { articleId, revisionNumber } = reading;
  return database.$transaction(async (transaction) => {
    await takeTurn(transaction, { articleId });
    const isCorrection = await storeCorrection(transaction, reading);
    const { _max } = await transaction.revision.aggregate({ where: { articleId }, _max: { number: true } });
    const isUpdate = _max.number === revisionNumber && (await bringUp(transaction, reading));
    if (isCorrection || isUpdate) await transaction.$executeRaw`select pg_notify('coverage', ${articleId})`;
    return isCorrection || isUpdate;
  });
}

async function storeCorrection(transaction: Transaction, reading: Rereading): Promise<boolean> {
  const { articleId, revisionNumber, article, now } = reading;
  const revision = await transaction.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId, number: revisionNumber } },
    include: { corrections: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const last = revision.corrections[0];
  const hash = contentHash(article);
  if (contentHash(stateFromRow(last ?? revision)) === hash) return false;
  const { headline, standfirst, blocks } = article;
  await transaction.correction.create({
    data: {
      articleId,
      revisionNumber,
      number: (last?.number ?? 0) + 1,
      correctedAt: now,
      headline,
      standfirst,
      blocks: blocksToJson(blocks),
      contentHash: hash,
    },
  });
  return true;
}

async function bringUp(transaction: Transaction, reading: Rereading): Promise<boolean> {
  const id = reading.articleId;
  const row = await transaction.article.findUniqueOrThrow({ where: { id } });
  const columns = articleColumns(reading);
  if (holdsColumns(row, columns)) return false;
  // Sentences on the event's moments are marked by their place in the text.
  const isSameText = contentHash(stateFromRow(row)) === contentHash(reading.article);
  await transaction.article.update({
    where: { id },
    data: {
      ...columns,
      ...(isSameText ? {} : { momentsHash: null, reportRules: null, accountsRules: null }),
    },
  });
  return true;
}
