import { describe, expect, it } from 'vitest';
import { dayOf, instantAt, isZoneName, localTime, startOfDay } from '@/lib/news/zoned-time';
import {
  clockTime,
  dayHeading,
  fullTime,
  machineTime,
  publicationPhrase,
  shortTime,
  utcOffset,
  zoneAbbreviation,
  zonedShortTime,
} from '@/lib/site/dates';

const statements = new Date('2025-08-15T23:34:00Z');

describe('one instant by several clocks', () => {
  it.each([
    ['America/Anchorage', '15 August 2025, 15:34 AKDT', '15 Aug, 15:34'],
    ['America/New_York', '15 August 2025, 19:34 EDT', '15 Aug, 19:34'],
    ['Europe/Kyiv', '16 August 2025, 02:34 UTC+3', '16 Aug, 02:34'],
    ['Asia/Kolkata', '16 August 2025, 05:04 UTC+5:30', '16 Aug, 05:04'],
    ['UTC', '15 August 2025, 23:34 UTC', '15 Aug, 23:34'],
  ])('%s', (zone, full, short) => {
    expect([fullTime(statements, zone), shortTime(statements, zone)]).toEqual([full, short]);
    const [day, clock] = short.split(', ');
    expect(zonedShortTime(statements, zone)).toBe(`${day} 2025, ${clock} ${full.split(' ').at(-1)}`);
  });

  it.each([
    ['2025-12-31', '15 Aug, 15:34'],
    ['2026-01-01', '15 Aug 2025, 15:34'],
    [null, '15 Aug 2025, 15:34'],
  ])('names the year beside %s as %s', (beside, said) => {
    expect(shortTime(statements, 'America/Anchorage', beside)).toBe(said);
  });

  it('names the offset to the west with a true minus', () => {
    expect(utcOffset(statements, 'America/Anchorage')).toBe('UTC−8');
    expect(zoneAbbreviation(new Date('2025-01-15T00:00Z'), 'America/Anchorage')).toBe('AKST');
  });

  it('writes midnight as 00:00', () => {
    expect(clockTime(new Date('2025-08-15T08:00Z'), 'America/Anchorage')).toBe('00:00');
  });
});

describe('days', () => {
  it.each([
    ['2025-08-15', 'Friday 15 August'],
    ['2025-08-09', 'Saturday 9 August'],
    ['2024-02-29', 'Thursday 29 February 2024'],
  ])('%s is %s', (day, heading) => expect(dayHeading(day, 2025)).toBe(heading));

  it.each([
    ['2025-08-15', 'America/Anchorage', '2025-08-15T08:00:00.000Z'],
    ['2025-08-15', 'Asia/Kolkata', '2025-08-14T18:30:00.000Z'],
    // Clocks go forward at midnight here: the day begins at 01:00.
    ['2025-09-07', 'America/Santiago', '2025-09-07T04:00:00.000Z'],
    ['2025-03-09', 'America/Anchorage', '2025-03-09T09:00:00.000Z'],
    ['2025-11-03', 'America/Anchorage', '2025-11-03T09:00:00.000Z'],
  ])('%s in %s begins at %s', (day, zone, at) => {
    expect(startOfDay(day, zone).toISOString()).toBe(at);
    expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
  });

  it('counts on over the end of a month', () => {
    expect(startOfDay('2025-08-31', 'UTC', 1)).toEqual(new Date('2025-09-01T00:00Z'));
  });
});

describe('wall clocks', () => {
  it('takes the earlier of two instants when clocks go back', () => {
    const twice = { year: 2025, month: 11, day: 2, hour: 1, minute: 30, second: 0 };
    expect(instantAt(twice, 'America/Anchorage')).toEqual(new Date('2025-11-02T09:30Z'));
  });

  it('reads a skipped time with the offset from before', () => {
    const skipped = { year: 2025, month: 3, day: 9, hour: 2, minute: 30, second: 0 };
    expect(instantAt(skipped, 'America/Anchorage')).toEqual(new Date('2025-03-09T11:30Z'));
  });

  it('goes there and back', () => {
    for (let hour = 0; hour < 24 * 400; hour += 7) {
      const at = new Date(Date.UTC(2025, 0, 1, hour));
      const there = instantAt(localTime(at, 'Europe/Brussels'), 'Europe/Brussels');
      expect(Math.abs(there.getTime() - at.getTime()) % 3_600_000).toBe(0);
      expect(localTime(there, 'Europe/Brussels')).toEqual(localTime(at, 'Europe/Brussels'));
    }
  });

  it.each([
    ['Europe/Kyiv', true],
    ['UTC', true],
    ['Etc/GMT+3', true],
    ['EST5EDT', true],
    ['CET', true],
    ['gmt', true],
    // What the runtime takes for Bangladesh, Alaska, Los Angeles, New Zealand and India.
    ['BST', false],
    ['AST', false],
    ['PST', false],
    ['nst', false],
    ['IST', false],
    ['EDT', false],
    ['+03:00', false],
    ['Mars/Olympus', false],
    ['', false],
    ['Europe/Kyiv; drop table', false],
  ])('zone %j: %s', (zone, known) => expect(isZoneName(zone)).toBe(known));
});

describe('publication times', () => {
  it('never gives a day a clock time', () => {
    const day = { kind: 'day', day: '2025-08-15', origin: 'visible' } as const;
    expect([publicationPhrase(day, 'Europe/Kyiv'), machineTime(day)]).toEqual([
      '15 August 2025, no time given',
      '2025-08-15',
    ]);
  });

  it('says that nothing is known', () => {
    expect([publicationPhrase({ kind: 'unknown' }, 'UTC'), machineTime({ kind: 'unknown' })]).toEqual([
      'Not stated',
      null,
    ]);
  });
});
