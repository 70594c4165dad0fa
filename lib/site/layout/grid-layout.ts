import type { Outlet } from '@/lib/news/outlet';
import type { SpanWatch } from '@/lib/news/shown/watch';
import { dayOf, instantAt, localTime, startOfDay, twoDigits } from '@/lib/news/zoned-time';
import { dayHeading, fullDay, shortDay } from '@/lib/site/dates';
import { outletPath } from '@/lib/site/paths';
import { changeView, type View, viewHref, wholeCoverage } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';
import { daysOf } from './coverage-days';
import {
  dayCell,
  type Grid,
  type GridColumn,
  type GridRow,
  hourCell,
  sumOf,
  sumWords,
  type Tally,
  tallyHours,
} from './grid';
import { hoursHref } from './grid-address';

export interface GridScope {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Whose days and hours these are: the event's. */
  readonly zone: string;
  /** The clock by which the pages that it leads to are read. */
  readonly readerZone?: string;
  /** Of the outlets: so a day's hours are of the same ones. */
  readonly page?: number;
}

/** One outlet's grid: days by hours. */
export function layOutOutletGrid(watch: SpanWatch, outlet: Outlet, scope: GridScope): Grid {
  const { zone, readerZone = zone } = scope;
  const days = daysOf(scope);
  const all = tallyHours(watch.hours, { keys: days.flatMap(keysOf), zone })(outlet.slug);
  const rows = days.map((day, place) => {
    const tallies = all.slice(place * 24, place * 24 + 24);
    return {
      key: day,
      label: dayHeading(day, Number(scope.from.slice(0, 4))),
      outlet: null,
      href: outletHref(outlet.slug, dayView(day, zone), readerZone),
      ...hoursRow(watch, tallies, { slug: outlet.slug, day, zone, readerZone }),
    };
  });
  return { columns: hourColumns, rows, silent: [] };
}

/** All outlets by the hours of one day. */
export function layOutDayGrid(
  watch: SpanWatch,
  outlets: readonly Outlet[],
  { day, zone, readerZone = zone }: { readonly day: string } & Pick<GridScope, 'zone' | 'readerZone'>,
): Grid {
  const talliesOf = tallyHours(watch.hours, { keys: keysOf(day), zone });
  return withSilent(outlets, hourColumns, (outlet) => {
    const tallies = talliesOf(outlet.slug);
    return {
      ...outletRow(outlet, readerZone),
      ...hoursRow(watch, tallies, { slug: outlet.slug, day, zone, readerZone }),
    };
  });
}

/** All outlets by the days of a span; each day leads to its hours. */
export function layOutSpanGrid(watch: SpanWatch, outlets: readonly Outlet[], scope: GridScope): Grid {
  const { zone, readerZone = zone, page = 1 } = scope;
  const days = daysOf(scope);
  const talliesOf = tallyHours(watch.hours, { keys: days.flatMap(keysOf), zone });
  const dayOnly = new Map(watch.days.map((one) => [`${one.outletSlug} ${one.day}`, one.published]));
  const columns = days.map((day) => {
    const label = day === scope.from || day.endsWith('-01') ? shortDay(day) : String(Number(day.slice(8)));
    const name = `${label}: ${fullDay(day)}, by hours`;
    return { key: day, label, name, href: hoursHref({ day, page }, readerZone) };
  });
  return withSilent(outlets, columns, (outlet) => {
    const all = talliesOf(outlet.slug);
    const tallies = days.map((day, place) => {
      const ofDay = sumOf(all.slice(place * 24, place * 24 + 24));
      return { ...ofDay, published: ofDay.published + (dayOnly.get(`${outlet.slug} ${day}`) ?? 0) };
    });
    const inDay = repeatsBy(watch, outlet.slug, (at) => dayOf(at, zone));
    return {
      ...outletRow(outlet, readerZone),
      cells: tallies.map((tally, place) =>
        dayCell(
          tally,
          () => outletHref(outlet.slug, dayView(days[place] ?? '', zone), readerZone),
          inDay.get(days[place] ?? '') ?? 0,
        ),
      ),
      total: sumOf(tallies).published,
      sum: sumWords(tallies, {
        dayOnly: 0,
        repeats: repeatsBy(watch, outlet.slug, () => 'span').get('span') ?? 0,
        unit: 'day',
      }),
    };
  });
}

/** A row of hours. Addresses are made for the cells that have one only: they take longer than all else. */
function hoursRow(
  watch: SpanWatch,
  tallies: readonly Tally[],
  {
    slug,
    day,
    zone,
    readerZone,
  }: Required<Pick<GridScope, 'zone' | 'readerZone'>> & {
    readonly slug: string;
    readonly day: string;
  },
): Pick<GridRow, 'cells' | 'total' | 'sum'> {
  const dayOnly = watch.days.find((one) => one.day === day && one.outletSlug === slug)?.published ?? 0;
  const inHour = repeatsBy(watch, slug, (at) => `${dayOf(at, zone)} ${localTime(at, zone).hour}`);
  return {
    cells: tallies.map((tally, hour) =>
      hourCell(
        tally,
        () => outletHref(slug, hourView(day, hour, zone), readerZone),
        inHour.get(`${day} ${hour}`) ?? 0,
      ),
    ),
    total: sumOf(tallies).published + dayOnly,
    sum: sumWords(tallies, {
      dayOnly,
      repeats: repeatsBy(watch, slug, (at) => dayOf(at, zone)).get(day) ?? 0,
      unit: 'hour',
    }),
  };
}

/** How many articles of an outlet are of a report that it had published before in the same hour or day, by its name. */
function repeatsBy(
  { repeats }: SpanWatch,
  slug: string,
  nameOf: (at: Date) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outletSlug, at, before, number } of repeats) {
    if (outletSlug !== slug) continue;
    const name = nameOf(at);
    if (nameOf(before) === name) counts.set(name, (counts.get(name) ?? 0) + number);
  }
  return counts;
}

const hoursOfDay: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour);

const keysOf = (day: string): readonly string[] => hoursOfDay.map((hour) => `${day} ${hour}`);

const hourColumns: readonly GridColumn[] = hoursOfDay.map((hour) => ({
  key: twoDigits(hour),
  label: twoDigits(hour),
  name: `${twoDigits(hour)}:00`,
  href: null,
}));

function withSilent(
  outlets: readonly Outlet[],
  columns: readonly GridColumn[],
  rowOf: (outlet: Outlet) => GridRow,
): Grid {
  const rows = outlets.map(rowOf);
  const isSilent = (row: GridRow) => row.total === 0 && row.cells.every(({ state }) => state === 'unwatched');
  return {
    columns,
    rows: rows.filter((row) => !isSilent(row)),
    silent: rows.flatMap((row) => (isSilent(row) && row.outlet !== null ? [row.outlet] : [])),
  };
}

function outletRow(outlet: Outlet, readerZone: string): Pick<GridRow, 'key' | 'label' | 'outlet' | 'href'> {
  return {
    key: outlet.slug,
    label: outlet.name,
    outlet,
    href: inZone(`${outletPath(outlet.slug)}#hours`, readerZone),
  };
}

/** The days of a span, sixty-two at most. */
function dayView(day: string, zone: string): View {
  return spanView(startOfDay(day, zone), startOfDay(day, zone, 1), zone);
}

function hourView(day: string, hour: number, zone: string): View {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = instantAt({ year, month, day: date, hour, minute: 0, second: 0 }, zone);
  return spanView(at, new Date(at.getTime() + 3_600_000), zone);
}

function spanView(from: Date, to: Date, zone: string): View {
  return changeView(
    { query: wholeCoverage, zone, eventZone: zone, isFromStart: false, picked: [] },
    { from, to },
  );
}

function outletHref(slug: string, view: View, readerZone: string): string {
  return viewHref(outletPath(slug), { ...view, zone: readerZone });
}
