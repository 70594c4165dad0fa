import type { Transaction } from '@/lib/db/client';
import { type Availability, availabilityAfter } from '@/lib/news/later/withdrawal';

/**
 * Stores how an article stands after a look, and tells the site where it was withdrawn or came back; returns
 * it. A withdrawn article is kept, marked, and out of the coverage.
 */
export async function storeAvailability(
  transaction: Transaction,
  before: Availability,
  { articleId, ...look }: { readonly articleId: string } & Parameters<typeof availabilityAfter>[1],
): Promise<Availability> {
  const after = availabilityAfter(before, look);
  const { goneSince, withdrawnAt } = after;
  if (isSame(before.goneSince, goneSince) && isSame(before.withdrawnAt, withdrawnAt)) return after;
  await transaction.article.updateMany({ where: { id: articleId }, data: { goneSince, withdrawnAt } });
  if (isSame(before.withdrawnAt, withdrawnAt)) return after;
  if (withdrawnAt !== null) await closeEntries(transaction, articleId, look.now);
  await transaction.$executeRaw`select pg_notify('coverage', ${articleId})`;
  return after;
}

async function closeEntries(transaction: Transaction, articleId: string, now: Date): Promise<void> {
  await transaction.entry.updateMany({
    where: { articleId },
    data: {
      verdict: 'gone',
      reasons: ['The outlet answers that there is no article at this address any more.'],
      readAt: now,
      // Asked with them once it is back, the outlet would say "unchanged", and its text would not be read.
      pageEtag: null,
      pageLastModified: null,
    },
  });
}

function isSame(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime();
}
