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
 * Pages of some 50 kB, as both packings of the longest timeline take it: a thousand fill 48 MB. Without a bound of its
 * growth V8 lets a heap of 100 MB come to 350 where there is much memory; clearing up sooner takes a tenth more of the
 * processor for pages that are made.
 */
export function siteMemoryFor(machineBytes: number): SiteMemory {
  const isSmall = machineBytes < 512 * megabyte;
  const keptBytes = Math.min(48 * megabyte, Math.max(16 * megabyte, machineBytes / 16));
  return { keptBytes, growth: isSmall ? 15 : 40 };
}

/** For this process: as `siteMemoryFor` says of this machine, or of the container it is in. The heap goes by it from here on. */
export function boundSiteMemory(): SiteMemory {
  const memory = siteMemoryFor(machineBytes());
  setFlagsFromString(`--heap-growing-percent=${memory.growth}`);
  return memory;
}

/** The same for a worker's heap: it grew from 240 to 300 MB of which half was live. */
export function boundWorkerMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${siteMemoryFor(machineBytes()).growth}`);
}

function machineBytes(): number {
  return Math.min(totalmem(), process.constrainedMemory() || totalmem());
}
