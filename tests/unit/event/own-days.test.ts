import { expect, test } from 'vitest';
import { ownDays } from '@/lib/event/own-days';

test.each([
  ['2025-08-15', 'America/Anchorage', '2025-08-15', '2025-08-17'],
  ['2025-08-15', 'UTC', '2025-08-15', '2025-08-16'],
  ['2025-08-15', 'Asia/Tokyo', '2025-08-14', '2025-08-16'],
  // The clocks go back on that day, which has 25 hours.
  ['2025-10-26', 'Europe/Brussels', '2025-10-25', '2025-10-27'],
  ['2025-12-31', 'Pacific/Honolulu', '2025-12-31', '2026-01-02'],
])('%s in %s touches the UTC days from %s until %s', (day, zone, from, until) => {
  const span = ownDays({ day, zone });
  expect([span.from, span.until].map((at) => at.toISOString())).toEqual([
    `${from}T00:00:00.000Z`,
    `${until}T00:00:00.000Z`,
  ]);
});
