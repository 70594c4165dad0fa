import { expect, test } from 'vitest';
import { localTime } from '@/lib/news/zoned-time';

/** What the runtime formats, digit by digit. */
function formatted(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].map(read).join(' ');
}

test.each([
  ['clocks go forward', 'America/Anchorage', '2025-03-09T11:00:00Z'],
  ['clocks go back', 'Europe/Berlin', '2025-10-26T01:00:00Z'],
  ['by half an hour', 'Australia/Lord_Howe', '2025-04-05T15:00:00Z'],
  ['a minute after midnight', 'America/St_Johns', '2010-11-07T02:31:00Z'],
  ['a day left out', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['for good, by a quarter', 'Asia/Kathmandu', '1985-12-31T18:30:00Z'],
  ['for Ramadan', 'Africa/Casablanca', '2025-02-23T02:00:00Z'],
  ['a zone of whole hours', 'UTC', '2025-08-15T00:00:00Z'],
  ['clocks by the sun', 'Europe/Amsterdam', '1919-06-01T00:00:00Z'],
  ['a summer of the war', 'Europe/Amsterdam', '1937-07-01T00:00:00Z'],
  ['far ahead', 'Pacific/Kiritimati', '2150-01-01T00:00:00Z'],
])('what a clock shows around a change: %s', (_, zone, change) => {
  const middle = Date.parse(change);
  const wrong: string[] = [];
  for (let minutes = -900; minutes <= 900; minutes += 7) {
    const at = new Date(middle + minutes * 60_000 + 13_000);
    const { year, month, day, hour, minute, second } = localTime(at, zone);
    if ([year, month, day, hour, minute, second].join(' ') !== formatted(at, zone))
      wrong.push(at.toISOString());
  }
  expect(wrong).toEqual([]);
});

test('what is no time is none', () => {
  expect(() => localTime(new Date(Number.NaN), 'UTC')).toThrow(RangeError);
});
