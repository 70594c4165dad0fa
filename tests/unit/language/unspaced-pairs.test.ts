import { describe, expect, test } from 'vitest';
import { isUnspaced } from '@/lib/language/scripts';
import { unspacedPairs } from '@/lib/language/search/unspaced-pairs';

test('every character that is looked for wherever it stands is known in pairs', () => {
  const lost: string[] = [];
  for (let code = 1; code < 0x40000; code++) {
    const letter = String.fromCodePoint(code);
    if (isUnspaced(letter) && unspacedPairs(letter).beginnings.length === 0) lost.push(code.toString(16));
  }
  expect(lost).toEqual([]);
});

describe('the pairs of', () => {
  test.each([
    ['two', '峰会', ['峰会'], [], true],
    ['one', '普', [], ['普'], true],
    ['four, which others may have elsewhere', '首脳会談', ['首脳', '脳会', '会談'], [], false],
    ['two runs', '会談 5月', ['会談'], ['月'], false],
    ['what stands beside Latin', 'G7峰会', ['峰会'], [], false],
    ['Thai', 'ปูติน', ['ปู', 'ูต', 'ติ', 'ิน'], [], false],
    ['Latin alone', 'Putin', [], [], false],
  ])('%s', (_, characters, pairs, beginnings, isAll) => {
    expect(unspacedPairs(characters)).toEqual({ pairs, beginnings, isAll });
  });
});
