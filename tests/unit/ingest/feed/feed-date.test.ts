import { describe, expect, test } from 'vitest';
import { commonZone, dateClaim, localTimeOf } from '@/lib/ingest/feed/date-claim';
import { readFeedDate } from '@/lib/ingest/feed/feed-date';

/** A date as text that carries its precision: 2025-08-15T10:22:31Z, 2025-08-15T10:22Z, 2025-08-15, 2025-08. */
function label(text: string, language: string | null = null): string | null {
  const date = readFeedDate(text, language);
  switch (date?.kind) {
    case 'instant':
      return `${date.at.toISOString().slice(0, date.precision === 'second' ? 19 : 16)}Z`;
    case 'day':
      return date.day;
    case 'period':
      return date.period;
    default:
      return null;
  }
}

test.each([
  ['no more is known', null, '', '2025-05-08'],
  ['in English', 'en', 'https://o.example/feed', '2025-05-08'],
  ['in American English', 'en-us', '', '2025-05-08'],
  ['in British English', 'en-GB', '', '2025-08-05'],
  ['in French', 'fr', 'https://o.example/feed', '2025-08-05'],
  ['in Spanish of the United States', 'es-US', '', '2025-08-05'],
  ['at a British host', null, 'https://o.co.uk/feed', '2025-08-05'],
  ['at a German host whose template says en-US', 'en-US', 'https://www.o.de/feed', '2025-08-05'],
  ['at an American host', null, 'https://o.us/feed', '2025-05-08'],
  ['at a host for all the world', null, 'https://o.tv/feed', '2025-05-08'],
])('05/08/2025, where %s', (_what, language, address, day) => {
  expect(readFeedDate('05/08/2025', language, address)).toEqual({ kind: 'day', day });
  expect(readFeedDate('08/15/2025', language, address)).toEqual({ kind: 'day', day: '2025-08-15' });
  expect(readFeedDate('15/08/2025', language, address)).toEqual({ kind: 'day', day: '2025-08-15' });
});

/** An instant with its zone in minutes, "-" where none is stated; of others the day. */
function zoned(text: string, language: string | null = null): string | null {
  const date = readFeedDate(text, language);
  if (date?.kind !== 'instant') return date?.kind === 'day' ? date.day : null;
  return `${date.at.toISOString().slice(0, 16)} ${date.zone ?? '-'}`;
}

test.each([
  ['behind the year', 'Fri Aug 15 10:22:31 2025 +0200', '2025-08-15T08:22 120'],
  ['behind the year by name', 'Fri Aug 15 10:22 2025 EDT', '2025-08-15T14:22 -240'],
  ['behind the year in brackets', 'Fri Aug 15 10:22:31 2025 (MSK)', '2025-08-15T07:22 180'],
  ['by name and figures', 'Fri, 15 Aug 2025 10:22:31 MSK +0300', '2025-08-15T07:22 180'],
  ['by name and figures in one', '15 Aug 2025 10:22 CEST+02:00', '2025-08-15T08:22 120'],
  ['by an outdated name and figures', '15 Aug 2025 10:22 EST -0400', '2025-08-15T14:22 -240'],
  ['by figures beside another place', '15 Aug 2025 10:22 MSK+1', null],
  ['in brackets', 'Fri, 15 Aug 2025 10:22:31 (+0200)', '2025-08-15T08:22 120'],
  ['with two signs', 'Fri, 15 Aug 2025 10:22:31 --0400', '2025-08-15T14:22 -240'],
  ['with seconds', '2025-08-15T10:22:31+05:30:00', '2025-08-15T04:52 330'],
  ['behind a day that follows the clock', '10:22 15.08.2025 +0300', '2025-08-15T07:22 180'],
  ['behind such a day, in brackets', '10:22, 15/08/2025 (GMT+7)', '2025-08-15T03:22 420'],
  ['behind such a day, by name', '10:22 15 Aug 2025 EDT', '2025-08-15T14:22 -240'],
  ['behind a day without a clock', '15.08.2025 +0300', '2025-08-15'],
  ['behind a day with slashes', '15/08/2025 (GMT+7)', '2025-08-15'],
  ['that nobody knows', 'Fri, 15 Aug 2025 10:22:31 CLDT', '2025-08-15'],
  ['that nobody knows, in brackets', '2025-08-15 10:22 (XYZ)', '2025-08-15'],
  [
    'with its name behind it',
    'Fri, 15 Aug 2025 10:22:31 UTC (Coordinated Universal Time)',
    '2025-08-15T10:22 0',
  ],
  ['that is none', 'Fri, 15 Aug 2025 10:22:31 +zz:00', null],
  ['that is words', 'Fri, 15 Aug 2025 10:22:31 by Ada', null],
])('a zone %s', (_what, text, time) => {
  expect(zoned(text)).toBe(time);
});

test.each([
  ['Fri Aug 15 10:22:31 CST 2025', 'zh-CN', '2025-08-15T02:22 480'],
  ['Fri, 15 Aug 2025 10:22:31 CST', 'zh-TW', '2025-08-15T02:22 480'],
  ['Fri, 15 Aug 2025 10:22:31 CST', 'en', '2025-08-15T16:22 -360'],
  ['Fri, 15 Aug 2025 10:22:31 CST', 'es', '2025-08-15T16:22 -360'],
  ['Fri, 15 Aug 2025 10:22:31 IST', 'he', '2025-08-15T07:22 180'],
  ['Sat, 15 Feb 2025 10:22:31 IST', 'he', '2025-02-15T08:22 120'],
  ['Fri, 15 Aug 2025 10:22:31 IST', 'hi', '2025-08-15T04:52 330'],
  ['Fri, 15 Aug 2025 10:22:31 AST', 'ar', '2025-08-15T07:22 180'],
  ['Fri, 15 Aug 2025 10:22:31 AST', 'en-CA', '2025-08-15T14:22 -240'],
  ['Fri, 15 Aug 2025 10:22:31 BST', 'bn', '2025-08-15T04:22 360'],
  ['Fri, 15 Aug 2025 10:22:31 BST', 'en-GB', '2025-08-15T09:22 60'],
])('an abbreviation that two parts of the world use: %s (%s)', (text, language, time) => {
  expect(zoned(text, language)).toBe(time);
});

test.each([
  ['2025.08.15(금) 14:30', 'ko'],
  ['2025/08/15 (金) 14:30', 'ja'],
  ['2025-08-15（五）14:30', 'zh'],
  ['2025年8月15日(金) 14:30', 'ja'],
])('a weekday in brackets behind the day: %s', (text, language) => {
  expect(zoned(text, language)).toBe('2025-08-15T14:30 -');
});

test.each([
  ['Wed, 06/08/2025', 'en-US', '2025-08-06'],
  ['Wed, 08/06/2025', 'en-GB', '2025-08-06'],
  ['mar, 02/12/2025', 'fr', '2025-12-02'],
  ['Miércoles 06/08/2025', 'es', '2025-08-06'],
  ['Mi, 06/08/2025', 'de', '2025-08-06'],
  ['ср, 08/06/2025', 'ru', '2025-08-06'],
  ['Tue, 06/08/2025', 'en-US', '2025-06-08'],
  ['Mon, 01/09/2025', 'en-US', '2025-09-01'],
  ['Fri 15 08 2025 10:22:31 +0200', null, '2025-08-15T08:22 120'],
  ['Sat, 11 04 2020 08:51:49 +0100', null, '2020-04-11T07:51 60'],
  ['Mon, 11 04 2020 08:51:49 +0100', null, null],
  ['15 08 2025 10:22:31 +0200', null, null],
])('a weekday tells which number is the month: %s (%s)', (text, language, day) => {
  expect(zoned(text, language)).toBe(day);
});

test.each([
  ['25.08.15 14:30', 'ko', '2025-08-15T14:30 -'],
  ['25/08/15', 'ja', '2025-08-15'],
  ['25-08-09', 'zh-Hant-TW', '2025-08-09'],
  ['99-12-31', null, '1999-12-31'],
  ['15.08.25', 'de', '2025-08-15'],
  ['15.08.2025', 'ko', '2025-08-15'],
  ['08/15/25', 'en', '2025-08-15'],
  ['25/08/15(金) 14:30', 'ja', '2025-08-15T14:30 -'],
])('two figures of a year: %s (%s)', (text, language, day) => {
  expect(zoned(text, language)).toBe(day);
});

describe('dates that feeds write', () => {
  test.each([
    ['Fri, 15 Aug 2025 10:22:31 GMT', '2025-08-15T10:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 -0800', '2025-08-15T18:22:31Z'],
    ['15 Aug 25 10:22 EDT', '2025-08-15T14:22Z'],
    ['Friday, 15-Aug-25 10:22:31 UTC', '2025-08-15T10:22:31Z'],
    ['Fri, 15 August 2025 10:22:31 Z', '2025-08-15T10:22:31Z'],
    ['Fri Aug 15 10:22:31 2025', '2025-08-15T10:22:31Z'],
    ['Fri Aug 15 10:22:31 PDT 2025', '2025-08-15T17:22:31Z'],
    ['2025-08-15T10:22:31.52+02:00', '2025-08-15T08:22:31Z'],
    ['2025-08-15 10:22:31', '2025-08-15T10:22:31Z'],
    ['2025-08-15T10:22', '2025-08-15T10:22Z'],
    ['20250815T102231Z', '2025-08-15T10:22:31Z'],
    ['2025-W33-5', '2025-08-15'],
    ['2025-227', '2025-08-15'],
    ['2025-08-15T24:00:00Z', '2025-08-16T00:00:00Z'],
    ['08/15/2025 10:22 PM', '2025-08-15T22:22Z'],
    ['15/08/2025 10:22', '2025-08-15T10:22Z'],
    ['15.08.2025', '2025-08-15'],
    ['August 15th, 2025 at 1:22 pm EDT', '2025-08-15T17:22Z'],
    ['1755253351', '2025-08-15T10:22:31Z'],
    ['1755253351000', '2025-08-15T10:22:31Z'],
    ['1755253351.25', '2025-08-15T10:22:31Z'],
    ['17552533', null],
    ['20250815102231', '2025-08-15T10:22:31Z'],
    ['202508151022', '2025-08-15T10:22:00Z'],
    ['20250815102231+0300', '2025-08-15T07:22:31Z'],
    ['20251315102231', null],
    ['2025-08-15T10:22:31+03:00[Europe/Moscow]', '2025-08-15T07:22:31Z'],
    ['2025-08-15T10:22:31Z[UTC][u-ca=hebrew]', '2025-08-15T10:22:31Z'],
    ['2025-08-15T10:22[Europe/Moscow]', '2025-08-15T07:22Z'],
    ['2025-08-15T10:22[Mars/Olympus]', null],
    ['12:05 AM, 15 Aug 2025', '2025-08-15T00:05Z'],
    ['10:22 GMT 15/08/2025', '2025-08-15T10:22Z'],
    ['10:22 - 15.08.2025 10:25', null],
    ['Fri, 15 Aug 2025 10:22:31 +0200 +0200', '2025-08-15T08:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 +0200 +0300', null],
    ['2025-08-15T10:22:31+02:00Z', '2025-08-15T08:22:31Z'],
    ['2025-08-15 10:22:31.5 +0200 CEST m=+0.01', '2025-08-15T08:22:31Z'],
    ['/Date(1755253351000)/', '2025-08-15T10:22:31Z'],
    ['/Date(1755253351000+0200)/', '2025-08-15T10:22:31Z'],
    ['/Date(soon)/', null],
    ['Fri, 15 Aug 2025 10.22.31 GMT', '2025-08-15T10:22:31Z'],
    ['15 August 2025, 10.22', '2025-08-15T10:22Z'],
    ['15.08.2025 10.22', '2025-08-15T10:22Z'],
    ['Fri, 15 Aug 2025 9:5:0 GMT', '2025-08-15T09:05:00Z'],
    ['15/8/2025 9:5:7 PM', '2025-08-15T21:05:07Z'],
    ['Fri, 15 Aug 2025 9:5 GMT', null],
    ['Fri, 15 Aug 2025 10:22:31 Eastern Daylight Time', '2025-08-15T14:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 WAT', '2025-08-15T09:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 IDT', '2025-08-15T07:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 AMT', '2025-08-15'],
    ['2025-08-15T10:22:31 02:00', '2025-08-15T08:22:31Z'],
    ['2025-08-15T10:22:31.5 00:00', '2025-08-15T10:22:31Z'],
    ['2025-08-15T10:22:31 25:00', null],
    ['1755253351000000', '2025-08-15T10:22:31Z'],
    ['17552533510000', null],
    ['Fri, 15 Aug 2025 10:22:31 Etc/GMT-3', '2025-08-15T07:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 EST5EDT', '2025-08-15T14:22:31Z'],
    ['Fri, 15 Jan 2025 10:22:31 PST8PDT', '2025-01-15T18:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 British Summer Time', '2025-08-15T09:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 Central European Summer Time', '2025-08-15T08:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 Summer Time', null],
    ['Fri, 15 Aug 2025 10:22:31 MYT', '2025-08-15T02:22:31Z'],
    ['Fri, 15 Aug 2025 10:22:31 VET', '2025-08-15T14:22:31Z'],
  ])('%s → %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  test.each([
    ['Пт, 15 августа 2025 13:22:31 +0300', '2025-08-15T10:22:31Z'],
    ['15 серпня 2025 13:22', '2025-08-15T13:22Z'],
    ['Fr, 15 Dez 2025 10:22:31 MEZ', '2025-12-15T09:22:31Z'],
    ['ven. 15 août 2025 10:22:31 +0200', '2025-08-15T08:22:31Z'],
    ['mar, 05 mar 2024 10:00:00 +0100', '2024-03-05T09:00:00Z'],
    ['15 sierpnia 2025', '2025-08-15'],
    ['15 Ağustos 2025 10:22', '2025-08-15T10:22Z'],
    ['Παρ, 15 Αυγ 2025 10:22:31 EEST', '2025-08-15T07:22:31Z'],
    ['2025-augusztus-15T9:15', '2025-08-15T09:15Z'],
    ['2025년 8월 15일 오후 3:04', '2025-08-15T06:04Z'],
    ['2025-08-15 8:15 오후', '2025-08-15T11:15Z'],
    ['2025-08-15 8:15 오전', '2025-08-14T23:15Z'],
    ['15.08.2025 14:40 мск', '2025-08-15T11:40Z'],
    ['15 августа 2025, 14:40 (по московскому времени)', '2025-08-15T11:40Z'],
    ['15 août 2025 14:40 (heure de Paris)', '2025-08-15T12:40Z'],
    ['15 серпня 2025 14:40 за Києвом', '2025-08-15T11:40Z'],
    ['Thứ Sáu, 15/08/2025 10:00', '2025-08-15T10:00Z'],
    ['sexta-feira, 15/08/2025 10:00', '2025-08-15T10:00Z'],
    ['15. augustil 2025', '2025-08-15'],
    ['2025年8月15日 10时22分', '2025-08-15T10:22Z'],
    ['٢٠٢٥-٠٨-١٥', '2025-08-15'],
    ['15 أغسطس 2025', '2025-08-15'],
    ['Freitag, 15. August 2025 - 10:22 Uhr', '2025-08-15T10:22Z'],
    ['15.8.2025 klo 10.22', '2025-08-15T10:22Z'],
    ['kl. 10:22, 15. august 2025', '2025-08-15T10:22Z'],
    ['15 août 2025 à 10h22', '2025-08-15T10:22Z'],
    ['15.08.2025', '2025-08-15'],
    ['15.08.2025 um 10.22 Uhr', '2025-08-15T10:22Z'],
    ['10:22, 15 Αυγούστου 2025', '2025-08-15T10:22Z'],
  ])('in other languages: %s → %s', (text, expected) => {
    expect(label(text)).toBe(expected);
  });

  test.each([
    ['pl', '15 listopada 2025', '2025-11-15'],
    ['hr', '15. listopada 2025.', '2025-10-15'],
    ['hr-HR', '15. lis 2025. 10:22', '2025-10-15T10:22Z'],
    ['cs', '15. lis 2025', '2025-11-15'],
    ['cs', '15 srp 2025', '2025-08-15'],
    ['hr', '15 srp 2025', '2025-07-15'],
    ['lt', '2025 m. rugpjūčio 15 d. 10:22', '2025-08-15T10:22Z'],
    ['tr', '12 Eylül 2025, Paz', '2025-09-12'],
    ['tr', '15 EKİM 2025 10:22', '2025-10-15T10:22Z'],
    ['el', '15 ΑΥΓΟΥΣΤΟΥ 2025', '2025-08-15'],
    ['ar', '١٥ تشرين الأول ٢٠٢٥', '2025-10-15'],
    ['hi', '15 सितम्बर 2025', '2025-09-15'],
    ['a feed of another language writes mail dates', 'Sat, 15 Mar 25 10:22 GMT', '2025-03-15T10:22Z'],
    ['th', '15 ส.ค. 2568 10:22 น.', '2025-08-15T10:22Z'],
    ['th', '5 มี.ค. 67', '2024-03-05'],
    ['th', '15 พ.ค. 2025', '2025-05-15'],
    ['no language', '15 ส.ค. 2568', '2025-08-15'],
    ['vi', 'ngày 15 tháng 8 năm 2025', '2025-08-15'],
    ['vi', 'Thứ Sáu, 15 tháng 8, 2025 10:22', '2025-08-15T10:22Z'],
    ['vi', '10:22, ngày 15 tháng 12 năm 2025', '2025-12-15T10:22Z'],
    ['vi', '15 Tháng Tám 2025', '2025-08-15'],
    ['vi', '15 Tháng Mười Hai, 2025', '2025-12-15'],
    ['vi', '15 thg 8, 2025', '2025-08-15'],
    ['vi', '15 tháng 8/2025', '2025-08-15'],
    ['vi', '15 tháng 13 năm 2025', null],
    ['vi', '115 tháng 8 năm 2025', null],
    ['no language', '5 tháng 3, 2024', '2024-03-05'],
    ['fa', '15 آگوست 2025', '2025-08-15'],
    ['fa', '15 جولای 2025', '2025-07-15'],
    ['ur', '15 اگست 2025', '2025-08-15'],
    ['en', '15 sierpnia 2025', '2025-08-15'],
    ['no language', '15 août 2025', '2025-08-15'],
  ])('by the language of the feed, %s: %s → %s', (language, text, expected) => {
    expect(label(text, language)).toBe(expected);
  });

  test.each(['15 listopada 2025', '15 listopad 2025', '15 lis 2025', '15 lip 2025', '15 srp 2025'])(
    'not guessed where no language is declared or known: %s',
    (text) => {
      expect(label(text)).toBeNull();
      expect(label(text, 'de')).toBeNull();
    },
  );

  test.each([
    ['a place, winter', 'Fri, 15 Jan 2025 10:00 America/New_York', '2025-01-15T15:00Z'],
    ['a place, summer', 'Fri, 15 Aug 2025 10:00 America/New_York', '2025-08-15T14:00Z'],
    ['a place without its season', '15 Aug 2025 10:00 ET', '2025-08-15T14:00Z'],
    ['an offset after a name', '15 Aug 2025 10:00:00 GMT+0200', '2025-08-15T08:00:00Z'],
    ['an offset with a comment', '15 Aug 2025 10:00:00 +0200 (CEST)', '2025-08-15T08:00:00Z'],
    ['an offset of quarter hours', '2025-08-15T10:00:00+05:45', '2025-08-15T04:15:00Z'],
  ])('zones: %s', (_, text, expected) => {
    expect(label(text)).toBe(expected);
  });

  test.each([
    ['fa', '۱۴۰۴/۰۵/۲۴ 10:22', '2025-08-15T10:22Z'],
    ['fa', '24 مرداد 1404', '2025-08-15'],
    ['th', '15 สิงหาคม 2568', '2025-08-15'],
    ['th', 'Fri, 15 Aug 2568 10:22:00 +0700', '2025-08-15T03:22:00Z'],
    ['th', '2568-08-15T10:22:00+07:00', '2025-08-15T03:22:00Z'],
    ['ja', '令和7年8月15日', '2025-08-15'],
    ['zh-TW', '民國114年8月15日', '2025-08-15'],
  ])('by the calendar of its country, %s: %s → %s', (language, text, expected) => {
    expect(label(text, language)).toBe(expected);
  });

  test('what names no day stays a month or a year', () => {
    expect(label('2025-08')).toBe('2025-08');
    expect(label('August 2025')).toBe('2025-08');
    expect(label('2025')).toBe('2025');
  });
});

describe('what is no date', () => {
  test.each([
    [''],
    ['yesterday'],
    ['22013'],
    ['2025-13-01'],
    ['2025-02-30'],
    ['Sun, 30 Feb 2025 10:00:00 GMT'],
    ['2025-08-15T10:61:00Z'],
    ['2025-08-15T25:00:00Z'],
    ['2025-08-15T10:00:00+00:xx'],
    ['Fri, 15 Aug 2025 10:00:00 +99:00'],
    ['Fri, 15 Aug 2025 10:00:00 Mars/Olympus'],
    ['2013-01-27-01'],
    ['15 Brumaire 2025'],
    ['0000-00-00 00:00:00'],
    ['version 2.08.15'],
    ['Mon '.repeat(30_000)],
    [`${'9'.repeat(5000)}`],
  ])('%.40s', (text) => {
    expect(label(text)).toBeNull();
  });
});

describe('clock times without a zone', () => {
  const claims = (texts: readonly string[]) => {
    const dates = texts.map((text) => readFeedDate(text, null));
    const zone = commonZone(dates);
    return dates.map((date) => {
      const claim = dateClaim(date, { origin: 'feed', zone });
      return claim?.kind === 'instant' ? claim.at.toISOString() : (claim?.day ?? null);
    });
  };

  test.each([
    '2025-08-15 23:40:31',
    '2025-08-15T23:40',
    'Fri, 15 Aug 2025 23:40:31',
    'Fri Aug 15 23:40:31 2025',
    '15.08.2025 23:40',
    'Sat, 15 Aug 2025 11:40 PM',
  ])('%s is a day with a local time', (text) => {
    expect(claims([text])).toEqual(['2025-08-15']);
    expect(localTimeOf(readFeedDate(text, null))).toMatch(/^2025-08-15T23:40:/);
  });

  test('are by the zone of the source’s other times, where these have one', () => {
    expect(
      claims(['2025-08-15 23:40', '2025-08-14T10:00:00+03:00', 'Wed, 13 Aug 2025 08:00:00 +0300'])[0],
    ).toBe('2025-08-15T20:40:00.000Z');
  });

  test.each([
    ['UTC, which systems write for any clock', ['2025-08-14T10:00:00Z']],
    ['two zones', ['2025-08-14T10:00:00+03:00', '2025-08-14T10:00:00+02:00']],
    ['days', ['2025-08-14']],
  ])('are not by %s', (_, others) => {
    expect(claims(['2025-08-15 23:40', ...others])[0]).toBe('2025-08-15');
  });

  test.each(['2025-08-15T23:40:31Z', 'Fri, 15 Aug 2025 23:40:31 GMT', '2025-08-15 23:40:31 +0000'])(
    '%s has one',
    (text) => {
      expect(claims([text])[0]).toMatch(/^2025-08-15T23:40:31/);
      expect(localTimeOf(readFeedDate(text, null))).toBeNull();
    },
  );
});
