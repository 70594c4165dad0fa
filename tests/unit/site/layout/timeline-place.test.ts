import { expect, it } from 'vitest';
import { timelinePlace } from '@/lib/site/layout/timeline-place';

const sortAt = new Date('2025-08-16T00:10:00Z');

it.each([
  ['a report', { id: '0000000001', report: '0000000001', sortAt }, '/?from=2025-08-15T16:00#0000000001'],
  [
    'a copy, which has no line of its own otherwise',
    { id: '0000000002', report: '0000000001', sortAt },
    '/?from=2025-08-15T16:00&group=all#0000000002',
  ],
  ['an article without a date', { id: '0000000001', report: '0000000001', sortAt: null }, '/'],
])('the timeline where %s stands', (_, article, place) => {
  expect(timelinePlace(article, 'America/Anchorage')).toBe(place);
});
