import { SpellingOffers } from '@/components/filters/spelling-offers';
import type { ReportCounts } from '@/lib/news/shown/listing';
import type { SpellingOffer } from '@/lib/news/shown/spelling-offer';
import { fullDay } from '@/lib/site/dates';
import { type CoverageDays, isOutside } from '@/lib/site/layout/coverage-days';
import { countedReports } from '@/lib/site/names';
import type { ActiveFilter } from '@/lib/site/query/active-filters';
import { changeView, type View, viewHref } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';

/** Nothing found: how the words may have been meant, which days there are, which one filter to drop. */
export function EmptyResult({
  suggestions,
  spellings,
  view,
  path,
  all,
  total,
  days,
}: {
  readonly suggestions: readonly { readonly filter: ActiveFilter; readonly counts: ReportCounts }[];
  readonly spellings: readonly SpellingOffer[];
  readonly view: View;
  readonly path: string;
  readonly all: View;
  readonly total: ReportCounts;
  readonly days: CoverageDays;
}) {
  const useful = suggestions.filter(({ counts }) => counts.articles > 0);
  return (
    <section className="max-w-[38rem] py-6 md:ps-[4.5rem]">
      <h2 className="font-bold font-serif text-xl">
        {total.articles === 0 ? 'No coverage yet' : 'No article fits all of this'}
      </h2>
      {total.articles === 0 && (
        <p className="pt-2" data-look-again>
          The outlets are being read. What they have on the event appears here as it comes in;{' '}
          <a href={inZone('/sources', view.zone)} className="link">
            the sources page
          </a>{' '}
          says how far that is.
        </p>
      )}
      {total.articles > 0 && isOutside(view, days) && (
        <p className="pt-2">
          The coverage is of{' '}
          <a href={viewHref(path, changeView(view, { from: null, to: null }))} className="link">
            {fullDay(days.from)} to {fullDay(days.to)}
          </a>
          .
        </p>
      )}
      <SpellingOffers offers={spellings} view={view} path={path} />
      <ul className="pt-2">
        {useful.map(({ filter, counts }) => (
          <li key={filter.text}>
            <a href={viewHref(path, filter.without)} className="link inline-block py-0.5">
              Without <bdi>“{filter.text}”</bdi>: {countedReports(counts)}
            </a>
          </li>
        ))}
        {total.articles > 0 && suggestions.length > 0 && (
          <li>
            <a href={viewHref(path, all)} className="link inline-block py-0.5">
              Without any filter: {countedReports(total)}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
