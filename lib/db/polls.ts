import type { Entry } from '@/lib/news/entry';
import type { PollOutcome } from '@/lib/news/listing';
import type { Database, Transaction } from './client';
import { entryToJson } from './entry-json';
import { addJob } from './jobs';

/** A line of a source with what was decided of it. */
export interface JudgedEntry {
  /** Canonical form of the entry's address: the same line under another address is the same. */
  readonly address: string;
  readonly host: string;
  readonly entry: Entry;
  readonly fingerprint: string;
  readonly isWorthReading: boolean;
  readonly reasons: readonly string[];
}

/** What one look at a source came to. */
export interface PollRecord {
  readonly sourceId: string;
  readonly isSample: boolean;
  readonly at: Date;
  readonly outcome: PollOutcome;
  readonly status: number | null;
  readonly problem: string | null;
  readonly durationMs: number;
  readonly nextPollAt: Date;
  /** The source is gone for good and is polled no more. */
  readonly isRetired: boolean;
  /** To be remembered after a good reading only; null leaves what is stored. */
  readonly validators: {
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly bodyHash: string;
  } | null;
  readonly entries: readonly JudgedEntry[];
}

/**
 * Stores a look, the source's new state, its lines and the readings they call for, all or nothing.
 * Returns how many lines were new and how many readings were queued.
 */
export async function recordPoll(
  database: Database,
  record: PollRecord,
): Promise<{ readonly fresh: number; readonly queued: number }> {
  return database.$transaction(
    async (transaction) => {
      const known = await knownEntries(transaction, record);
      const changed = record.entries.filter((judged) =>
        isChanged(known.get(judged.address), judged, record.sourceId),
      );
      for (const judged of changed) await storeEntry(transaction, judged, record);
      await touchEntries(transaction, record);
      const fresh = changed.filter(({ address }) => !known.has(address)).length;
      await storePoll(transaction, record, fresh);
      await storeSourceState(transaction, record);
      return { fresh, queued: changed.filter((judged) => judged.isWorthReading).length };
    },
    { timeout: 60_000 },
  );
}

interface KnownEntry {
  readonly fingerprint: string;
  readonly sourceId: string;
  readonly verdict: string;
}

async function knownEntries(
  transaction: Transaction,
  { entries }: PollRecord,
): Promise<Map<string, KnownEntry>> {
  const rows = await transaction.entry.findMany({
    where: { address: { in: entries.map(({ address }) => address) } },
    select: { address: true, fingerprint: true, sourceId: true, verdict: true },
  });
  return new Map(rows.map(({ address, ...known }) => [address, known]));
}

/**
 * A line that two sources list in different words belongs to the one that listed it first: else each
 * look at either would read the article again. Unless the other one says more, and makes it worth reading.
 */
function isChanged(known: KnownEntry | undefined, judged: JudgedEntry, sourceId: string): boolean {
  if (known === undefined) return true;
  if (known.sourceId === sourceId) return known.fingerprint !== judged.fingerprint;
  return known.verdict === 'passed-over' && judged.isWorthReading;
}

async function storeEntry(
  transaction: Transaction,
  { address, host, entry, fingerprint, isWorthReading, reasons }: JudgedEntry,
  { sourceId, at, isSample }: PollRecord,
): Promise<void> {
  const state = {
    headline: entry.headline,
    listed: entryToJson(entry),
    fingerprint,
    lastSeenAt: at,
    verdict: isWorthReading ? 'waiting' : 'passed-over',
    reasons: [...reasons],
    attempts: 0,
  };
  await transaction.entry.upsert({
    where: { address },
    create: { address, sourceId, firstSeenAt: at, ...state },
    update: { sourceId, ...state },
  });
  if (isWorthReading) await addJob(transaction, { kind: 'read-article', address, host, isSample }, at);
}

async function touchEntries(transaction: Transaction, { entries, at }: PollRecord): Promise<void> {
  const addresses = entries.map(({ address }) => address);
  await transaction.entry.updateMany({ where: { address: { in: addresses } }, data: { lastSeenAt: at } });
}

async function storePoll(transaction: Transaction, record: PollRecord, fresh: number): Promise<void> {
  const { sourceId, at, outcome, status, problem, durationMs, entries } = record;
  await transaction.poll.create({
    data: { sourceId, at, outcome, status, problem, durationMs, entries: entries.length, fresh },
  });
}

async function storeSourceState(transaction: Transaction, record: PollRecord): Promise<void> {
  const { sourceId, at, outcome, problem, nextPollAt, isRetired, validators } = record;
  const hasAnswered = outcome === 'fetched' || outcome === 'unchanged';
  await transaction.source.update({
    where: { id: sourceId },
    data: {
      lastPollAt: at,
      nextPollAt,
      lastProblem: problem,
      failures: hasAnswered ? 0 : { increment: 1 },
      ...(hasAnswered ? { lastSuccessAt: at } : {}),
      ...(isRetired ? { retiredAt: at } : {}),
      ...(validators ?? {}),
    },
  });
}
