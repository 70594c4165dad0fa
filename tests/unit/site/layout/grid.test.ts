import { describe, expect, it } from 'vitest';
import type { HourWatch } from '@/lib/news/shown/watch';
import { cellState } from '@/lib/site/layout/grid';
import { chooseDay, choosePage, hoursHref } from '@/lib/site/layout/grid-address';
import { layOutDayGrid, layOutOutletGrid, layOutSpanGrid } from '@/lib/site/layout/grid-layout';

const zone = 'America/Anchorage';
const outlet = (slug: string) => ({
  slug,
  name: `The ${slug}`,
  home: `https://${slug}.example/`,
  country: 'US',
  language: 'en',
  kind: 'newspaper' as const,
  isSample: false,
  isFound: false,
});
/** On 15 August by the clock of Anchorage, eight hours behind UTC. */
const at = (clock: number) => new Date(Date.UTC(2025, 7, 15, clock + 8));
const hour = (outletSlug: string | null, clock: number, found: Partial<HourWatch>): HourWatch => ({
  outletSlug,
  hour: at(clock),
  published: 0,
  isLooked: false,
  isUnreached: false,
  ...found,
});
const scope = { from: '2025-08-14', to: '2025-08-16', zone };

describe('a gap is not a failure', () => {
  it.each([
    [{ published: 2, looked: 0, unreached: 0 }, 'published'],
    [{ published: 2, looked: 1, unreached: 1 }, 'published'],
    [{ published: 0, looked: 1, unreached: 0 }, 'none'],
    // An answer says what there was, also beside a failure.
    [{ published: 0, looked: 1, unreached: 1 }, 'none'],
    [{ published: 0, looked: 0, unreached: 1 }, 'unreached'],
    [{ published: 0, looked: 0, unreached: 0 }, 'unwatched'],
  ])('%o is %s', (tally, state) => {
    expect(cellState(tally)).toBe(state);
  });
});

describe('one outlet by days and hours', () => {
  const grid = layOutOutletGrid(
    {
      hours: [
        hour('courier', 10, { published: 3 }),
        hour('courier', 10, { isLooked: true }),
        hour('courier', 11, { isLooked: true }),
        hour('courier', 12, { isUnreached: true }),
        hour('other', 13, { published: 1 }),
        hour(null, 14, { isLooked: true }),
        hour(null, 24, { isUnreached: true }),
      ],
      days: [{ outletSlug: 'courier', day: '2025-08-16', published: 2 }],
      repeats: [
        { outletSlug: 'courier', at: at(10), before: at(10), number: 1 },
        // Of a report of the day before, and of another outlet.
        { outletSlug: 'courier', at: at(10), before: at(-20), number: 1 },
        { outletSlug: 'other', at: at(13), before: at(10), number: 1 },
      ],
    },
    outlet('courier'),
    scope,
  );
  const cells = (row: number) => grid.rows[row]?.cells ?? [];

  it('has a row a day and a cell an hour, by the clock of the zone', () => {
    expect(grid.rows.map(({ key, cells: within }) => [key, within.length])).toEqual([
      ['2025-08-14', 24],
      ['2025-08-15', 24],
      ['2025-08-16', 24],
    ]);
    expect(
      cells(1)
        .slice(9, 16)
        .map(({ state }) => state),
    ).toEqual([
      'unwatched',
      'published',
      'none',
      'unreached',
      // Another outlet’s article is none of this one’s.
      'unwatched',
      // An archive asked for all outlets speaks for each.
      'none',
      'unwatched',
    ]);
    expect(cells(2)[0]?.state).toBe('unreached');
  });

  it('says each cell in words, and leads from articles to them', () => {
    expect(cells(1)[10]).toEqual({
      state: 'published',
      count: 3,
      words: '3 articles · 2 reports',
      href: '/outlets/courier?from=2025-08-15T10:00&to=2025-08-15T11:00',
    });
    expect(cells(1)[11]).toMatchObject({ words: 'looked, none', href: null });
    expect(cells(1)[12]?.words).toBe('not reached');
    expect(cells(1)[0]?.words).toBe('not watched');
  });

  it('sums a row in words, articles without an hour too', () => {
    expect(grid.rows[0]?.sum).toBe('not watched 24 hours');
    expect(grid.rows[1]?.sum).toBe(
      '3 articles · 2 reports; looked and found none 2 hours; could not be reached 1 hour; not watched 20 hours',
    );
    expect(grid.rows[2]).toMatchObject({ total: 2 });
    expect(grid.rows[2]?.sum).toMatch(/^2 articles; 2 of them with a day only; could not be reached 1 hour/);
  });
});

describe('all outlets', () => {
  const outlets = [outlet('courier'), outlet('silent'), outlet('down')];
  const watch = {
    hours: [
      hour('courier', 10, { published: 1 }),
      hour('courier', 11, { isLooked: true }),
      hour('down', 3, { isUnreached: true }),
    ],
    days: [],
    repeats: [],
  };

  it('stand by days, those of which nothing is known apart', () => {
    const grid = layOutSpanGrid(watch, outlets, scope);
    expect(grid.rows.map(({ key, cells }) => [key, ...cells.map(({ state }) => state)])).toEqual([
      ['courier', 'unwatched', 'published', 'unwatched'],
      ['down', 'unwatched', 'unreached', 'unwatched'],
    ]);
    expect(grid.silent.map(({ slug }) => slug)).toEqual(['silent']);
    expect(grid.columns[1]).toMatchObject({ label: '15', href: '/sources/hours?day=2025-08-15' });
  });

  it('stand by the hours of one day', () => {
    const grid = layOutDayGrid(watch, outlets, { day: '2025-08-15', zone });
    expect(grid.rows[0]?.cells.map(({ state }) => state).indexOf('published')).toBe(10);
    expect(layOutDayGrid(watch, outlets, { day: '2025-08-14', zone }).rows).toEqual([]);
  });

  it('keep a day of 23 hours and one of 25', () => {
    for (const day of ['2025-03-09', '2025-11-02']) {
      const grid = layOutDayGrid({ hours: [], days: [], repeats: [] }, outlets, { day, zone });
      expect([grid.rows.length, grid.silent.length, grid.columns.length]).toEqual([0, 3, 24]);
    }
  });
});

describe('the day of an address', () => {
  const span = { from: '2025-08-08', to: '2025-08-26' };
  it.each([
    [undefined, null, 0],
    ['2025-08-15', '2025-08-15', 0],
    [['2025-08-15', '2025-08-16'], '2025-08-16', 0],
    ['2025-08-27', null, 1],
    ['2025-08-32', null, 1],
    ['yesterday', null, 1],
    ['2025-08-15T10:00', null, 1],
  ])('day=%s', (given, day, problems) => {
    const chosen = chooseDay({ day: given }, span);
    expect([chosen.day, chosen.problems.length]).toEqual([day, problems]);
  });
});

describe('the page of outlets of an address', () => {
  const outlets = Array.from({ length: 250 }, (_, place) => place + 1);
  it.each([
    [undefined, 1, 1, 100, 0],
    ['2', 2, 101, 200, 0],
    [['1', '3'], 3, 201, 250, 0],
    ['4', 1, 1, 100, 1],
    ['0', 1, 1, 100, 1],
    ['-1', 1, 1, 100, 1],
    ['1e1', 1, 1, 100, 1],
    ['99999999999999999999', 1, 1, 100, 1],
  ])('page=%s', (given, page, first, last, problems) => {
    const chosen = choosePage({ page: given }, outlets);
    expect([chosen.page, chosen.lines[0], chosen.lines.at(-1), chosen.problems.length]).toEqual([
      page,
      first,
      last,
      problems,
    ]);
    expect([chosen.last, chosen.count]).toEqual([3, 250]);
  });

  it('is one even where there is no outlet', () => {
    expect(choosePage({}, [])).toMatchObject({ page: 1, last: 1, lines: [], problems: [] });
  });

  it('is kept by the way from a day to its hours', () => {
    const [day] = layOutSpanGrid({ hours: [], days: [], repeats: [] }, [outlet('courier')], {
      ...scope,
      page: 2,
    }).columns;
    expect(day?.href).toBe('/sources/hours?day=2025-08-14&page=2');
    expect(hoursHref({ day: null, page: 3 }, 'UTC')).toBe('/sources/hours?page=3&tz=utc');
  });
});
