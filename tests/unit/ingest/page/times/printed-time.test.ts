import { describe, expect, it } from 'vitest';
import { parsePrintedTime, unknownHabits } from '@/lib/ingest/page/times/printed-time';
import { commonOffset, toClaim } from '@/lib/ingest/page/times/time-claim';

const at = (hour: number, minute: number, second: number | null = null) => ({ hour, minute, second });

describe('parsePrintedTime', () => {
  it.each([
    ['2025-08-15T14:40:05-07:00', '2025-08-15', at(14, 40, 5), -420],
    ['2025-08-15T14:40Z', '2025-08-15', at(14, 40), 0],
    ['2025-08-15 14:40:05.123 +0300', '2025-08-15', at(14, 40, 5), 180],
    ['20250815T144005Z', '2025-08-15', at(14, 40, 5), 0],
    ['2025-08-15T14:40:00', '2025-08-15', at(14, 40, 0), null],
    ['2025-08-15', '2025-08-15', null, null],
    ['2025-8-5 4:17:36', '2025-08-05', at(4, 17, 36), null],
    ['1755268805', '2025-08-15', at(14, 40, 5), 0],
    ['Fri, 15 Aug 2025 14:40:05 GMT', '2025-08-15', at(14, 40, 5), 0],
    ['Fri Aug 15 14:40:05 EDT 2025', '2025-08-15', at(14, 40, 5), -240],
    ['Fri Aug 15 14:40:05 UTC 2025', '2025-08-15', at(14, 40, 5), 0],
    ['August 15, 2025 at 2:40 p.m. EDT', '2025-08-15', at(14, 40), -240],
    ['Aug. 15, 2025, 12:05 AM ET', '2025-08-15', at(0, 5), -240],
    ['15. August 2025, 14.40 Uhr', '2025-08-15', at(14, 40), null],
    ['15.08.2025, 14:40 Uhr MESZ', '2025-08-15', at(14, 40), 120],
    ['Publié le 15 août 2025 à 14h40', '2025-08-15', at(14, 40), null],
    ['15 de agosto de 2025 14:40', '2025-08-15', at(14, 40), null],
    ['15 августа 2025, 14:40 МСК', '2025-08-15', at(14, 40), 180],
    ['15 серпня 2025 р., 14:40', '2025-08-15', at(14, 40), null],
    ['15 sierpnia 2025 14:40', '2025-08-15', at(14, 40), null],
    ['15 Ağustos 2025 14:40', '2025-08-15', at(14, 40), null],
    ['2025年08月15日 14:40', '2025-08-15', at(14, 40), null],
    ['15/08/2025 14:40', '2025-08-15', at(14, 40), null],
    ['08/15/2025', '2025-08-15', null, null],
    ['20.01.2025 10:00 - 11:30', '2025-01-20', at(10, 0), null],
    ['16/8/2025 06:30 GMT+7', '2025-08-16', at(6, 30), 420],
    ['16 Agustus 2025 06:30 WIB', '2025-08-16', at(6, 30), 420],
    ['Aug 16, 2025 06:30 (UTC+05:30)', '2025-08-16', at(6, 30), 330],
    ['2025年8月16日 7時12分', '2025-08-16', at(7, 12), null],
    ['2025. 8. 16. 오후 3:05', '2025-08-16', at(15, 5), null],
    ['16.8.2025 klo 6.30', '2025-08-16', at(6, 30), null],
    ['令和7年8月16日 9時30分', '2025-08-16', at(9, 30), null],
    // Two letters before an hour are a word, which a zone is called too.
    ['16 AUG 2025 AT 10:15', '2025-08-16', at(10, 15), null],
    ['PUBLISHED AUGUST 16, 2025 AT 10:15 AM ET', '2025-08-16', at(10, 15), -240],
    ['16 DE AGOSTO DE 2025 A LAS 10:15', '2025-08-16', at(10, 15), null],
    ['16 SIERPNIA 2025 O 10:15', '2025-08-16', at(10, 15), null],
    ['16 Aug 2025 EDT 10:15', '2025-08-16', at(10, 15), -240],
    ['10:15, 16 Aug 2025 ET', '2025-08-16', at(10, 15), -240],
    ['6:41 PM EDT, Fri August 15, 2025', '2025-08-15', at(18, 41), -240],
    ['15 August 2025 14:40 +8 more', '2025-08-15', at(14, 40), null],
    ['2025. 8. 15. 14:40', '2025-08-15', at(14, 40), null],
    ['2025. 08. 15.', '2025-08-15', null, null],
    ['15.08.2025. 10.11.12', '2025-08-15', null, null],
    // An hour behind a word for a change is that of the change.
    ['Aug. 15, 2025 Updated 11:20 p.m. ET', '2025-08-15', null, null],
    ['15.08.2025, 23:20 Uhr, aktualisiert 08:10', '2025-08-15', at(23, 20), null],
    ['Fri 15 Aug 2025 22.44 BST', '2025-08-15', at(22, 44), 60],
    ['15 August 2025, 11.00am', '2025-08-15', at(11, 0), null],
    ['15 Agustus 2025 | 23.20 WIB', '2025-08-15', at(23, 20), 420],
    ['15 августа 2025 г., 23:20 по московскому времени', '2025-08-15', at(23, 20), 180],
    ['15 авг. 2025, 23:20 (мск)', '2025-08-15', at(23, 20), 180],
    ['15 серпня 2025, 23:20 за Києвом', '2025-08-15', at(23, 20), 180],
    ['15 August 2025, 23:20 Kyiv time', '2025-08-15', at(23, 20), 180],
    ['15 January 2025, 23:20 Kyiv time', '2025-01-15', at(23, 20), 120],
    ['vendredi 15 août 2025 à 23:20 (heure de Paris)', '2025-08-15', at(23, 20), 120],
    ['15 août 2025 à 23h20 HAE', '2025-08-15', at(23, 20), -240],
    ['15 de agosto de 2025, 23:20 hora peninsular', '2025-08-15', at(23, 20), 120],
    ['15/8/2025 23:20 (بتوقيت مكة المكرمة)', '2025-08-15', at(23, 20), 180],
    ['2025-08-15 23:20 北京时间', '2025-08-15', at(23, 20), 480],
    ['2025-08-15T18:11:04[America/New_York]', '2025-08-15', at(18, 11, 4), -240],
    ['15.ago.2025 às 20h05', '2025-08-15', at(20, 5), null],
    ['2025. gada 15. augustā, 23:20', '2025-08-15', at(23, 20), null],
    ['ngày 15 tháng 8 năm 2025', '2025-08-15', null, null],
    ['15 ส.ค. 68', '2025-08-15', null, null],
    ['2025-08-15 10:30 PM +0200', '2025-08-15', at(22, 30), 120],
    ['2025-08-15T22:30:00PM+02:00', '2025-08-15', at(22, 30, 0), 120],
    ['2025-08-15 02:40:05 PM EDT', '2025-08-15', at(14, 40, 5), -240],
    ['2025-08-15T10:30:00+2:00', '2025-08-15', at(10, 30, 0), 120],
    ['2025-08-15 10:30 - 16:00', '2025-08-15', at(10, 30), null],
    ['Aug. 15, 2025 6:30 p.m. Eastern', '2025-08-15', at(18, 30), -240],
    ['Aug. 15, 2025, 12:01 a.m. Pacific time', '2025-08-15', at(0, 1), -420],
    ['6:30pm, 15 Aug 2025 HKT', '2025-08-15', at(18, 30), 480],
    ['15 August 2025, 1830 hrs IST', '2025-08-15', at(18, 30), 330],
    ['15 August 2025, 1830 readers', '2025-08-15', null, null],
    ['R7.8.15', '2025-08-15', null, null],
    ['H31.4.30', '2019-04-30', null, null],
    ['114/08/15 10:30', '2025-08-15', at(10, 30), null],
    ['15.8.2025, No. 114/08', '2025-08-15', null, null],
  ])('%s', (text, day, clock, offset) => {
    expect(parsePrintedTime(text, unknownHabits)).toEqual({ day, clock, offset });
  });

  it('reads 08/09/2025 as the page’s country does', () => {
    expect(parsePrintedTime('08/09/2025', { ...unknownHabits, monthFirst: true })?.day).toBe('2025-08-09');
    expect(parsePrintedTime('08/09/2025', unknownHabits)?.day).toBe('2025-09-08');
  });

  it.each(['', 'tomorrow', '31.02.2025', '2025-13-45', 'call 555-0123', '15.8. 23:20', '15.8. 23.20'])(
    'finds none in %j',
    (text) => {
      expect(parsePrintedTime(text, unknownHabits)).toBeNull();
    },
  );

  it.each([
    ['pl', '15 listopada 2025', '2025-11-15'],
    ['hr', '15. listopada 2025.', '2025-10-15'],
    ['cs', '15. lis 2025', '2025-11-15'],
    ['hr', '15. lis 2025.', '2025-10-15'],
    ['lt', '2025 m. rugpjūčio 15 d., 14:40', '2025-08-15'],
    ['lt', '2025 rugp. 15', '2025-08-15'],
    ['hu', '2025. augusztus 15., péntek', '2025-08-15'],
    ['hu', '2025. SZEPT. 15.', '2025-09-15'],
    ['tr', '15 EKİM 2025', '2025-10-15'],
    ['tr', '15 KASIM 2025', '2025-11-15'],
    ['sr', '15. avgusta 2025.', '2025-08-15'],
    ['ca', '15 d’agost de 2025', '2025-08-15'],
    ['he', '15 באוגוסט 2025', '2025-08-15'],
    ['ar', '١٥ أغسطس ٢٠٢٥', '2025-08-15'],
    ['ar', '15 آب/أغسطس 2025', '2025-08-15'],
    ['ar', '15 أكتوبر / تشرين الأول 2025', '2025-10-15'],
    ['ar', '15 تشرين الثاني 2025', '2025-11-15'],
    ['hi', '15 अग॰ 2025', '2025-08-15'],
    ['hi', '१५ अगस्त २०२५', '2025-08-15'],
  ])('reads the months of %s: %s', (language, text, day) => {
    expect(parsePrintedTime(text, { ...unknownHabits, languages: [language] })?.day).toBe(day);
  });

  it.each([
    ['of two readings', '15 listopada 2025', []],
    ['of two readings, and in neither language', '15 listopada 2025', ['de']],
    ['after a word that is none', '15 komentarzy sierpnia 2025', ['pl']],
    ['after an Arabic word that is none', '15 تعليق أغسطس 2025', ['ar']],
    ['before a clock time', '2025 August 15:40', ['en']],
  ])('reads no month %s: %s', (_why, text, languages) => {
    expect(parsePrintedTime(text, { ...unknownHabits, languages })).toBeNull();
  });

  it('believes the first language that knows the word', () => {
    const dayIn = (...languages: readonly string[]) =>
      parsePrintedTime('15 listopada 2025', { ...unknownHabits, languages })?.day;
    expect(dayIn('hr', 'pl')).toBe('2025-10-15');
    expect(dayIn('en', 'pl')).toBe('2025-11-15');
  });
});

describe('toClaim', () => {
  const local = { day: '2025-08-15', clock: at(14, 40), offset: null };

  it('makes an instant of a zoned time, to the precision printed', () => {
    expect(toClaim({ ...local, offset: -480 }, 'meta', null)).toEqual({
      kind: 'instant',
      at: new Date('2025-08-15T22:40:00Z'),
      precision: 'minute',
      origin: 'meta',
    });
  });

  it('never guesses a zone: a local clock time claims the day', () => {
    expect(toClaim(local, 'meta', null)).toEqual({ kind: 'day', day: '2025-08-15', origin: 'meta' });
  });

  it('takes the zone of the page’s other times', () => {
    const offset = commonOffset([local, { ...local, offset: 180 }, { ...local, offset: 0 }]);
    expect(toClaim(local, 'meta', offset)).toMatchObject({ at: new Date('2025-08-15T11:40:00Z') });
  });

  it('reads midnight as a day without a clock time', () => {
    expect(toClaim({ day: '2025-08-15', clock: at(0, 0, 0), offset: 0 }, 'json-ld', null).kind).toBe('day');
  });
});
