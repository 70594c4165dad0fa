import type { ServerResponse } from 'node:http';

/** Who waits for what is being made. */
export interface Wishes {
  /** Aborted when the last of those has gone who wait for the same. */
  join(key: string, response: ServerResponse): AbortSignal;
}

/** Nobody waits yet. */
export function createWishes(): Wishes {
  const wishes = new Map<string, { waiting: number; readonly end: AbortController }>();
  return {
    join(key, response) {
      const wish = wishes.get(key) ?? { waiting: 0, end: new AbortController() };
      wish.waiting += 1;
      wishes.set(key, wish);
      response.once('close', () => {
        wish.waiting -= 1;
        if (wish.waiting > 0) return;
        if (wishes.get(key) === wish) wishes.delete(key);
        wish.end.abort(new Error('Who waited for it has gone.'));
      });
      return wish.end.signal;
    },
  };
}
