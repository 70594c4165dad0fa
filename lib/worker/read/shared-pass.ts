import { createHash } from 'node:crypto';
import type { Database } from '@/lib/db/client';

/** Work over all of the store that many jobs ask for. */
export interface SharedPass {
  /**
   * Returns how many articles it looked through. Of calls that come while it is at work, all share the one pass
   * that follows: a dozen jobs that end at once want the same.
   */
  run(database: Database): Promise<number>;
}

interface PassOver<Row> {
  /** The next of those that are still to be looked through, `limit` at most; fewer end the pass. */
  readonly list: (database: Database) => Promise<readonly Row[]>;
  readonly limit: number;
  /** Looks through one and stores what it found, after which it is not listed any more. */
  readonly each: (database: Database, row: Row) => Promise<unknown>;
}

export function sharedPass<Row>({ list, limit, each }: PassOver<Row>): SharedPass {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<number> | null = null;
  const pass = async (database: Database): Promise<number> => {
    let done = 0;
    for (;;) {
      const rows = await list(database);
      for (const row of rows) await each(database, row);
      done += rows.length;
      // What is stored meanwhile has a call of its own, and so the pass that follows.
      if (rows.length < limit) return done;
    }
  };
  return {
    run(database) {
      if (next !== null) return next;
      const started = running
        .catch(() => undefined)
        .then(() => {
          next = null;
          return pass(database);
        });
      next = started;
      running = started;
      return started;
    },
  };
}

/** A pass whose rules are loaded when it is first asked for: most pulls store no article. */
export function loadedPass(load: () => Promise<SharedPass>): SharedPass {
  let loaded: Promise<SharedPass> | null = null;
  return {
    async run(database) {
      loaded ??= load();
      return (await loaded).run(database);
    },
  };
}

/** By what articles are looked through, as 16 hex digits: other rules or other data of the event, another text. */
export function hashOf(rules: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
}
