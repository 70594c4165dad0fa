import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { z } from 'zod';
import { openDatabase } from '@/lib/db/client';
import { createHostGate, freeHostsOfEndedWorkers } from '@/lib/db/record/host-gate';
import { taskName } from '@/lib/db/record/jobs';
import type { Event } from '@/lib/event/event';
import type { OutletRecord } from '@/lib/event/outlets';
import { eventDays } from '@/lib/event/own-days';
import { createHttpClient } from '@/lib/ingest/http/http-client';
import { createReader, type Reader } from '@/lib/ingest/reader/reader';
import { relevanceRules } from '@/lib/news/relevance';
import { type ArchiveAddresses, openCopies } from '@/lib/worker/fill-in/archives';
import { addressOwner } from '@/lib/worker/fill-in/owner';
import { pollSource } from '@/lib/worker/poll/poll-source';
import { createAccountSearch } from '@/lib/worker/read/find-accounts';
import { createMomentSearch } from '@/lib/worker/read/find-moments';
import { createReportSearch } from '@/lib/worker/read/find-reports';
import { visitArticle } from '@/lib/worker/read/look-again';
import { type OutletsTaken, pageOwners } from '@/lib/worker/read/page-owner';
import { readArticle } from '@/lib/worker/read/read-article';
import { capturePayload, readCapture } from '@/lib/worker/read/read-capture';
import type { JobResult, JobTools } from './job-tools';
import { freeJobsOfEndedWorkers, openLiveness } from './worker-liveness';

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly event: Event;
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
  /** Finishes the jobs under way, then lets go of database and network. */
  stop(): Promise<void>;
}

const productToken = 'ParallaxBot';
const concurrency = 12;
const rescueEveryMs = 3_000;

/** Takes jobs off the queue as they come, several at a time, never two of one host. */
export async function openWorker(options: WorkerOptions): Promise<OpenWorker> {
  const { databaseUrl, report } = options;
  const name = randomUUID();
  const tools = openJobTools(options, name);
  const { database, http, reader } = tools;
  // The first page comes while its process would only begin.
  reader.warmUp();
  const liveness = await openLiveness(databaseUrl);
  await liveness.announce(name);
  const events: WorkerEvents = new EventEmitter();
  // Jobs and queues are locked in the name of the pool, not of its workers: unannounced, a host that answers
  // for 20 s was asked again by the next worker, which took the job for one of a worker that had ended.
  events.on('pool:create', ({ workerPool }) => {
    liveness.announce(workerPool.id).catch((error: unknown) => report(trouble(error)));
  });
  events.on('job:error', ({ error }) => report(trouble(error)));
  const pool = openPool(databaseUrl);
  const runner = await run({
    pgPool: pool,
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    taskList: tasks(tools),
    events,
    logger: new Logger(() => () => undefined),
  });
  const rescue = repeat(
    rescueEveryMs,
    async () => {
      await freeHostsOfEndedWorkers(database);
      await freeJobsOfEndedWorkers(database);
    },
    report,
  );
  return {
    tools,
    async stop() {
      clearInterval(rescue);
      // Requests first: those under way end as "later" and go back to the queue with their job.
      await http.close();
      await runner.stop();
      if (options.reader === undefined) await reader.close();
      await pool.end();
      await liveness.close();
      await database.$disconnect();
    },
  };
}

/**
 * The queue's connections. graphile-worker would open its own, and stop listening to their errors before
 * they are closed: a Postgres that is stopped right after the worker then ended the whole process.
 */
function openPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: concurrency });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Does something now and then until the interval is cleared; trouble is reported, and it goes on. */
export function repeat(
  everyMs: number,
  action: () => Promise<unknown>,
  report: WorkerOptions['report'],
): NodeJS.Timeout {
  return setInterval(() => {
    action().catch((error: unknown) => report(trouble(error)));
  }, everyMs);
}

/** What the jobs of these options work with; its database, http client and reader are to be closed. */
export function openJobTools(options: WorkerOptions, owner: string | null): JobTools {
  const { databaseUrl, event, contact, allowHosts, sampleReach, archives, report } = options;
  const { outlets, taken = 'listed', pollMinutes = 60, callbackOrigin = null } = options;
  const database = openDatabase(databaseUrl, { maxConnections: concurrency });
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
    days: eventDays(event),
    momentSearch: createMomentSearch(event),
    reportSearch: createReportSearch(),
    accountSearch: createAccountSearch(event),
    pollMinutes,
    callbackOrigin,
    isSample,
    now,
    ...(copies === null ? {} : { copies }),
    draw: Math.random,
    report,
  };
}

const pollPayload = z.object({ sourceId: z.uuid(), orderedAt: z.coerce.date().nullable().default(null) });
const readPayload = z.object({ address: z.string() });
const visitPayload = z.object({ articleId: z.string() });

function tasks(tools: JobTools): TaskList {
  const { isSample } = tools;
  return {
    [taskName('poll-source', isSample)]: (payload) => pollSource(tools, pollPayload.parse(payload)),
    [taskName('read-article', isSample)]: (payload) => readArticle(tools, readPayload.parse(payload).address),
    [taskName('visit-article', isSample)]: (payload) =>
      visitArticle(tools, visitPayload.parse(payload).articleId),
    [taskName('read-capture', isSample)]: (payload) => readCapture(tools, capturePayload.parse(payload)),
  };
}

function trouble(error: unknown): JobResult {
  return { kind: 'trouble', why: error instanceof Error ? error.message : String(error) };
}
