import type { Database, Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import { type Entry, fingerprintOf } from '@/lib/news/entry';
import { entryToJson } from './entry-json';
import { giveEntryTo } from './found-outlets';
import { addJobs, type LiveVerdict } from './jobs';

/** The source that stands for an archive at an outlet: one for each outlet and archive, and one for nobody's lines. */
export interface ArchiveSource {
  /** Null: of an outlet that nobody listed; its page will tell. */
  readonly outletSlug: string | null;
  /** Says which archive it is, and of which outlet; unique. */
  readonly address: string;
}

/** Where an archive keeps a copy of a page: Capture of lib/ingest/archives/archive.ts, times as ISO 8601. */
export type StoredCapture = Readonly<Record<string, string | number>>;

/** A candidate that is worth reading, and why. */
export interface ArchiveEntry {
  readonly source: ArchiveSource;
  /** Canonical form of the entry's address. */
  readonly address: string;
  readonly host: string;
  readonly entry: Entry;
  readonly reasons: readonly string[];
  /** Whether it may be of the event's own days. */
  readonly isFirst: boolean;
  readonly capture: StoredCapture | null;
}

/** So many candidates of the event's own days make a timeline that is worth looking at. */
const firstCandidates = 300;

/**
 * Stores candidates and queues their readings, in the caller's transaction. An address that is known keeps
 * its line and its verdict, unless a source had listed it and nothing came of it: the archive may say more of
 * it, or have a copy. Returns how many were not known.
 */
export async function storeArchiveEntries(
  transaction: Transaction,
  entries: readonly ArchiveEntry[],
  { now, isQueued = true }: { readonly now: Date; readonly isQueued?: boolean },
): Promise<number> {
  if (entries.length === 0) return 0;
  // In one order, as polls do: a feed may list the same lines at this moment.
  const addresses = entries.map(({ address }) => address);
  await transaction.$queryRaw`select address from entries where address = any(${addresses}) order by address for update`;
  const sources = await ensureSources(transaction, entries, now);
  const rows = entries.map(({ source, address, entry, reasons, capture }) => ({
    address,
    source: sources.get(source.address) ?? null,
    headline: entry.headline === null ? null : storable(entry.headline),
    listed: entryToJson(entry),
    fingerprint: fingerprintOf(entry),
    reasons: reasons.map(storable),
    capture,
  }));
  const stored = await transaction.$queryRaw<
    readonly { readonly address: string; readonly isNew: boolean }[]
  >`
    insert into entries as known
      (address, source_id, headline, listed, fingerprint, first_seen_at, last_seen_at, verdict, reasons, capture)
    select address, source, headline, listed, fingerprint, ${now}, ${now}, 'waiting', reasons, capture
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as line (address text, source uuid, headline text, listed jsonb, fingerprint text, reasons text[], capture jsonb)
    order by address
    on conflict (address) do update set source_id = excluded.source_id, headline = excluded.headline,
      listed = excluded.listed, fingerprint = excluded.fingerprint, last_seen_at = excluded.last_seen_at,
      verdict = excluded.verdict, reasons = excluded.reasons, capture = excluded.capture, attempts = 0
    where known.article_id is null and known.verdict in ('passed-over', 'gone', 'refused', 'failed')
      and exists (select 1 from sources where id = known.source_id and kind <> 'archive')
    returning address, xmax = 0 as "isNew"`;
  const queued = new Set(stored.map(({ address }) => address));
  const toRead = isQueued ? entries.filter(({ address }) => queued.has(address)) : [];
  const jobOf = ({ address, host }: (typeof toRead)[number]) =>
    ({ kind: 'read-article', address, host, isSample: false }) as const;
  const ofOwnDays = toRead.filter(({ isFirst }) => isFirst).map(jobOf);
  const isYoung = ofOwnDays.length > 0 && (await isYoungStore(transaction));
  await addJobs(transaction, ofOwnDays, now, isYoung ? 'first' : 'after');
  await addJobs(transaction, toRead.filter(({ isFirst }) => !isFirst).map(jobOf), now, 'last');
  await noteCaptures(transaction, rows);
  return stored.filter(({ isNew }) => isNew).length;
}

/** Whether archives have given less than what the first look at a timeline needs. */
async function isYoungStore(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (select from entries join sources on sources.id = entries.source_id
      where sources.kind = 'archive' limit ${firstCandidates}) as known`;
  return (row?.count ?? 0) < firstCandidates;
}

/** Makes the sources that are not there yet; ids by address. */
async function ensureSources(
  transaction: Transaction,
  entries: readonly ArchiveEntry[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map(entries.map(({ source }) => [source.address, source]));
  await transaction.source.createMany({
    data: [...sources.values()]
      .sort((one, other) => (one.address < other.address ? -1 : 1))
      .map(({ outletSlug, address }) => ({ outletSlug, address, kind: 'archive', addedAt: now })),
    skipDuplicates: true,
  });
  const where = { address: { in: [...sources.keys()] } };
  // Looked through just now: there is no other look at it.
  await transaction.source.updateMany({ where, data: { lastPollAt: now, lastSuccessAt: now } });
  const rows = await transaction.source.findMany({ where, select: { id: true, address: true } });
  return new Map(rows.map(({ id, address }) => [address, id]));
}

/** A copy is worth knowing of also where the line was known without one. */
async function noteCaptures(
  transaction: Transaction,
  rows: readonly { readonly address: string; readonly capture: StoredCapture | null }[],
): Promise<void> {
  const captures = rows.flatMap(({ address, capture }) => (capture === null ? [] : [{ address, capture }]));
  if (captures.length === 0) return;
  await transaction.$executeRaw`
    update entries set capture = line.capture
    from jsonb_to_recordset(${JSON.stringify(captures)}::jsonb) as line (address text, capture jsonb)
    where entries.address = line.address and entries.capture is null`;
}

/** Stores a candidate whose page is at hand: nothing is queued for it. */
export async function storePageEntry(database: Database, entry: ArchiveEntry, now: Date): Promise<void> {
  await database.$transaction((transaction) =>
    storeArchiveEntries(transaction, [entry], { now, isQueued: false }),
  );
}

/**
 * Lets an entry lead to an article that is stored already, and leaves the article as it is: what an archive
 * has kept is older than what we have seen, and no change of it. Returns whether there is such an article.
 */
export async function leadToKnownArticle(
  database: Database,
  { address, articleId, now }: { readonly address: string; readonly articleId: string; readonly now: Date },
): Promise<boolean> {
  const article = await database.article.findUnique({
    where: { id: articleId },
    select: { mergedInto: true, outletSlug: true },
  });
  if (article === null) return false;
  const { mergedInto, outletSlug } = article;
  await database.$transaction(async (transaction) => {
    await giveEntryTo(transaction, { entryAddress: address, outletSlug, now });
    await transaction.entry.updateMany({
      where: { address },
      data: { verdict: 'stored', readAt: now, articleId: mergedInto ?? articleId },
    });
  });
  return true;
}

/** Leaves an entry waiting for a copy of its page. */
export async function awaitCapture(
  transaction: Transaction,
  {
    address,
    instead,
    isAttempt,
  }: {
    readonly address: string;
    readonly instead: LiveVerdict;
    /** Whether the archive was asked in vain; null: it was not asked yet, and the attempts were the outlet's. */
    readonly isAttempt: boolean | null;
  },
): Promise<void> {
  const attempts = isAttempt === null ? 0 : { increment: isAttempt ? 1 : 0 };
  await transaction.entry.updateMany({
    where: { address },
    data: { verdict: 'waiting', reasons: instead.reasons.map(storable), attempts },
  });
}
