const mostTries = 3;

/**
 * When to ask again for a page, or a copy of it, that could not be had: after one minute, then after five; null
 * after the third time. `attempts`: how often it was asked for in vain before.
 */
export function nextTryAt(attempts: number, now: Date): Date | null {
  return attempts + 1 >= mostTries ? null : new Date(now.getTime() + 60_000 * 5 ** attempts);
}
