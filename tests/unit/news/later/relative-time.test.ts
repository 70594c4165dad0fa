import { describe, expect, it, test } from 'vitest';
import { isRelativeTime } from '@/lib/news/later/relative-time';

describe('how long ago something was', () => {
  it.each([
    '3 hours ago',
    '1 Hr. Ago',
    'vor 3 Minuten',
    'Vor einer Stunde',
    'il y a 21 jours',
    'hace 2 h',
    '2 часа назад',
    '5 хвилин тому',
    'godzinę temu',
    'az önce',
    'منذ ساعة',
    'قبل 3 ساعات',
    'منذ ٣ ساعات',
    'לפני שעתיים',
    '3 小時前',
    '刚刚',
    '5分前',
    '3시간 전',
  ])('%s', (text) => {
    expect(isRelativeTime(text)).toBe(true);
  });

  it.each([
    '3 hours ago the ferry sailed',
    'Two hours ago',
    'in 3 hours',
    '3 hours',
    'long ago',
    'vor 3 Häfen',
    'vor der Stunde',
    'il y a 3 bateaux',
    'только',
    '3 小時',
    '',
  ])('is nothing else: %s', (text) => {
    expect(isRelativeTime(text)).toBe(false);
  });
});

test('a long line is none', () => {
  expect(isRelativeTime(`${'3'.repeat(60_000)} hours ago`)).toBe(false);
});
