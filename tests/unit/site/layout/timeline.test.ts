import { describe, expect, it } from 'vitest';
import type { ReportCounts } from '@/lib/news/shown/listing';
import { retitledWords } from '@/lib/site/layout/retitled-words';
import { layOutStrip } from '@/lib/site/layout/strip';
import { countDays, layOutTimeline, marginTime } from '@/lib/site/layout/timeline';
import { countedReports } from '@/lib/site/names';
import { parseQuery } from '@/lib/site/query/query';
import { listedArticle } from '@/tests/support/listed-article';

const rows = [
  listedArticle('day', '2025-08-15'),
  listedArticle('one', '2025-08-15T22:05Z'),
  listedArticle('two', '2025-08-15T22:50Z'),
  listedArticle('three', '2025-08-16T08:10Z'),
  listedArticle('none', null),
];
const hours = [
  { hour: new Date('2025-08-15T22:00Z'), matching: 40, all: 50, reports: 32, earlier: [] },
  {
    hour: new Date('2025-08-16T08:00Z'),
    matching: 1,
    all: 3,
    reports: 1,
    earlier: [{ hour: new Date('2025-08-15T22:00Z'), reports: 1 }],
  },
];
const said = (count: ReportCounts | null) => (count === null ? null : countedReports(count));
const lay = (zone: string, isContinued = false) =>
  layOutTimeline(rows, { zone, homeYear: 2025, hours, isContinued }).map((day) => [
    day.heading,
    said(day.count),
    day.hours.map((hour) => `${hour.label}: ${said(hour.count)}: ${hour.rows.map(({ id }) => id)}`),
  ]);

describe('headings', () => {
  it('follow the zone, and the counts are those of the whole answer', () => {
    expect(lay('America/Anchorage')).toEqual([
      [
        'Friday 15 August',
        '41 articles · 33 reports',
        ['No time given: null: day', '14:00: 40 articles · 32 reports: one,two'],
      ],
      ['Saturday 16 August', '1 article', ['00:00: 1 article: three']],
      ['No date stated', null, ['No date stated: null: none']],
    ]);
    expect(lay('Europe/Kyiv').map(([heading]) => heading)).toEqual([
      'Friday 15 August',
      'Saturday 16 August',
      'No date stated',
    ]);
  });

  it('count no day that began on an earlier page', () => {
    expect(lay('America/Anchorage', true).map(([, count]) => count)).toEqual([null, '1 article', null]);
  });

  const alike = [
    listedArticle('evening', '2025-08-14T23:30Z'),
    listedArticle('day', '2025-08-15'),
    listedArticle('night', '2025-08-15T03:00Z'),
    listedArticle('noon', '2025-08-15T22:05Z'),
    listedArticle('none', null),
  ];
  it.each([
    ['old', 'America/Anchorage', ['evening,night', 'day,noon', 'none']],
    ['new', 'America/Anchorage', ['noon,day', 'night,evening', 'none']],
    ['old', 'Asia/Tokyo', ['day,evening,night', 'noon', 'none']],
    ['new', 'Pacific/Kiritimati', ['noon', 'night,evening,day', 'none']],
    ['old', 'UTC', ['evening', 'day,night,noon', 'none']],
  ])('keep a day without a time that day, %s first by the clock of %s', (sort, zone, found) => {
    const given = sort === 'old' ? alike : [...alike.slice(0, 4).reverse(), ...alike.slice(4)];
    const days = layOutTimeline(given, { zone, homeYear: 2025, hours: null, isContinued: false });
    expect(days.map((day) => day.hours.flatMap((hour) => hour.rows.map(({ id }) => id)).join())).toEqual(
      found,
    );
  });

  it('say once that no time was given, whatever was published on the stroke of midnight', () => {
    const midnight = [
      listedArticle('a', '2025-08-15T08:00Z'),
      listedArticle('b', '2025-08-15'),
      listedArticle('c', '2025-08-15T08:00Z'),
    ];
    const scope = { zone: 'America/Anchorage', homeYear: 2025, hours: null, isContinued: false };
    const [day] = layOutTimeline(midnight, scope);
    expect(day?.hours.map(({ label, rows: of }) => [label, of.map(({ id }) => id).join()])).toEqual([
      ['No time given', 'b'],
      ['00:00', 'a,c'],
    ]);
  });

  it('count what has a day only with its day, a copy of it under another day too', () => {
    const copied = [
      listedArticle('first', '2025-08-15T22:05Z', {
        copies: [listedArticle('copy', '2025-08-16', { report: 'first' })],
      }),
      listedArticle('own', '2025-08-16', {
        copies: [listedArticle('twin', '2025-08-16', { report: 'own' })],
      }),
    ];
    const days = layOutTimeline(copied, { zone: 'UTC', homeYear: 2025, hours, isContinued: false });
    expect(days.map(({ count }) => said(count))).toEqual([
      '40 articles · 32 reports',
      '4 articles · 3 reports',
    ]);
  });

  it('begin at half past in a zone of half hours, where days are not counted', () => {
    expect(lay('Asia/Kolkata')[1]).toEqual([
      'Saturday 16 August',
      null,
      ['03:30: 40 articles · 32 reports: one,two', '13:30: 1 article: three'],
    ]);
    expect(countDays(hours, 'Asia/Kolkata')).toBeNull();
  });

  describe('of hours', () => {
    const at = (hour: number, count: number) =>
      Array.from({ length: count }, (_, place) =>
        listedArticle(`${hour}-${place}`, `2025-08-15T${hour}:${10 + place}Z`),
      );
    const busy = { hour: new Date('2025-08-15T14:00Z'), matching: 9, all: 9, reports: 9, earlier: [] };
    const headed = (
      listed: typeof rows,
      scope: { isContinued?: boolean; counts?: typeof hours | null } = {},
    ) =>
      layOutTimeline(listed, {
        zone: 'UTC',
        homeYear: 2025,
        hours: scope.counts === undefined ? [busy] : scope.counts,
        isContinued: scope.isContinued ?? false,
      }).map((day) => day.hours.flatMap(({ label, isHeaded }) => (isHeaded ? [label] : [])));

    it.each([
      ['none, where none is crowded', [...at(10, 5), ...at(12, 1)], {}, [[]]],
      [
        'from the first crowded one on',
        [...at(10, 2), ...at(12, 6), ...at(15, 1), ...at(16, 1), ...at(17, 1)],
        {},
        [['12:00', '15:00', '16:00', '17:00']],
      ],
      ['by the whole answer’s count', [...at(14, 2), ...at(16, 1)], {}, [['14:00', '16:00']]],
      ['also on the page after it', at(16, 1), { isContinued: true }, [['16:00']]],
      ['not on the page before it', at(12, 1), { isContinued: true }, [[]]],
      ['newest first, after it too', at(12, 2).toReversed(), { isContinued: true }, [['12:00']]],
      ['anew each day', [...at(12, 6), ...rows.slice(3, 4)], {}, [['12:00'], []]],
      ['by what is here, where hours are cut', [...at(14, 2), ...at(16, 1)], { counts: null }, [[]]],
    ])('are drawn: %s', (_, listed, scope, drawn) => {
      expect(headed(listed, scope)).toEqual(drawn);
    });
  });

  it.each([
    ['day', '15 Aug'],
    ['one', '14:05'],
    ['none', 'no date'],
  ])('the margin of %s says %s', (id, said) => {
    const row = rows.find((one) => one.id === id);
    expect(row && marginTime(row, 'America/Anchorage')).toBe(said);
  });
});

describe('a headline that was changed', () => {
  const zone = 'America/Anchorage';
  const seenAt = new Date('2025-08-16T02:30Z');
  const words = (published: string | null, modified: string | null, seen = seenAt) =>
    retitledWords(
      listedArticle('one', published),
      { version: 2, seenAt: seen, modifiedAt: modified === null ? null : new Date(modified) },
      zone,
    );

  it.each([
    ['by the outlet’s date', '2025-08-15T22:05Z', '2025-08-16T02:05Z', 'headline changed 18:05'],
    ['on another day', '2025-08-15T22:05Z', '2025-08-16T18:05Z', 'headline changed 16 Aug, 10:05'],
    ['as we saw it', '2025-08-15T22:05Z', null, 'headline changed, seen 18:30'],
    ['of an undated report', null, '2025-08-16T02:05Z', 'headline changed 15 Aug 2025, 18:05'],
  ])('%s', (_, published, modified, said) => {
    expect(words(published, modified)).toBe(said);
  });

  it('names the year where it is another', () => {
    const late = new Date('2026-11-29T02:30Z');
    expect(words('2025-08-15T22:05Z', null, late)).toBe('headline changed, seen 28 Nov 2026, 17:30');
  });
});

describe('the strip', () => {
  const scope = (text: string) => {
    const params = Object.fromEntries(new URLSearchParams(text));
    const { view } = parseQuery(params, { zone: 'America/Anchorage', outlets: null, moments: null });
    return {
      view,
      path: '/',
      from: '2025-08-14',
      to: '2025-08-16',
      day: '2025-08-15',
      moments: [{ at: new Date('2025-08-15T22:30:00Z'), name: 'The handshake' }],
      untimed: 0,
      isCounted: true,
    };
  };

  it('has every day of the event, in the zone, and each leads to itself under the same filters', () => {
    const { days, tallest } = layOutStrip(hours, scope('lang=uk'));
    expect(days.map((day) => [day.key, day.matching, day.all, day.href])).toEqual([
      ['2025-08-14', 0, 0, '/?lang=uk&from=2025-08-14&to=2025-08-14'],
      ['2025-08-15', 40, 50, '/?lang=uk&from=2025-08-15&to=2025-08-15'],
      ['2025-08-16', 1, 3, '/?lang=uk&from=2025-08-16&to=2025-08-16'],
    ]);
    expect(days[1]?.hours[14]).toEqual({ matching: 40, all: 50, reports: 32 });
    expect([tallest, days.some((day) => day.isSelected)]).toEqual([80, false]);
  });

  const openedIn = (text: string) =>
    layOutStrip(hours, scope(text))
      .days.filter(({ opened }) => opened.length > 0)
      .map(({ key, opened }) => `${key} ${opened.length}`);

  it.each([
    ['', ['2025-08-15 24']],
    ['lang=uk', ['2025-08-15 24']],
    ['from=2025-08-16&to=2025-08-16', ['2025-08-16 24']],
    ['from=2025-08-14&to=2025-08-15T14:00', ['2025-08-14 24', '2025-08-15 24']],
    ['from=2025-08-14&to=2025-08-16', ['2025-08-15 24']],
    ['from=2025-12-01', ['2025-08-15 24']],
  ])('opens the event’s day, or the one or two that are chosen: %s', (text, opened) => {
    expect(openedIn(text)).toEqual(opened);
  });

  it('says of no day or hour how many match where that was not counted', () => {
    const names = (isCounted: boolean) => {
      const { days } = layOutStrip(hours, { ...scope(''), isCounted });
      return [days[1]?.name, days[1]?.opened[14]?.name];
    };
    expect(names(true)[0]).toContain('articles');
    expect(names(true)[1]).toContain('articles');
    expect(names(false)).toEqual(['Friday 15 August, 1 moment', '15 Aug, 14:00–15:00 AKDT: The handshake']);
  });

  it.each([
    ['', 0, '40 articles · 32 reports, 1 moment'],
    ['', 2, '40 articles · 32 reports with a time, 1 moment'],
    // How much of other days has no time is not known then.
    ['from=2025-08-14&to=2025-08-14', 0, '40 articles · 32 reports with a time, 1 moment'],
  ])('says where a day’s page may have more than its hours: %s, %i untimed', (text, untimed, said) => {
    expect(layOutStrip(hours, { ...scope(text), untimed }).days[1]?.name).toBe(`Friday 15 August, ${said}`);
  });

  it.each([
    ['', '2025-07-15', '2025-09-14'],
    ['from=2025-11-20&to=2025-11-20', '2025-10-20', '2025-12-20'],
    ['from=2025-12-30', '2025-10-31', '2025-12-31'],
    ['to=2025-06-02', '2025-06-01', '2025-08-01'],
  ])(
    'of seven months has the days around the event’s own, or around what “%s” asks for',
    (asked, from, to) => {
      const months = { ...scope(asked), from: '2025-06-01', to: '2025-12-31' };
      const { days, before, after } = layOutStrip(hours, months);
      expect([days.length, days[0]?.key, days.at(-1)?.key]).toEqual([62, from, to]);
      expect(before.all + after.all).toBe(from > '2025-08-15' || to < '2025-08-15' ? 53 : 0);
    },
  );

  it('opens nothing where the event’s day is not drawn', () => {
    const { days } = layOutStrip(hours, { ...scope(''), day: '2025-09-01' });
    expect(days.flatMap(({ opened }) => opened)).toEqual([]);
  });

  it.each([
    [0, 2],
    [1, 2],
    [2, 4],
    [7, 10],
    [8, 10],
    [13, 20],
    [17, 30],
    [34, 50],
    [64, 80],
    [100, 160],
    [1601, 3000],
  ])('of at most %i articles an hour has a full height of %i', (busiest, height) => {
    const counts = [
      { hour: new Date('2025-08-15T22:00Z'), matching: 0, all: busiest, reports: 0, earlier: [] },
    ];
    expect(layOutStrip(counts, scope('')).tallest).toBe(height);
  });

  it('counts a report once in a day and in what lies beyond, in whatever hours its copies are', () => {
    const again = (hour: string, earlier: string) => ({
      hour: new Date(hour),
      matching: 2,
      all: 2,
      reports: 2,
      earlier: [{ hour: new Date(earlier), reports: 1 }],
    });
    const { days, after } = layOutStrip(
      [
        ...hours.slice(0, 1),
        again('2025-08-15T23:00Z', '2025-08-15T22:00Z'),
        again('2025-08-16T09:00Z', '2025-08-15T23:00Z'),
        again('2025-08-20T09:00Z', '2025-08-16T09:00Z'),
        again('2025-08-20T10:00Z', '2025-08-20T09:00Z'),
      ],
      scope(''),
    );
    expect(days.map(({ name }) => name)).toEqual([
      'Thursday 14 August, 0 articles',
      'Friday 15 August, 42 articles · 33 reports, 1 moment',
      'Saturday 16 August, 2 articles',
    ]);
    expect(after).toMatchObject({ matching: 4, reports: 3 });
  });

  it('names an hour with its moments', () => {
    const strip = layOutStrip(hours, scope('from=2025-08-15T14:00&to=2025-08-15T15:00'));
    expect(strip.days.filter((day) => day.isSelected).map((day) => day.key)).toEqual(['2025-08-15']);
    const opened = strip.days[1]?.opened ?? [];
    expect(opened[14]).toMatchObject({
      matching: 40,
      isSelected: true,
      label: '14',
      name: '15 Aug, 14:00–15:00 AKDT, 40 articles · 32 reports: The handshake',
    });
    expect(opened.filter(({ isSelected }) => isSelected)).toHaveLength(1);
    expect(opened[13]?.name).toBe('15 Aug, 13:00–14:00 AKDT, 0 articles');
    expect(opened[23]?.href).toBe('/?from=2025-08-15T23:00&to=2025-08-15');
  });

  it.each([
    ['from=2025-08-15&to=2025-08-15', 0],
    ['from=2025-08-15T10:00&to=2025-08-15T12:00', 2],
    ['from=2025-08-15T10:30&to=2025-08-15T12:30', 3],
    ['from=2025-08-15T22:00', 2],
  ])('marks the hours of a part of a day, not of a whole one: %s', (text, marked) => {
    const { days } = layOutStrip(hours, scope(text));
    expect(days[1]?.opened.filter(({ isSelected }) => isSelected)).toHaveLength(marked);
  });

  it('counts a stray article beside the drawn days, not among them', () => {
    const stray = { hour: new Date('2025-12-24T00:00Z'), matching: 1, all: 2, reports: 1, earlier: [] };
    expect(layOutStrip([...hours, stray], scope(''))).toMatchObject({
      before: { matching: 0, all: 0, reports: 0, href: '/?to=2025-08-13' },
      after: { matching: 1, all: 2, reports: 1, href: '/?from=2025-08-17' },
    });
  });
});
