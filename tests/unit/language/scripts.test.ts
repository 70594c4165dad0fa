import { describe, expect, test } from 'vitest';
import {
  countLetters,
  hasUnmarkedScript,
  isUnspaced,
  lengthInLetters,
  mayBeEastAsian,
  withLatinDigits,
} from '@/lib/language/scripts';

describe('words that spaces do not tell', () => {
  test.each([
    ['Chinese', '会谈'],
    ['Japanese in Hiragana', 'おすすめ'],
    ['Japanese in Katakana', 'コメント'],
    ['Korean, whose particles join the word', '푸틴이'],
    ['Thai', 'วันศุกร์'],
    ['Lao', 'ວັນສຸກ'],
    ['Khmer', 'ថ្ងៃសុក្រ'],
    ['Burmese', 'သောကြာနေ့'],
    ['one such letter among others', 'G7峰会'],
  ])('%s: %s', (_script, text) => {
    expect(isUnspaced(text)).toBe(true);
  });

  test.each([
    '',
    'Friday',
    'пятница',
    'Παρασκευή',
    'الجمعة',
    'שישי',
    'शुक्रवार',
    'პარასკევი',
    'ուրբաթ',
    'thứ sáu',
    '2025',
  ])('not in %j', (text) => {
    expect(isUnspaced(text)).toBe(false);
  });
});

test('letters are counted by their scripts', () => {
  const text = '푸틴 and トランプ 会談';
  expect(countLetters(text, ['Latin'])).toBe(3);
  expect(countLetters(text, ['Hiragana', 'Katakana'])).toBe(4);
  expect(countLetters(text, ['Han', 'Hangul'])).toBe(4);
  expect(countLetters(text, ['Arabic'])).toBe(0);
});

test.each([
  ['talks', 5],
  ['会談', 4],
  ['푸틴', 4],
  ['G7サミット', 10],
  ['วันนี้', 6],
])('%s is as long as %i letters', (text, length) => {
  expect(lengthInLetters(text)).toBe(length);
});

test.each(['会谈', 'おすすめ', 'ｺﾒﾝﾄ', '푸틴', 'ᄒ', '𠮷', '〇', 'G7峰会'])(
  '%s may be East Asian',
  (text) => {
    expect(mayBeEastAsian(text)).toBe(true);
  },
);

test.each(['', 'Friday', '“пятница” — …', 'الجمعة', 'วันศุกร์', 'naïve'])('%s is not', (text) => {
  expect(mayBeEastAsian(text)).toBe(false);
});

test('only a run of a script without sentence marks is one', () => {
  expect(hasUnmarkedScript('ทรัมป์และปูตินพบกันที่อะแลสกา')).toBe(true);
  expect(hasUnmarkedScript('Thai for Friday is วันศุกร์.')).toBe(false);
  expect(hasUnmarkedScript('두 정상은 알래스카에서 회담을 열었다')).toBe(false);
});

test.each([
  ['١٥ أغسطس ٢٠٢٥', '15 أغسطس 2025'],
  ['۱۵ اوت ۲۰۲۵', '15 اوت 2025'],
  ['१५ अगस्त २०२५', '15 अगस्त 2025'],
  ['১৫ আগস্ট ২০২৫', '15 আগস্ট 2025'],
  ['๑๕ สิงหาคม', '15 สิงหาคม'],
  ['１５：４０', '15：40'],
  ['½ of 15² is none', '½ of 15² is none'],
])('digits of %s', (text, latin) => {
  expect(withLatinDigits(text)).toBe(latin);
});
