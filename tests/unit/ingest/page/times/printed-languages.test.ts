import { describe, expect, it } from 'vitest';
import { parsePrintedTime, unknownHabits } from '@/lib/ingest/page/times/printed-time';

/** "2025-03-04 14:05" of a stamp as a page of the language prints it; the day alone where no clock time is read. */
function timeIn(language: string, text: string): string | null {
  const time = parsePrintedTime(text, { ...unknownHabits, languages: [language] });
  if (time === null) return null;
  const two = (figure: number) => String(figure).padStart(2, '0');
  return time.clock === null ? time.day : `${time.day} ${two(time.clock.hour)}:${two(time.clock.minute)}`;
}

describe('a clock time with a full stop', () => {
  it.each([
    ['it', '4 marzo 2025 alle 14.05', '2025-03-04 14:05'],
    ['it', '4 marzo 2025, ore 9.05', '2025-03-04 09:05'],
    ['sl', '4. marec 2025 ob 14.05', '2025-03-04 14:05'],
    ['pl', '4 marca 2025, godz. 14.05', '2025-03-04 14:05'],
    ['nl', '4 maart 2025 om 14.05 uur', '2025-03-04 14:05'],
    ['lv', '2025. gada 4. marts, plkst. 14.05', '2025-03-04 14:05'],
    ['et', '4. märts 2025, kell 14.05', '2025-03-04 14:05'],
    ['sv', '4 mars 2025 kl. 9.05', '2025-03-04 09:05'],
    ['id', '4 Maret 2025 pukul 14.05', '2025-03-04 14:05'],
    // Where a language has no other clock, right behind the day.
    ['id', '4 Maret 2025, 14.05', '2025-03-04 14:05'],
    ['da', '4. mar. 2025, 9.05', '2025-03-04 09:05'],
    ['fi', '4.3.2025 14.05', '2025-03-04 14:05'],
    ['fi', '4.3.2025 | 14.05', '2025-03-04 14:05'],
    ['id', '4 Maret 2025 pukul 10.05.30 WIB', '2025-03-04 10:05'],
    // Figures that are none of an hour's.
    ['fi', '4.3.2025 14.05.2025', '2025-03-04'],
    ['da', '4. mar. 2025 25.10', '2025-03-04'],
    ['fi', '4.3.2025, hinta 14.05 €', '2025-03-04'],
    ['de', '4.3.2025 14.05', '2025-03-04'],
    ['en', '4 March 2025 14.05 readers', '2025-03-04'],
    ['en', '4 March 2025 version 10.05.30 GMT', '2025-03-04'],
  ])('%s: %s', (language, text, time) => {
    expect(timeIn(language, text)).toBe(time);
  });
});

describe('a half of the day behind another word, or in one letter', () => {
  it.each([
    ['de', '4. März 2025, 7.30 Uhr abends', '2025-03-04 19:30'],
    ['bg', '4 март 2025 г., 9:05 ч. сутринта', '2025-03-04 09:05'],
    ['bg', '4 март 2025 г., 4:05 ч. следобед', '2025-03-04 16:05'],
    ['nl', "4 maart 2025, 7:30 uur 's avonds", '2025-03-04 19:30'],
    ['zh', '2025年3月4日晚8:05', '2025-03-04 20:05'],
    ['zh', '2025年3月4日 今晚11:05', '2025-03-04 23:05'],
    ['zh', '2025年3月4日晚12:05', '2025-03-04'],
    ['de', '4. März 2025, 7.30 Uhr im Ersten', '2025-03-04 07:30'],
  ])('%s: %s', (language, text, time) => {
    expect(timeIn(language, text)).toBe(time);
  });
});

describe('a full hour', () => {
  it.each([
    ['fr', 'Publié le 4 mars 2025 à 20h', '2025-03-04 20:00'],
    ['fr', 'Publié le 4 mars 2025 à 8 h', '2025-03-04 08:00'],
    ['pt', '4 de março de 2025 às 20h', '2025-03-04 20:00'],
    ['fr', '4 mars 2025, il y a 20h', '2025-03-04'],
    ['en', 'March 4, 2025, 20h ago', '2025-03-04'],
    ['fr', '4 mars 2025 à 20 hectares', '2025-03-04'],
  ])('%s: %s', (language, text, time) => {
    expect(timeIn(language, text)).toBe(time);
  });
});

describe('years of two figures', () => {
  it.each([
    ['ko', '입력 25.03.04 14:05', '2025-03-04 14:05'],
    ['ko', '25. 03. 04.', '2025-03-04'],
    ['ja', '25/03/04 14:05', '2025-03-04 14:05'],
    ['hu', '25. 03. 04.', '2025-03-04'],
    ['lt', '25-03-04', '2025-03-04'],
    ['de', '04.03.25', '2025-03-04'],
    ['fr', '04/03/25 14:05', '2025-03-04 14:05'],
    ['nl', '4-3-25', '2025-03-04'],
    ['it', '04/03/94', '1994-03-04'],
    ['zh-HK', '4/3/25', '2025-03-04'],
    // Either end may be the year.
    ['sv', '25.03.04', null],
    ['ko', '25/03/04', null],
  ])('%s: %s', (language, text, time) => {
    expect(timeIn(language, text)).toBe(time);
  });
});

describe('where a language puts the year and what it sets beside it', () => {
  it.each([
    ['hy', '2025 թ. մարտի 4, երեքշաբթի, 14:05', '2025-03-04 14:05'],
    ['lv', '2025. g. 4. marts, 14:05', '2025-03-04 14:05'],
    ['kk', '2025 ж. 4 наурыз, 14:05', '2025-03-04 14:05'],
    ['kk', '2025 жылғы 4 наурыз', '2025-03-04'],
    ['ky', '2025-ж., 4-март, 14:05', '2025-03-04 14:05'],
    ['ka', '2025 წლის 4 მარტი', '2025-03-04'],
    ['uz', '4-mart, 2025, 14:05', '2025-03-04 14:05'],
    ['uz', '4 март, 2025', '2025-03-04'],
    ['uz', '15 январ, 2025', '2025-01-15'],
    ['mn', '2025 оны 3-р сарын 4, 14:05', '2025-03-04 14:05'],
    ['mn', '2025 оны 3 сарын 04', '2025-03-04'],
    ['eu', '2025(e)ko martxoaren 4(a)', '2025-03-04'],
    ['eu', '2025eko martxoaren 4a', '2025-03-04'],
    ['mt', '4 ta’ Marzu 2025', '2025-03-04'],
    ['ne', '२०२५ मार्च ४: १४:०५', '2025-03-04 14:05'],
    ['vi', '4 thg 3, 2025', '2025-03-04'],
    ['vi', '14:05 4 thg 3, 2025', '2025-03-04 14:05'],
    ['zh', '2025年3月4号 14:05', '2025-03-04 14:05'],
    ['ml', '2025 ഒക്‌ടോബർ 15', '2025-10-15'],
    ['fa-AF', '۱۴ حوت ۱۴۰۳', '2025-03-04'],
    ['fa', '۲۴ اسد ۱۴۰۴', '2025-08-15'],
    ['fa', '۲۱ سنبله ۱۴۰۴', '2025-09-12'],
    ['ps', '۲۴ زمری ۱۴۰۴', '2025-08-15'],
    ['fa', '4 دسمبر 2025', '2025-12-04'],
    ['bn', '৪ জানুয়ারী ২০২৫', '2025-01-04'],
    ['he', '4 במרס 2025', '2025-03-04'],
    ['hi', '4 अक्तू॰ 2025', '2025-10-04'],
    ['uk', '4 верес. 2025', '2025-09-04'],
    ['de', '4. Feber 2025', '2025-02-04'],
    // No day of a month.
    ['fa', '۵ میزان', null],
    ['vi', '4 thg 3', null],
    ['mn', '2025 оны 3 дугаар', null],
  ])('%s: %s', (language, text, time) => {
    expect(timeIn(language, text)).toBe(time);
  });
});

describe('several days are dated by the first', () => {
  it.each([
    ['en', '4 - 9 March 2025', '2025-03-04'],
    ['en', '4 to 9 March 2025', '2025-03-04'],
    ['de', '4. bis 9. März 2025', '2025-03-04'],
    ['de', '28. Februar – 9. März 2025', '2025-02-28'],
    ['en', 'Feb 28 - March 9, 2025', '2025-02-28'],
    ['en', 'Dec. 30 – Jan. 2, 2025', '2024-12-30'],
    ['fr', 'du 4 au 9 mars 2025', '2025-03-04'],
    ['es', '4 a 9 de marzo de 2025', '2025-03-04'],
    ['ru', 'с 4 по 9 марта 2025', '2025-03-04'],
    ['pl', '4–9 marca 2025', '2025-03-04'],
    ['nl', '4 tot 9 maart 2025', '2025-03-04'],
    // Figures before a dash that are of something else.
    ['en', '14:05 - 9 March 2025', '2025-03-09 14:05'],
    ['fr', '14h05 - 9 mars 2025', '2025-03-09 14:05'],
    ['de', 'Nr. 33 – 9. März 2025', '2025-03-09'],
    ['en', 'Sport - 9 March 2025', '2025-03-09'],
    ['en', '5 minutes - 9 March 2025', '2025-03-09'],
  ])('%s: %s', (language, text, time) => {
    expect(timeIn(language, text)).toBe(time);
  });
});
