import { expect, test } from 'vitest';
import { letterRanges } from '@/lib/language/letter-class';

test('letters, marks and figures are those of Unicode, of every character that there is', () => {
  const ours = new RegExp(`[${letterRanges}]`, 'u');
  const unicode = /[\p{L}\p{M}\p{N}]/u;
  const isNone = /[\p{Cn}\p{Co}\p{Cs}]/u;
  const others = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => !isNone.test(character) && ours.test(character) !== unicode.test(character),
  );
  expect(others).toEqual([]);
});
