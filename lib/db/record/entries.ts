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

type OrNull<T> = { readonly [Name in keyof T]: T[Name] | null };
type EntryRow = Pick<EntryToRead, 'attempts' | 'articleId' | 'isFromArchive' | 'capture'> &
  EntryToRead['validators'] &
  OrNull<NonNullable<EntryToRead['outlet']>> & { readonly listed: unknown };

/** The entry under a canonical address, or null where it is gone. */
export async function findEntry(database: Database, address: string): Promise<EntryToRead | null> {
  const [row] = await database.$queryRaw<readonly EntryRow[]>`
    select e.listed, e.attempts, e.article_id as "articleId", e.page_etag as etag, e.page_last_modified as "lastModified",
      s.kind = 'archive' as "isFromArchive", e.capture, o.slug, o.name, o.language, o.is_sample as "isSample"
    from entries e join sources s on s.id = e.source_id left join outlets o on o.slug = s.outlet_slug
    where e.address = ${address}`;
  if (row === undefined) return null;
  const { listed, etag, lastModified, slug, name, language, isSample, ...known } = row;
  const isKnown = slug !== null && name !== null && language !== null && isSample !== null;
  return {
    ...known,
    address,
    entry: entryFromJson(listed),
    outlet: isKnown ? { slug, name, language, isSample } : null,
    validators: { etag, lastModified },
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
