import type { Database, Transaction } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import { type ArchiveEntry, storeArchiveEntries } from './archive-entries';

/** read, absent and refused are done; waiting and failed are asked for again. */
export type StepState = 'waiting' | 'read' | 'absent' | 'refused' | 'failed';

/** A step as it was recorded. */
export interface RecordedStep {
  readonly key: string;
  readonly state: StepState;
  readonly doneAt: Date | null;
  /** The span that it was asked for, or that it speaks of by itself. */
  readonly fromAt: Date | null;
  readonly toAt: Date | null;
}

export interface StepRecord {
  readonly archive: string;
  readonly key: string;
  readonly outletSlug: string | null;
  readonly state: Exclude<StepState, 'waiting'>;
  readonly now: Date;
  /** When it was done: now, or earlier by the archive's own clock. */
  readonly doneAt: Date;
  readonly fromAt: Date | null;
  readonly toAt: Date | null;
  readonly lines: number;
  readonly damaged: number;
  /** How many of the lines are candidates of our outlets. */
  readonly candidates: number;
  readonly problem: string | null;
  readonly entries: readonly ArchiveEntry[];
  /** Keys of steps that it led to and that are not done, with the outlet that each is asked for. */
  readonly further: readonly { readonly key: string; readonly outletSlug: string | null }[];
}

/** Everything recorded of an archive, by key. */
export async function listArchiveSteps(
  database: Database,
  archive: string,
): Promise<ReadonlyMap<string, RecordedStep>> {
  const rows = await database.archiveStep.findMany({
    where: { archive },
    select: { key: true, state: true, doneAt: true, fromAt: true, toAt: true },
    orderBy: { key: 'asc' },
  });
  return new Map(rows.map((row) => [row.key, { ...row, state: storedState(row.state) }]));
}

/** One step as it stands recorded; null where it is not. */
export async function findArchiveStep(
  database: Database,
  archive: string,
  key: string,
): Promise<RecordedStep | null> {
  const row = await database.archiveStep.findUnique({
    where: { archive_key: { archive, key } },
    select: { key: true, state: true, doneAt: true, fromAt: true, toAt: true },
  });
  return row === null ? null : { ...row, state: storedState(row.state) };
}

/**
 * Stores what came of a step, its candidates with the readings they call for, and the steps it led to, all or
 * nothing: a pull that is killed has either done a step or not. Returns how many candidates were not known.
 */
export async function recordStep(
  database: Database,
  record: StepRecord,
): Promise<{ readonly fresh: number }> {
  const { archive, key, outletSlug, state, now, doneAt, fromAt, toAt, lines, damaged } = record;
  const problem = record.problem === null ? null : storable(record.problem);
  return database.$transaction(async (transaction) => {
    const fresh = await storeArchiveEntries(transaction, record.entries, { now });
    const facts = { outletSlug, state, doneAt, lines, damaged, fromAt, toAt, problem };
    const step = { ...facts, candidates: record.candidates };
    await transaction.archiveStep.upsert({
      where: { archive_key: { archive, key } },
      create: { archive, key, ...step },
      update: step,
    });
    await addSteps(transaction, record);
    return { fresh };
  });
}

async function addSteps(
  transaction: Transaction,
  { archive, further, fromAt, toAt }: StepRecord,
): Promise<void> {
  if (further.length === 0) return;
  await transaction.$executeRaw`
    insert into archive_steps (archive, key, outlet_slug, state, from_at, to_at)
    select ${archive}, key, "outletSlug", 'waiting', ${fromAt}, ${toAt}
    from jsonb_to_recordset(${JSON.stringify(further)}::jsonb) as step (key text, "outletSlug" text)
    order by key
    on conflict (archive, key) do update set state = 'waiting', from_at = excluded.from_at, to_at = excluded.to_at`;
}

/** What became of the lines that an archive gave of an outlet. */
export interface ArchiveYield {
  readonly sourceAddress: string;
  /** Null: nobody's so far. */
  readonly outletSlug: string | null;
  readonly verdict: string;
  readonly entries: number;
  /** Entries whose article was read from an archive's copy. */
  readonly fromCopies: number;
}

/** The lines of all archives by source and verdict. */
export async function sumArchiveEntries(database: Database): Promise<readonly ArchiveYield[]> {
  return database.$queryRaw<readonly ArchiveYield[]>`
    select sources.address as "sourceAddress", sources.outlet_slug as "outletSlug", entries.verdict,
      count(*)::int as entries,
      (count(*) filter (where exists (select 1 from pages where pages.article_id = entries.article_id
        and pages.origin <> 'live')))::int as "fromCopies"
    from entries join sources on sources.id = entries.source_id
    where sources.kind = 'archive'
    group by 1, 2, 3 order by 2, 1, 3`;
}

/** What filling in came to, whichever process did it. */
export interface FilledIn {
  readonly steps: number;
  /** Candidates that were not known. */
  readonly candidates: number;
  /** Pages that were read, those about the event among them, and articles that were not stored before. */
  readonly read: number;
  readonly about: number;
  readonly stored: number;
  /** Candidates that may not be read, and those that could not be, with the ones that are gone. */
  readonly refused: number;
  readonly failed: number;
}

/** What was done of archives since a time. */
export async function sumFilledIn(database: Database, since: Date): Promise<FilledIn> {
  const [sums] = await database.$queryRaw<FilledIn[]>`
    select (select count(*)::int from archive_steps where done_at >= ${since}) as steps,
      count(*) filter (where e.first_seen_at >= ${since})::int as candidates,
      count(*) filter (where e.read_at >= ${since} and e.verdict in ('stored', 'off-topic'))::int as read,
      count(*) filter (where e.read_at >= ${since} and e.verdict = 'stored')::int as about,
      count(distinct a.id) filter (where a.first_seen_at >= ${since})::int as stored,
      count(*) filter (where e.read_at >= ${since} and e.verdict = 'refused')::int as refused,
      count(*) filter (where e.read_at >= ${since} and e.verdict in ('failed', 'gone'))::int as failed
    from entries e join sources s on s.id = e.source_id and s.kind = 'archive'
      left join articles a on a.id = e.article_id
    where e.first_seen_at >= ${since} or e.read_at >= ${since}`;
  return sums ?? { steps: 0, candidates: 0, read: 0, about: 0, stored: 0, refused: 0, failed: 0 };
}

/** What an archive's steps came to. */
export interface StepSum {
  readonly archive: string;
  readonly outletSlug: string | null;
  readonly state: StepState;
  readonly steps: number;
  readonly lines: number;
  readonly damaged: number;
  readonly candidates: number;
}

/** The steps of some archives that touch a span, summed up by archive, outlet and state. */
export async function sumSteps(
  database: Database,
  archives: readonly string[],
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly StepSum[]> {
  const rows = await database.archiveStep.groupBy({
    by: ['archive', 'outletSlug', 'state'],
    where: {
      archive: { in: [...archives] },
      OR: [{ fromAt: null }, { fromAt: { lt: until }, toAt: { gt: from } }],
    },
    _count: true,
    _sum: { lines: true, damaged: true, candidates: true },
    orderBy: [{ archive: 'asc' }, { outletSlug: 'asc' }, { state: 'asc' }],
  });
  return rows.map(({ archive, outletSlug, state, _count, _sum }) => ({
    archive,
    outletSlug,
    state: storedState(state),
    steps: _count,
    lines: _sum.lines ?? 0,
    damaged: _sum.damaged ?? 0,
    candidates: _sum.candidates ?? 0,
  }));
}

const states: readonly StepState[] = ['waiting', 'read', 'absent', 'refused', 'failed'];

function storedState(state: string): StepState {
  return states.find((known) => known === state) ?? 'waiting';
}
