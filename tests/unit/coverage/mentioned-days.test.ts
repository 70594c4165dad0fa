import { describe, expect, test } from 'vitest';
import { dayFinder } from '@/lib/coverage/mentioned-days';

const daysIn = (language: string, sentence: string, publishedOn: readonly string[]) =>
  dayFinder(language, '2025-08-06', '2025-08-28')(sentence, publishedOn).map(({ day }) => day);

describe('days that a sentence names', () => {
  const saturday = ['2025-08-16'];
  test.each([
    ['en', 'Trump met Putin on Friday.', '2025-08-15'],
    ['en', 'They met on Aug. 15 at the base.', '2025-08-15'],
    ['en', 'They met on August 15, 2025.', '2025-08-15'],
    ['en', 'They met on 15 August.', '2025-08-15'],
    ['en', 'Yesterday they met.', '2025-08-15'],
    ['en', 'He wrote today.', '2025-08-16'],
    ['ru', 'Трамп прилетел в пятницу.', '2025-08-15'],
    ['ru', '15 августа прошёл саммит.', '2025-08-15'],
    ['ru', 'В субботу он написал.', '2025-08-16'],
    ['uk', 'У п’ятницю Путін прибув.', '2025-08-15'],
    ['uk', 'Це було 18 серпня.', '2025-08-18'],
    ['fr', 'Ils se sont serré la main vendredi.', '2025-08-15'],
    ['fr', 'Le 15 août, à Anchorage.', '2025-08-15'],
    ['lt', 'Susitikimas įvyko rugpjūčio 15 dieną.', '2025-08-15'],
    ['ar', 'التقيا في 15 آب.', '2025-08-15'],
    ['de', 'Am Freitagabend flog er zurück.', '2025-08-15'],
    ['de', 'Am 15. August war es so weit.', '2025-08-15'],
    ['es', 'El 15 de agosto se reunieron.', '2025-08-15'],
    ['pt', 'Na sexta-feira, os dois falaram.', '2025-08-15'],
    ['pl', 'W piątek wylądował.', '2025-08-15'],
    ['tr', 'Cuma günü indi.', '2025-08-15'],
    ['ar', 'وصل يوم الجمعة.', '2025-08-15'],
    ['ar', 'في ١٥ أغسطس التقيا.', '2025-08-15'],
    ['hi', 'शुक्रवार को मिले।', '2025-08-15'],
    ['zh', '两人周五会晤。', '2025-08-15'],
    ['zh', '8月15日，两人会晤。', '2025-08-15'],
    ['ja', '金曜日に会談した。', '2025-08-15'],
    ['ko', '두 정상은 8월 15일 만났다.', '2025-08-15'],
    ['ko', '두 정상은 금요일에 만났다.', '2025-08-15'],
    ['th', 'ผู้นำทั้งสองพบกันเมื่อวันศุกร์ที่ฐานทัพ', '2025-08-15'],
    ['th', 'ทั้งสองหารือกันในวันที่15 สิงหาคมที่ผ่านมา', '2025-08-15'],
    ['my', 'သောကြာနေ့တွင်တွေ့ဆုံခဲ့သည်။', '2025-08-15'],
  ])('%s: %s', (language, sentence, day) => {
    expect(daysIn(language, sentence, saturday)).toEqual([day]);
  });

  test.each([
    ['en', 'They may march again.'],
    ['en', 'Article 15 of the accords of August.'],
    ['en', 'Some 115 August days.'],
    ['en', 'On August 150 marched.'],
    ['de', 'Am nächsten Tag der Freiheit.'],
    ['fr', 'Les invendus du marché.'],
    ['ja', '15人が参加した。'],
  ])('none in %s: %s', (language, sentence) => {
    expect(daysIn(language, sentence, saturday)).toEqual([]);
  });

  test('a weekday is the last of that name: what lies ahead is no account', () => {
    expect(daysIn('en', 'They will meet on Monday.', saturday)).toEqual(['2025-08-11']);
    expect(daysIn('en', 'They met on Saturday.', saturday)).toEqual(['2025-08-16']);
  });

  test('where it is tomorrow further east already, weekdays are seen from there', () => {
    expect(daysIn('en', 'He wrote on Saturday.', ['2025-08-15', '2025-08-16'])).toEqual(['2025-08-16']);
    expect(daysIn('en', 'They met today.', ['2025-08-15', '2025-08-16'])).toEqual([
      '2025-08-15',
      '2025-08-16',
    ]);
  });

  test('without a day of publication only dates count', () => {
    expect(daysIn('en', 'On Friday, yesterday, they met.', [])).toEqual([]);
    expect(daysIn('en', 'On Friday, 15 August, they met.', [])).toEqual(['2025-08-15']);
  });

  test('dates outside the days asked for are not seen', () => {
    expect(daysIn('en', 'On 15 July they spoke.', saturday)).toEqual([]);
  });
});
