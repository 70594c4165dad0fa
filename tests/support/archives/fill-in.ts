import type { Database } from '@/lib/db/client';
import type { OutletRecord } from '@/lib/event/outlets';
import { permalinkId } from '@/lib/news/permalink';
import { type FillInOptions, type FillInSummary, fillIn } from '@/lib/worker/fill-in/fill-in';
import type { Page } from '@/prisma/generated/client';
import { type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openTestStore } from '@/tests/support/store';
import { workerOptions } from '@/tests/support/worker';
import { type ArchiveHost, openArchiveHost } from './archive-host';

/** Four minutes of the evening of the summit: GDELT's files may be in all but the first. */
export const eveningSpan = {
  from: new Date('2025-08-15T20:00:00Z'),
  until: new Date('2025-08-15T20:04:00Z'),
};

/** A store of this test alone, an outlet's newsroom and the archives, to fill in from. */
export interface Filling {
  readonly database: Database;
  readonly courier: Newsroom;
  readonly archive: ArchiveHost;
  optionsFor(outlets: readonly OutletRecord[], more?: Partial<FillInOptions>): FillInOptions;
  /** Fills in the evening from GDELT, of the newsroom as an outlet without sources, unless told otherwise. */
  fill(more?: Partial<FillInOptions>, outlet?: OutletRecord): Promise<FillInSummary>;
  /** What became of each entry, by its path. */
  verdicts(): Promise<Record<string, string>>;
  /** What is kept of the article at an address. */
  pagesOf(address: string): Promise<readonly Page[]>;
  /** Paths that were asked for, of anybody. */
  requests(): readonly string[];
  close(): Promise<void>;
}

export async function openFilling(): Promise<Filling> {
  const [opened, courier, archive] = await Promise.all([openTestStore(), openNewsroom(), openArchiveHost()]);
  const { database } = opened;
  const optionsFor: Filling['optionsFor'] = (outlets, more = {}) => ({
    ...workerOptions(opened, [courier], outlets),
    allowHosts: [courier.host, archive.host],
    archives: archive.addresses,
    span: eveningSpan,
    names: ['gdelt'],
    lists: [],
    warcFiles: [],
    onProgress: () => undefined,
    signal: new AbortController().signal,
    retryPauseMs: 50,
    ...more,
  });
  return {
    database,
    courier,
    archive,
    optionsFor,
    fill: (more = {}, outlet = courier.outlet('courier', [])) => fillIn(optionsFor([outlet], more)),
    async verdicts() {
      const entries = await database.entry.findMany({ orderBy: { address: 'asc' } });
      return Object.fromEntries(entries.map(({ address, verdict }) => [new URL(address).pathname, verdict]));
    },
    pagesOf: (address) => database.page.findMany({ where: { articleId: permalinkId(address) } }),
    requests: () => [...archive.paths(), ...courier.paths()],
    async close() {
      await Promise.all([courier.close(), archive.close(), opened.close()]);
    },
  };
}
