import type { Outlet } from '@/lib/news/outlet';
import type { HourWatch } from '@/lib/news/shown/watch';
import { dayOf, localTime } from '@/lib/news/zoned-time';
import { counted, countedReports } from '@/lib/site/names';

/**
 * How an hour or a day stands. `published`: it has articles. Of one without: `none` where a look gave an
 * answer, `unreached` where looks got none, `unwatched` where nobody looked: a gap is not a failure.
 */
export type CellState = 'published' | 'none' | 'unreached' | 'unwatched';

export interface GridCell {
  readonly state: CellState;
  /** Articles. */
  readonly count: number;
  /** What the sign stands for: "3 articles", "3 articles · 2 reports", "looked, none". */
  readonly words: string;
  /** The articles; null where there are none. */
  readonly href: string | null;
}

export interface GridRow {
  readonly key: string;
  readonly label: string;
  /** The outlet that the row is of, where rows are outlets. */
  readonly outlet: Outlet | null;
  readonly href: string;
  readonly cells: readonly GridCell[];
  readonly total: number;
  /** The row in words, for where there is no room for its cells. */
  readonly sum: string;
}

export interface GridColumn {
  readonly key: string;
  readonly label: string;
  /** In full, for voices. */
  readonly name: string;
  readonly href: string | null;
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Outlets of which nothing is known in the span: neither looked at nor with an article. */
  readonly silent: readonly Outlet[];
}

/** What was found in one hour, or in the hours of a day. */
export interface Tally {
  readonly published: number;
  readonly looked: number;
  readonly unreached: number;
}

const nothing: Tally = { published: 0, looked: 0, unreached: 0 };

/**
 * The state of a cell. An answer outweighs a failure beside it, since it says what there was; a failure
 * outweighs silence, since somebody did look.
 */
export function cellState({ published, looked, unreached }: Tally): CellState {
  if (published > 0) return 'published';
  if (looked > 0) return 'none';
  return unreached > 0 ? 'unreached' : 'unwatched';
}

/** What is known of each hour of an outlet, in the order of `keys`: by itself, or by an archive asked for all. */
export type TalliesOf = (outletSlug: string) => readonly Tally[];

/** Tallies of the hours named "YYYY-MM-DD H" by the clock of the zone; an hour that clocks repeat counts once. */
export function tallyHours(
  hours: readonly HourWatch[],
  { keys, zone }: { readonly keys: readonly string[]; readonly zone: string },
): TalliesOf {
  const names = new Map<number, string>();
  const nameOf = (hour: Date): string => {
    const known = names.get(hour.getTime());
    if (known !== undefined) return known;
    const name = `${dayOf(hour, zone)} ${localTime(hour, zone).hour}`;
    names.set(hour.getTime(), name);
    return name;
  };
  const byOutlet = new Map<string | null, Map<string, Tally>>();
  for (const { outletSlug, hour, published, isLooked, isUnreached } of hours) {
    const tallies = byOutlet.get(outletSlug) ?? new Map<string, Tally>();
    byOutlet.set(outletSlug, tallies);
    const key = nameOf(hour);
    const found = { published, looked: Number(isLooked), unreached: Number(isUnreached) };
    const before = tallies.get(key);
    tallies.set(key, before === undefined ? found : bothOf(before, found));
  }
  const ofAll = keys.map((key) => byOutlet.get(null)?.get(key) ?? nothing);
  return (slug) => {
    const own = byOutlet.get(slug);
    return keys.map((key, place) => bothOf(own?.get(key) ?? nothing, ofAll[place] ?? nothing));
  };
}

/** Two findings of one hour. */
function bothOf(one: Tally, other: Tally): Tally {
  return {
    published: one.published + other.published,
    looked: one.looked || other.looked,
    unreached: one.unreached || other.unreached,
  };
}

/** The cell of an hour; `repeats`: of its articles those whose report it has already. */
export function hourCell(tally: Tally, hrefOf: () => string, repeats: number): GridCell {
  const state = cellState(tally);
  const words = {
    published: countedReports({ articles: tally.published, reports: tally.published - repeats }),
    none: 'looked, none',
    unreached: 'not reached',
    unwatched: 'not watched',
  }[state];
  return { state, count: tally.published, words, href: state === 'published' ? hrefOf() : null };
}

/** The same of a day. */
export function dayCell(tally: Tally, hrefOf: () => string, repeats: number): GridCell {
  const state = cellState(tally);
  const words = {
    published: countedReports({ articles: tally.published, reports: tally.published - repeats }),
    none: `none, looked for ${counted(tally.looked, 'hour')}`,
    unreached: 'not reached',
    unwatched: 'not watched',
  }[state];
  return { state, count: tally.published, words, href: state === 'published' ? hrefOf() : null };
}

/** What was found in several hours together; an hour that was answered for counts as that only. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      published: sum.published + tally.published,
      looked: sum.looked + tally.looked,
      unreached: sum.unreached + (tally.looked > 0 ? 0 : tally.unreached),
    }),
    nothing,
  );
}

/**
 * Several cells in words; `dayOnly`: articles that carry their day and no hour, `repeats`: articles of a report that
 * others of them are of too.
 */
export function sumWords(
  tallies: readonly Tally[],
  {
    dayOnly,
    repeats,
    unit,
  }: { readonly dayOnly: number; readonly repeats: number; readonly unit: 'hour' | 'day' },
): string {
  const states = tallies.map(cellState);
  const count = (state: CellState): number => states.filter((one) => one === state).length;
  const published = tallies.reduce((sum, tally) => sum + tally.published, 0) + dayOnly;
  const parts = [
    published === 0 ? null : countedReports({ articles: published, reports: published - repeats }),
    dayOnly === 0 ? null : `${dayOnly} of them with a day only`,
    count('none') === 0 ? null : `looked and found none ${counted(count('none'), unit)}`,
    count('unreached') === 0 ? null : `could not be reached ${counted(count('unreached'), unit)}`,
    count('unwatched') === 0 ? null : `not watched ${counted(count('unwatched'), unit)}`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
