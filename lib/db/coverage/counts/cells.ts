import type { OutletKind } from '@/lib/news/outlet';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { CoverageCounts, CoverageFacets, OfferedOutlet } from '@/lib/news/shown/listing';

/** What an outlet has in a language, under those filters of a query that say nothing of either. */
export interface Cell {
  readonly outlet: string;
  readonly language: string;
  readonly kind: OutletKind;
  readonly articles: number;
  /** With a clock time. */
  readonly timed: number;
}

/** The filters of a query that cells can be chosen by. */
type CellFilters = Pick<CoverageQuery, 'outlets' | 'not' | 'languages' | 'kinds'>;

const isOutlet = ({ outlet }: Cell, { outlets, not }: CellFilters) =>
  (outlets.length === 0 || outlets.includes(outlet)) && !not.includes(outlet);
const isLanguage = ({ language }: Cell, { languages }: CellFilters) =>
  languages.length === 0 || languages.includes(language);
const isKind = ({ kind }: Cell, { kinds }: CellFilters) => kinds.length === 0 || kinds.includes(kind);

/** The sum of the cells that a query finds; how many `reports` they are is not told by cells. */
export function sumCells(cells: readonly Cell[], query: CellFilters): Omit<CoverageCounts, 'reports'> {
  const found = cells.filter(
    (cell) => isOutlet(cell, query) && isLanguage(cell, query) && isKind(cell, query),
  );
  return {
    articles: found.reduce((sum, { articles }) => sum + articles, 0),
    outlets: new Set(found.map(({ outlet }) => outlet)).size,
    languages: new Set(found.map(({ language }) => language)).size,
    undated: found.reduce((sum, { articles, timed }) => sum + articles - timed, 0),
  };
}

/** What each value of a filter would find, most first, under the other filters of the query. */
export function facetsOf(
  cells: readonly Cell[],
  query: CellFilters,
  /** Those to choose from, by name. */
  outlets: readonly OfferedOutlet[],
): CoverageFacets {
  const byOutlet = sumsBy(
    cells.filter((cell) => isLanguage(cell, query) && isKind(cell, query)),
    ({ outlet }) => outlet,
  );
  const byLanguage = sumsBy(
    cells.filter((cell) => isOutlet(cell, query) && isKind(cell, query)),
    ({ language }) => language,
  );
  const byKind = sumsBy(
    cells.filter((cell) => isOutlet(cell, query) && isLanguage(cell, query)),
    ({ kind }): OutletKind => kind,
  );
  return {
    outlets: outlets
      .map((outlet) => ({ outlet, count: byOutlet.get(outlet.slug) ?? 0 }))
      .sort((one, other) => other.count - one.count || one.outlet.name.localeCompare(other.outlet.name)),
    languages: mostFirst(
      [...byLanguage].map(([language, count]) => ({ language, count, name: language })),
    ).map(({ language, count }) => ({ language, count })),
    kinds: mostFirst([...byKind].map(([kind, count]) => ({ kind, count, name: kind }))).map(
      ({ kind, count }) => ({
        kind,
        count,
      }),
    ),
  };
}

/** The same values in their order, of which it is not said what they would leave; those that would leave nothing stay out. */
export function uncounted({ outlets, languages, kinds }: CoverageFacets): CoverageFacets {
  const without = <Value extends { readonly count: number | null }>(values: readonly Value[]) =>
    values.filter(({ count }) => count !== 0).map((value) => ({ ...value, count: null }));
  return { outlets: without(outlets), languages: without(languages), kinds: without(kinds) };
}

function sumsBy<Key>(cells: readonly Cell[], keyOf: (cell: Cell) => Key): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const cell of cells) sums.set(keyOf(cell), (sums.get(keyOf(cell)) ?? 0) + cell.articles);
  return sums;
}

function mostFirst<Counted extends { readonly count: number; readonly name: string }>(
  counted: readonly Counted[],
): readonly Counted[] {
  return counted.toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
