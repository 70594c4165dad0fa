import type { CoverageFacets } from '@/lib/news/shown/listing';
import { changeView, type View, viewHref, writeQuery } from '@/lib/site/query/query';
import { OutletChoice } from './outlet-choice';

/** All outlets of a timeline to choose from: a form that leads back to it, narrowed by them. */
export function OutletsPage({
  view,
  facets,
}: {
  readonly view: View;
  readonly facets: Pick<CoverageFacets, 'outlets'>;
}) {
  const rest = writeQuery(changeView(view, { outlets: [], not: [] }));
  return (
    <form action="/" method="get" className="max-w-[60rem] pt-4 text-[0.9375rem]">
      <h1 className="page-title pb-3">Choose outlets</h1>
      <OutletChoice facets={facets} query={view.query} allHref={null} isPage />
      {[...new URLSearchParams(rest)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="flex items-baseline gap-6 pt-4">
        <button type="submit" className="button bg-ink text-paper hover:bg-accent">
          Show these reports
        </button>
        <a href={viewHref('/', view)} className="link">
          Back as it was
        </a>
      </p>
    </form>
  );
}
