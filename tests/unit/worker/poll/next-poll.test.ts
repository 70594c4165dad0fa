import { describe, expect, test } from 'vitest';
import type { FetchOutcome } from '@/lib/ingest/http/outcome';
import { nextPollAt, type PollSituation } from '@/lib/worker/poll/next-poll';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
// A Friday.
const now = new Date('2025-08-15T20:10:00Z');

const noWishes = { ttlMinutes: null, skipHours: [], skipDays: [] };
const justBegun = { since: null, lastReadAt: null, lastDay: 0, lastWeek: 0 };

function pause(basis: Parameters<typeof nextPollAt>[0], more: Partial<PollSituation> = {}): number {
  return at(basis, more).getTime() - (more.now ?? now).getTime();
}

function at(basis: Parameters<typeof nextPollAt>[0], more: Partial<PollSituation> = {}): Date {
  const look = { now, failures: 0, wishes: noWishes, rhythm: justBegun, isConditional: true };
  return nextPollAt(basis, { ...look, pollMinutes: 60, jitter: 0, ...more });
}

function answered(freshForSeconds: number | null): Extract<FetchOutcome, { kind: 'unchanged' }> {
  return {
    kind: 'unchanged',
    address: 'https://courier.example/feed.xml',
    redirects: [],
    status: 304,
    validators: { etag: '"1"', lastModified: null },
    answeredAt: null,
    freshForSeconds,
  };
}

const throttled = (until: Date | null) =>
  ({ kind: 'throttled', status: 429, until, why: 'Slow down.' }) as const;
const failed = { kind: 'failed', status: 500, why: 'It failed.' } as const;

describe('13 · what a server says of itself has an upper bound', () => {
  test.each([
    ['max-age of a year', answered(366 * 86_400), noWishes, day],
    ['ttl of a year', answered(null), { ...noWishes, ttlMinutes: 525_600 }, 6 * hour],
    ['both', answered(10 * 86_400), { ...noWishes, ttlMinutes: 525_600 }, day],
  ] as const)('%s', (_, basis, wishes, expected) => {
    expect(pause(basis, { wishes })).toBe(expected);
  });
});

test.each([
  [10 * day, 2 * day],
  [30 * hour, 30 * hour],
])('18 · a wait of %d ms that a server asks for is %d to us', (asked, kept) => {
  expect(pause(throttled(new Date(now.getTime() + asked)))).toBe(kept);
});

describe('12 · ttl is a weaker hint, skipHours and skipDays are kept', () => {
  test.each([
    ['ttl longer than the usual pause', answered(null), 180, 3 * hour],
    ['ttl shorter', answered(null), 5, hour],
    ['max-age longer than ttl', answered(4 * 3600), 180, 4 * hour],
    ['ttl longer than max-age', answered(60), 180, 3 * hour],
  ] as const)('%s', (_, basis, ttlMinutes, expected) => {
    expect(pause(basis, { wishes: { ...noWishes, ttlMinutes } })).toBe(expected);
  });

  test.each([
    ['an hour', [21], [], '2025-08-15T22:01:00.000Z'],
    ['the night', [21, 22, 23, 0, 1, 2, 3, 4, 5], [], '2025-08-16T06:01:00.000Z'],
    ['not this hour', [20, 22], [], '2025-08-15T21:10:00.000Z'],
    ['the day', [], ['friday'], '2025-08-16T00:01:00.000Z'],
    ['a weekend', [21, 22, 23], ['saturday'], '2025-08-17T00:01:00.000Z'],
    ['everything: then nothing', [...Array(24).keys()], [], '2025-08-15T21:10:00.000Z'],
  ] as const)('skipped: %s', (_, skipHours, skipDays, expected) => {
    const wishes = { ttlMinutes: null, skipHours, skipDays };
    expect(at(answered(null), { wishes }).toISOString()).toBe(expected);
  });

  test('a failure is not put off by them', () => {
    const wishes = { ...noWishes, skipHours: [21] };
    expect(pause(failed, { wishes, failures: 1 })).toBe(hour);
  });
});

describe('34 · looks are spread, none in the first minute of an hour', () => {
  const times = Array.from({ length: 600 }, (_, n) => ({
    now: new Date(now.getTime() + n * 6_000),
    jitter: ((n * 7919) % 600) / 600,
  }));

  test('none at minute 0, whatever the minute of the look before', () => {
    for (const { now: from, jitter } of times) {
      const next = at(answered(null), { now: from, jitter });
      expect(next.getUTCMinutes()).not.toBe(0);
      expect(next.getTime()).toBeGreaterThanOrEqual(from.getTime() + hour);
    }
    expect(pause(answered(null), { now: new Date('2025-08-15T20:00:30Z') })).toBe(hour + minute);
    expect(at(throttled(new Date('2025-08-15T22:00:00Z'))).getUTCMinutes()).toBe(1);
  });

  test('sources that were looked at together part', () => {
    const minutes = new Set(times.map(({ jitter }) => at(answered(null), { jitter }).getUTCMinutes()));
    expect([...minutes].toSorted((a, b) => a - b)).toEqual([10, 11, 12, 13, 14, 15]);
    const long = times.map(({ jitter }) => at(answered(86_400), { jitter }).getTime());
    expect(Math.max(...long) - Math.min(...long)).toBeGreaterThan(9 * minute);
  });
});

describe('35 · the pause follows how often there is something new', () => {
  const watched = (ms: number, lastDay: number, lastWeek: number) => ({
    rhythm: { since: new Date(now.getTime() - ms), lastReadAt: null, lastDay, lastWeek },
  });
  test.each([
    ['nothing in a week', watched(7 * day, 0, 0), 6 * hour],
    ['once a day', watched(7 * day, 1, 7), 6 * hour],
    ['every hour and a half', watched(7 * day, 15, 80), 1.5 * hour],
    ['forty a day', watched(7 * day, 40, 280), hour],
    ['a quiet source on the day of the event', watched(7 * day, 11, 11), 2 * hour],
    ['a busy one on its day off', watched(7 * day, 0, 83), 2 * hour],
    ['watched for three hours', watched(3 * hour, 0, 0), 3 * hour],
    ['watched for a minute', watched(minute, 0, 0), hour],
  ] as const)('%s', (_, rhythm, expected) => {
    expect(pause(answered(null), rhythm)).toBe(expected);
  });
});

describe('36 · an hour at least, a day where the server offers no validators, never below 15 minutes', () => {
  test.each([
    ['conditional', {}, null, hour],
    ['no validators', { isConditional: false }, null, day],
    ['no validators, no-cache', { isConditional: false }, 0, day],
    ['no validators, but fresh for 10 minutes by its own word', { isConditional: false }, 600, hour],
    ['the operator is in a hurry', { pollMinutes: 15 }, null, 15 * minute],
    ['in a hurry, no validators', { pollMinutes: 15, isConditional: false }, null, 6 * hour],
    ['faster than the floor', { pollMinutes: 1 }, null, 15 * minute],
    ['Retry-After of a second', {}, 'soon', 15 * minute],
  ] as const)('%s', (_, more, fresh, expected) => {
    const basis = fresh === 'soon' ? throttled(new Date(now.getTime() + 1000)) : answered(fresh);
    expect(pause(basis, more)).toBe(expected);
  });
});

describe('pauses after trouble', () => {
  test.each([
    ['429 without a time', throttled(null), [4, 8, 16, 24, 24]],
    ['an error', failed, [1, 2, 4, 8, 16, 24, 24]],
    ['nothing there', { ...answered(null), kind: 'gone', status: 404 } as const, [1, 2, 4, 8, 16, 24, 24]],
    ['unreadable', { kind: 'unreadable' } as const, [1, 2, 4, 8, 16, 24, 24]],
  ])('16 · 25 · %s: it grows', (_, basis, hours) => {
    expect(hours.map((__, n) => pause(basis, { failures: n + 1 }) / hour)).toEqual(hours);
  });

  test('26 · refusals: by the server 4 hours, by robots.txt a day', () => {
    const refused = { kind: 'refused', status: 403, why: 'No.' } as const;
    expect(pause({ ...refused, by: 'server' })).toBe(4 * hour);
    expect(pause({ ...refused, by: 'robots' })).toBe(day);
  });
});
