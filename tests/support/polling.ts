import { listSources } from '@/lib/db/coverage/outlets';
import { createHostGate } from '@/lib/db/record/host-gate';
import { syncOutlets, type WatchedOutlet } from '@/lib/db/record/sources';
import { loadEvent } from '@/lib/event/load';
import { eventDays } from '@/lib/event/own-days';
import { relevanceRules } from '@/lib/news/relevance';
import type { SourceStanding } from '@/lib/news/shown/listing';
import type { JobResult, JobTools } from '@/lib/worker/job-tools';
import { pollSource } from '@/lib/worker/poll/poll-source';
import { createAccountSearch } from '@/lib/worker/read/find-accounts';
import { createMomentSearch } from '@/lib/worker/read/find-moments';
import { createReportSearch } from '@/lib/worker/read/find-reports';
import { pageOwners } from '@/lib/worker/read/page-owner';
import { createTestClient } from './http-client';
import type { Newsroom } from './newsroom';
import { sharedReader } from './shared-reader';
import { openTestStore, type TestStore } from './store';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Looks at sources by a clock that stands still until it is moved. */
export interface Polling {
  readonly store: TestStore;
  readonly tools: JobTools;
  readonly results: readonly JobResult[];
  now(): Date;
  /** Moves the clock on, and lets hosts' pauses, which run by the database's clock, be over. */
  pass(ms: number): Promise<void>;
  watch(...outlets: readonly WatchedOutlet[]): Promise<void>;
  /** One look at the source that the outlets file has at this address; how it stands then. */
  look(address: string, order?: { readonly orderedAt: Date | null }): Promise<SourceStanding>;
  standing(address: string): Promise<SourceStanding>;
  /** Milliseconds from now to the next look. */
  pauseOf(source: SourceStanding): number;
  close(): Promise<void>;
}

/** A test store and what a worker's jobs work with, on the evening of the summit; no jitter, an hour's pause. */
export async function openPolling(
  newsrooms: readonly Newsroom[],
  more: Partial<JobTools> & { readonly isShared?: (host: string) => boolean } = {},
): Promise<Polling> {
  const { isShared, ...toolChanges } = more;
  const store = await openTestStore();
  const { database } = store;
  const results: JobResult[] = [];
  let clock = Date.parse('2025-08-15T20:10:00Z');
  const now = () => new Date(clock);
  const event = loadEvent();
  const tools: JobTools = {
    database,
    http: createTestClient({
      allowHosts: newsrooms.map(({ host }) => host),
      gate: createHostGate(database, { now, patienceMs: 300 }),
      now,
      ...(isShared && { isShared }),
    }),
    reader: sharedReader,
    rules: relevanceRules(event),
    whose: pageOwners({ database, ownerOf: () => null, taken: 'listed' }),
    zone: event.zone,
    days: eventDays(event),
    momentSearch: createMomentSearch(event),
    reportSearch: createReportSearch(),
    accountSearch: createAccountSearch(event),
    pollMinutes: 60,
    callbackOrigin: null,
    isSample: false,
    now,
    draw: () => 0,
    report: (result) => results.push(result),
    ...toolChanges,
  };
  const standing = async (address: string) => {
    const sources = await listSources(database, null, { now: now() });
    const found = sources.find((source) => (source.movedFrom ?? source.address) === address);
    if (found === undefined) throw new Error(`no source at ${address}`);
    return found;
  };
  return {
    store,
    tools,
    results,
    now,
    standing,
    pauseOf: ({ nextPollAt }) => (nextPollAt?.getTime() ?? Number.NaN) - clock,
    async pass(ms) {
      clock += ms;
      await database.host.updateMany({ data: { nextRequestAt: new Date(0), reason: null } });
    },
    watch: (...outlets) => syncOutlets(database, outlets, { isSample: false, now: now() }),
    async look(address, order = { orderedAt: new Date(clock + 1) }) {
      const { id } = await standing(address);
      await pollSource(tools, { sourceId: id, ...order });
      return standing(address);
    },
    async close() {
      await tools.http.close();
      await store.close();
    },
  };
}
