import type { Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import { Prisma } from '@/prisma/generated/client';
import type { PollRecord } from './poll-record';

/** The statement that brings a source to the state that a look at it found. */
export function changingSource(record: PollRecord, isSuspended: boolean): Prisma.Sql {
  return Prisma.sql`
    update sources s set failures = case when ${hasAnswered(record)} then 0 else s.failures + 1 end,
      (last_poll_at, next_poll_at, last_problem, asked_until, ttl_minutes, skip_hours, skip_days, parts, moved_to,
        moved_to_since, last_success_at, suspended_at, retired_at, etag, last_modified, body_hash) =
      (select last_poll_at, next_poll_at, last_problem, asked_until, ttl_minutes, skip_hours, skip_days, parts, moved_to,
        moved_to_since, last_success_at, suspended_at, retired_at, etag, last_modified, body_hash
      from jsonb_populate_record(s, ${stateOf(record, isSuspended)}::jsonb))
    where s.id = ${record.sourceId}::uuid`;
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
export async function isNetworkUp(transaction: Transaction, at: Date): Promise<boolean> {
  const dayBefore = new Date(at.getTime() - 24 * 3_600_000);
  return (await transaction.source.count({ where: { lastSuccessAt: { gte: dayBefore } } })) > 0;
}

/**
 * Replaces a source's address, and keeps the one that the outlets file knows it by. Where the new one is a
 * source already, that one is enough: the lines of both would be the same, asked for twice.
 */
export async function moveSource(
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
