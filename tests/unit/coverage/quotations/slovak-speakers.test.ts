import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Falková', 'Ingrid Falková'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(text: string): string | null {
  const blocks = text.split('¶').map((line) => ({ kind: 'paragraph' as const, text: line }));
  const last = findQuotations({ headline: '–', standfirst: null, language: 'sk', blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['„Loď musí vyplávať ešte dnes,“ povedala Falková.', 'Ingrid Falk'],
  ['Falková povedala: „Loď musí vyplávať ešte dnes.“', 'Ingrid Falk'],
  ['V Lunde Falková povedala: „Loď musí vyplávať ešte dnes.“', 'Ingrid Falk'],
  ['„Loď musí vyplávať ešte dnes,“ povedal novinárom Horak.', 'Pavel Horak'],
  ['„Loď musí vyplávať ešte dnes,“ uviedol premiér Ole Dahl.', 'Ole Dahl'],
  ['„Loď musí vyplávať ešte dnes,“ povedal Horak Novotnému.', 'Pavel Horak'],
  ['Minister obrany Ole Dahl povedal: „Loď musí vyplávať ešte dnes.“', 'Ole Dahl'],
  ['„Loď musí vyplávať ešte dnes,“ vysvetľuje politologička Oda Brandtová.', 'Oda Brandtová'],
  ['Falková prišla neskoro. „Loď musí vyplávať ešte dnes,“ povedala.', 'Ingrid Falk'],
  ['Horak prišiel neskoro.¶„Loď musí vyplávať ešte dnes,“ dodal v piatok.', 'Pavel Horak'],
  ['Horak to nazval „veľmi dlhým dňom pre celý prístav“.', 'Pavel Horak'],
  ['„Loď musí vyplávať,“ povedala Falková. „Inak zostane v prístave.“', 'Ingrid Falk'],
])('names who speaks: %s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

it.each([
  '„Loď musí vyplávať ešte dnes,“ povedal hovorca Pavla Horaka.',
  '„Loď musí vyplávať ešte dnes,“ povedal hovorca prezidenta Petra Nováka.',
  'Hovorca Ingrid Falkovej povedal: „Loď musí vyplávať ešte dnes.“',
  'Podľa Horaka Falková povedala: „Loď musí vyplávať ešte dnes.“',
  'Horak povedal, že mu Falková povedala: „Loď musí vyplávať ešte dnes.“',
  'Falková poprela, že povedala: „Loď musí vyplávať ešte dnes.“',
  'Falková nikdy nepovedala: „Predáme celý prístav hneď zajtra.“',
  '„Loď musí vyplávať ešte dnes,“ povedal vraj Horak.',
  '„Loď musí vyplávať ešte dnes,“ povedali Falková a Horak.',
  'Falková prišla neskoro. „Loď musí vyplávať ešte dnes,“ povedal.',
  'Falková dostala otázku: „Predáte celý prístav hneď zajtra?“',
  '„Loď musí vyplávať ešte dnes,“ uviedlo Ministerstvo Dopravy.',
  '„Loď musí vyplávať ešte dnes,“ uviedol Biely Dom.',
  '„Loď musí vyplávať ešte dnes,“ povedal námorník.',
  'Falkovej povedali: „Loď musí vyplávať ešte dnes.“',
])('names nobody where that is not sure: %s', (text) => {
  expect(speakerOf(text)).toBeNull();
});

it.each([
  'Film „Dlhá cesta domov cez more“ Falkovú potešil.',
  'Falková hovorila o takzvanom „veľkom prístave na severe“.',
])('takes no title for speech: %s', (text) => {
  expect(speakerOf(text)).toBe('no quotation');
});
