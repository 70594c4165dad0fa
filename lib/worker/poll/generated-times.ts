import type { Entry } from '@/lib/news/entry';
import type { TimeClaim } from '@/lib/news/publication-time';

const minute = 60_000;
/** A program writes a file within this time. */
const longestWriting = minute;
/** Clocks of servers go wrong, and caches give an answer late. */
const freshness = 15 * minute;
/** As many lines published at once are no chance. */
const fewest = { published: 3, modified: 5 } as const;

/**
 * Lines without the times that say no more than when their file was written: programs that know none give each line the
 * present one, and the line would read changed at every look, its article be asked for each time, and an undated one be
 * dated by our looking. `clocks`: when the source answered, by ours and by its server's.
 */
export function withoutGeneratedTimes(entries: readonly Entry[], clocks: readonly Date[]): readonly Entry[] {
  const isPublishedNow = isWrittenNow(entries, clocks);
  const isModifiedAtOnce = isAtOnce(
    entries.map(({ modified }) => modified),
    fewest.modified,
  );
  if (!isPublishedNow && !isModifiedAtOnce) return entries;
  return entries.map((entry) => ({
    ...entry,
    ...(isPublishedNow && { published: null }),
    ...(isModifiedAtOnce && { modified: null }),
  }));
}

function isWrittenNow(entries: readonly Entry[], clocks: readonly Date[]): boolean {
  const claims = entries.map(({ published }) => published);
  const first = claims[0];
  if (first?.kind !== 'instant' || !isAtOnce(claims, fewest.published)) return false;
  return clocks.some((at) => Math.abs(first.at.getTime() - at.getTime()) <= freshness);
}

/** Whether all of these are one time, as near as a program writes them one after the other. */
function isAtOnce(claims: readonly (TimeClaim | null)[], least: number): boolean {
  const times = claims.flatMap((claim) => (claim?.kind === 'instant' ? [claim.at.getTime()] : []));
  if (times.length < least || times.length < claims.length) return false;
  const [earliest, latest] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Infinity, -Infinity],
  );
  return latest - earliest <= longestWriting;
}
