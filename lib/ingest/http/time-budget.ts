/** Time on the network that one request may use, all hops and bodies together; waiting for a turn is free. */
export interface TimeBudget {
  /** Runs one leg; its signal aborts when the rest of the budget is used up or the program stops. */
  spend<T>(leg: (signal: AbortSignal) => Promise<T>): Promise<T>;
  isSpent(): boolean;
}

/**
 * Makes a budget of `ms` milliseconds. A timer over the whole leg, because a time-out between two
 * bytes never ends a body that drips one byte at a time. `closing` ends a leg too.
 */
export function createTimeBudget(ms: number, closing: AbortSignal): TimeBudget {
  let left = ms;
  return {
    isSpent: () => left <= 0,
    async spend(leg) {
      const abort = new AbortController();
      const stop = (): void => abort.abort();
      if (closing.aborted) stop();
      closing.addEventListener('abort', stop, { once: true });
      const startedAt = performance.now();
      const timer = setTimeout(() => {
        left = 0;
        abort.abort();
      }, left);
      try {
        return await leg(abort.signal);
      } finally {
        clearTimeout(timer);
        closing.removeEventListener('abort', stop);
        left = Math.max(0, left - (performance.now() - startedAt));
      }
    },
  };
}
