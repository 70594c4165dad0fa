import { expect, it } from 'vitest';
import { quotedStretches } from '@/lib/coverage/quotations/quoted-stretches';
import { expectEvenGrowth } from '@/tests/support/growth';

const found = (text: string) => quotedStretches(text).map(({ start, end }) => text.slice(start, end));

it.each<readonly [string, readonly string[]]>([
  ['“We leave,” she said. “At noon.”', ['We leave,', 'At noon.']],
  ['„Wir gehen“, sagte sie, „mittags.“', ['Wir gehen', 'mittags.']],
  ['„Pójdziemy w południe” – powiedziała.', ['Pójdziemy w południe']],
  ['« Nous partons », dit-elle.', [' Nous partons ']],
  ['«Мы уходим из «Зари» в полдень», — сказала она.', ['Мы уходим из «Зари» в полдень']],
  ['»Wir gehen«, sagte sie.', ['Wir gehen']],
  ['"We leave," she said. "At noon."', ['We leave,', 'At noon.']],
  ['‘It’s the boys’ boat and we’re leaving,’ she said.', ['It’s the boys’ boat and we’re leaving,']],
  ['‘A fair wind’ was her wish. ‘And calm.’', ['A fair wind', 'And calm.']],
  ["'We leave', she said, and the sailors' wives wept.", ['We leave']],
  ['她说：「我们中午出发。」', ['我们中午出发。']],
  ['"נשיא ארה"ב לא הסכים לדבר", אמר.', ['נשיא ארה"ב לא הסכים לדבר']],
  ['“נשיא ארה”ב לא הסכים”, אמר דובר צה"ל.', ['נשיא ארה”ב לא הסכים']],
  ['“He said ‘no’ and meant it,” she said.', ['He said ‘no’ and meant it,']],
  // Swedish and Finnish close with the mark that opens, Arabic papers turn both round.
  ['”Vi går.” Hon gick. ”I dag”, sade hon.', ['Vi går.', 'I dag']],
  ['»Vi går.» Hon gick. »I dag», sade hon.', ['Vi går.', 'I dag']],
  ['»Gehen wir?« – »Mittags.«', ['Gehen wir?', 'Mittags.']],
  ['قالت ”سنغادر ظهرا“ ثم صمتت.', ['سنغادر ظهرا']],
  ['그녀는 ‘정오에 떠난다’고 말했다.', ['정오에 떠난다']],
  ['她说"我们中午出发"，然后走了。"再见。"', ['我们中午出发', '再见。']],
  ['她说：＂我们中午出发＂。', ['我们中午出发']],
  ['〝正午に出る〟と述べた。', ['正午に出る']],
  ['›Wir gehen mittags‹, sagte sie.', ['Wir gehen mittags']],
  ['Sie sagte: ‹Wir gehen mittags›.', ['Wir gehen mittags']],
  // One mark closes a name and what was said.
  ['«Мы идём в «Зарю», — сказала она.', ['Мы идём в «Зарю']],
  ['«Мы идём в «Зарю» — там тихо», — сказала она.', ['Мы идём в «Зарю» — там тихо']],
  ["In the '90s she said 'we leave at noon' twice.", ['we leave at noon']],
])('finds what stands in marks: %s', (text, stretches) => {
  expect(found(text)).toEqual(stretches);
});

it.each([
  'The sailors’ wives and the captain’s dog',
  "The songs of the '80s and the '90s",
  'A board of 12" by 8", planed',
  'דובר צה"ל ויו"ר הכנסת',
  'no marks',
  'Home ›Ports ›Lunde',
  '» Read more of the port',
  'She goes on.” Then she left.',
  'An open mark ”and no other',
])('finds nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('begins again with the mark that closes where a paragraph goes on', () => {
  const again = '» Nous partons à midi. »';
  expect(quotedStretches(again, true)).toEqual([{ start: 1, end: 23, isClosed: true }]);
  expect(quotedStretches('» au port. Elle part.', true)).toEqual([]);
});

it('goes on to the end where the next paragraph goes on', () => {
  expect(quotedStretches('“We leave at noon.')).toEqual([{ start: 1, end: 18, isClosed: false }]);
});

it.each(['„', '『', '«a ', '›a', '«a», – '])('%s over and over costs what it is long', async (marks) => {
  await expectEvenGrowth(32_000, (size) => found(marks.repeat(size / marks.length)));
});
