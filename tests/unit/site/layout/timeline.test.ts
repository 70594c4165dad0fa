import { describe, expect, it } from 'vitest';
import { layOutStrip } from '@/lib/site/layout/strip';
import { countDays, layOutTimeline, marginTime } from '@/lib/site/layout/timeline';
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
  { hour: new Date('2025-08-15T22:00Z'), matching: 40, all: 50 },
  { hour: new Date('2025-08-16T08:00Z'), matching: 1, all: 3 },
];
const lay = (zone: string, isContinued = false) =>
  layOutTimeline(rows, { zone, homeYear: 2025, hours, isContinued }).map((day) => [
    day.heading,
    day.count,
    day.hours.map((hour) => `${hour.label} ${hour.count} ${hour.rows.map(({ id }) => id)}`),
  ]);

describe('headings', () => {
  it('follow the zone, and the counts are those of the whole answer', () => {
    expect(lay('America/Anchorage')).toEqual([
      ['Thursday 14 August', 1, ['No time given null day']],
      ['Friday 15 August', 40, ['14:00 40 one,two']],
      ['Saturday 16 August', 1, ['00:00 1 three']],
      ['No date stated', null, ['No date stated null none']],
    ]);
    expect(lay('Europe/Kyiv').map(([heading]) => heading)).toEqual([
      'Friday 15 August',
      'Saturday 16 August',
      'No date stated',
    ]);
  });

  it('count no day that began on an earlier page', () => {
    expect(lay('America/Anchorage', true).map(([, count]) => count)).toEqual([null, 40, 1, null]);
  });

  it('begin at half past in a zone of half hours, where days are not counted', () => {
    expect(lay('Asia/Kolkata')[1]).toEqual([
      'Saturday 16 August',
      null,
      ['03:30 40 one,two', '13:30 1 three'],
    ]);
    expect(countDays(hours, 'Asia/Kolkata')).toBeNull();
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

describe('the strip', () => {
  const scope = (text: string) => {
    const params = Object.fromEntries(new URLSearchParams(text));
    const { view } = parseQuery(params, { zone: 'America/Anchorage', outlets: null, moments: null });
    return {
      view,
      path: '/',
      from: '2025-08-14',
      to: '2025-08-16',
      moments: [new Date('2025-08-15T22:30:00Z')],
      untimed: 4,
    };
  };

  it('has every day of the event, in the zone, and each leads to itself under the same filters', () => {
    const { days, hours: ofDay, tallest } = layOutStrip(hours, scope('lang=uk'));
    expect(days.map((day) => [day.key, day.matching, day.all, day.href])).toEqual([
      ['2025-08-14', 0, 0, '/?lang=uk&from=2025-08-14&to=2025-08-14'],
      ['2025-08-15', 40, 50, '/?lang=uk&from=2025-08-15&to=2025-08-15'],
      ['2025-08-16', 1, 3, '/?lang=uk&from=2025-08-16&to=2025-08-16'],
    ]);
    expect(days[1]?.hours[14]).toEqual({ matching: 40, all: 50 });
    expect([ofDay, tallest, days.some((day) => day.isSelected)]).toEqual([[], 50, false]);
  });

  it('opens the hours of a single chosen day', () => {
    const strip = layOutStrip(hours, scope('from=2025-08-15T14:00&to=2025-08-15T15:00'));
    expect(strip.days.filter((day) => day.isSelected).map((day) => day.key)).toEqual(['2025-08-15']);
    expect(strip.hours).toHaveLength(24);
    expect(strip.hours[14]).toMatchObject({
      matching: 40,
      isSelected: true,
      label: '14',
    });
    expect(strip.hours[23]?.href).toBe('/?from=2025-08-15T23:00&to=2025-08-15');
  });

  it('counts a stray article beside the drawn days, not among them', () => {
    const stray = { hour: new Date('2025-12-24T00:00Z'), matching: 1, all: 2 };
    expect(layOutStrip([...hours, stray], scope(''))).toMatchObject({
      before: { matching: 0, all: 0, href: '/?to=2025-08-13' },
      after: { matching: 1, all: 2, href: '/?from=2025-08-17' },
    });
  });
});
