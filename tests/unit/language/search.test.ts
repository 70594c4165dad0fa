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

describe('alternatives in parentheses', () => {
  test.each([
    ['(wall or gate) port', 'wall port | gate port'],
    ['port (wall or gate)', 'port wall | port gate'],
    ['port AND (wall OR gate)', 'port wall | port gate'],
    ['(wall OR gate) AND port', 'wall port | gate port'],
    ['(wall | "the gate") (port or quay)', 'wall port | the gate port | wall quay | the gate quay'],
    ['(wall or gate) or port', 'wall | gate | port'],
    ['port or (wall or gate) quay', 'port | wall quay | gate quay'],
    ['port -(wall or gate)', 'port - wall gate'],
    ['port NOT (wall OR gate)', 'port - wall gate'],
    ['(wall or gate -port)', 'wall | gate - port'],
    ['(стена or ворота) порт', 'стена порт | ворота порт'],
  ])('%s', (text, meaning) => expect(read(text)).toBe(meaning));

  test.each([
    ['wall (the gate) port', 'wall (the gate) port'],
    ['(wall gate', '(wall gate'],
    ['((wall or gate) or quay) port', '((wall | gate) | quay) port'],
    ['wall (or) gate', 'wall (or) gate'],
    ['(wall or gate) (the port)', '(wall | gate) (the port)'],
  ])('others are left as they are: %s', (text, meaning) => expect(read(text)).toBe(meaning));
});

describe('what an apostrophe joins to a word', () => {
  test.each([
    ["Putin's", 'Putin'],
    ['Putin’s plan', 'Putin plan'],
    ['l’accord', 'accord'],
    ["qu'aujourd'hui", "qu'aujourd'hui"],
    ["l'Élysée", 'Élysée'],
    ["dell'Ucraina", 'Ucraina'],
    ["un'intesa", 'intesa'],
    ["Putin'in", 'Putin'],
    ['Ankara’da', 'Ankara'],
    ["D'Angelo", "D'Angelo"],
    ["O'Brien", "O'Brien"],
    ["Qur'an", "Qur'an"],
    ["Sana'a", "Sana'a"],
    ["Sa'da", "Sa'da"],
    ["Ya'la", "Ya'la"],
    ["rock'n'roll", "rock'n'roll"],
    ["п'ять", "п'ять"],
    ['"Putin’s plan"', 'Putin’s plan'],
    ["plan -Putin's", "plan - Putin's"],
  ])('%s', (text, meaning) => expect(read(text)).toBe(meaning));
});

test.each([
  ['Alask*', 'Alask', true],
  ['Al*', 'Al*', undefined],
  ['会谈*', '会谈', undefined],
  ['cease-fire*', 'cease-fire*', undefined],
  ['"Alask*"', 'Alask*', undefined],
])('%s is a beginning: %s', (typed, text, isBeginning) => {
  expect(parseSearch(typed).alternatives.flat()[0]).toMatchObject({ text });
  expect(parseSearch(typed).alternatives.flat()[0]?.isBeginning).toBe(isBeginning);
});

test.each([
  ['＂the wall＂', 'the wall'],
  ['〝the wall〞', 'the wall'],
  ['wall －gate', 'wall - gate'],
])('signs of double width: %s', (text, meaning) => expect(read(text)).toBe(meaning));

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
