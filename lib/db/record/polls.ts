import type { Database, Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import { fingerprintOf } from '@/lib/news/entry';
import { entryToJson } from './entry-json';
import { addJobs } from './jobs';
import type { JudgedEntry, PollRecord } from './poll-record';
import { isPlain, storeLook, storeSourceState } from './source-state';

/**
 * Stores a look, the source's new state, its lines and the readings they call for, all or nothing.
 * Returns how many lines were new and how many readings were queued.
 */
export async function recordPoll(
  database: Database,
  record: PollRecord,
): Promise<{ readonly fresh: number; readonly queued: number }> {
  // The look alone is one statement, and most looks find nothing.
  if (record.entries.length === 0 && isPlain(record)) {
    await storeLook(database, record, { fresh: 0, isSuspended: false });
    return { fresh: 0, queued: 0 };
  }
  return database.$transaction(async (transaction) => {
    const known = await knownEntries(transaction, record);
    const changed = record.entries.flatMap((judged) => changeOf(known.get(judged.address), judged, record));
    const fresh = await storeEntries(transaction, changed, record);
    const queued = changed.filter(({ isWorthReading }) => isWorthReading);
    const jobs = queued.map(
      ({ address, host }) => ({ kind: 'read-article', address, host, isSample: record.isSample }) as const,
    );
    await addJobs(transaction, jobs, record.at);
    await touchEntries(transaction, record, changed);
    await storeSourceState(transaction, record, fresh);
    return { fresh, queued: queued.length };
  });
}

/** How many of these canonical addresses no source has listed so far. */
export async function countUnknown(database: Database, addresses: readonly string[]): Promise<number> {
  if (addresses.length === 0) return 0;
  const [row] = await database.$queryRaw<readonly { known: number }[]>`
    select count(*)::int as known from entries where address = any(${addresses})`;
  return addresses.length - (row?.known ?? 0);
}

interface KnownEntry {
  readonly address: string;
  readonly fingerprint: string;
  readonly sourceId: string;
  readonly verdict: string;
  readonly articleId: string | null;
}

/** Locked in the order of their addresses: two sources that list the same lines are polled at once. */
async function knownEntries(
  transaction: Transaction,
  { entries }: PollRecord,
): Promise<Map<string, KnownEntry>> {
  if (entries.length === 0) return new Map();
  const addresses = entries.map(({ address }) => address);
  const rows = await transaction.$queryRaw<readonly KnownEntry[]>`
    select address, fingerprint, source_id as "sourceId", verdict, article_id as "articleId"
    from entries where address = any(${addresses}) order by address for update`;
  return new Map(rows.map((row) => [row.address, row]));
}

/**
 * The line as it is to be stored, or nothing where it stands as it is. A line that two sources list in
 * different words belongs to the one that listed it first: else each look at either would read the
 * article again. Unless the other one says more, and makes it worth reading. An article of the coverage
 * is read again when its line changes, whatever the line says by now.
 */
function changeOf(
  known: KnownEntry | undefined,
  judged: JudgedEntry,
  { sourceId }: PollRecord,
): readonly JudgedEntry[] {
  if (known === undefined) return [judged];
  if (known.sourceId !== sourceId) {
    return known.verdict === 'passed-over' && judged.isWorthReading ? [judged] : [];
  }
  if (known.fingerprint === fingerprintOf(judged.entry)) return [];
  return [{ ...judged, isWorthReading: judged.isWorthReading || known.articleId !== null }];
}

/**
 * Stores lines, and returns how many were not there before. In one statement, and in the order of their
 * addresses: one by one, a sitemap of 5,000 took 8 s, and two sources in opposite order a deadlock.
 */
async function storeEntries(
  transaction: Transaction,
  entries: readonly JudgedEntry[],
  { sourceId, at }: PollRecord,
): Promise<number> {
  if (entries.length === 0) return 0;
  const rows = entries.map(({ address, entry, isWorthReading, reasons }) => ({
    address,
    headline: entry.headline === null ? null : storable(entry.headline),
    listed: entryToJson(entry),
    fingerprint: fingerprintOf(entry),
    verdict: isWorthReading ? 'waiting' : 'passed-over',
    reasons: reasons.map(storable),
  }));
  const stored = await transaction.$queryRaw<readonly { isNew: boolean }[]>`
    insert into entries (address, source_id, headline, listed, fingerprint, first_seen_at, last_seen_at, verdict, reasons)
    select address, ${sourceId}::uuid, headline, listed, fingerprint, ${at}, ${at}, verdict, reasons
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as line (address text, headline text, listed jsonb, fingerprint text, verdict text, reasons text[])
    order by address
    on conflict (address) do update set source_id = excluded.source_id, headline = excluded.headline,
      listed = excluded.listed, fingerprint = excluded.fingerprint, last_seen_at = excluded.last_seen_at,
      verdict = excluded.verdict, reasons = excluded.reasons, attempts = 0
    returning xmax = 0 as "isNew"`;
  return stored.filter(({ isNew }) => isNew).length;
}

/** Notes that lines were seen which stand as they are. */
async function touchEntries(
  transaction: Transaction,
  { entries, at }: PollRecord,
  stored: readonly JudgedEntry[],
): Promise<void> {
  const isStored = new Set(stored);
  const addresses = entries.filter((entry) => !isStored.has(entry)).map(({ address }) => address);
  if (addresses.length > 0)
    await transaction.$executeRaw`update entries set last_seen_at = ${at} where address = any(${addresses})`;
}
