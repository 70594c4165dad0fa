import type { Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { PollRecord } from './poll-record';

/** Whether a look is recorded by one statement: nothing else is to be looked up or moved. */
export function isPlain({ change }: PollRecord): boolean {
  return (change?.moveTo ?? null) === null && change?.isHopeless !== true;
}

/** Stores a look with its count of new lines, and what it said of its source, in the look's transaction. */
export async function storeSourceState(
  transaction: Transaction,
  record: PollRecord,
  fresh: number,
): Promise<void> {
  const { sourceId, at, change } = record;
  const moveTo = change?.moveTo ?? null;
  const isSuspended = change?.isHopeless === true && (await isNetworkUp(transaction, at));
  await storeLook(transaction, record, { fresh, isSuspended });
  if (moveTo !== null) await move(transaction, { sourceId, moveTo, at });
}

/** Stores a look and its source's new state, in one statement. Throws where the source is gone. */
export async function storeLook(
  transaction: Transaction,
  record: PollRecord,
  { fresh, isSuspended }: { readonly fresh: number; readonly isSuspended: boolean },
): Promise<void> {
  const { sourceId, at, outcome, status, problem, durationMs, entries } = record;
  await transaction.$executeRaw`
    with looked as (insert into polls (source_id, at, outcome, status, problem, duration_ms, entries, fresh)
      values (${sourceId}::uuid, ${at}, ${outcome}, ${status}::int, ${problem}, ${durationMs}::int,
        ${entries.length}::int, ${fresh}::int))
    update sources s set failures = case when ${hasAnswered(record)} then 0 else s.failures + 1 end,
      (last_poll_at, next_poll_at, last_problem, asked_until, ttl_minutes, skip_hours, skip_days, parts, moved_to,
        moved_to_since, last_success_at, suspended_at, retired_at, etag, last_modified, body_hash) =
      (select last_poll_at, next_poll_at, last_problem, asked_until, ttl_minutes, skip_hours, skip_days, parts, moved_to,
        moved_to_since, last_success_at, suspended_at, retired_at, etag, last_modified, body_hash
      from jsonb_populate_record(s, ${stateOf(record, isSuspended)}::jsonb))
    where s.id = ${sourceId}::uuid`;
}

function hasAnswered({ outcome }: PollRecord): boolean {
  return outcome === 'fetched' || outcome === 'unchanged';
}

/** The columns of `sources` that a look sets, as JSON; those that are absent, or undefined, stay as they are. */
function stateOf(record: PollRecord, isSuspended: boolean): string {
  const { at, problem, nextPollAt, isRetired, validators, change = {} } = record;
  const columns = {
    last_poll_at: at,
    next_poll_at: nextPollAt,
    last_problem: problem,
    asked_until: change.askedUntil ?? null,
    ttl_minutes: change.ttlMinutes,
    skip_hours: change.skipHours,
    skip_days: change.skipDays,
    parts: change.parts,
    moved_to: change.movedTo,
    moved_to_since: change.movedToSince,
    ...(hasAnswered(record) ? { last_success_at: at, suspended_at: null } : {}),
    ...(isSuspended ? { suspended_at: at } : {}),
    ...(isRetired ? { retired_at: at } : {}),
    ...(validators === null
      ? {}
      : { etag: validators.etag, last_modified: validators.lastModified, body_hash: validators.bodyHash }),
  };
  return JSON.stringify(columns, (_key, value: unknown) =>
    typeof value === 'string' ? storable(value) : value,
  );
}

/** A machine that was offline for a week must not give all of its sources up. */
async function isNetworkUp(transaction: Transaction, at: Date): Promise<boolean> {
  const dayBefore = new Date(at.getTime() - 24 * 3_600_000);
  return (await transaction.source.count({ where: { lastSuccessAt: { gte: dayBefore } } })) > 0;
}

/**
 * Replaces a source's address, and keeps the one that the outlets file knows it by. Where the new one is a
 * source already, that one is enough: the lines of both would be the same, asked for twice.
 */
async function move(
  transaction: Transaction,
  { sourceId, moveTo, at }: { readonly sourceId: string; readonly moveTo: string; readonly at: Date },
): Promise<void> {
  const isTaken = { OR: [{ address: moveTo }, { movedFrom: moveTo }], NOT: { id: sourceId } };
  const other = await transaction.source.findFirst({ where: isTaken, select: { id: true } });
  if (other !== null) {
    const lastProblem = `It has moved to ${moveTo}, which is followed already.`;
    await transaction.source.update({ where: { id: sourceId }, data: { retiredAt: at, lastProblem } });
    return;
  }
  const { address, movedFrom } = await transaction.source.findUniqueOrThrow({
    where: { id: sourceId },
    select: { address: true, movedFrom: true },
  });
  await transaction.source.update({
    where: { id: sourceId },
    data: {
      address: moveTo,
      // Back where the file has it: nothing is left to remember.
      movedFrom: (movedFrom ?? address) === moveTo ? null : (movedFrom ?? address),
      movedTo: null,
      movedToSince: null,
    },
  });
}
