import { expect, it } from 'vitest';
import { compareWordings } from '@/lib/coverage/quotations/compare-wordings';

const said = (text: string, speaker: string | null = 'Ingrid Falk', language = 'en') => ({
  text,
  speaker,
  language,
});
const whole = 'The port will stay open all summer, and no ferry will be turned away.';

it.each([
  [
    'capitals and the stop',
    'the port will stay open all summer, and no ferry will be turned away',
    'identical',
  ],
  ['marks', 'The port will stay open all summer — and no ferry will be turned away!', 'identical'],
  ['a piece of it', 'no ferry will be turned away', 'trimmed'],
  ['pieces with an ellipsis', 'The port will stay open … no ferry will be turned away', 'trimmed'],
  ['pieces with a word put in', 'The port will stay open [and] no ferry will be turned away', 'trimmed'],
  [
    'words exchanged',
    'The port is going to stay open over the summer and no ferries will be turned away.',
    'otherwise',
  ],
  ['pieces in another order', 'no ferry will be turned away … the port will stay open', 'otherwise'],
  ['another matter', 'The money for the piers has to come from the region.', null],
  ['a few words in common', 'The ferry will be late.', null],
])('tells %s', (_, text, wording) => {
  expect(compareWordings(said(whole), said(text))).toBe(wording);
  expect(compareWordings(said(text), said(whole))).toBe(wording);
});

it.each([
  ['de', 'Der Hafen bleibt den ganzen Sommer offen', 'Der Hafen bleibt den Sommer über offen', 'otherwise'],
  ['ru', 'Порт останется открытым всё лето', '«…останется открытым всё лето»', 'trimmed'],
  ['uk', 'Порт не зачинимо на все літо', 'порт не зачинимо на все літо.', 'identical'],
])('in %s', (language, one, other, wording) => {
  expect(compareWordings(said(one, 'A Falk', language), said(other, 'Falk', language))).toBe(wording);
});

it('never joins what two people said, nor two languages', () => {
  expect(compareWordings(said(whole), said(whole, 'Pavel Horak'))).toBeNull();
  expect(compareWordings(said(whole), said(whole, 'Ingrid Falk', 'de'))).toBeNull();
});

it('wants more where a speaker is not known', () => {
  expect(compareWordings(said(whole, null), said(whole))).toBe('identical');
  expect(compareWordings(said(whole, null), said('no ferry will be turned away'))).toBe('trimmed');
  expect(compareWordings(said('a safe and open port', null), said('a safe and open port', null))).toBeNull();
  expect(
    compareWordings(
      said('The hotel will stay open all winter, and no guest turned away.', null),
      said(whole),
    ),
  ).toBeNull();
});
