import type { CoverageCounts } from '@/lib/news/shown/listing';
import { changeView, type View, viewHref } from '@/lib/site/query/query';

/** Above a timeline with every copy by itself: the way to each report once. Nothing where there are no copies. */
export function CopiesNote({
  view,
  path,
  found: { articles, reports, isMore = false },
}: {
  readonly view: View;
  readonly path: string;
  readonly found: CoverageCounts;
}) {
  if (articles === reports && !isMore) return null;
  return (
    <p className="text-[0.9375rem]">
      Every copy of a report stands by itself.{' '}
      <a href={viewHref(path, changeView(view, { group: 'reports' }))} className="link">
        Each report once
      </a>
    </p>
  );
}
