import { setTimeout as pause } from 'node:timers/promises';
import { type ArchiveYield, type StepSum, sumArchiveEntries, sumSteps } from '@/lib/db/record/archive-steps';
import { listTellingOutlets, type TellingOutlet } from '@/lib/db/record/found-outlets';
import { freeHostsOfEndedWorkers } from '@/lib/db/record/host-gate';
import { countJobs } from '@/lib/db/record/jobs';
import { syncOutlets } from '@/lib/db/record/sources';
import { ownDays } from '@/lib/event/own-days';
import type { AddressFile } from '@/lib/ingest/archives/address-list';
import type { ArchiveName, Candidate, Span, Step } from '@/lib/ingest/archives/archive';
import { hostOf, type JobResult, type JobTools } from '@/lib/worker/job-tools';
import { openWorker, type WorkerOptions } from '@/lib/worker/open-worker';
import { freeJobsOfEndedWorkers } from '@/lib/worker/worker-liveness';
import {
  type ArchiveAddresses,
  archiveSourceAddress,
  archiveTitle,
  openArchive,
  requestsAtOnce,
  type SearchableArchive,
} from './archives';
import { judgeCandidate, mayBeTaken } from './candidates';
import { type GivenUp, type Lanes, runLanes } from './lanes';
import { addressOwner } from './owner';
import { type OpenSteps, openSteps, type StepTaking } from './steps';
import { countStrangers, emptyFillIn, type FillInTally, filledIn, type Strangers } from './tally';
import { readWarcFiles, type UnreadFile } from './warc';

export interface FillInOptions extends WorkerOptions {
  readonly archives: ArchiveAddresses;
  readonly span: Span;
  readonly names: readonly SearchableArchive[];
  readonly lists: readonly AddressFile[];
  readonly warcFiles: readonly string[];
  /** Told a few times a second how far it is. */
  readonly onProgress: (progress: FillInProgress) => void;
  /** Ends it early; what was stored stays, and the next one goes on from there. */
  readonly signal: AbortSignal;
  /** Between two tries of a step that failed. */
  readonly retryPauseMs?: number;
}

export interface FillInProgress {
  readonly tally: FillInTally;
  /** Steps not yet taken, as far as they are known. */
  readonly stepsLeft: number;
  /** Candidates that wait to be read soon. */
  readonly waiting: number;
  /** What is left takes at least this long, in milliseconds; null: nothing is known of it yet. */
  readonly timeLeftMs: number | null;
  /** Of WARC files: bytes read and in all. */
  readonly bytes: { readonly read: number; readonly all: number };
}

export interface FillInSummary {
  readonly tally: FillInTally;
  readonly steps: readonly StepSum[];
  readonly yields: readonly ArchiveYield[];
  readonly strangers: Strangers;
  /** Outlets that nobody listed, and that have several accounts by now. */
  readonly telling: readonly TellingOutlet[];
  readonly givenUp: readonly GivenUp[];
  readonly unread: readonly UnreadFile[];
  /** Candidates that were put off for longer than was waited: a worker or another pull reads them. */
  readonly putOff: number;
  readonly wasEnded: boolean;
}

/** Waits for readings that may run this soon, which covers a second try; what is put off longer is left. */
const patienceMs = 90_000;
const farOffMs = 365 * 24 * 3_600_000;
const readings = ['read-article', 'read-capture'] as const;

/**
 * Looks through archives for coverage of a span and reads what they list, until nothing is left to do. Each
 * step is recorded with what it gave, so that whatever ends it, another one goes on where it was.
 */
export async function fillIn(options: FillInOptions): Promise<FillInSummary> {
  let tally = emptyFillIn;
  const report = (result: JobResult) => {
    tally = filledIn(tally, result);
    options.report(result);
  };
  const worker = await openWorker({ ...options, report });
  const { tools } = worker;
  const { database, isSample, now } = tools;
  try {
    // What a killed pull had in hand is free at once.
    await freeHostsOfEndedWorkers(database);
    await freeJobsOfEndedWorkers(database);
    await syncOutlets(database, options.outlets, {
      isSample,
      now: now(),
      ownerOf: addressOwner(options.outlets),
    });
    const strangers = countStrangers();
    const onStep: StepTaking['onStep'] = (_, fresh) => {
      tally = { ...tally, steps: tally.steps + 1, candidates: tally.candidates + fresh };
    };
    const under = await begin(options, stepTaking(options, { tools, strangers, onStep }));
    await watch(options, { tools, under, tally: () => tally });
    if (options.signal.aborted) await tools.http.close();
    const [givenUp, unread] = await Promise.all([under.lanes.ended, under.warc]);
    const archives = [...options.names, 'address-list', 'warc'];
    return {
      tally,
      steps: await sumSteps(database, archives, options.span),
      yields: await sumArchiveEntries(database),
      strangers,
      telling: await listTellingOutlets(database, 5),
      givenUp,
      unread,
      putOff: await countReadings(tools, farOffMs),
      wasEnded: options.signal.aborted,
    };
  } finally {
    await worker.stop();
  }
}

function stepTaking(
  { event, outlets, taken = 'listed', span, archives }: FillInOptions,
  { tools, strangers, onStep }: Pick<StepTaking, 'tools' | 'onStep'> & { readonly strangers: Strangers },
): StepTaking {
  const ownerOf = addressOwner(outlets);
  const { rules } = tools;
  return {
    tools,
    rules,
    span,
    own: ownDays(event),
    ownerOf,
    taken,
    onStep,
    sourceAddress: (archive, outlet) => archiveSourceAddress(archive, outlet, archives),
    wants(candidate: Candidate, { holds }: Step) {
      const { kind } = judgeCandidate(candidate, ownerOf(candidate.address), {
        rules,
        span,
        isOfFeed: holds === 'feed',
      });
      if (kind !== 'worth-reading') return false;
      const isTaken = mayBeTaken(candidate, { ownerOf, taken });
      if (!isTaken) strangers.add(candidate.address);
      return isTaken;
    },
  };
}

/**
 * Steps that are taken one after the other: a host's. Wikipedia's editions are many hosts on one family of
 * machines, which wants one request at a time of a program (wikitech.wikimedia.org, Robot policy); a list on
 * disk is asked of nobody.
 */
function laneOf({ archive, key }: Step): string {
  if (archive === 'wikipedia') return archiveTitle(archive);
  return /^https?:/i.test(key) ? hostOf(key) : '';
}

/** What is under way. */
interface UnderWay {
  readonly lanes: Lanes;
  readonly warc: Promise<readonly UnreadFile[]>;
  readonly isOver: () => boolean;
  readonly bytes: () => FillInProgress['bytes'];
}

async function begin(options: FillInOptions, taking: StepTaking): Promise<UnderWay> {
  const { names, lists, warcFiles: files, signal, retryPauseMs } = options;
  const { http, reader, now } = taking.tools;
  const { gdeltUrl } = options.archives;
  const opened = new Map<ArchiveName, OpenSteps>();
  for (const name of [...(lists.length > 0 ? (['address-list'] as const) : []), ...names]) {
    const archive = openArchive(name, { ...options, http, reader, now });
    opened.set(name, await openSteps(archive, taking));
  }
  const lanes = runLanes(
    [...opened.values()].flatMap(({ first }) => first),
    {
      laneOf,
      widthOf: (lane) => (lane === hostOf(gdeltUrl) ? requestsAtOnce(gdeltUrl) : 1),
      take: async (step, isLast) =>
        (await opened.get(step.archive)?.take(step, isLast)) ?? { kind: 'done', further: [] },
      signal,
      now,
      ...(retryPauseMs === undefined ? {} : { retryPauseMs }),
    },
  );
  let bytes = { read: 0, all: 0 };
  let isOver = 0;
  const onBytes = (read: number, all: number) => {
    bytes = { read, all };
  };
  const over = () => {
    isOver += 1;
  };
  const warc = readWarcFiles(taking, { files, signal, onBytes }).finally(over);
  // Said where it is waited for.
  warc.catch(() => undefined);
  lanes.ended.finally(over).catch(() => undefined);
  return { lanes, warc, isOver: () => isOver === 2, bytes: () => bytes };
}

/** Tells how far it is until all is done or was ended. */
async function watch(
  { onProgress, signal }: FillInOptions,
  {
    tools,
    under,
    tally,
  }: { readonly tools: JobTools; readonly under: UnderWay; readonly tally: () => FillInTally },
): Promise<void> {
  const beganAt = performance.now();
  for (;;) {
    const isOver = under.isOver();
    const waiting = await countReadings(tools, patienceMs);
    const { read, refused, failed } = tally();
    const msPerReading = (performance.now() - beganAt) / Math.max(1, read + refused + failed);
    const stepsTime = under.lanes.timeLeft();
    onProgress({
      tally: tally(),
      stepsLeft: under.lanes.left(),
      waiting,
      timeLeftMs: stepsTime === null ? null : Math.max(stepsTime, waiting * msPerReading),
      bytes: under.bytes(),
    });
    if ((isOver && waiting === 0) || signal.aborted) return;
    await pause(250);
  }
}

function countReadings({ database, isSample, now }: JobTools, withinMs: number): Promise<number> {
  const until = new Date(now().getTime() + withinMs);
  return countJobs(database, { until, isSample, kinds: readings });
}
