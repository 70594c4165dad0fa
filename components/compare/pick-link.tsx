import { togglePicked } from '@/lib/site/compare/compare-path';
import type { Picking } from '@/lib/site/compare/picked';

/** Picks a report to be compared, or lets go of it. In a browser with JavaScript the page stays (pick-bar.tsx). */
export function PickLink({
  id,
  picking: { picked, hrefOf },
}: {
  readonly id: string;
  readonly picking: Picking;
}) {
  const isPicked = picked.includes(id);
  return (
    <a
      href={`${hrefOf(togglePicked(picked, id))}#${id}`}
      rel="nofollow"
      data-pick={id}
      data-picked={isPicked ? '' : undefined}
      title="Compare side by side"
    >
      {isPicked ? 'Picked' : 'Compare'}
    </a>
  );
}
