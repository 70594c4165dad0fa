import { availableParallelism, totalmem } from 'node:os';
import type { SourceAbout, SourceReading, Unreadable } from '@/lib/ingest/feed/reading';
import type { PageReading, PageSource } from '@/lib/ingest/page/read-page';
import type { SiteReading } from '@/lib/ingest/page/read-site';
import type { Reading, ReadingTask } from './answer-tasks';
import { type PoolOptions, ProcessPool } from './process-pool';

/** Reads hostile bodies where they cannot stop the program. */
export interface Reader {
  /** As `readSource` of `feed.ts`; also unreadable where reading took too long or too much memory, or failed. */
  readSource(body: Uint8Array, about: SourceAbout): Promise<SourceReading>;
  /** As `readPage` of `page.ts`, with the same bounds. */
  readPage(body: Uint8Array, about: PageSource): Promise<PageReading>;
  /** As `readSite` of `read-site.ts`, with the same bounds. */
  readSite(body: Uint8Array, about: PageSource): Promise<SiteReading>;
  /** Starts a process before there is a body for it, which takes it a second. */
  warmUp(): void;
  /** Ends the processes; what is being read is given up, with an exception. */
  close(): Promise<void>;
}

export type ReaderLimits = Omit<PoolOptions, 'module'>;

/** What a worker holds without its readers, and what each of them comes to hold, in megabytes, as measured. */
const ownMb = 250;
const readerMb = 120;

/**
 * How many processes a reader has, of a machine or container with so much: one for each processor, since a fill-in
 * waits for nothing else, up to four; two at least, because one may be stuck for five seconds while the other goes on;
 * but no more than fit into its memory. Those beyond the first start only when there is more to read than it can keep
 * up with.
 */
export function readersFor(machine: { readonly processors: number; readonly memoryMb: number }): number {
  const wanted = Math.max(2, Math.min(4, machine.processors));
  return Math.max(1, Math.min(wanted, Math.floor((machine.memoryMb - ownMb) / readerMb)));
}

/** Processes of a usual reader here. A container's bound counts as its memory. */
export const readerProcesses = readersFor({
  processors: availableParallelism(),
  memoryMb: Math.min(totalmem(), process.constrainedMemory() || totalmem()) / 1024 / 1024,
});

/** A feed of 16 MB is read within a second and 300 MB. */
const usualLimits: ReaderLimits = { size: readerProcesses, timeLimitMs: 5000, memoryMb: 300 };

/** `readSource` looks at 16 MiB and must see that there is more; the rest need not be handed over. */
const mostRead = 16 * 1024 * 1024 + 1;

/**
 * A reader whose processes start with the first body, unless it is warmed up. Small bodies go there too: what is handed over and
 * back costs less than the request that brought it, and no size is proof of a harmless body.
 */
export function createReader(limits: ReaderLimits = usualLimits): Reader {
  const module = new URL('./reader-process.mjs', import.meta.url);
  const pool = new ProcessPool<ReadingTask, Reading>({ module, ...limits });
  const read = async (task: ReadingTask): Promise<Reading> => {
    const outcome = await pool.run(task);
    switch (outcome.kind) {
      case 'done':
        return outcome.value;
      case 'too-slow':
        return unreadable(`Reading it took longer than ${limits.timeLimitMs / 1000} seconds.`);
      case 'died':
        return unreadable(
          `Reading it ended the process that did it, most likely for want of memory (${limits.memoryMb} MB).`,
        );
      case 'failed':
        return unreadable(`Reading it failed: ${outcome.why}`);
    }
  };
  return {
    // A process answers a task with a reading of its kind.
    readSource: (body, about) =>
      read({ kind: 'source', body: body.subarray(0, mostRead), about }) as Promise<SourceReading>,
    readPage: (body, about) => read({ kind: 'page', body, about }) as Promise<PageReading>,
    readSite: (body, about) => read({ kind: 'site', body, about }) as Promise<SiteReading>,
    warmUp: () => pool.warmUp(),
    close: () => pool.close(),
  };
}

function unreadable(why: string): Unreadable {
  return { kind: 'unreadable', why };
}
