import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { FillInStanding } from '@/lib/news/shown/fill-in';
import type { FillInModel } from '@/prisma/generated/models';

/** Filling in as it is recorded. */
export interface FillInRecord extends FillInStanding {
  /** When the round under way, or the last one, began. */
  readonly roundBeganAt: Date;
  /** Rounds one after the other that were broken off, and why the last one was. */
  readonly failures: number;
  readonly problem: string | null;
}

const states: readonly FillInStanding['state'][] = ['working', 'waiting', 'resting'];

/** How filling in of an event stands; null where it was never begun. */
export async function findFillIn(database: Database, event: string): Promise<FillInRecord | null> {
  const row = await database.fillIn.findUnique({ where: { event } });
  return row === null ? null : fromRow(row);
}

function fromRow({ event: _, state, ...row }: FillInModel): FillInRecord {
  return { ...row, state: states.find((known) => known === state) ?? 'waiting' };
}

/** Records how it stands, and tells the site, whose pages say so. */
export async function recordFillIn(database: Database, event: string, given: FillInRecord): Promise<void> {
  const record = { ...given, problem: given.problem === null ? null : storable(given.problem) };
  await database.$transaction(async (transaction) => {
    await transaction.fillIn.upsert({ where: { event }, create: { event, ...record }, update: record });
    await transaction.$executeRaw`select pg_notify('coverage', 'fill-in')`;
  });
}
