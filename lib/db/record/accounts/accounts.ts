import type { ToldAnswer } from '@/lib/coverage/answers/told-answers';
import { wordingId, wordMarks, wordsId } from '@/lib/coverage/quotations/spoken-words';
import type { ToldQuotation } from '@/lib/coverage/quotations/told-quotations';
import type { Database, Transaction } from '@/lib/db/client';
import { jsonRows } from '@/lib/db/record/json-rows';
import { type Asked, listWithStates, type SearchedArticle } from '@/lib/db/record/searched-articles';
import { takeTurn } from '@/lib/db/record/take-turn';
import { stateFromRow } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import { contentHash } from '@/lib/news/later/revision';
import { Prisma } from '@/prisma/generated/client';
import { joinQuotationsAround } from './joined-quotations';

/** Articles whose quotations and answers were found by other rules (`rules`), or not yet. */
export function listUnheard(
  database: Database,
  rules: string,
  asked: Asked,
): Promise<readonly SearchedArticle[]> {
  return listWithStates(
    database,
    { OR: [{ accountsRules: null }, { accountsRules: { not: rules } }] },
    asked,
  );
}

/** What an article quotes and answers, found by these rules. */
export interface FoundAccounts {
  readonly rules: string;
  readonly quotations: readonly ToldQuotation[];
  readonly answers: readonly ToldAnswer[];
}

/**
 * Puts an article's quotations and answers in the place of those that were found before, and brings the utterances
 * around them up to date. All of it or nothing; nothing where another state of the article was stored since it was
 * looked through: it is then still to be heard.
 */
export async function storeAccounts(
  database: Database,
  article: SearchedArticle,
  found: FoundAccounts,
): Promise<void> {
  await database.$transaction(async (transaction) => {
    await takeTurn(transaction, { articleId: article.id, joins: true });
    if (!(await isAsRead(transaction, article))) return;
    const before = await clearAccounts(transaction, article.id, found.rules);
    await addAccounts(transaction, { ...found, articleId: article.id, before });
  });
}

/**
 * Stores what an article quotes and answers, of which nothing is stored, in a turn to join, and what `beside` inserts.
 * `before`: the utterances that it was part of until now.
 */
export async function addAccounts(
  transaction: Transaction,
  {
    articleId,
    quotations,
    answers,
    before,
    beside = null,
  }: Omit<FoundAccounts, 'rules'> & {
    readonly articleId: string;
    readonly before: readonly string[];
    readonly beside?: Prisma.Sql | null;
  },
): Promise<void> {
  const own = quotations.map((quotation) => quotationRow(articleId, quotation));
  if (own.length + answers.length > 0 || beside !== null)
    await transaction.$executeRaw`
      with beside as (${beside ?? Prisma.sql`select`}),
      answered as (insert into answers ${jsonRows(
        'answers',
        answers.map((answer) => answerRow(articleId, answer)),
      )})
      insert into quotations ${jsonRows('quotations', own)}`;
  await joinQuotationsAround(transaction, { articleId, own, before });
}

function answerRow(articleId: string, { value, sentence, ...rest }: ToldAnswer) {
  return {
    ...rest,
    articleId,
    sentence: storable(sentence),
    ...(typeof value === 'string' ? { value } : value),
  };
}

function quotationRow(articleId: string, { speaker, text, sentence, ...place }: ToldQuotation) {
  const words = { text, language: place.language, speaker: speaker?.name ?? null };
  const id = wordingId(words);
  return {
    ...place,
    articleId,
    text: storable(text),
    sentence: storable(sentence),
    speaker: words.speaker === null ? null : storable(words.speaker),
    how: speaker?.how ?? null,
    quotationId: id,
    wordingId: id,
    wordsId: wordsId(words),
    marks: [...wordMarks(text)],
  };
}

/** Whether an article is still as it was looked through: a correction gives it another text without another state. */
async function isAsRead(transaction: Transaction, article: SearchedArticle): Promise<boolean> {
  const row = await transaction.article.findUnique({
    where: { id: article.id },
    select: {
      headline: true,
      standfirst: true,
      blocks: true,
      _count: { select: { revisions: true } },
    },
  });
  return (
    row !== null &&
    row._count.revisions === article.states.length &&
    contentHash(stateFromRow(row)) === contentHash(article)
  );
}

/** Takes an article's answers and quotations away and marks it as heard; returns the utterances that it was part of. */
async function clearAccounts(
  transaction: Transaction,
  articleId: string,
  rules: string,
): Promise<readonly string[]> {
  const rows = await transaction.$queryRaw<readonly { before: readonly string[] | null }[]>`
    with heard as (update articles set accounts_rules = ${rules} where id = ${articleId} returning id),
    answered as (delete from answers where article_id = ${articleId}),
    quoted as (delete from quotations where article_id = ${articleId} returning quotation_id)
    select (select array_agg(distinct quotation_id) from quoted) as before, pg_notify('coverage', id)::text from heard`;
  return rows[0]?.before ?? [];
}
