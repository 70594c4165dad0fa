import { togglePicked } from '@/lib/site/compare/compare-path';
import type { Picking } from '@/lib/site/compare/picked';

/** Picks a report to be compared, or lets go of it. In a browser with JavaScript the page stays (pick-bar.tsx). */
export function PickLink({
  id,
  picking: { picked, hrefOf },
  word = 'Pick',
}: {
  readonly id: string;
  readonly picking: Picking;
  /** What it is called where nothing is picked. */
  readonly word?: string;
}) {
  const isPicked = picked.includes(id);
  return (
    <a
      href={`${hrefOf(togglePicked(picked, id))}#${id}`}
      rel="nofollow"
      data-pick={id}
      data-word={word === 'Pick' ? undefined : word}
      data-picked={isPicked ? '' : undefined}
      title="Compare side by side"
    >
      {isPicked ? 'Picked' : word}
    </a>
  );
}
