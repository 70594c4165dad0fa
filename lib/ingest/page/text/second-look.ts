import { flashReason } from './flash';
import type { Judged } from './judge-blocks';
import { distanceOf } from './text-candidates';

/** Letters and shares below which a text is taken for lost, and what another has to hold to be the better one. */
const limits = { letters: 200, share: 0.25, times: 2, distance: 3 } as const;

/**
 * The first of some judgements of a page, unless its text was lost: next to nothing of it survived the rules.
 * Then another candidate is heard that keeps much more and stands as near under the headline.
 */
export function firstNotLost(judgements: Iterable<readonly Judged[]>): readonly Judged[] {
  let first: readonly Judged[] | null = null;
  for (const judged of judgements) {
    if (first === null) {
      if (!isLost(judged)) return judged;
      first = judged;
    } else if (isBetter(judged, first)) return judged;
  }
  return first ?? [];
}

function isLost(judged: readonly Judged[]): boolean {
  if (judged.some(({ why }) => why === flashReason)) return false;
  const kept = sizeOf(judged.filter(({ keep }) => keep));
  return kept < limits.letters || kept < limits.share * sizeOf(judged.filter(({ read }) => read));
}

function isBetter(judged: readonly Judged[], first: readonly Judged[]): boolean {
  const kept = sizeOf(judged.filter(({ keep }) => keep));
  const before = sizeOf(first.filter(({ keep }) => keep));
  const distance = distanceUnderHeadline(judged);
  return (
    kept >= Math.max(limits.letters, limits.times * before) &&
    distance < limits.distance &&
    distance <= distanceUnderHeadline(first)
  );
}

function distanceUnderHeadline(judged: readonly Judged[]): number {
  return distanceOf(
    judged.map(({ block }) => block),
    judged.map(({ keep }) => keep),
  );
}

function sizeOf(items: readonly Judged[]): number {
  return items.reduce((sum, { block }) => sum + block.size, 0);
}
