import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import { outletPhrase } from '@/lib/site/names';
import { OutletFinder } from './outlet-finder';

/** As many as are looked through at a glance; a page with 500 was half as heavy again for a list that few open. */
const atOnce = 40;
/** Of more, those whom most want: the others come by a press, which is a sixth of a timeline's elements that need not. */
const first = 12;

/**
 * Every outlet that has something, most reports first and those that nobody listed below, each to be chosen or left
 * out; found by typing. Where there are many, those with most and those chosen stand here, and a link leads to all of
 * them, whose list `bringOutlets` brings. What the others were asked and answered is told by the sources page.
 */
export function OutletChoice({
  facets,
  query,
  allHref,
  isPage = false,
}: {
  readonly facets: Pick<CoverageFacets, 'outlets'>;
  readonly query: CoverageQuery;
  /** Where all stand if there are many; null: here. */
  readonly allHref: string | null;
  /** Whether it is a page by itself, which is as long as the list. */
  readonly isPage?: boolean;
}) {
  const { outlets, not } = query;
  const isChosen = ({ outlet: { slug } }: Listed) => outlets.includes(slug) || not.includes(slug);
  const all = facets.outlets.filter((one) => one.count !== 0 || isChosen(one));
  const hasAll = allHref === null || all.length <= atOnce;
  const shown = hasAll ? all : all.filter((one, at) => at < first || isChosen(one));
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 font-semibold">Outlets</legend>
      <OutletFinder total={all.length} />
      <div
        data-choices
        className={
          isPage
            ? 'mt-2 border-rule border-y py-1'
            : 'mt-2 max-h-80 overflow-y-auto border-rule border-y py-1 max-md:max-h-96'
        }
      >
        <Groups listed={shown} query={query} />
      </div>
      {!hasAll && (
        <p className="pt-1">
          <a href={allHref} data-all-outlets className="word text-accent">
            All {all.length} outlets
          </a>
        </p>
      )}
    </fieldset>
  );
}

type Listed = CoverageFacets['outlets'][number];

function Groups({ listed, query }: { readonly listed: readonly Listed[]; readonly query: CoverageQuery }) {
  const found = listed.filter(({ outlet }) => outlet.isFound);
  return (
    <>
      <Choices listed={listed.filter(({ outlet }) => !outlet.isFound)} query={query} />
      {found.length > 0 && (
        <>
          <h3 id="found-outlets" className="pt-2 pb-0.5 text-quiet text-sm">
            Found by their accounts, not listed
          </h3>
          <Choices listed={found} query={query} labelledBy="found-outlets" />
        </>
      )}
    </>
  );
}

function Choices({
  listed,
  query: { outlets, not },
  labelledBy,
}: {
  readonly listed: readonly Listed[];
  readonly query: CoverageQuery;
  readonly labelledBy?: string;
}) {
  return (
    <ul className="gap-x-8 [columns:15rem_2]" aria-labelledby={labelledBy}>
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
