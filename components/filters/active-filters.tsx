import type { ActiveFilter } from '@/lib/site/query/active-filters';
import { type View, viewHref } from '@/lib/site/query/query';

/** What narrows the page, each a link to the page without it. */
export function ActiveFilters({
  filters,
  path,
  all,
  found,
}: {
  readonly filters: readonly ActiveFilter[];
  readonly path: string;
  readonly all: View;
  /** How much is left: "97 articles · 81 reports", "3 changes". */
  readonly found: string;
}) {
  if (filters.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-[0.9375rem]">
      <p className="font-semibold first-letter:uppercase">{found}</p>
      <ul aria-label="Active filters" className="flex flex-wrap gap-x-4">
        {filters.map((filter) => (
          <li key={`${filter.text} ${filter.isQuoted}`}>
            <a href={viewHref(path, filter.without)} className="word text-accent">
              <span className="sr-only">Remove: </span>
              <bdi>{filter.isQuoted && !filter.text.includes('"') ? `“${filter.text}”` : filter.text}</bdi>
              <span aria-hidden="true" className="ps-1.5">
                ×
              </span>
            </a>
          </li>
        ))}
      </ul>
      {filters.length > 1 && (
        <a href={viewHref(path, all)} className="word text-quiet">
          Remove all
        </a>
      )}
    </div>
  );
}
