import { describe, expect, test } from 'vitest';
import { parseSearch } from '@/lib/language/search/search';

/** "a b | c - d": alternatives, and what is unwanted, by their texts. */
function read(text: string): string {
  const { alternatives, unwanted } = parseSearch(text);
  const wanted = alternatives.map((terms) => terms.map((term) => term.text).join(' ')).join(' | ');
  return unwanted.length === 0 ? wanted : `${wanted} - ${unwanted.map((term) => term.text).join(' ')}`;
}

describe('signs that other programs have', () => {
  test.each([
    ['wall AND gate', 'wall gate'],
    ['"the wall" AND gate', 'the wall gate'],
    ['стена AND ворота', 'стена ворота'],
    ['城壁 AND 門', '城壁 門'],
    ['wall NOT gate', 'wall - gate'],
    ['NOT gate wall', 'wall - gate'],
    ['wall AND NOT gate', 'wall - gate'],
    ['wall NOT "the gate"', 'wall - the gate'],
    ['wall OR gate', 'wall | gate'],
    ['wall or gate', 'wall | gate'],
    ['wall | gate', 'wall | gate'],
    ['wall || gate NOT port', 'wall | gate - port'],
    ['wall && gate', 'wall gate'],
    ['wall -gate', 'wall - gate'],
  ])('%s', (text, meaning) => expect(read(text)).toBe(meaning));

  test.each([
    ['WALL AND GATE', 'WALL AND GATE'],
    ['WALL NOT SHUT', 'WALL NOT SHUT'],
    ['wall and gate', 'wall and gate'],
    ['not the wall', 'not the wall'],
    ['"wall AND gate"', 'wall AND gate'],
    ['AND gate', 'AND gate'],
    ['gate AND', 'gate AND'],
    ['gate NOT', 'gate NOT'],
    ['wall -AND', 'wall - AND'],
    ['a|b', 'a|b'],
  ])('words are left as they are: %s', (text, meaning) => expect(read(text)).toBe(meaning));
});

describe('characters that are looked for wherever they stand', () => {
  test.each([
    ['首脳会談。', '首脳会談'],
    ['「首脳会談」、', '首脳会談'],
    ['（停火）', '停火'],
    ['停火，', '停火'],
    ['会談！？', '会談'],
    ['G7首脳', 'G7首脳'],
    ['首脳・会談', '首脳・会談'],
    ['ｱﾗｽｶ', 'アラスカ'],
    ['ｶﾞｰﾄﾞの壁', 'ガードの壁'],
    ['アラスカ', 'アラスカ'],
    ['위기,', '위기'],
  ])('%s', (text, characters) => expect(read(text)).toBe(characters));
});
