import { describe, expect, test } from 'vitest';
import {
  calendarWords,
  dayWords,
  isMonthName,
  monthOf,
  monthsBesideDay,
  weekdayNames,
} from '@/lib/language/calendar';

describe('the month that a word names', () => {
  test.each([
    ['pl', 'listopad', 11],
    ['pl', 'listopada', 11],
    ['cs', 'listopadu', 11],
    ['hr', 'listopada', 10],
    ['hr-HR', 'LISTOPADA', 10],
    ['uk', 'листопада', 11],
    ['pl', 'lip', 7],
    ['hr', 'lip.', 6],
    ['cs', 'srpna', 8],
    ['hr', 'srpnja', 7],
    ['lv', 'augustā', 8],
    ['lv', 'janvārī', 1],
    ['lv', 'septembri', 9],
    ['et', 'jaanuaril', 1],
    ['et', 'augusti', 8],
    ['fi', 'elokuun', 8],
    ['fi', 'Lok', 10],
    ['fi', 'Mar', 3],
    ['ru', 'август', 8],
    ['ru', 'августа', 8],
    ['ru', 'сент.', 9],
    ['uk', 'Серпня', 8],
    ['tr', 'AĞUSTOS', 8],
    ['tr', 'EKİM', 10],
    ['tr', 'KASIM', 11],
    ['el', 'Αύγουστος', 8],
    ['el', 'ΑΥΓΟΥΣΤΟΣ', 8],
    ['el', 'ΑΥΓΟΥΣΤΟΥ', 8],
    ['lt', 'Rugpjūčio', 8],
    ['lt', 'RUGSĖJIS', 9],
    ['lt', 'lapkr.', 11],
    ['de', 'Jänner', 1],
    ['de', 'MÄRZ', 3],
    ['de', 'Maerz', 3],
    ['fr', 'aout', 8],
    ['fr', 'févr.', 2],
    ['sr', 'августа', 8],
    ['sr', 'avgusta', 8],
    ['fi', 'elokuuta', 8],
    ['ar', 'أغسطس', 8],
    ['ar', 'اغسطس', 8],
    ['ar', 'آب', 8],
    ['ar', 'أوت', 8],
    ['ar', 'تشرين الثاني', 11],
    ['hi', 'फरवरी', 2],
    ['hi', 'फ़रवरी', 2],
    ['he', 'באוגוסט', 8],
    ['ca', 'agost', 8],
    ['pl', 'Aug', 8],
    ['no language', 'sierpnia', 8],
    ['', 'août', 8],
    ['xx', 'elokuu', 8],
  ])('%s: %s is %i', (language, word, month) => {
    expect(monthOf([word], [language])).toBe(month);
  });

  test.each([
    [[], ['listopad']],
    [['en'], ['srp']],
    [['zxx'], ['lis.']],
    [['en'], ['Brumaire']],
    [['ja'], ['8月']],
    [['cs'], ['8']],
    [['en'], ['']],
    [['en'], []],
  ])('in %j, %j names none', (languages, words) => {
    expect(monthOf(words, languages)).toBeNull();
  });

  test('is the last of the language that is trusted most', () => {
    expect(monthOf(['mar', 'iul'], ['ro'])).toBe(7);
    expect(monthOf(['Eylül', 'Paz'], ['tr'])).toBe(9);
    expect(monthOf(['lis'], ['en', 'hr', 'pl'])).toBe(10);
  });
});

test.each([
  ['listopad', true],
  ['Aug.', true],
  ['rugpjūčio', true],
  ['said', false],
  ['8', false],
])('%s is the name of a month: %s', (word, expected) => {
  expect(isMonthName(word)).toBe(expected);
});

describe('the words of a calendar', () => {
  test.each([
    ['ru', 'августа'],
    ['uk', 'серпня'],
    ['pl', 'sierpnia'],
    ['lt', 'rugpjūčio'],
    ['en', 'Aug'],
    ['ja', '8月'],
    ['ar', 'آب'],
  ])('beside a day in %s, August is %s', (language, name) => {
    expect(monthsBesideDay(language)[7]).toContain(name);
  });

  test('weekdays begin with Sunday, and days count from today', () => {
    expect(weekdayNames('de')[5]).toEqual({ long: 'Freitag', short: 'Fr' });
    expect(dayWords('fr').map(({ away, word }) => `${away} ${word}`)).toEqual([
      '-2 avant-hier',
      '-1 hier',
      '0 aujourd’hui',
      '1 demain',
      '2 après-demain',
    ]);
    expect(dayWords('sq').map(({ away }) => away)).toEqual([-1, 0, 1]);
  });

  test.each(['August', 'Freitag', 'пятница', 'серпня', 'rugpjūčio', '金曜日'])(
    '%s is one of all languages',
    (word) => {
      expect(calendarWords()).toContain(word);
    },
  );

  test.each(['yesterday', 'summit', '2025'])('%s is none', (word) => {
    expect(calendarWords()).not.toContain(word);
  });
});

test('a page may be in any language that the runtime knows', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  const known = tags.filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0);
  const asked = known.map((tag) => monthOf(['15', 'August', '2025'], [tag]));
  expect(asked.length).toBeGreaterThan(100);
  expect(new Set(asked)).toEqual(new Set([8]));
});
