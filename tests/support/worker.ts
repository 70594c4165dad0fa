import { loadEvent } from '@/lib/event/load';
import type { OutletRecord } from '@/lib/event/outlets';
import type { JobResult } from '@/lib/worker/job-tools';
import type { WorkerOptions } from '@/lib/worker/open-worker';
import { type PullSummary, pull } from '@/lib/worker/run-pull';
import type { Newsroom } from './newsroom';
import { sharedReader } from './shared-reader';
import type { TestStore } from './store';

/** What a test worker is made of, and what it told. */
export interface TestWorkerOptions extends WorkerOptions {
  readonly results: readonly JobResult[];
}

/** A worker of these outlets on this store, which may reach these newsrooms. */
export function workerOptions(
  { url }: TestStore,
  newsrooms: readonly Newsroom[],
  outlets: readonly OutletRecord[],
): TestWorkerOptions {
  const results: JobResult[] = [];
  return {
    databaseUrl: url,
    event: loadEvent(),
    outlets,
    contact: null,
    allowHosts: newsrooms.map(({ host }) => host),
    sampleReach: null,
    reader: sharedReader,
    report: (result) => results.push(result),
    results,
  };
}

/** Looks at every source once, as `parallax pull` does. */
export async function pullOnce(options: WorkerOptions): Promise<PullSummary> {
  const { signal } = new AbortController();
  return pull({ ...options, onProgress: () => undefined, signal });
}
