import type { ReportCounts } from '@/lib/news/shown/listing';
import { countedReports } from '@/lib/site/names';
import type { ActiveFilter } from '@/lib/site/query/active-filters';
import { type View, viewHref } from '@/lib/site/query/query';

/** Nothing found: which one filter to drop, and what that would bring. */
export function EmptyResult({
  suggestions,
  path,
  all,
  total,
}: {
  readonly suggestions: readonly { readonly filter: ActiveFilter; readonly counts: ReportCounts }[];
  readonly path: string;
  readonly all: View;
  readonly total: ReportCounts;
}) {
  const useful = suggestions.filter(({ counts }) => counts.articles > 0);
  return (
    <section className="max-w-[38rem] py-6 md:ps-[4.5rem]">
      <h2 className="font-bold font-serif text-xl">
        {total.articles === 0 ? 'No coverage yet' : 'No article fits all of this'}
      </h2>
      {total.articles === 0 && (
        <p className="pt-2">
          The outlets are being read. What they have on the event appears here as it comes in;{' '}
          <a href="/sources" className="link">
            the sources page
          </a>{' '}
          says how far that is.
        </p>
      )}
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
