import { OutletChoice } from '@/components/filters/outlet-choice';
import { ValueChoice } from '@/components/filters/value-choice';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import { kindLabel } from '@/lib/site/names';
import { type View, writeQuery } from '@/lib/site/query/query';

/** Whose changes are listed: outlets and kinds of outlet, each with how many changes it has. */
export function ChangesFilter({
  view,
  facets,
}: {
  readonly view: View;
  readonly facets: Pick<CoverageFacets, 'outlets' | 'kinds'>;
}) {
  const { query } = view;
  const kept = new URLSearchParams(
    writeQuery({ ...view, query: { ...query, outlets: [], not: [], kinds: [] } }),
  );
  const kinds = facets.kinds.map(({ kind, count }) => ({ value: kind, label: kindLabel(kind), count }));
  return (
    <search aria-label="The changes">
      <form
        action="/changes"
        method="get"
        className="border-rule border-y py-0.5 text-[0.9375rem] print:hidden"
      >
        <details>
          <summary className="word font-semibold">Outlets, kinds …</summary>
          <div className="grid gap-x-8 gap-y-5 pt-2 pb-3 md:grid-cols-[1fr_14rem]">
            <OutletChoice facets={facets} query={query} allHref={null} />
            <div className="flex flex-col items-start gap-4">
              <ValueChoice name="kind" legend="Kinds of outlet" choices={kinds} chosen={query.kinds} />
              <button type="submit" className="button bg-ink text-paper hover:bg-accent">
                Show these changes
              </button>
            </div>
          </div>
        </details>
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
