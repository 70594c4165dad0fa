import { expect, it } from 'vitest';
import { nearDayIn } from '@/lib/ingest/page/times/near-days';

const today = new Date('2025-08-18T12:00:00Z');

it.each([
  ['en', '3 days ago', '2025-08-15'],
  ['en', 'Posted three days ago', '2025-08-15'],
  ['en', 'Yesterday 9:15 pm', '2025-08-17'],
  ['de', 'vor 3 Tagen', '2025-08-15'],
  ['de', 'Vor drei Tagen', '2025-08-15'],
  ['de', 'vorgestern', '2025-08-16'],
  ['fr', 'il y a 2 jours', '2025-08-16'],
  ['fr', "Aujourd'hui à 10h", '2025-08-18'],
  ['es', 'Hace dos días', '2025-08-16'],
  ['it', '3 giorni fa', '2025-08-15'],
  ['it', 'tre giorni fa', '2025-08-15'],
  ['pt', 'há 3 dias', '2025-08-15'],
  ['nl', '3 dagen geleden', '2025-08-15'],
  ['pl', '3 dni temu', '2025-08-15'],
  ['ru', '3 дня назад', '2025-08-15'],
  ['ru', 'Вчера, 10:30', '2025-08-17'],
  ['uk', 'позавчора', '2025-08-16'],
  ['tr', '3 gün önce', '2025-08-15'],
  ['ar', 'قبل 3 أيام', '2025-08-15'],
  ['ja', '3日前', '2025-08-15'],
  ['zh', '3天前', '2025-08-15'],
  ['ko', '3일 전', '2025-08-15'],
  ['cs', '15. 8. 10:30', '2025-08-15'],
  ['de', '15.8.', '2025-08-15'],
  ['de', 'Freitag, 15. August', '2025-08-15'],
  ['en', 'August 15, 10:30 a.m.', '2025-08-15'],
  ['es', '15 de agosto', '2025-08-15'],
  ['ru', '15 августа, 10:30', '2025-08-15'],
  ['fa', '۲۴ مرداد', '2025-08-15'],
  ['zh', '08-15 10:30', '2025-08-15'],
  ['ja', '8月15日 10:30', '2025-08-15'],
])('in %s %s is a day that today tells', (language, text, day) => {
  expect(nearDayIn(text, [language], today)?.day).toBe(day);
});

it.each([
  ['a day that is to come', 'en', 'September 15'],
  ['a day of long ago', 'en', 'January 15'],
  ['a day with its year', 'en', 'August 15, 2024'],
  ['a day with its year in two figures', 'de', '15.8.24'],
  ['weeks', 'en', '3 weeks ago'],
  ['more than a week', 'en', '13 days ago'],
  ['hours', 'de', 'vor 3 Stunden'],
  ['another language', 'de', '3 giorni fa'],
  ['a possessive', 'en', 'Yesterday’s news'],
  ['a day that no month has', 'en', 'August 35'],
])('%s is none', (_, language, text) => {
  expect(nearDayIn(text, [language], today)).toBeNull();
});

it('a day of the last month may be of the last year', () => {
  expect(nearDayIn('28 December', ['en'], new Date('2026-01-03T12:00:00Z'))?.day).toBe('2025-12-28');
});
