import { describe, expect, it } from 'vitest';
import { hourOfHalf } from '@/lib/ingest/page/times/halves-of-day';
import { parsePrintedTime, unknownHabits } from '@/lib/ingest/page/times/printed-time';

/** "18:30" of a stamp as a page of the language prints it. */
function clockIn(language: string, text: string): string | null {
  const clock = parsePrintedTime(text, { ...unknownHabits, languages: [language] })?.clock ?? null;
  return clock === null ? null : `${clock.hour}:${String(clock.minute).padStart(2, '0')}`;
}

describe('a clock of twelve hours whose half is named', () => {
  it.each([
    ['el', '15 Αυγ. 2025, 6:30 μμ', '18:30'],
    ['el', '15 Αυγούστου 2025 10:30 π.μ.', '10:30'],
    ['ar', '15 أغسطس 2025 - 6:30 م', '18:30'],
    ['ar', '15 أغسطس 2025 - 06:30 مساءً', '18:30'],
    ['ar', '15 أغسطس 2025 - 06:30 صباحاً', '6:30'],
    ['hi', '15 अगस्त 2025, 6:30 अपराह्न', '18:30'],
    ['hi', '15 अगस्त 2025 शाम 6:30 बजे', '18:30'],
    ['hi', '15 अगस्त 2025 रात 12:30 बजे', '0:30'],
    ['tr', '15.08.2025 06:30 ÖS', '18:30'],
    ['vi', '15/08/2025 6:30 CH', '18:30'],
    ['vi', '6:30 sáng 15/08/2025', '6:30'],
    ['ms', '15 Ogos 2025 06:30 PTG', '18:30'],
    ['id', '15 Agustus 2025, 9:30 malam', '21:30'],
    ['sq', '15 gusht 2025 6:30 MD', '18:30'],
    ['fa', '۲۴ مرداد ۱۴۰۴ - ۶:۳۰ ب.ظ', '18:30'],
    ['fa', '۲۴ مرداد ۱۴۰۴ - ۱۰:۳۰ ق.ظ', '10:30'],
    ['bn', '১৫ আগস্ট ২০২৫, রাত ৯:৩০', '21:30'],
    ['bn', '১৫ আগস্ট ২০২৫, ০৬:৩০ পিএম', '18:30'],
    ['ta', '15 ஆகஸ்ட், 2025 பிற்பகல் 6:30', '18:30'],
    ['te', '15 ఆగస్టు 2025, సాయంత్రం 6:30', '18:30'],
    ['gu', '15 ઑગસ્ટ, 2025 સાંજે 6:30', '18:30'],
    ['hu', '2025. augusztus 15. du. 6:30', '18:30'],
    ['ko', '2025-08-15 PM 6:30:00', '18:30'],
    ['ko', '2025.08.15 저녁 6:30', '18:30'],
    ['ja', '2025年8月15日 夕方6時30分', '18:30'],
    ['zh', '2025年8月15日 傍晚6:30', '18:30'],
    ['fil', 'Agosto 15, 2025, 6:30 ng gabi', '18:30'],
    ['ur', '15 اگست ، 2025 شام 6:30 بجے', '18:30'],
    ['he', '15.08.2025 6:30 אחה"צ', '18:30'],
    ['bg', '15 август 2025, 6:30 следобед', '18:30'],
    ['ru', '15 августа 2025, 6:30 вечера', '18:30'],
    ['es', '15 de agosto de 2025, 6:30 de la tarde', '18:30'],
    ['ka', '15 აგვისტო 2025, 6:30 საღამოს', '18:30'],
    ['hy', '15 օգոստոսի 2025, 6:30 երեկոյան', '18:30'],
    // What is past noon stays, whatever is said of it.
    ['de', '15. August 2025, 18:30 abends', '18:30'],
    ['en', '2025-08-15 22:30 PM', '22:30'],
    // The year's letter stands before the clock time, and that of another word is none.
    ['ar', '15 أغسطس 2025م 10:30', '10:30'],
    ['hu', '2025. augusztus 15. 6:30 de csak online', '6:30'],
    // Another language's word, and clocks that begin with the sun.
    ['de', '15.08.2025 6:30 CH', '6:30'],
    ['sw', '15 Agosti 2025, saa 4:30 usiku', '4:30'],
    ['cs', '15. 8. 2025 6:30', '6:30'],
  ])('%s: %s', (language, text, clock) => {
    expect(clockIn(language, text)).toBe(clock);
  });

  it('asks the languages in their order, and says how much stands behind the hour', () => {
    const beside = { before: '', behind: ' مساءً بتوقيت القاهرة' };
    expect(hourOfHalf(6, beside, ['en', 'ar'])).toEqual({ hour: 18, behind: 7 });
    expect(hourOfHalf(6, beside, ['en'])).toBeNull();
    expect(hourOfHalf(13, beside, ['ar'])).toBeNull();
  });
});
