import { expect, test } from 'vitest';
import type { ShownFillIn } from '@/lib/news/shown/fill-in';
import { fillInWords, goingOnWords } from '@/lib/site/fill-in-words';

const summit = { day: '2025-08-15', zone: 'America/Anchorage' };
const working: ShownFillIn = {
  state: 'working',
  doneAt: null,
  nextAt: null,
  isOwnDone: false,
  minutesLeft: null,
  isAttended: true,
  accounts: 212,
  outlets: 96,
};
const nextAt = new Date('2026-11-28T22:05:00Z');

test.each<[Partial<ShownFillIn>, string]>([
  [{}, '15 August: 212 accounts of 96 outlets so far. The archives of 15 August come first.'],
  [
    { isOwnDone: true, minutesLeft: 40 },
    '15 August: 212 accounts of 96 outlets so far. The days around 15 August follow; about 40 minutes.',
  ],
  [
    { accounts: 1, outlets: 1, minutesLeft: 1 },
    '15 August: 1 account of 1 outlet so far. The archives of 15 August come first; about a minute.',
  ],
  [
    { isOwnDone: true, minutesLeft: 180 },
    '15 August: 212 accounts of 96 outlets so far. The days around 15 August follow; about 3 hours.',
  ],
  [
    { state: 'waiting', nextAt },
    '15 August: 212 accounts of 96 outlets so far. Not every archive can be reached; that is tried again at 13:05 AKST.',
  ],
  [
    { isAttended: false },
    '15 August: 212 accounts of 96 outlets so far. The archives are looked through as soon as a worker runs.',
  ],
  [{ doneAt: nextAt }, '15 August: 212 accounts of 96 outlets so far. The archives are asked for more.'],
  [
    { state: 'resting', isAttended: false },
    '15 August: 212 accounts of 96 outlets, filled in from archives.',
  ],
])('%j', (more, words) => {
  expect(fillInWords({ ...working, ...more }, summit)).toBe(words);
});

test('an event of another day and zone, beside the sample', () => {
  const other = { day: '2026-02-03', zone: 'Asia/Tokyo' };
  expect(fillInWords(working, other)).toMatch(/^3 February: 212 accounts/);
  const waiting = { ...working, state: 'waiting', nextAt } as const;
  expect(goingOnWords(waiting, other)).toBe(
    'Not every archive can be reached; that is tried again at 07:05 UTC+9.',
  );
});
