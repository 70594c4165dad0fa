import { SpellingOffers } from '@/components/filters/spelling-offers';
import type { ReportCounts } from '@/lib/news/shown/listing';
import type { SpellingOffer } from '@/lib/news/shown/spelling-offer';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';
import { fullDay } from '@/lib/site/dates';
import { type CoverageDays, isOutside } from '@/lib/site/layout/coverage-days';
import { countedReports } from '@/lib/site/names';
import type { ActiveFilter } from '@/lib/site/query/active-filters';
import { changeView, type View, viewHref } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';

/** The one day that is asked for, by the reader's clock; null where it is none, a part of one, or more. */
function chosenDay({ query: { from, to }, zone }: View): string | null {
  if (from === null || to === null) return null;
  const day = dayOf(from, zone);
  const isWhole =
    from.getTime() === startOfDay(day, zone).getTime() && to.getTime() === startOfDay(day, zone, 1).getTime();
  return isWhole ? day : null;
}

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
  // Without the one filter that there is, or without any: that is the same.
  const saysMore = suggestions.length > 1 || suggestions.length > useful.length;
  const day = chosenDay(view);
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
      {total.articles > 0 && day !== null && !isOutside(view, days) && (
        <p className="pt-2">
          <a href={inZone(`/sources/hours?day=${day}`, view.zone)} className="link">
            What was looked at on {fullDay(day)}
          </a>
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
        {total.articles > 0 && saysMore && (
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
