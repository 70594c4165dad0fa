import { type FillInRecord, findFillIn, recordFillIn } from '@/lib/db/record/fill-ins';
import { giveWay } from '@/lib/db/sample';
import type { Span } from '@/lib/ingest/archives/archive';
import { fillInTurn } from '@/lib/news/shown/fill-in';
import type { JobTools } from '@/lib/worker/job-tools';
import type { WorkerOptions } from '@/lib/worker/open-worker';
import { openTurns, type Turns } from '@/lib/worker/turns';
import type { ArchiveAddresses, SearchableArchive } from './archives';
import { stepTaking } from './fill-in';
import { rest } from './lanes';
import { type Looked, type LookProgress, lookThrough } from './look-through';
import { beginRound, endRound, longestSleepMs, progressOf } from './rounds';
import { countStrangers } from './tally';

export interface FillerOptions
  extends Pick<WorkerOptions, 'databaseUrl' | 'event' | 'outlets' | 'taken' | 'allowHosts'> {
  readonly archives: ArchiveAddresses;
  /** Between two tries of a step that failed. */
  readonly retryPauseMs?: number;
}

export interface Filler {
  /** Ends it: no further step is taken. Those under way end with their requests, and are done again by the next one. */
  end(): void;
  readonly ended: Promise<void>;
  /** Fulfilled when an archive has listed something that is worth reading, or none is asked for now. */
  readonly begun: Promise<void>;
}

/** The Wayback Machine answers few requests, and is wanted for copies of pages first. */
const stages: readonly (readonly SearchableArchive[])[] = [
  ['wikipedia', 'gdelt', 'dated-sitemaps'],
  ['wayback'],
];
const askEveryMs = 2_000;
const recordEveryMs = 30_000;
const dayMs = 24 * 3_600_000;

/**
 * Fills in the event's days from archives, unasked, as long as the worker runs. One of several workers has the
 * turn; the next one takes it when that one ends, however it ends, and goes on from the steps that are recorded.
 */
export function startFiller(tools: JobTools, options: FillerOptions): Filler {
  const ending = new AbortController();
  let onBegun: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    onBegun = resolve;
  });
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await waitForTurn(tools, { ...options, onBegun }, ending.signal);
      } catch (error) {
        // A bug or a lost database, as of a job.
        tools.report({ kind: 'trouble', why: error instanceof Error ? error.message : String(error) });
      }
      onBegun();
      await rest(askEveryMs, ending.signal);
    }
  };
  return { end: () => ending.abort(), ended: run(), begun };
}

interface Begun {
  /** Called once and again: `begun` of the filler. */
  readonly onBegun: () => void;
}

async function waitForTurn(
  tools: JobTools,
  options: FillerOptions & Begun,
  ended: AbortSignal,
): Promise<void> {
  const turns = await openTurns(options.databaseUrl);
  const signal = AbortSignal.any([ended, turns.lost]);
  try {
    while (!signal.aborted) {
      if (await turns.take(fillInTurn)) await fillInByTurns(tools, { ...options, turns, signal });
      options.onBegun();
      await rest(askEveryMs, signal);
    }
  } finally {
    await turns.close();
  }
}

interface Filling extends FillerOptions, Begun {
  readonly turns: Turns;
  readonly signal: AbortSignal;
}

/** Round after round, with the rest between them. */
async function fillInByTurns(tools: JobTools, filling: Filling): Promise<void> {
  const { event, signal } = filling;
  for (let rounds = 0; !signal.aborted; ) {
    const before = await findFillIn(tools.database, event.slug);
    const now = tools.now();
    // Whoever starts a worker anew may have mended the network.
    const isAtOnce = rounds === 0 && before?.state === 'waiting';
    const waitMs = isAtOnce ? 0 : (before?.nextAt?.getTime() ?? 0) - now.getTime();
    if (waitMs > 0) {
      filling.onBegun();
      await rest(Math.min(waitMs, longestSleepMs), signal);
    } else {
      rounds += 1;
      await fillInOnce(tools, filling, beginRound(before, now));
    }
  }
}

async function fillInOnce(tools: JobTools, filling: Filling, begun: FillInRecord): Promise<void> {
  const { event, signal } = filling;
  const { database, days } = tools;
  let record = begun;
  // One after the other: what is recorded last stands.
  let recorded: Promise<unknown> = Promise.resolve();
  const put = (next: FillInRecord): Promise<void> => {
    record = next;
    const storing = recorded.then(() => recordFillIn(database, event.slug, next));
    recorded = storing.catch(() => undefined);
    return storing;
  };
  await put(begun);
  const span = spanOf(days, tools.now());
  const steps = { answered: 0, failed: 0 };
  const looked: Looked =
    span === null
      ? { givenUp: [], unread: [] }
      : await lookThrough(
          {
            ...filling,
            span,
            stages,
            lists: [],
            warcFiles: [],
            onProgress: tellNowAndThen(() => record, put, tools),
          },
          stepTaking(
            { ...filling, span },
            {
              tools,
              turns: filling.turns,
              strangers: countStrangers(),
              againBefore: begun.doneAt === null ? null : begun.roundBeganAt,
              onStep: (_, fresh, isAnswered) => {
                steps[isAnswered ? 'answered' : 'failed'] += 1;
                if (fresh > 0) filling.onBegun();
              },
            },
          ),
        );
  if (signal.aborted) return;
  await put(endRound(record, { ...looked, ...steps, now: tools.now(), until: days.until }));
  await giveWay(database, days);
}

/** Whole UTC days, as archives have them, up to now; null where the event's days are still to come. */
function spanOf({ from, until }: Span, now: Date): Span | null {
  const first = new Date(Math.floor(from.getTime() / dayMs) * dayMs);
  const last = new Date(Math.min(Math.ceil(until.getTime() / dayMs) * dayMs, now.getTime()));
  return first < last ? { from: first, until: last } : null;
}

/** Records how far it is where a reader would notice, and not more often than twice a minute. */
function tellNowAndThen(
  current: () => FillInRecord,
  put: (record: FillInRecord) => Promise<void>,
  { report }: JobTools,
): (progress: LookProgress) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const before = current();
    const next = progressOf(before, progress);
    const isTurn = next.isOwnDone !== before.isOwnDone || before.minutesLeft === null;
    if (next === before || (!isTurn && performance.now() - toldAt < recordEveryMs)) return;
    toldAt = performance.now();
    put(next).catch((error: unknown) => report({ kind: 'trouble', why: String(error) }));
  };
}
