import { expect, it } from 'vitest';
import { type CreditedText, creditFinder } from '@/lib/coverage/reports/wire-credit';

const find = creditFinder([
  { name: 'Baltwire', marks: ['Baltwire', 'BW'] },
  { name: 'Nordpress Agentur', marks: ['Nordpress', 'npa'] },
  { name: 'Маяк-Информ', marks: ['Маяк-Информ'] },
  { name: 'Хвиля-Інформ', marks: ['Хвиля-Інформ'] },
]);

function text(lines: readonly string[], more: Partial<CreditedText> = {}): CreditedText {
  const story =
    'The harbour of Lunde will be closed to large ferries from the first week of May, as the council said.';
  const blocks = [story, ...lines].map((line) => ({ kind: 'paragraph' as const, text: line }));
  return { byline: [], dateline: null, credit: null, blocks, ...more };
}

it.each<readonly [string, CreditedText, string]>([
  ['a byline', text([], { byline: ['Baltwire'] }), 'Baltwire'],
  ['a name with an agency', text([], { byline: ['By Oda Brandt (BW)'] }), 'Baltwire'],
  ['staff with an agency', text([], { byline: ['By our staff, with Baltwire'] }), 'Baltwire'],
  ['a dateline', text([], { dateline: 'LUNDE (BW)' }), 'Baltwire'],
  ['a dateline in German', text([], { dateline: 'LUNDE (npa)' }), 'Nordpress Agentur'],
  ['a dateline of an agency known anyway', text([], { dateline: 'LUNDE (Reuters)' }), 'Reuters'],
  ['a credit that the page sets apart', text([], { credit: 'Baltwire' }), 'Baltwire'],
  ['a name at the end', text(['— Baltwire']), 'Baltwire'],
  ['a source at the end', text(['Quelle: npa']), 'Nordpress Agentur'],
  ['initials in brackets at the end', text(['(BW)']), 'Baltwire'],
  [
    'initials behind the last sentence',
    text(['No answer is expected before the autumn session of the region. (BW)']),
    'Baltwire',
  ],
  [
    'a line above the newsletter',
    text(['Source: Baltwire', 'Write to our desk if you know more about this.']),
    'Baltwire',
  ],
  ['a copyright with its year', text(['Copyright 2025 Baltwire. All rights reserved.']), 'Baltwire'],
  ['a copyright by its sign', text(['© 2025 AFP']), 'AFP'],
  ['a contribution', text(['With additional reporting by Baltwire']), 'Baltwire'],
  [
    'a translation',
    text(['Traduit de l’anglais, d’après Baltwire'.replace(', d’après', ' par')]),
    'Baltwire',
  ],
  ['material used', text(['По материалам агентства «Маяк-Информ»']), 'Маяк-Информ'],
  ['a relay in Russian', text(['Порт закроют в мае, передаёт «Маяк-Информ».']), 'Маяк-Информ'],
  [
    'a relay of an agency that is called one',
    text(['Порт закроют, передает агентство «Маяк-Информ».']),
    'Маяк-Информ',
  ],
  ['text and pictures of two', text([], { byline: ['Baltwire (text), Oda Brandt (photos)'] }), 'Baltwire'],
  ['a desk with an agency', text(['npa/Redaktion']), 'Nordpress Agentur'],
  ['where it stood first', text(['This story was first published by Baltwire.']), 'Baltwire'],
  ['a source in Dutch', text(['Bron: Baltwire']), 'Baltwire'],
  ['a source in Polish', text(['Źródło: Baltwire']), 'Baltwire'],
  ['a source in Portuguese', text(['Com informações da Baltwire']), 'Baltwire'],
  ['a source in Chinese', text(['来源：新华社']), '新华社'],
  ['a relay in Ukrainian', text(['Порт зачинять у травні, передає Хвиля-Інформ.']), 'Хвиля-Інформ'],
])('credits %s', (_, article, agency) => {
  expect(find(article)?.agency).toBe(agency);
});

it.each<readonly [string, CreditedText]>([
  ['what an agency is said to have reported', text(['According to Baltwire, the piers sank in winter.'])],
  ['an agency in a short last line', text(['Baltwire counted nine piers.'])],
  ['the same in German', text(['Nach Angaben von Nordpress waren es neun Piers.'])],
  ['the same in Russian', text(['По данным агентства «Маяк-Информ», причалов было девять.'])],
  ['the same in Ukrainian', text(['Про це вночі повідомила Хвиля-Інформ.'])],
  ['a picture', text(['Foto: npa'])],
  ['a picture by its sign', text(['Foto: © npa'])],
  ['the outlet’s own copyright', text(['© 2025 The Lunde Mercury, which works with Baltwire'])],
  ['a picture in Ukrainian', text(['Фото: Хвиля-Інформ'])],
  ['whom a reporter once worked for', text(['Oda Brandt reported for Baltwire until 2019.'])],
  ['a byline of somebody who left', text([], { byline: ['Oda Brandt, formerly of Baltwire'] })],
  ['a picture beside a byline', text([], { byline: ['Oda Brandt, Photos: Baltwire'] })],
  ['a picture in brackets', text([], { byline: ['Oda Brandt (text), Baltwire (photos)'] })],
  ['a picture in German', text([], { byline: ['Oda Brandt, Fotos: npa'] })],
  ['a picture in Russian', text([], { byline: ['Ода Брандт, фото: Маяк-Информ'] })],
  ['years somebody spent there', text([], { byline: ['Oda Brandt, who spent ten years at Baltwire'] })],
  ['where somebody was before', text([], { byline: ['Oda Brandt (zuvor bei npa)'] })],
  ['the same in Russian', text([], { byline: ['Ода Брандт, в прошлом корреспондент «Маяк-Информ»'] })],
  ['initials within a word', text([], { byline: ['ABWEGE Redaktion'] })],
  ['no agency', text(['— Oda Brandt'], { byline: ['Oda Brandt'], dateline: 'LUNDE' })],
])('does not credit %s', (_, article) => {
  expect(find(article)).toBeNull();
});

it('says where', () => {
  expect(find(text(['— Baltwire'], { dateline: 'LUNDE (BW)' }))).toEqual({
    agency: 'Baltwire',
    where: 'dateline',
  });
});
