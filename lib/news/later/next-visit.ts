import type { VisitOutcome } from './visit';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The pauses between two looks at an article that stays as it is; after the last one it is looked at monthly. */
const pauses = [15 * minute, hour, 3 * hour, day, 3 * day, 7 * day, 30 * day] as const;

/** The step of a day's pause: the slow steps begin here. */
const slowStep = 3;
/** The step of three days' pause. */
const rareStep = 4;

/** The two looks that prove a withdrawal lie at least this far apart. */
export const withdrawalMs = day;

/**
 * Which step the visits of an article begin with: a quarter of an hour after it was first seen, a day where
 * the outlet had published it more than a day before. Outlets change a piece mostly within its first hours
 * (the three quick steps span 4 h 15 min), and a fill-in brings thousands of old ones at once: they must not
 * cost their hosts three requests each within the evening. An undated one counts as new, for feeds list what
 * is new.
 */
export function firstStep({
  publishedAt,
  firstSeenAt,
}: {
  readonly publishedAt: Date | null;
  readonly firstSeenAt: Date;
}): number {
  if (publishedAt === null) return 0;
  return firstSeenAt.getTime() - publishedAt.getTime() > day ? slowStep : 0;
}

/** What the time of the next visit depends on. */
export interface LastLook {
  /** What came of the look that was just taken; `first` where the article was stored by it. */
  readonly outcome: VisitOutcome | 'first';
  /** Whether it stands as it stood at an earlier look, before the last. */
  readonly isReturn?: boolean;
  /** Steps taken since the article last changed, before this look. */
  readonly calmVisits: number;
  /** The article stands as an archive kept it: its live page was gone or refused. */
  readonly isArchived: boolean;
  readonly isWithdrawn: boolean;
  /** Until when its host wants to be left alone; null: it did not say. */
  readonly notBefore: Date | null;
  readonly now: Date;
  /** 0 to 1, drawn at random. */
  readonly jitter: number;
}

export interface NextVisit {
  readonly at: Date;
  /** To be remembered for the look after that. */
  readonly calmVisits: number;
}

/**
 * When an article is looked at again: 15 min, 1 h, 3 h, 24 h, 3 d, 7 d after the look before, then every 30
 * days, and from the beginning when its headline or text changed to what it never was: outlets show two headlines by
 * turns to see which is read, and would be asked at the quickest pace for as long. A look in vain is a step too: a host that
 * is down must not be asked ever again at the quickest pace. A page that answered 404 or 410 for the first
 * time is asked again after a day, which proves or disproves that it was withdrawn; one withdrawn or read
 * from an archive is looked at on the slow steps only. Spread by up to a fifth of the pause, always
 * later: what was stored together is not asked for together for ever.
 */
export function nextVisit(look: LastLook): NextVisit {
  const { outcome, isArchived, isWithdrawn, now, jitter, notBefore } = look;
  const step = stepAfter(look);
  const leastStep = isWithdrawn ? rareStep : isArchived ? slowStep : 0;
  const rung = Math.max(step, leastStep);
  const isDoubted = outcome === 'gone' && !isWithdrawn && !isArchived;
  const pause = isDoubted ? withdrawalMs : (pauses[Math.min(rung, pauses.length - 1)] ?? 30 * day);
  const at = now.getTime() + pause * (1 + 0.2 * jitter);
  return { at: new Date(Math.max(at, notBefore?.getTime() ?? 0)), calmVisits: rung };
}

function stepAfter({ outcome, calmVisits, isReturn = false }: LastLook): number {
  switch (outcome) {
    case 'headline':
    case 'substance':
      return isReturn ? Math.min(calmVisits + 1, pauses.length - 1) : 0;
    case 'first':
      return calmVisits;
    default:
      return Math.min(calmVisits + 1, pauses.length - 1);
  }
}
