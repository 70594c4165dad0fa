import { withdrawalMs } from './next-visit';

/** How an article stood at its outlet before a look. */
export interface Availability {
  /** When its page first answered 404 or 410, without its having been seen since; null: it is there. */
  readonly goneSince: Date | null;
  readonly withdrawnAt: Date | null;
}

/**
 * How an article stands after a look. Its page must have answered 404 or 410 twice, a day apart, before the
 * article counts as withdrawn: a fault of the moment, or of a move to other software, is mended by then. Only
 * a page that is seen again disproves it; an outage or a wall in between proves nothing. What was read from an
 * archive because its page was gone was never there to be withdrawn while we looked.
 */
export function availabilityAfter(
  before: Availability,
  look: {
    readonly saw: 'the-article' | 'nothing-there' | 'neither';
    readonly isArchived: boolean;
    /** The sample newsroom prints its days within seconds, so there the first word is the last. */
    readonly isSample: boolean;
    readonly now: Date;
  },
): Availability {
  const { saw, isArchived, isSample, now } = look;
  if (saw === 'the-article') return { goneSince: null, withdrawnAt: null };
  if (saw === 'neither' || isArchived || before.withdrawnAt !== null) return before;
  const goneSince = before.goneSince ?? now;
  const isProven = isSample || now.getTime() - goneSince.getTime() >= withdrawalMs;
  return { goneSince, withdrawnAt: isProven ? now : null };
}
