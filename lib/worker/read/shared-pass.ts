import type { Database } from '@/lib/db/client';

/** Work over all of the store that many jobs ask for. */
export interface SharedPass {
  /**
   * Returns how many articles it looked through. Of calls that come while it is at work, all share the one pass
   * that follows: a dozen jobs that end at once want the same.
   */
  run(database: Database): Promise<number>;
}

export function sharedPass(pass: (database: Database) => Promise<number>): SharedPass {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<number> | null = null;
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
