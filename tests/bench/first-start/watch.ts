import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '@/lib/db/client';
import { childrenOf, type MemorySample, sampleMemory, wordsOf } from '@/tests/bench/hosts/resident-memory';

/** An article of a real outlet as it is stored. */
export interface StoredArticle {
  readonly address: string;
  readonly outletSlug: string;
  /** YYYY-MM-DD in UTC; null: it says none. */
  readonly day: string | null;
  /** When it was first seen in the store, in milliseconds from the printed address. */
  readonly atMs: number;
}

/** What was seen from the printed address on. Times in milliseconds from there. */
export interface Watched {
  readonly articles: readonly StoredArticle[];
  /** When the store had no sample coverage any more; null: it has. */
  readonly sampleLeftAtMs: number | null;
  readonly memory: readonly MemorySample[];
}

interface Watching {
  readonly databaseUrl: string;
  /** The process that was started; its worker is a child of it. */
  readonly pid: number;
  /** When the address was printed, and when it is enough, by `performance.now()`. */
  readonly printedAt: number;
  readonly endAt: number;
  readonly signal: AbortSignal;
}

const lookEveryMs = 250;
const sampleEveryMs = 2000;

/** Looks at the store four times a second until `endAt`. */
export async function watch({ databaseUrl, pid, printedAt, endAt, signal }: Watching): Promise<Watched> {
  const database = openDatabase(databaseUrl, { maxConnections: 1 });
  const sinceMs = () => performance.now() - printedAt;
  const articles = new Map<string, StoredArticle>();
  const memory: MemorySample[] = [];
  let sampleLeftAtMs: number | null = null;
  try {
    for (;;) {
      const atMs = sinceMs();
      if (performance.now() > endAt || signal.aborted) break;
      for (const one of await newArticles(database, [...articles.keys()])) {
        articles.set(one.address, { ...one, atMs: sinceMs() });
      }
      if (sampleLeftAtMs === null && !(await hasSample(database))) sampleLeftAtMs = sinceMs();
      if (atMs - (memory.at(-1)?.atMs ?? -sampleEveryMs) >= sampleEveryMs) {
        const worker = childrenOf(pid).find((child) => wordsOf(child).includes('worker'));
        memory.push(
          ...[worker === undefined ? null : sampleMemory(worker, atMs)].filter((one) => one !== null),
        );
      }
      await pause(lookEveryMs);
    }
    return { articles: [...articles.values()], sampleLeftAtMs, memory };
  } finally {
    await database.$disconnect();
  }
}

async function newArticles(
  database: Database,
  known: readonly string[],
): Promise<readonly Omit<StoredArticle, 'atMs'>[]> {
  const rows = await database.article.findMany({
    where: { mergedInto: null, outlet: { isSample: false }, address: { notIn: [...known] } },
    select: { address: true, outletSlug: true, publishedAt: true, publishedDay: true },
    orderBy: { firstSeenAt: 'asc' },
  });
  return rows.map(({ address, outletSlug, publishedAt, publishedDay }) => ({
    address,
    outletSlug,
    day: (publishedAt ?? publishedDay)?.toISOString().slice(0, 10) ?? null,
  }));
}

async function hasSample(database: Database): Promise<boolean> {
  return (
    (await database.article.findFirst({ where: { outlet: { isSample: true } }, select: { id: true } })) !==
    null
  );
}
