import { describe, expect, it } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import type { Moment } from '@/lib/news/moment';
import { daySpan, earliestTime, momentsOfDay } from '@/lib/site/layout/front-day';
import { listedArticle } from '@/tests/support/listed-article';

const event = { day: '2025-08-15', zone: 'America/Anchorage' };
const [some] = eventMoments(loadEvent());
if (some === undefined) throw new Error('The event has no moments.');
const moment = (slug: string, at: string): Moment => ({
  ...some,
  slug,
  at:
    at.length === 10 ? { kind: 'day', day: at } : { kind: 'instant', at: new Date(at), precision: 'minute' },
});

describe('the moments of the day', () => {
  it.each([
    ['2025-08-15', true],
    ['2025-08-14', false],
    ['2025-08-15T10:20:00-08:00', true],
    // Tokyo's Saturday is the event's Friday.
    ['2025-08-16T03:00:00+09:00', true],
    ['2025-08-15T00:30:00Z', false],
    ['2025-08-16T08:00:00Z', false],
  ])('go by the event’s own clock: %s', (at, isThere) => {
    expect(momentsOfDay([moment('one', at)], event)).toHaveLength(isThere ? 1 : 0);
  });

  it.each([
    ['2025-08-15T18:20:00Z', '2025-08-15T18:05:00.000Z'],
    ['2025-08-15', undefined],
  ])('can have been reported from then on: %s', (at, bound) => {
    expect(momentsOfDay([moment('one', at)], event)[0]?.notBefore?.toISOString()).toBe(bound);
  });
});

it.each([
  ['2025-08-15T19:19Z', 'America/Anchorage', '11:19'],
  ['2025-08-15T22:10Z', 'Europe/Kyiv', '16 Aug, 01:10'],
  ['2025-08-17T19:19Z', 'America/Anchorage', '17 Aug, 11:19'],
  [null, 'America/Anchorage', null],
])('the earliest account of %s is told in %s as %s', (published, zone, said) => {
  const { outlet } = listedArticle('one', null);
  const earliest = published === null ? null : { outlet, at: new Date(published) };
  expect(earliestTime({ outlets: 1, earliest }, { day: event.day, zone })).toBe(said);
});

it.each([
  ['2025-08-08', '2025-08-14', '8–14 August'],
  ['2025-08-14', '2025-08-14', '14 August'],
  ['2025-07-30', '2025-08-14', '30 July – 14 August'],
  ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
  ['2024-08-08', '2025-08-14', '8 August 2024 – 14 August 2025'],
])('the days from %s to %s are %s', (first, last, said) => {
  expect(daySpan(first, last)).toBe(said);
});
