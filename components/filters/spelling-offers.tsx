import type { SpellingOffer } from '@/lib/news/shown/spelling-offer';
import { countedReports } from '@/lib/site/names';
import { changeView, type View, viewHref } from '@/lib/site/query/query';

/** How words that nobody wrote may have been meant, each with what has it. */
export function SpellingOffers({
  offers,
  view,
  path,
}: {
  readonly offers: readonly SpellingOffer[];
  readonly view: View;
  readonly path: string;
}) {
  if (offers.length === 0) return null;
  return (
    <ul className="pt-2">
      {offers.map(({ words, counts }) => (
        <li key={words}>
          Perhaps{' '}
          <a href={viewHref(path, changeView(view, { words }))} className="link inline-block py-0.5">
            <bdi className="font-semibold">{words}</bdi>: {countedReports(counts)}
          </a>
        </li>
      ))}
    </ul>
  );
}
