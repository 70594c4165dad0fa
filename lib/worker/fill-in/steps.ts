import {
  findArchiveStep,
  listArchiveSteps,
  type RecordedStep,
  recordStep,
} from '@/lib/db/record/archive-steps';
import type { OutletRecord } from '@/lib/event/outlets';
import type {
  Archive,
  ArchiveName,
  Candidate,
  Span,
  Step,
  StepContext,
  StepReading,
} from '@/lib/ingest/archives/archive';
import { readRawAddress } from '@/lib/ingest/archives/wayback-address';
import type { JobTools } from '@/lib/worker/job-tools';
import type { Turns } from '@/lib/worker/turns';
import { archiveEntries, type CandidateOwners, type CandidateRules } from './candidates';
import type { StepTaken } from './lanes';

/** What the steps of an archive are taken with. */
export interface StepTaking extends CandidateRules, CandidateOwners {
  readonly tools: JobTools;
  /** The event's own days. */
  readonly own: Span;
  readonly sourceAddress: (archive: ArchiveName, outlet: OutletRecord | null) => string;
  /** Asked of every line: whether it may be of an outlet that is taken, and fits the event. */
  readonly wants: (candidate: Candidate, step: Step) => boolean;
  /** By which no two processes take one step at a time. */
  readonly turns: Turns;
  /** What was read of archives that are asked for little is asked for again if it was done before then; null: nothing is. */
  readonly againBefore: Date | null;
  /** Told of each step that was recorded: what it was, how many candidates were not known, and whether it had an answer. */
  readonly onStep: (step: Step, fresh: number, isAnswered: boolean) => void;
}

/** An archive with what was done of it before. */
export interface OpenSteps {
  /** The steps to take for the span: neither done nor listed twice. */
  readonly first: readonly Step[];
  take(step: Step, isLast: boolean): Promise<StepTaken>;
}

/** A file may come late, and a sitemap of today grow: what was read sooner after its time is read again. */
const settlingMs = 24 * 3_600_000;

const doneStates: readonly RecordedStep['state'][] = ['read', 'absent', 'refused'];

/** Looks up what was done of an archive, and says what is left to do. */
export async function openSteps(archive: Archive, taking: StepTaking): Promise<OpenSteps> {
  const { tools, span } = taking;
  const recorded = new Map(await listArchiveSteps(tools.database, archive.name));
  const isDone = (step: Step): boolean => {
    const known = recorded.get(keyOf(step));
    return (
      known !== undefined && !isStale(archive.name, known, taking) && isSettled(known, timesOf(step, span))
    );
  };
  const left = leftIn(recorded.values(), archive.name, span);
  // Each is handed out once, whichever of several steps leads to it.
  const given = new Set<string>();
  const fresh = (steps: Iterable<Step>): Step[] =>
    [...steps].filter((step) => !isDone(step) && given.size < given.add(keyOf(step)).size);
  const stateOf: StepContext['stateOf'] = (step) => {
    const state = isDone(step) ? recorded.get(keyOf(step))?.state : null;
    return state === 'read' || state === 'absent' || state === 'refused' ? state : null;
  };
  const after = (step: Step): readonly Step[] => archive.after?.(step, { span, stateOf }) ?? [];
  const first = [...archive.steps(span)];
  return {
    first: [...fresh(first), ...fresh(left), ...fresh(first.filter(isDone).flatMap(after))],
    async take(step, isLast) {
      const name = `${archive.name} ${keyOf(step)}`;
      if (!(await taking.turns.take(name))) return { kind: 'elsewhere' };
      try {
        return (await doneElsewhere(step)) ?? (await takeIt(step, isLast));
      } finally {
        await taking.turns.leave(name);
      }
    },
  };

  // A pull beside a worker has the same steps in hand; whoever comes second goes on from what the first recorded.
  async function doneElsewhere(step: Step): Promise<StepTaken | null> {
    const known = await findArchiveStep(tools.database, archive.name, keyOf(step));
    const before = recorded.get(keyOf(step));
    if (known === null || known.doneAt === null || known.doneAt.getTime() === before?.doneAt?.getTime())
      return null;
    recorded.set(known.key, known);
    if (!isDone(step)) return null;
    const all = await listArchiveSteps(tools.database, archive.name);
    return {
      kind: 'done',
      further: [...fresh(leftIn(all.values(), archive.name, span)), ...fresh(after(step))],
    };
  }

  async function takeIt(step: Step, isLast: boolean): Promise<StepTaken> {
    const wants = (candidate: Candidate) => taking.wants(candidate, step);
    const reading = await archive.read(step, { span, wants });
    if (reading.kind === 'later') return reading;
    if (reading.kind === 'failed' && !isLast) return { kind: 'again', why: reading.why };
    const further = fresh(reading.kind === 'read' ? reading.further : []);
    const record = await store(taking, { step, reading, further });
    recorded.set(record.key, record);
    for (const one of further) recorded.delete(keyOf(one));
    return { kind: 'done', further: [...further, ...fresh(after(step))] };
  }
}

/** Of the steps that are recorded of an archive those that are not done, within a span. */
function leftIn(steps: Iterable<RecordedStep>, archive: ArchiveName, span: Span): readonly Step[] {
  return [...steps]
    .filter(({ state, ...times }) => !doneStates.includes(state) && overlaps(times, span))
    .flatMap(({ key }) => furtherStep(archive, key) ?? []);
}

/**
 * Done before the round that asks again: of archives that are asked for little all of it, of GDELT the files
 * that were not there.
 */
function isStale(
  archive: ArchiveName,
  { state, doneAt }: RecordedStep,
  { againBefore }: Pick<StepTaking, 'againBefore'>,
): boolean {
  const isCheap = archive === 'wikipedia' || archive === 'dated-sitemaps' || state === 'absent';
  return againBefore !== null && doneAt !== null && doneAt < againBefore && isCheap && archive !== 'wayback';
}

/** Whether a step is of these days: of Wikipedia's references each is; of the rest only a file of GDELT's says so. */
export function isOfDays(step: Step, days: Span): boolean {
  if (step.archive === 'wikipedia') return true;
  const { fromAt } = timesOf(step, { from: days.until, until: days.until });
  return fromAt !== null && fromAt >= days.from && fromAt < days.until;
}

async function store(
  taking: StepTaking,
  {
    step,
    reading,
    further,
  }: {
    readonly step: Step;
    readonly reading: Exclude<StepReading, { kind: 'later' }>;
    readonly further: readonly Step[];
  },
): Promise<RecordedStep> {
  const { tools, span, sourceAddress } = taking;
  const now = tools.now();
  const asOf = reading.kind === 'absent' ? (reading.asOf ?? now) : now;
  const doneAt = new Date(Math.min(asOf.getTime(), now.getTime()));
  const record = { key: keyOf(step), state: reading.kind, doneAt, ...timesOf(step, span) };
  const outletOf = (one: Step): string | null => ownerOfStep(one, taking.ownerOf)?.slug ?? null;
  const entries = archiveEntries(reading.kind === 'read' ? reading.candidates : [], {
    judging: { ...taking, isOfFeed: step.holds === 'feed' },
    sourceAddress: (outlet) => sourceAddress(step.archive, outlet),
  });
  const { fresh } = await recordStep(tools.database, {
    ...record,
    archive: step.archive,
    outletSlug: outletOf(step),
    now,
    lines: reading.kind === 'read' ? reading.lines : 0,
    damaged: reading.kind === 'read' ? reading.damaged : 0,
    candidates: entries.length,
    problem: problemOf(reading),
    entries,
    further: further.map((one) => ({ key: keyOf(one), outletSlug: outletOf(one) })),
  });
  taking.onStep(step, fresh, reading.kind !== 'failed');
  return record;
}

function problemOf(reading: Exclude<StepReading, { kind: 'later' }>): string | null {
  switch (reading.kind) {
    case 'read':
      return reading.problem;
    case 'absent':
      return null;
    case 'refused':
    case 'failed':
      return reading.why;
  }
}

/**
 * The name under which a step is recorded: what is asked, exactly; of a step that another one led to also how
 * deep it is and what stands there, for there is nothing else to know it by after the pull was ended.
 */
function keyOf({ key, depth, holds }: Step): string {
  return depth === 0 && !isCapture(key) ? key : `${key} ${depth} ${holds}`;
}

function furtherStep(archive: ArchiveName, recorded: string): Step | null {
  const parts = /^(\S+) (\d{1,3}) (\S+)$/.exec(recorded);
  return parts === null
    ? null
    : { archive, key: parts[1] ?? '', depth: Number(parts[2]), holds: parts[3] ?? '' };
}

/** Captures of a sitemap are as deep as the list of them. */
function isCapture(key: string): boolean {
  return readRawAddress(key) !== null;
}

interface Times {
  readonly fromAt: Date | null;
  readonly toAt: Date | null;
}

/** When that was which a step speaks of: a file of GDELT's by itself, every other step as it is asked. */
function timesOf({ archive, key }: Step, span: Span): Times {
  const stamp = archive === 'gdelt' ? /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d\.gal\.json\.gz$/.exec(key) : null;
  if (stamp === null) return { fromAt: span.from, toAt: span.until };
  const [, year, month, day, hour, minute] = stamp;
  const fromAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return { fromAt, toAt: new Date(fromAt.getTime() + 60_000) };
}

/** Done, for at least these times, and late enough after them. */
function isSettled({ state, fromAt, toAt, doneAt }: RecordedStep, times: Times): boolean {
  if (!doneStates.includes(state) || doneAt === null) return false;
  if (fromAt === null || toAt === null || times.fromAt === null || times.toAt === null) return true;
  return (
    fromAt <= times.fromAt && toAt >= times.toAt && doneAt.getTime() >= times.toAt.getTime() + settlingMs
  );
}

function overlaps({ fromAt, toAt }: Times, { from, until }: Span): boolean {
  return fromAt === null || toAt === null || (fromAt < until && toAt > from);
}

/** The outlet that a step is asked for: by the host that is asked, or by the page that an archive is asked about. */
function ownerOfStep({ key }: Step, ownerOf: StepTaking['ownerOf']): OutletRecord | null {
  const about = readRawAddress(key)?.original ?? URL.parse(key)?.searchParams.get('url') ?? key;
  return ownerOf(/^https?:\/\//i.test(about) ? about : `https://${about}`);
}
