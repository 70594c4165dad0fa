import { setTimeout as pause } from 'node:timers/promises';
import { type FilledIn, sumFilledIn } from '@/lib/db/record/archive-steps';
import { countJobs } from '@/lib/db/record/jobs';
import { ownDays } from '@/lib/event/own-days';
import type { AddressFile } from '@/lib/ingest/archives/address-list';
import type { ArchiveName, Span, Step } from '@/lib/ingest/archives/archive';
import { archiveTitle } from '@/lib/news/shown/fill-in';
import { hostOf, type JobTools } from '@/lib/worker/job-tools';
import type { WorkerOptions } from '@/lib/worker/open-worker';
import { type ArchiveAddresses, openArchive, requestsAtOnce, type SearchableArchive } from './archives';
import { type GivenUp, type Lanes, runLanes } from './lanes';
import { isOfDays, type OpenSteps, openSteps, type StepTaking } from './steps';
import { readWarcFiles, type UnreadFile } from './warc';

export interface LookOptions extends Pick<WorkerOptions, 'event' | 'outlets' | 'allowHosts'> {
  readonly archives: ArchiveAddresses;
  readonly span: Span;
  /** Archives that are looked through at a time, one group after the other. */
  readonly stages: readonly (readonly SearchableArchive[])[];
  readonly lists: readonly AddressFile[];
  readonly warcFiles: readonly string[];
  /** Told a few times a second how far it is. */
  readonly onProgress: (progress: LookProgress) => void;
  /** Ends it early; what was stored stays, and the next one goes on from there. */
  readonly signal: AbortSignal;
  /** Between two tries of a step that failed. */
  readonly retryPauseMs?: number;
}

export interface LookProgress {
  /** What came of it since it began, whichever process did it. */
  readonly filledIn: FilledIn;
  /** Steps not yet taken, as far as they are known, and those among them of the event's own days. */
  readonly stepsLeft: number;
  readonly ownStepsLeft: number;
  /** Candidates that wait to be read soon. */
  readonly waiting: number;
  /** What is left takes at least this long, in milliseconds; null: nothing is known of it yet. */
  readonly timeLeftMs: number | null;
  /** Of WARC files: bytes read and in all. */
  readonly bytes: { readonly read: number; readonly all: number };
}

/** What came of looking through archives. */
export interface Looked {
  readonly givenUp: readonly GivenUp[];
  readonly unread: readonly UnreadFile[];
}

/** Waits for readings that may run this soon, which covers a second try; what is put off longer is left. */
const patienceMs = 90_000;
const readings = ['read-article', 'read-capture'] as const;

/**
 * Looks through archives and waits until what they list is read, or until it is ended. Each step is recorded with
 * what it gave, so that whatever ends it, another one goes on where it was.
 */
export async function lookThrough(options: LookOptions, taking: StepTaking): Promise<Looked> {
  const under = begin(options, taking);
  await watch(options, { tools: taking.tools, under });
  const [givenUp, unread] = await Promise.all([under.stages, under.warc]);
  return { givenUp, unread };
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
  /** The lanes of the stage under way; null before the first. */
  readonly lanes: () => Lanes | null;
  readonly stages: Promise<readonly GivenUp[]>;
  readonly warc: Promise<readonly UnreadFile[]>;
  readonly isOver: () => boolean;
  readonly bytes: () => LookProgress['bytes'];
}

function begin(options: LookOptions, taking: StepTaking): UnderWay {
  const { stages, lists, warcFiles: files, signal } = options;
  let lanes: Lanes | null = null;
  const takeStages = async (): Promise<readonly GivenUp[]> => {
    const givenUp: GivenUp[] = [];
    const [first = [], ...others] = stages;
    const listed = lists.length > 0 ? (['address-list'] as const) : [];
    for (const names of [[...listed, ...first], ...others]) {
      if (signal.aborted) break;
      lanes = await openLanes(names, options, taking);
      givenUp.push(...(await lanes.ended));
    }
    return givenUp;
  };
  let bytes = { read: 0, all: 0 };
  let over = 0;
  const onBytes = (read: number, all: number) => {
    bytes = { read, all };
  };
  const note = () => {
    over += 1;
  };
  const underWay = { stages: takeStages().finally(note), warc: readFiles().finally(note) };
  // Said where it is waited for.
  for (const promise of Object.values(underWay)) promise.catch(() => undefined);
  return { ...underWay, lanes: () => lanes, isOver: () => over === 2, bytes: () => bytes };

  function readFiles(): Promise<readonly UnreadFile[]> {
    return readWarcFiles(taking, { files, signal, onBytes });
  }
}

async function openLanes(
  names: readonly (SearchableArchive | 'address-list')[],
  options: LookOptions,
  taking: StepTaking,
): Promise<Lanes> {
  const { signal, retryPauseMs } = options;
  const { http, reader, now } = taking.tools;
  const { gdeltUrl } = options.archives;
  const opened = new Map<ArchiveName, OpenSteps>();
  for (const name of names) {
    const archive = openArchive(name, { ...options, http, reader, now });
    opened.set(name, await openSteps(archive, taking));
  }
  return runLanes(
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
}

/** Counting what was read goes through all entries: not each time that progress is told. */
const looksPerCount = 4;

/** Tells how far it is until all is done or was ended. */
async function watch(
  { onProgress, signal, event }: LookOptions,
  { tools, under }: { readonly tools: JobTools; readonly under: UnderWay },
): Promise<void> {
  const beganAt = performance.now();
  const since = tools.now();
  const own = ownDays(event);
  let filledIn: FilledIn | null = null;
  for (let looks = 0; ; looks += 1) {
    const isOver = under.isOver();
    const waiting = await countReadings(tools, patienceMs);
    const isLast = (isOver && waiting === 0) || signal.aborted;
    if (filledIn === null || looks % looksPerCount === 0 || isLast)
      filledIn = await sumFilledIn(tools.database, since);
    const { read, refused, failed } = filledIn;
    const msPerReading = (performance.now() - beganAt) / Math.max(1, read + refused + failed);
    const lanes = under.lanes();
    const stepsTime = lanes?.timeLeft() ?? null;
    onProgress({
      filledIn,
      stepsLeft: lanes?.left() ?? 0,
      ownStepsLeft: lanes?.left((step) => isOfDays(step, own)) ?? 0,
      waiting,
      timeLeftMs: stepsTime === null ? null : Math.max(stepsTime, waiting * msPerReading),
      bytes: under.bytes(),
    });
    if (isLast) return;
    await pause(250);
  }
}

/** Readings that wait and may run within so many milliseconds. */
export function countReadings({ database, isSample, now }: JobTools, withinMs: number): Promise<number> {
  const until = new Date(now().getTime() + withinMs);
  return countJobs(database, { until, isSample, kinds: readings });
}
