import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/prisma/generated/client';
import type { PollRecord } from './poll-record';

/** Stores what a look said of its source, in the look's transaction. */
export async function storeSourceState(transaction: Transaction, record: PollRecord): Promise<void> {
  const { sourceId, at, outcome, problem, nextPollAt, isRetired, validators, change = {} } = record;
  const {
    moveTo = null,
    isHopeless = false,
    askedUntil = null,
    skipHours,
    skipDays,
    parts,
    ...rest
  } = change;
  const hasAnswered = outcome === 'fetched' || outcome === 'unchanged';
  const isSuspended = isHopeless && (await isNetworkUp(transaction, at));
  await transaction.source.update({
    where: { id: sourceId },
    data: {
      lastPollAt: at,
      nextPollAt,
      lastProblem: problem,
      failures: hasAnswered ? 0 : { increment: 1 },
      askedUntil,
      ...rest,
      ...(skipHours === undefined ? {} : { skipHours: [...skipHours] }),
      ...(skipDays === undefined ? {} : { skipDays: [...skipDays] }),
      ...(parts === undefined ? {} : { parts: parts.map((part): Prisma.InputJsonObject => ({ ...part })) }),
      ...(hasAnswered ? { lastSuccessAt: at, suspendedAt: null } : {}),
      ...(isSuspended ? { suspendedAt: at } : {}),
      ...(isRetired ? { retiredAt: at } : {}),
      ...(validators ?? {}),
    },
  });
  if (moveTo !== null) await move(transaction, { sourceId, moveTo, at });
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
