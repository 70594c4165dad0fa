import { expect, test } from 'vitest';
import { daysOutward, outward, ownDaysFirst } from '@/lib/ingest/archives/outward';

const day = (number: number) => new Date(Date.UTC(2025, 7, number));
const own = { from: day(15), until: day(17) };
const named = (from: Date, until: Date) =>
  [...outward({ from, until }, own)].map((part) =>
    [part.from, part.until].map((at) => at.toISOString().slice(5, 13).replace('T00', '')).join('–'),
  );

test.each<[string, Date, Date, readonly string[]]>([
  [
    'on both sides',
    day(13),
    day(19),
    ['08-15–08-17', '08-17–08-18', '08-14–08-15', '08-18–08-19', '08-13–08-14'],
  ],
  [
    'further after than before',
    day(14),
    day(19),
    ['08-15–08-17', '08-17–08-18', '08-14–08-15', '08-18–08-19'],
  ],
  ['within its days', new Date('2025-08-15T18:00Z'), new Date('2025-08-16T06:00Z'), ['08-15T18–08-16T06']],
  [
    'cut in a day',
    new Date('2025-08-14T18:00Z'),
    new Date('2025-08-17T06:00Z'),
    ['08-15–08-17', '08-17–08-17T06', '08-14T18–08-15'],
  ],
  ['long after', day(20), day(22), ['08-20–08-21', '08-21–08-22']],
  ['long before', day(10), day(12), ['08-11–08-12', '08-10–08-11']],
  ['of no length', day(15), day(15), []],
])('a span %s begins with the event’s own days', (_name, from, until, parts) => {
  expect(named(from, until)).toEqual(parts);
});

test.each<[string, Date, Date, string]>([
  ['on both sides', day(14), day(19), '15 16 17 14 18 13 19'],
  ['cut in a day', new Date('2025-08-15T20:00Z'), new Date('2025-08-15T21:00Z'), '15 16'],
  ['long after', day(20), day(21), '20 19 21'],
])('the days of a span %s, those last that only its edges touch', (_name, from, until, days) => {
  expect([...daysOutward({ from, until }, own)].map((one) => one.slice(8)).join(' ')).toBe(days);
});

test.each<[string, Date, Date, string]>([
  ['on both sides', day(8), day(27), '15–17 17–27 8–15'],
  ['within its days', day(15), day(16), '15–16'],
  ['before and in its days', day(10), day(16), '15–16 10–15'],
  ['long after', day(20), day(22), '20–22'],
  ['long before', day(1), day(3), '1–3'],
])('a span %s in three parts at most', (_name, from, until, parts) => {
  const named = ownDaysFirst({ from, until }, own).map(
    (part) => `${part.from.getUTCDate()}–${part.until.getUTCDate()}`,
  );
  expect(named.join(' ')).toBe(parts);
});
