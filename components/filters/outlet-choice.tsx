import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import { outletPhrase } from '@/lib/site/names';
import { OutletFinder } from './outlet-finder';

/**
 * Every outlet that has something, most reports first and those that nobody listed below, each to be chosen or left
 * out; found by typing. What the others were asked and answered is told by the sources page.
 */
export function OutletChoice({
  facets,
  query,
  here,
}: {
  readonly facets: Pick<CoverageFacets, 'outlets'>;
  readonly query: CoverageQuery;
  /** Address of the page. */
  readonly here: string;
}) {
  const { outlets, not } = query;
  const listed = facets.outlets.filter(
    ({ outlet: { slug }, count }) => count !== 0 || outlets.includes(slug) || not.includes(slug),
  );
  const found = listed.filter(({ outlet }) => outlet.isFound);
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 font-semibold">Outlets</legend>
      <OutletFinder total={listed.length} />
      <datalist id="outlet-names">
        {listed.map(({ outlet }) => (
          <option key={outlet.slug} value={outlet.name} />
        ))}
      </datalist>
      <div className="mt-2 max-h-80 overflow-y-auto border-rule border-y py-1 max-md:max-h-96">
        <Choices listed={listed.filter(({ outlet }) => !outlet.isFound)} query={query} />
        {found.length > 0 && (
          <>
            <h3 id="found-outlets" className="pt-2 pb-0.5 text-quiet text-sm">
              Found by their accounts, not listed
            </h3>
            <Choices listed={found} query={query} labelledBy="found-outlets" />
          </>
        )}
      </div>
    </fieldset>
  );
}

function Choices({
  listed,
  query: { outlets, not },
  labelledBy,
}: {
  readonly listed: CoverageFacets['outlets'];
  readonly query: CoverageQuery;
  readonly labelledBy?: string;
}) {
  return (
    <ul className="gap-x-8 sm:columns-2" aria-labelledby={labelledBy}>
      {listed.map(({ outlet, count }) => (
        <li key={outlet.slug} data-outlet={outletPhrase(outlet)} className="pick">
          <label>
            <input
              type="checkbox"
              name="outlet"
              value={outlet.slug}
              defaultChecked={outlets.includes(outlet.slug)}
            />
            <bdi lang={outlet.language}>{outlet.name}</bdi> {count !== null && <i>{count}</i>}
          </label>{' '}
          <label>
            <input
              type="checkbox"
              name="not"
              value={outlet.slug}
              aria-label={`not ${outlet.name}`}
              defaultChecked={not.includes(outlet.slug)}
            />
            not
          </label>
        </li>
      ))}
    </ul>
  );
}
