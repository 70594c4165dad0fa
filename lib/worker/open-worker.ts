import { randomUUID } from 'node:crypto';
import { openDatabase } from '@/lib/db/client';
import { createHostGate } from '@/lib/db/record/host-gate';
import type { Event } from '@/lib/event/event';
import type { OutletRecord } from '@/lib/event/outlets';
import { eventDays } from '@/lib/event/own-days';
import { createHttpClient } from '@/lib/ingest/http/http-client';
import { createReader, type Reader } from '@/lib/ingest/reader/reader';
import { oncePer } from '@/lib/language/keep-by-key';
import { relevanceRules } from '@/lib/news/relevance';
import type { NamedText } from '@/lib/news/shown/published-text';
import type { ArchiveAddresses } from '@/lib/worker/fill-in/archives';
import { openCopies } from '@/lib/worker/fill-in/copies';
import { addressOwner } from '@/lib/worker/fill-in/owner';
import { type OutletsTaken, pageOwners } from '@/lib/worker/read/page-owner';
import { loadedPass, loadedSearch } from '@/lib/worker/read/shared-pass';
import { keepRunning } from './job-runner';
import { databaseIsAway, type JobResult, type JobTools, troubleOf } from './job-tools';
import { openQueuePool } from './queue-pool';
import { startQueueRunner } from './queue-runner';
import { tasksOf } from './tasks';
import { freeOfEndedWorkers, type Liveness, openLiveness } from './worker-liveness';

export interface WorkerOptions {
  readonly databaseUrl: string;
  /** Connections that it may hold at most; as many as it likes unless given. */
  readonly connections?: number;
  readonly event: Event;
  /** The texts of the event that were published themselves and are to be read; none unless given. */
  readonly published?: readonly NamedText[];
  readonly outlets: readonly OutletRecord[];
  /** Whether accounts of outlets beside these are taken; only of these unless given. */
  readonly taken?: OutletsTaken;
  /** A mail or web address of the operator, for the User-Agent; null: none is given. */
  readonly contact: string | null;
  /** Private `host:port` pairs that may be fetched. */
  readonly allowHosts: readonly string[];
  /** The shortest pause between two looks at a source that went well; an hour unless given. */
  readonly pollMinutes?: number;
  /** The site's public https origin, for WebSub; null or absent: hubs cannot reach it. */
  readonly callbackOrigin?: string | null;
  /** Where the archives are; absent: none is asked for a copy of a page. */
  readonly archives?: ArchiveAddresses;
  /** The sample newsroom's hosts and where they are dialled; null for a worker of real outlets. */
  readonly sampleReach: ReadonlyMap<string, string> | null;
  /** What reads, where it is to outlive the worker; absent: one of the worker's own, whose processes end with it. */
  readonly reader?: Reader;
  readonly report: (result: JobResult) => void;
}

export interface OpenWorker {
  readonly tools: JobTools;
  /** How many things it does side by side. */
  readonly atOnce: number;
  /** Takes jobs off the queue from now on, several at a time, never two of one host; once is enough. */
  takeJobs(): Promise<void>;
  /** Finishes the jobs under way, then lets go of database and network. */
  stop(): Promise<void>;
}

const productToken = 'ParallaxBot';
const mostJobs = 12;
/** Connections beside those of the jobs and of the queue: presence, turns, notices of jobs. */
const otherConnections = 3;
const rescueEveryMs = 3_000;

/** Opens a worker, which lives by a name that the others see, and takes no jobs yet. */
export async function openWorker(options: WorkerOptions): Promise<OpenWorker> {
  const name = randomUUID();
  const tools = openJobTools(options, name);
  const { database, http, reader } = tools;
  // Done when it ends, the last first.
  const closers: Closer[] = [() => database.$disconnect()];
  if (options.reader === undefined) closers.push(() => reader.close());
  const stop = async () => {
    // Requests before jobs: those under way end as "later" and go back to the queue with their job.
    await http.close();
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  try {
    const liveness = await openLiveness(options.databaseUrl);
    closers.push(() => liveness.close());
    await liveness.announce(name);
    const rescue = repeat(rescueEveryMs, () => freeOfEndedWorkers(database), options.report);
    closers.push(async () => clearInterval(rescue));
    let isTaking = false;
    return {
      tools,
      atOnce: jobsAtOnce(options.connections),
      async takeJobs() {
        if (isTaking) return;
        closers.push(await startTaking(tools, liveness, options));
        isTaking = true;
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const daysOf = oncePer(eventDays);

type Closer = () => Promise<unknown>;

/** Gives back what ends it. */
async function startTaking(
  tools: JobTools,
  liveness: Liveness,
  { databaseUrl, connections, report }: WorkerOptions,
): Promise<Closer> {
  const concurrency = jobsAtOnce(connections);
  const pool = openQueuePool(databaseUrl, concurrency + 1);
  const stopping = new AbortController();
  const onLost = () => report(databaseIsAway);
  const waiting = { signal: stopping.signal, onLost };
  const start = () =>
    startQueueRunner({
      pool,
      concurrency,
      taskList: tasksOf(tools, waiting),
      liveness,
      waiting,
      onTrouble: (error) => report(troubleOf(error)),
    });
  try {
    const runner = await keepRunning({ start, onEnd: (error) => report(troubleOf(error)) });
    return async () => {
      stopping.abort();
      await runner.stop();
      await pool.end();
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** Each job holds a connection of its own, and one of the queue's as it is taken and written down. */
function jobsAtOnce(connections: number | undefined): number {
  if (connections === undefined) return mostJobs;
  return Math.max(2, Math.min(mostJobs, Math.floor((connections - otherConnections) / 2)));
}

/** Does something now and then until the interval is cleared; trouble is reported, and it goes on. */
export function repeat(
  everyMs: number,
  action: () => Promise<unknown>,
  report: WorkerOptions['report'],
): NodeJS.Timeout {
  return setInterval(() => {
    action().catch((error: unknown) => report(troubleOf(error)));
  }, everyMs);
}

/** What the jobs of these options work with; its database, http client and reader are to be closed. */
export function openJobTools(options: WorkerOptions, owner: string | null): JobTools {
  const { databaseUrl, event, contact, allowHosts, sampleReach, archives, report } = options;
  const { outlets, taken = 'listed', pollMinutes = 60, callbackOrigin = null } = options;
  const database = openDatabase(databaseUrl, { maxConnections: jobsAtOnce(options.connections) });
  const now = () => new Date();
  const http = createHttpClient({
    userAgent: `Mozilla/5.0 (compatible; ${productToken}/0.1${contact === null ? '' : `; +${contact}`})`,
    productToken,
    allowHosts,
    reach: sampleReach ?? new Map(),
    gate: createHostGate(database, { now, owner }),
    now,
  });
  const isSample = sampleReach !== null;
  const reader = options.reader ?? createReader();
  const copies =
    archives === undefined ? null : openCopies({ http, now, reader, allowHosts, archives, event });
  return {
    database,
    http,
    reader,
    rules: relevanceRules(event),
    whose: pageOwners({ database, ownerOf: addressOwner(outlets), taken }),
    zone: event.zone,
    // When it is first asked for: the zone's clock takes 12 ms to load, and most looks at sources find nothing to read.
    get days() {
      return daysOf(event);
    },
    ...searches(event),
    pollMinutes,
    callbackOrigin,
    isSample,
    now,
    ...(copies === null ? {} : { copies }),
    draw: Math.random,
    report,
  };
}

function searches(event: Event): Pick<JobTools, 'momentSearch' | 'reportSearch' | 'accountSearch'> {
  return {
    momentSearch: loadedSearch(async () =>
      (await import('@/lib/worker/read/find-moments')).createMomentSearch(event),
    ),
    reportSearch: loadedPass(async () =>
      (await import('@/lib/worker/read/find-reports')).createReportSearch(),
    ),
    accountSearch: loadedSearch(async () =>
      (await import('@/lib/worker/read/find-accounts')).createAccountSearch(event),
    ),
  };
}
