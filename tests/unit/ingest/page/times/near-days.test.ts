import { expect, it } from 'vitest';
import { nearDayIn } from '@/lib/ingest/page/times/near-days';

const today = new Date('2025-08-18T12:00:00Z');

it.each([
  ['cs', '15. 8. 10:30', '2025-08-15'],
  ['de', '15.8.', '2025-08-15'],
  ['de', 'Freitag, 15. August', '2025-08-15'],
  ['en', 'August 15, 10:30 a.m.', '2025-08-15'],
  ['es', '15 de agosto', '2025-08-15'],
  ['ru', '15 августа, 10:30', '2025-08-15'],
  ['fa', '۲۴ مرداد', '2025-08-15'],
  ['zh', '08-15 10:30', '2025-08-15'],
  ['ja', '8月15日 10:30', '2025-08-15'],
])('in %s %s is a day of the last month', (language, text, day) => {
  expect(nearDayIn(text, [language], today)?.day).toBe(day);
});

it.each([
  ['a day that is to come', 'en', 'September 15'],
  ['a day of long ago', 'en', 'January 15'],
  ['a day with its year', 'en', 'August 15, 2024'],
  ['a day with its year in two figures', 'de', '15.8.24'],
  ['days back, which are rounded', 'en', '3 days ago'],
  ['days back in words', 'de', 'vor drei Tagen'],
  ['a day by a clock that is not told', 'ru', 'Вчера, 10:30'],
  ['hours', 'de', 'vor 3 Stunden'],
  ['a day that no month has', 'en', 'August 35'],
])('%s is none', (_, language, text) => {
  expect(nearDayIn(text, [language], today)).toBeNull();
});

it('a day of the last month may be of the last year', () => {
  expect(nearDayIn('28 December', ['en'], new Date('2026-01-03T12:00:00Z'))?.day).toBe('2025-12-28');
});
