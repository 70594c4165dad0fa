import type { Database, Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import { fingerprintOf } from '@/lib/news/entry';
import { Prisma } from '@/prisma/generated/client';
import { entryToJson } from './entry-json';
import { queueingReadings } from './jobs';
import type { PollRecord } from './poll-record';
import { changingSource, isNetworkUp, moveSource } from './source-state';

/** How many lines of a look were new, and how many readings were queued. */
interface Recorded {
  readonly fresh: number;
  readonly queued: number;
}

/**
 * Stores a look, the source's new state, its lines and the readings they call for, all or nothing. Throws where the
 * source is gone.
 */
export async function recordPoll(database: Database, record: PollRecord): Promise<Recorded> {
  const { sourceId, at, change } = record;
  const moveTo = change?.moveTo ?? null;
  // One statement; only a source that moves, or may be given up, needs more than that.
  if (moveTo === null && change?.isHopeless !== true) return storeLook(database, record, false);
  return database.$transaction(async (transaction) => {
    const isSuspended = change?.isHopeless === true && (await isNetworkUp(transaction, at));
    const recorded = await storeLook(transaction, record, isSuspended);
    if (moveTo !== null) await moveSource(transaction, { sourceId, moveTo, at });
    return recorded;
  });
}

/** How many of these canonical addresses no source has listed so far. */
export async function countUnknown(database: Database, addresses: readonly string[]): Promise<number> {
  if (addresses.length === 0) return 0;
  const [row] = await database.$queryRaw<readonly { known: number }[]>`
    select count(*)::int as known from entries where address = any(${addresses})`;
  return addresses.length - (row?.known ?? 0);
}

async function storeLook(
  transaction: Transaction,
  record: PollRecord,
  isSuspended: boolean,
): Promise<Recorded> {
  const { sourceId, at, outcome, status, problem, durationMs, entries } = record;
  const [row] = await transaction.$queryRaw<readonly Recorded[]>`
    with ${entries.length === 0 ? noLines : storingLines(record)},
    looked as (insert into polls (source_id, at, outcome, status, problem, duration_ms, entries, fresh)
      values (${sourceId}::uuid, ${at}, ${outcome}, ${status}::int, ${problem}, ${durationMs}::int,
        ${entries.length}::int, (select count(*) from stored where is_new))),
    changed as (${changingSource(record, isSuspended)})
    select (select count(*)::int from stored where is_new) as fresh, (select count(*)::int from queued) as queued`;
  return row ?? { fresh: 0, queued: 0 };
}

const noLines = Prisma.sql`stored as (select false as is_new where false), queued as (select where false)`;

/**
 * The lines as they are to be stored, and what becomes of each by what is stored of it (`known`). A line that two
 * sources list in different words belongs to the one that listed it first: else each look at either would read the
 * article again. Unless the other one says more, and makes it worth reading. An article of the coverage is read again
 * when its line changes, whatever the line says by now. Lines that stand as they are were seen once more.
 *
 * In the order of their addresses: in another, two sources that list the same lines and are polled at once wait for
 * each other.
 */
function storingLines({ entries, sourceId, at, isSample }: PollRecord): Prisma.Sql {
  const rows = entries.map(({ address, host, entry, isWorthReading, reasons }, place) => ({
    place,
    address,
    host,
    headline: entry.headline === null ? null : storable(entry.headline),
    listed: entryToJson(entry),
    fingerprint: fingerprintOf(entry),
    verdict: isWorthReading ? 'waiting' : 'passed-over',
    reasons: reasons.map(storable),
  }));
  return Prisma.sql`line as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line (place int,
      address text, host text, headline text, listed jsonb, fingerprint text, verdict text, reasons text[])),
    stored as (
      insert into entries as known
        (address, source_id, headline, listed, fingerprint, first_seen_at, last_seen_at, verdict, reasons)
      select address, ${sourceId}::uuid, headline, listed, fingerprint, ${at}, ${at}, verdict, reasons
      from line order by address
      on conflict (address) do update set source_id = excluded.source_id, headline = excluded.headline,
        listed = excluded.listed, fingerprint = excluded.fingerprint, last_seen_at = excluded.last_seen_at,
        verdict = case when known.article_id is null then excluded.verdict else 'waiting' end,
        reasons = excluded.reasons, attempts = 0
      where case when known.source_id = excluded.source_id then known.fingerprint <> excluded.fingerprint
        else known.verdict = 'passed-over' and excluded.verdict = 'waiting' end
      returning address, verdict, xmax = 0 as is_new),
    touched as (update entries set last_seen_at = ${at}
      where address in (select address from line) and address not in (select address from stored)),
    queued as (${queueingReadings(
      Prisma.sql`select address, host from line join stored using (address) where stored.verdict = 'waiting' order by place`,
      { isSample, at },
    )})`;
}
