import type { PublicationTime } from '@/lib/news/publication-time';
import type { ListedRevision } from '@/lib/news/shown/record';

type Seen = Pick<ListedRevision, 'seenAt' | 'modifiedAt'>;

/**
 * The outlet's own date of the change that led to a state, where it can be one: later than what it dated the state before
 * with, later than the publication, and no later than we saw it. Many change a headline and leave the date as it was, or
 * state the publication's there: "headline changed 16:42" of a piece published at 16:42 was told of none of its changes.
 * null: it does not date it. Of a first state (`before` is null) it is a change that was made before we came.
 */
export function datedChange(
  { modifiedAt, seenAt }: Seen,
  before: Pick<Seen, 'modifiedAt'> | null,
  published: PublicationTime,
): Date | null {
  if (modifiedAt === null || modifiedAt > seenAt) return null;
  if (before === null && published.kind !== 'instant') return null;
  const earlier = before?.modifiedAt ?? null;
  if (earlier !== null && modifiedAt <= earlier) return null;
  return published.kind === 'instant' && modifiedAt.getTime() <= endOf(published) ? null : modifiedAt;
}

/** Of a time that is told to the minute the minute's last moment. */
function endOf({ at, precision }: Extract<PublicationTime, { kind: 'instant' }>): number {
  return precision === 'minute' ? at.getTime() + 59_999 : at.getTime();
}
