import { describe, expect, test } from 'vitest';
import { readLead } from '@/lib/ingest/wiki/wiki-lead';

const said = (words: string, language: string) => readLead(`<p>${words}</p>`, language).days;

describe('the days that an article begins with', () => {
  test.each([
    ['en', 'The summit was held on 15 August 2025 in Anchorage.', '2025-08-15', '2025-08-15'],
    ['en', 'It took place June 11–13, 2027, at a lake.', '2027-06-11', '2027-06-13'],
    ['en', 'From 3 to 5 May 2026 they met.', '2026-05-03', '2026-05-05'],
    ['de', 'Das Treffen fand am 15. und 16. Mai 2026 in Wien statt.', '2026-05-15', '2026-05-16'],
    ['fr', 'La rencontre du 2 au 4 mars 2026 à Genève.', '2026-03-02', '2026-03-04'],
    ['ru', 'Встреча прошла 16 июня 2021 года в Женеве.', '2021-06-16', '2021-06-16'],
    ['ja', '2025年8月15日に行われた首脳会談。', '2025-08-15', '2025-08-15'],
    ['ko', '2025년 8월 15일에 열린 회담이다.', '2025-08-15', '2025-08-15'],
    ['uk', 'Зустріч 15 серпня 2025 року на Алясці.', '2025-08-15', '2025-08-15'],
  ])('%s: %s', (language, words, first, last) => {
    expect(said(words, language)).toMatchObject({ first, last });
  });

  test.each([
    ['en', 'It was held in August 2025.'],
    ['en', 'The summit of 15 August was short.'],
    ['en', 'The 2025 Russia–United States Summit had 12 to 15 guests.'],
  ])('none, %s: %s', (language, words) => {
    expect(said(words, language)).toBeNull();
  });

  test('of the table go before those of the text', () => {
    const table =
      '<table class="infobox"><tr><td><time datetime="2026-03-17">17 mars 2026</time></td></tr></table>';
    expect(readLead(`<p>Announced on 2 February 2026.</p>${table}`, 'fr').days?.first).toBe('2026-03-17');
  });
});
