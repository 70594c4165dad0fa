import { describe, expect, test } from 'vitest';
import { firstStep, type LastLook, nextVisit } from '@/lib/news/later/next-visit';
import { type VisitOutcome, visitOutcomes } from '@/lib/news/later/visit';

const now = new Date('2025-08-16T12:00:00Z');
const hour = 3_600_000;
const look = (more: Partial<LastLook>): LastLook => ({
  outcome: 'same',
  calmVisits: 0,
  isArchived: false,
  isWithdrawn: false,
  notBefore: null,
  now,
  jitter: 0,
  ...more,
});
const hoursAfter = (more: Partial<LastLook>) => (nextVisit(look(more)).at.getTime() - now.getTime()) / hour;

/** The pauses of an article that is looked at `times` times with the same outcome each time. */
function ladder(times: number, more: Partial<LastLook>): readonly number[] {
  let { calmVisits } = look(more);
  return Array.from({ length: times }, () => {
    const next = nextVisit(look({ ...more, calmVisits }));
    calmVisits = next.calmVisits;
    return (next.at.getTime() - now.getTime()) / hour;
  });
}

test('a new article: a quarter of an hour, then ever longer, at last monthly', () => {
  expect(hoursAfter({ outcome: 'first' })).toBe(0.25);
  expect(ladder(8, {})).toEqual([1, 3, 24, 72, 168, 720, 720, 720]);
});

describe('what came of the look', () => {
  const pauses: Readonly<Record<VisitOutcome, number>> = {
    same: 168,
    cosmetic: 168,
    headline: 0.25,
    substance: 0.25,
    gone: 24,
    refused: 168,
    failed: 168,
    'not-the-article': 168,
  };
  test.each(visitOutcomes)('%s', (outcome) => {
    expect(hoursAfter({ outcome, calmVisits: 4 })).toBe(pauses[outcome]);
  });

  test.each(['headline', 'substance'] as const)(
    '%s of before: the next step, as for no change',
    (outcome) => {
      expect(ladder(8, { outcome, isReturn: true })).toEqual(ladder(8, {}));
    },
  );

  test('a change begins the ladder anew', () => {
    expect(nextVisit(look({ outcome: 'substance', calmVisits: 6 })).calmVisits).toBe(0);
  });
});

test.each([
  ['gone at the quickest step: not before a day', { outcome: 'gone' }, 24],
  ['gone at the slowest step: in a day all the same', { outcome: 'gone', calmVisits: 6 }, 24],
  ['withdrawn: in three days at the soonest', { outcome: 'gone', isWithdrawn: true }, 72],
  ['withdrawn long ago: monthly', { outcome: 'gone', isWithdrawn: true, calmVisits: 6 }, 720],
  ['from an archive, just stored', { outcome: 'first', isArchived: true }, 24],
  [
    'from an archive, and gone live: no proof is wanted',
    { outcome: 'gone', isArchived: true, calmVisits: 3 },
    72,
  ],
  ['the host wants time', { outcome: 'refused', notBefore: new Date(now.getTime() + 10 * hour) }, 10],
  ['the host wanted time until before the step', { outcome: 'refused', notBefore: now }, 1],
] as const)('%s', (_name, more, hours) => {
  expect(hoursAfter(more)).toBe(hours);
});

test('the spread makes it later, by a fifth at most, never sooner', () => {
  expect(hoursAfter({ outcome: 'first', jitter: 1 })).toBeCloseTo(0.3);
  expect(hoursAfter({ calmVisits: 2, jitter: 0.5 })).toBeCloseTo(26.4);
  expect(hoursAfter({ outcome: 'gone', jitter: 0.01 })).toBeGreaterThan(24);
});

test.each([
  ['just published', '2025-08-16T11:55:00Z', 0],
  ['published this morning', '2025-08-16T02:00:00Z', 0],
  ['published a day ago', '2025-08-15T12:00:00Z', 0],
  ['published more than a day ago', '2025-08-15T11:59:00Z', 3],
  ['published last year', '2024-08-15T12:00:00Z', 3],
  ['dated ahead', '2025-08-17T12:00:00Z', 0],
])('the first step of one %s', (_name, published, step) => {
  expect(firstStep({ publishedAt: new Date(published), firstSeenAt: now })).toBe(step);
});

test('an undated one counts as new', () => {
  expect(firstStep({ publishedAt: null, firstSeenAt: now })).toBe(0);
});
