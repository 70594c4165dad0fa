import type { FetchOutcome } from '@/lib/ingest/outcome';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const usualPause = 30 * minute;
const shortestPause = 15 * minute;

/** What the next look depends on. */
export interface LookBack {
  readonly now: Date;
  /** Looks that failed one after the other, this one included. */
  readonly failures: number;
  /** The feed's own <ttl> or update period; null where it states none. */
  readonly ttlMinutes: number | null;
  /** 0 to 1, drawn at random: hosts must not see all pollers at the same minute. */
  readonly jitter: number;
}

/**
 * When to look at a source again. What a server says of itself (max-age, ttl, Retry-After) is a lower
 * bound, and never more than a day, or two for Retry-After; failures double the pause up to a day.
 */
export function nextPollAt(outcome: FetchOutcome | { readonly kind: 'unreadable' }, look: LookBack): Date {
  const pause = pauseAfter(outcome, look);
  return new Date(look.now.getTime() + pause + look.jitter * Math.min(pause * 0.1, 10 * minute));
}

function pauseAfter(outcome: FetchOutcome | { readonly kind: 'unreadable' }, look: LookBack): number {
  switch (outcome.kind) {
    case 'fetched':
    case 'unchanged': {
      const asked = Math.max((outcome.freshForSeconds ?? 0) * 1000, (look.ttlMinutes ?? 0) * minute);
      return Math.max(Math.min(asked, day), usualPause);
    }
    case 'throttled': {
      const asked = outcome.until === null ? 4 * hour : outcome.until.getTime() - look.now.getTime();
      return Math.min(Math.max(asked, shortestPause), 2 * day);
    }
    case 'later':
      return Math.max(outcome.until.getTime() - look.now.getTime(), 0);
    case 'refused':
      return outcome.by === 'server' ? 4 * hour : day;
    case 'gone':
    case 'failed':
    case 'unreadable':
      return Math.min(shortestPause * 2 ** Math.min(look.failures, 7), day);
  }
}
