import type { SourceAbout, SourceReading } from '@/lib/ingest/feed/reading';
import type { PageReading, PageSource } from '@/lib/ingest/page/read-page';
import type { SiteReading } from '@/lib/ingest/page/read-site';
import type { PoolAnswer } from './pool-process';

/** A body to be read, as what. */
export type ReadingTask =
  | { readonly kind: 'source'; readonly body: Uint8Array; readonly about: SourceAbout }
  | { readonly kind: 'page' | 'site'; readonly body: Uint8Array; readonly about: PageSource };

export type Reading = SourceReading | PageReading | SiteReading;

// What runs in a reader's process: one task at a time, answered in turn, until the program hangs up. What reads a kind
// of body is loaded with the first of them: a process that reads feeds needs no rules of pages, nor their languages.

const loaders = {
  source: () => import('@/lib/ingest/feed/read-feed'),
  page: () => import('@/lib/ingest/page/read-page'),
  site: () => import('@/lib/ingest/page/read-site'),
};
const loaded = new Set<ReadingTask['kind']>();

async function load(kind: ReadingTask['kind']): Promise<void> {
  if (loaded.has(kind)) return;
  process.send?.('loading');
  await loaders[kind]();
  loaded.add(kind);
  process.send?.('loaded');
}

async function read(task: ReadingTask): Promise<Reading> {
  await load(task.kind);
  switch (task.kind) {
    case 'source':
      return (await loaders.source()).readSource(task.body, task.about);
    case 'page':
      return (await loaders.page()).readPage(task.body, task.about);
    case 'site':
      return (await loaders.site()).readSite(task.body, task.about);
  }
}

async function answer(task: ReadingTask): Promise<PoolAnswer<Reading>> {
  try {
    return { kind: 'done', value: await read(task) };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

// Ctrl-C reaches every process of a terminal; the program ends this one when its work is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (task: ReadingTask) => {
  answer(task).then((reply) => process.send?.(reply));
});
process.send?.('ready');
