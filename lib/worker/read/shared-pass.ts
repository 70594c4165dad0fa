import { createHash } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import type { SearchedArticle } from '@/lib/db/record/searched-articles';
import { once } from '@/lib/language/keep-by-key';

/** Work over all of the store that many jobs ask for. */
export interface SharedPass {
  /**
   * Returns how many articles it looked through. Of calls that come while it is at work, all share the one pass
   * that follows: a dozen jobs that end at once want the same. With `among` only these are asked about, once a process has
   * asked about all: who had just stored an article went through ten thousand that were long looked through.
   */
  run(database: Database, among?: readonly string[]): Promise<number>;
}

interface PassOver<Row> {
  /** The next of those that are still to be looked through, among these or (null) all, `limit` at most; fewer end the pass. */
  readonly list: (database: Database, among: readonly string[] | null) => Promise<readonly Row[]>;
  readonly limit: number;
  /** Looks through one and stores what it found, after which it is not listed any more. */
  readonly each: (database: Database, row: Row) => Promise<unknown>;
}

export function sharedPass<Row>({ list, limit, each }: PassOver<Row>): SharedPass {
  let running: Promise<unknown> = Promise.resolve();
  let next: { among: readonly string[] | null; readonly done: Promise<number> } | null = null;
  let isSettled = false;
  const pass = async (database: Database, among: readonly string[] | null): Promise<number> => {
    let done = 0;
    for (;;) {
      const rows = await list(database, among);
      for (const row of rows) await each(database, row);
      done += rows.length;
      // What is stored meanwhile has a call of its own, and so the pass that follows.
      if (rows.length < limit) return done;
    }
  };
  const begin = async (database: Database): Promise<number> => {
    const among = isSettled ? (next?.among ?? null) : null;
    next = null;
    const done = await pass(database, among);
    isSettled = true;
    return done;
  };
  return {
    run(database, among) {
      if (isSettled && among?.length === 0) return Promise.resolve(0);
      if (next !== null) {
        next.among = among === undefined || next.among === null ? null : [...next.among, ...among];
        return next.done;
      }
      const done = running.catch(() => undefined).then(() => begin(database));
      next = { among: among ?? null, done };
      running = done;
      return done;
    },
  };
}

/** A pass that finds something in each article by itself, which it also tells of one that is not stored yet. */
export interface TextSearch<Found> extends SharedPass {
  find(article: SearchedArticle): Promise<Found>;
}

interface SearchOver<Found> extends Pick<PassOver<SearchedArticle>, 'list' | 'limit'> {
  readonly find: (article: SearchedArticle) => Found;
  /** Stores what was found, after which the article is not listed any more. */
  readonly store: (database: Database, article: SearchedArticle, found: Found) => Promise<unknown>;
}

export function textSearch<Found>({ find, store, ...over }: SearchOver<Found>): TextSearch<Found> {
  return {
    ...sharedPass({ ...over, each: (database, article) => store(database, article, find(article)) }),
    find: async (article) => find(article),
  };
}

/** A pass whose rules are loaded when it is first asked for: most pulls store no article. */
export function loadedPass(load: () => Promise<SharedPass>): SharedPass {
  const loaded = once(load);
  return { run: async (database, among) => (await loaded()).run(database, among) };
}

/** As `loadedPass`. */
export function loadedSearch<Found>(load: () => Promise<TextSearch<Found>>): TextSearch<Found> {
  const loaded = once(load);
  return { ...loadedPass(loaded), find: async (article) => (await loaded()).find(article) };
}

/** By what articles are looked through, as 16 hex digits: other rules or other data of the event, another text. */
export function hashOf(rules: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
}
