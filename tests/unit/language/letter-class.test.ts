import { expect, test } from 'vitest';
import { commonRanges, letterRanges, ofCommonLetters, withCommonLetters } from '@/lib/language/letter-class';

test('letters, marks and figures are those of Unicode, of every character that there is', () => {
  const ours = new RegExp(`[${letterRanges}]`, 'u');
  const unicode = /[\p{L}\p{M}\p{N}]/u;
  const isNone = /[\p{Cn}\p{Co}\p{Cs}]/u;
  const others = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => !isNone.test(character) && ours.test(character) !== unicode.test(character),
  );
  expect(others).toEqual([]);
});

test('a text with common letters alone keeps all but its other letters, which become one or two of them', () => {
  const isLetter = new RegExp(`^[${letterRanges}]$`, 'u');
  const isCommon = new RegExp(`^[${commonRanges}]$`, 'u');
  const wrong = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => {
      const common = withCommonLetters(character);
      const isKept = isCommon.test(character) || !isLetter.test(character);
      return isKept ? common !== character : common.length !== character.length || !isCommon.test(common);
    },
  );
  expect(wrong).toEqual([]);
});

test('a text is given with common letters whatever was asked before', () => {
  expect(withCommonLetters('Ⅷ a')).toBe('ʘ a');
  expect(withCommonLetters('b a')).toBe('b a');
  expect(withCommonLetters('a 𝒜')).toBe('a \u{20000}');
});

test.each([
  ['путин', true],
  ['cease-fire', true],
  ['*ترامب*', true],
  ['特朗普', true],
  ['nº', false],
  ['თბილისი', false],
  ['ʘa', false],
  ['\u{20000}', false],
])('%s has common letters alone, and none that stands for others: %s', (word, isSo) => {
  expect(ofCommonLetters(word)).toBe(isSo);
});
