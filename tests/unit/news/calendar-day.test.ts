import { expect, test } from 'vitest';
import { dayOfYear, isDay, shifted } from '@/lib/news/calendar-day';

test.each([
  ['2025-08-15', 1, '2025-08-16'],
  ['2025-08-01', -1, '2025-07-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 7, '2026-01-07'],
  // A day on which clocks were put back.
  ['2025-10-26', 1, '2025-10-27'],
])('%s and %i days are %s', (day, days, other) => {
  expect(shifted(day, days)).toBe(other);
});

test.each([
  [2025, 8, 15, '2025-08-15'],
  [2024, 2, 29, '2024-02-29'],
  [2025, 2, 29, null],
  [2025, 4, 31, null],
  [2025, 13, 1, null],
  [2025, 8, 0, null],
])('%i, %i, %i is %s', (year, month, day, text) => {
  expect(dayOfYear(year, month, day)).toBe(text);
});

test.each([
  ['2025-08-15', true],
  ['2025-02-30', false],
  ['2025-8-15', false],
  ['2025-08', false],
  ['2025-08-15T10:00', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
