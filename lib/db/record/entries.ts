import type { Database, Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { Entry } from '@/lib/news/entry';
import { entryFromJson } from './entry-json';

/** An entry that waits to be read, with what is known of its article. */
export interface EntryToRead {
  readonly address: string;
  readonly entry: Entry;
  /** Null: nobody listed it; the page tells whose it is. */
  readonly outlet: {
    readonly slug: string;
    readonly name: string;
    readonly language: string;
    readonly isSample: boolean;
  } | null;
  readonly attempts: number;
  readonly articleId: string | null;
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  /** An archive listed it, not one of the outlet's own sources. */
  readonly isFromArchive: boolean;
  /** Where an archive keeps a copy, as it was stored; null where none is known. */
  readonly capture: unknown;
}

/** The entry under a canonical address, or null where it is gone. */
export async function findEntry(database: Database, address: string): Promise<EntryToRead | null> {
  const row = await database.entry.findUnique({
    where: { address },
    include: {
      source: {
        include: { outlet: { select: { slug: true, name: true, language: true, isSample: true } } },
      },
    },
  });
  if (row === null) return null;
  return {
    address,
    entry: entryFromJson(row.listed),
    outlet: row.source.outlet,
    attempts: row.attempts,
    articleId: row.articleId,
    validators: { etag: row.pageEtag, lastModified: row.pageLastModified },
    isFromArchive: row.source.kind === 'archive',
    capture: row.capture,
  };
}

/** An entry that led to no article, and why. */
export async function setAside(
  database: Database,
  address: string,
  outcome: {
    readonly verdict: 'off-topic' | 'gone' | 'refused' | 'failed';
    readonly reasons: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const { verdict, reasons, now } = outcome;
  await database.entry.updateMany({
    where: { address },
    data: { verdict, reasons: reasons.map(storable), readAt: now },
  });
}

/** Notes that an entry's page was asked for in vain. */
export async function countAttempt(transaction: Transaction, address: string): Promise<void> {
  await transaction.entry.updateMany({ where: { address }, data: { attempts: { increment: 1 } } });
}
