import { describe, expect, it } from 'vitest';
import { lettersAlone } from '@/lib/language/letters';

describe('letters alone', () => {
  it.each([
    ['DER SPIEGEL', 'Der Spiegel'],
    ['Jane  Doe.', 'jane doe'],
    ['“We’re done,”', 'were done'],
    // Accents of stress, vowels that are signs, and how a sign is drawn are not printed by everybody.
    ['за\u0301мок', 'замок'],
    ['محمّد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['Over ⚽\ufe0f now', 'over now'],
    ['Jose\u0301', 'José'],
    ['ﾊﾟﾘ', 'パリ'],
  ])('%s and %s are printed of the same', (one, other) => {
    expect(lettersAlone(one)).toBe(lettersAlone(other));
  });

  it.each([
    // Here a vowel is a sign on the letter before it, and always written.
    ['रवि शर्मा', 'रेवा शर्मा'],
    ['กำลัง', 'กาลัง'],
    ['José', 'Jose'],
    ['мой', 'мои'],
    ['Agent 7', 'Agent'],
  ])('%s and %s are not', (one, other) => {
    expect(lettersAlone(one)).not.toBe(lettersAlone(other));
  });
});
