import type { FetchOutcome, Redirect } from '@/lib/ingest/http/outcome';

/** A source's address and what is known of where it redirects for good. */
export interface Standing {
  readonly address: string;
  readonly movedTo: string | null;
  readonly movedToSince: Date | null;
}

/** What to remember of a permanent redirect; `moveTo` is the address to ask from now on. */
export interface Movement {
  readonly movedTo: string | null;
  readonly movedToSince: Date | null;
  readonly moveTo: string | null;
}

/** A 301 of a week is meant; one of an afternoon may be a fault, and would lose the source for good. */
const provingMs = 7 * 24 * 3_600_000;

/**
 * Whether a source has moved. A permanent redirect (301, 308) replaces its address once it has led to the
 * same readable source for seven days; at once where it only goes from http to https, or where the old
 * address is gone by now (404, 410). A look that failed says nothing either way. `isGood`: the answer was
 * read as a source.
 */
export function judgeMovement(
  standing: Standing,
  outcome: FetchOutcome,
  { isGood, now }: { readonly isGood: boolean; readonly now: Date },
): Movement {
  const { address, movedTo, movedToSince } = standing;
  const none = { movedTo: null, movedToSince: null, moveTo: null };
  switch (outcome.kind) {
    case 'fetched':
    case 'unchanged': {
      // A chain that comes back, with a cookie, has not moved, whatever its hops say.
      const target = isGood && outcome.address !== address ? permanentTarget(outcome.redirects) : null;
      if (target === null || target === address) return none;
      const since = movedTo === target ? (movedToSince ?? now) : now;
      const isProven = now.getTime() - since.getTime() >= provingMs || isUpgrade(address, target);
      return { movedTo: target, movedToSince: since, moveTo: isProven ? target : null };
    }
    case 'gone':
      return outcome.redirects.length === 0 ? { movedTo, movedToSince, moveTo: movedTo } : none;
    case 'later':
    case 'throttled':
    case 'refused':
    case 'failed':
      return { movedTo, movedToSince, moveTo: null };
  }
}

/** Where a chain leads for good: the target of its leading 301s and 308s. Null where the first is neither. */
export function permanentTarget(redirects: readonly Redirect[]): string | null {
  const first = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return redirects[(first === -1 ? redirects.length : first) - 1]?.to ?? null;
}

function isUpgrade(from: string, to: string): boolean {
  const target = new URL(from);
  if (target.protocol !== 'http:' || target.port !== '') return false;
  target.protocol = 'https:';
  return target.href === new URL(to).href;
}
