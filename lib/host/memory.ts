import { totalmem } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** What a site may take of its machine or container. */
export interface SiteMemory {
  /** Bytes of pages that it keeps. */
  readonly keptBytes: number;
  /** How much the heap may grow beyond what was live before it is cleared up, in per cent. */
  readonly growth: number;
}

const megabyte = 1024 * 1024;

/**
 * Pages of some 28 kB, as the longest timeline takes it: a thousand fill 28 MB. Without a bound of its
 * growth V8 lets a heap of 100 MB come to 350 where there is much memory; clearing up sooner takes a tenth more of the
 * processor for pages that are made.
 */
export function siteMemoryFor(machineBytes: number): SiteMemory {
  const keptBytes = Math.min(28 * megabyte, Math.max(16 * megabyte, machineBytes / 16));
  return { keptBytes, growth: isSmall(machineBytes) ? 15 : 40 };
}

/** How much a worker's heap may grow likewise: it makes no pages, and took the same of the processor with 20 as with 40. */
export function workerGrowthFor(machineBytes: number): number {
  return isSmall(machineBytes) ? 15 : 20;
}

function isSmall(machineBytes: number): boolean {
  return machineBytes < 512 * megabyte;
}

/** For this process: as `siteMemoryFor` says of this machine, or of the container it is in. The heap goes by it from here on. */
export function boundSiteMemory(): SiteMemory {
  const memory = siteMemoryFor(machineBytes());
  setFlagsFromString(`--heap-growing-percent=${memory.growth}`);
  return memory;
}

/** The same for a worker, as `workerGrowthFor` says. */
export function boundWorkerMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${workerGrowthFor(machineBytes())}`);
}

function machineBytes(): number {
  return Math.min(totalmem(), process.constrainedMemory() || totalmem());
}
