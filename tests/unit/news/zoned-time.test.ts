import { describe, expect, test } from 'vitest';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';

describe('the day of an instant', () => {
  test.each([
    ['America/Anchorage', '2025-08-16T07:59:59Z', '2025-08-15'],
    ['America/Anchorage', '2025-08-16T08:00:00Z', '2025-08-16'],
    ['Europe/Moscow', '2025-08-15T20:59:59.999Z', '2025-08-15'],
    ['Europe/Moscow', '2025-08-15T21:00:00Z', '2025-08-16'],
    ['Asia/Kolkata', '2025-08-15T18:30:00Z', '2025-08-16'],
    ['Pacific/Kiritimati', '2025-08-15T10:00:00Z', '2025-08-16'],
    ['UTC', '2024-02-29T23:59:59Z', '2024-02-29'],
    ['UTC', '2025-01-01T00:00:00Z', '2025-01-01'],
  ])('%s, %s: %s', (zone, at, day) => {
    expect(dayOf(new Date(at), zone)).toBe(day);
  });
});

describe('the start of a day', () => {
  const cases: readonly [string, string, string][] = [
    ['UTC', '2025-08-15', '2025-08-15T00:00:00Z'],
    ['America/Anchorage', '2025-08-15', '2025-08-15T08:00:00Z'],
    // Clocks go forward, and back, at 02:00: the day begins in the old time.
    ['America/Anchorage', '2025-03-09', '2025-03-09T09:00:00Z'],
    ['America/Anchorage', '2025-03-10', '2025-03-10T08:00:00Z'],
    ['America/Anchorage', '2025-11-02', '2025-11-02T08:00:00Z'],
    ['America/Anchorage', '2025-11-03', '2025-11-03T09:00:00Z'],
    ['Europe/Kyiv', '2025-03-30', '2025-03-29T22:00:00Z'],
    ['Europe/Kyiv', '2025-10-26', '2025-10-25T21:00:00Z'],
    // Half and quarter hours.
    ['Asia/Kolkata', '2025-08-15', '2025-08-14T18:30:00Z'],
    ['Asia/Kathmandu', '2025-08-15', '2025-08-14T18:15:00Z'],
    ['America/St_Johns', '2025-08-15', '2025-08-15T02:30:00Z'],
    ['Australia/Lord_Howe', '2025-10-05', '2025-10-04T13:30:00Z'],
    ['Pacific/Chatham', '2025-08-15', '2025-08-14T11:15:00Z'],
    // As far from UTC as it gets.
    ['Pacific/Kiritimati', '2025-08-15', '2025-08-14T10:00:00Z'],
    ['Pacific/Pago_Pago', '2025-08-15', '2025-08-15T11:00:00Z'],
    // Clocks go forward at midnight: the day begins at 01:00.
    ['Asia/Beirut', '2025-03-30', '2025-03-29T22:00:00Z'],
    ['Africa/Cairo', '2025-04-25', '2025-04-24T22:00:00Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
    // Clocks go back to midnight: there are two, and the first counts.
    ['America/Havana', '2025-11-02', '2025-11-02T04:00:00Z'],
    ['Asia/Amman', '2021-10-29', '2021-10-28T21:00:00Z'],
  ];
  test.each(cases)('%s, %s: %s', (zone, day, at) => {
    expect(startOfDay(day, zone)).toEqual(new Date(at));
  });

  test('it is of its day, and a minute before is not, all year long', () => {
    for (const zone of ['America/Anchorage', 'Asia/Beirut', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
      for (let n = 0; n < 365; n += 1) {
        const day = new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
        const start = startOfDay(day, zone);
        expect([dayOf(start, zone), day]).toEqual([day, day]);
        expect(dayOf(new Date(start.getTime() - 60_000), zone) < day).toBe(true);
      }
    }
  });

  test('a day that a zone left out begins with the next', () => {
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toEqual(startOfDay('2011-12-31', 'Pacific/Apia'));
  });
});
