import { describe, expect, test } from 'vitest';
import { joinedIn } from '@/lib/language/search/joined-words';
import { parseSearch } from '@/lib/language/search/search';
import { searchFinder } from '@/lib/language/search/search-matches';
import { wordFamily } from '@/lib/language/word-family';
import { expectEvenGrowth } from '@/tests/support/growth';

function finds(search: string, text: string, language = 'en'): boolean {
  return searchFinder(parseSearch(search), language)(text).length > 0;
}

describe('a word is found as others spell it', () => {
  test.each([
    ['Covid-19', 'of Covid19'],
    ['covid19', 'of Covid-19'],
    ['G7', 'the G-7'],
    ['G‑7', 'the G7'],
    ['F-35', 'F35 jets'],
    ['e-mail', 'an email'],
    ['co-operation', 'their cooperation'],
    ['us', 'the U.S. said'],
    ['J.D.', 'JD Vance'],
    ['U.S.A.', 'the USA'],
    ['EEUU', 'de EE. UU. y'],
    ['ceasefire', 'a cease-fire'],
    ['Hawaii', 'in Hawaiʻi'],
    ['Hawaiʻi', 'in Hawaii'],
    ['ozbek', 'oʻzbek tili'],
    ['US', 'the U.S. said'],
    ['UN', 'a U.N. envoy'],
    ['1,000', '1000 troops'],
    ['25000', '25,000 troops'],
    ['25000', '25 000 soldats'],
    ['1.250.000', '1250000 Euro'],
    ['München', 'Muenchen'],
    ['Ålesund', 'Aalesund'],
    ['Đoković', 'Djokovic'],
    ['می‌شود', 'میشود'],
    ['میشود', 'می‌شود'],
  ])('%s in “%s”', (search, text) => expect(finds(search, text)).toBe(true));

  test.each([
    ['U.S.', 'told us'],
    ['U.N.', 'pour un envoyé'],
    ['10-12', '1012'],
    ['2025', 'of 2,025 men'],
    ['"red-carpet"', 'redcarpet'],
    ['US-Russia-talks', 'usrussiatalks'],
    ['NATO', 'n a t o'],
    ['Q3', 'Q4'],
    ['1,00', '100'],
    ['neue', 'nü'],
  ])('%s is not in “%s”', (search, text) => expect(finds(search, text)).toBe(false));
});

test.each([
  ['deal -covid-19', [['deal']], [['covid', '19'], ['covid19']]],
  [
    'G-7 talks',
    [
      ['g', '7', 'talks'],
      ['g7', 'talks'],
    ],
    [],
  ],
  ['G7 talks', [['g7', 'talks']], []],
  ['"G7"', [['g7']], []],
  ['ä1 ö1 ü1 å1', [['a1', 'o1', 'u1', 'a1']], []],
])('%s is read with its spellings', (search, wanted, unwanted) => {
  const read = parseSearch(search);
  expect(read.alternatives.map((terms) => terms.flatMap(({ words }) => words))).toEqual(wanted);
  expect(read.unwanted.map(({ words }) => words)).toEqual(unwanted);
});

test.each([
  ['15', '۱۵ مرداد', 'fa'],
  ['۱۵', '15 August', 'en'],
  ['١٥', '۱۵', 'fa'],
  ['15', '१५ अगस्त', 'hi'],
  ['15', '১৫ আগস্ট', 'bn'],
  ['2025', 'ค.ศ. ๒๐๒๕', 'th'],
  ['ट्रम्प', 'ट्रंप ने', 'hi'],
  ['ट्रंप', 'ट्रम्प ने', 'hi'],
  ['अन्तरराष्ट्रीय', 'अंतरराष्ट्रीय', 'hi'],
])('%s is found in “%s”', (search, text, language) => {
  expect(finds(search, text, language)).toBe(true);
});

test.each([
  ['15', '۱۶', 'fa'],
  ['15', '۱۵۰', 'fa'],
  ['हिंसा', 'हिन्सा', 'hi'],
])('%s is not found in “%s”', (search, text, language) => {
  expect(finds(search, text, language)).toBe(false);
});

test('a number has a form a script, and no more but the plural of what is called by it', () => {
  expect([...wordFamily('2015', 'ar')]).toEqual(['2015', '٢٠١٥', '۲۰۱۵', '२०१५', '২০১৫', '๒๐๑๕']);
  expect([...wordFamily('15', 'ar')]).toEqual(['15', '١٥', '۱۵', '१५', '১৫', '๑๕', '15s']);
  expect([...wordFamily('f35', 'en')]).toEqual(['f35', 'f35s']);
});

test.each(['a', 'ก', 'a-', 'a.', 'AA. ', '1-2 ', '\u200ca'])(
  'a text of nothing but “%s” is gone through once for words in one',
  async (sign) => {
    let turn = 0;
    // What was parted is kept, so that no two texts are the same.
    await expectEvenGrowth(40_000, (size) => joinedIn(`${sign.repeat(size)} ${turn++}`));
  },
);
