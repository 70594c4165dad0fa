import type { Transaction } from '@/lib/db/client';
import type { Article } from '@/lib/news/article';
import { Prisma } from '@/prisma/generated/client';
import { addAccounts, type FoundAccounts } from './accounts/accounts';
import { type FoundSentences, sentenceRows } from './moment-sentences';
import { compareText, joinAlike } from './reports/reports';
import type { SearchedArticle } from './searched-articles';

/** What is found in an article's text by itself, and by which rules it is compared with others. */
export interface LookedThrough {
  readonly moments: FoundSentences;
  readonly accounts: FoundAccounts;
  readonly reportRules: string;
}

/** Looks an article through that is not stored yet. */
export type LookThrough = (article: SearchedArticle) => Promise<LookedThrough>;

/**
 * Compares a new article with all others, in a turn to compare and to join: what its row is to hold of that and of what
 * was found in it, and what stores the rest once the row is there. So its row has one state, which each of a pass put
 * into all indexes anew, and readers have it whole from the first.
 */
export async function bringIn(
  transaction: Transaction,
  { article, sortAt }: { readonly article: Article; readonly sortAt: Date | null },
  { moments, accounts, reportRules }: LookedThrough,
) {
  const { id } = article;
  const { edges, marks, agency, alike } = await compareText(transaction, { ...article, sortAt });
  return {
    columns: {
      edgeBlocks: [...edges],
      marks: [...marks],
      agency,
      reportId: id,
      reportRules,
      momentsHash: moments.hash,
      accountsRules: accounts.rules,
    },
    async storeRest(): Promise<void> {
      await joinAlike(transaction, id, alike);
      const beside = Prisma.sql`insert into moment_sentences ${sentenceRows(id, moments.sentences)}`;
      await addAccounts(transaction, { ...accounts, articleId: id, before: [], beside });
    },
  };
}
