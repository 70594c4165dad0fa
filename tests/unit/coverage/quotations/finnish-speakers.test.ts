import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(text: string): string | null {
  const blocks = text.split('¶').map((line) => ({ kind: 'paragraph' as const, text: line }));
  const last = findQuotations({ headline: '–', standfirst: null, language: 'fi', blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['”Laivan on lähdettävä jo tänään”, sanoi Falk.', 'Ingrid Falk'],
  ['”Laivan on lähdettävä jo tänään”, Falk sanoi.', 'Ingrid Falk'],
  ['Falk sanoi: ”Laivan on lähdettävä jo tänään.”', 'Ingrid Falk'],
  ['– Laivan on lähdettävä jo tänään, sanoo Falk.', 'Ingrid Falk'],
  ['– Laivan on lähdettävä jo tänään, Falk sanoo.', 'Ingrid Falk'],
  ['Falkin mukaan ”laivan on lähdettävä jo tänään”.', 'Ingrid Falk'],
  ['Ole Dahl saapui. Dahlin mukaan ”laivan on lähdettävä jo tänään”.', 'Ole Dahl'],
  ['Oda Virtanen saapui. Virtasen mukaan ”laivan on lähdettävä jo tänään”.', 'Oda Virtanen'],
  ['”Laivan on lähdettävä jo tänään”, sanoi pääministeri Ole Dahl.', 'Ole Dahl'],
  ['”Laivan on lähdettävä jo tänään”, totesi satamapäällikkö Oda Brandt haastattelussa.', 'Oda Brandt'],
  ['”Laivan on lähdettävä jo tänään”, kertoi Falk lauantaina Lundessa.', 'Ingrid Falk'],
  ['”Laivan on lähdettävä jo tänään”, sanoi Falk Horakille.', 'Ingrid Falk'],
  ['”Laivan on lähdettävä jo tänään”, sanoi Ole Dahl Horakille.', 'Ole Dahl'],
  ['Falk saapui myöhään. ”Laivan on lähdettävä jo tänään”, hän sanoi.', 'Ingrid Falk'],
  ['Falkin tiedottaja Ole Dahl sanoi: ”Laivan on lähdettävä jo tänään.”', 'Ole Dahl'],
  [
    'Horak kutsui päivää ”hyvin pitkäksi satamapäiväksi”.¶Horakin mukaan ”laivan on lähdettävä jo tänään”.',
    'Pavel Horak',
  ],
  ['”Laivan on lähdettävä”, sanoi Falk. ”Muuten se jää satamaan.”', 'Ingrid Falk'],
  ['Lunden pormestari Ole Dahl sanoi: ”Laivan on lähdettävä jo tänään.”', 'Ole Dahl'],
])('names who speaks: %s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

it.each([
  '”Laivan on lähdettävä jo tänään”, sanoi Falkin tiedottaja.',
  '”Laivan on lähdettävä jo tänään”, sanoi Ole Dahlin tiedottaja.',
  'Falkin tiedottaja sanoi: ”Laivan on lähdettävä jo tänään.”',
  'Ole Dahlin tiedottaja: ”Laivan on lähdettävä jo tänään.”',
  '”Laivan on lähdettävä jo tänään”, sanottiin Falkille.',
  'Falkille sanottiin: ”Laivan on lähdettävä jo tänään.”',
  'Falk kertoi Horakin sanoneen: ”Laivan on lähdettävä jo tänään.”',
  'Falkin mukaan Horak sanoi: ”Laivan on lähdettävä jo tänään.”',
  'Falk kiisti sanoneensa: ”Laivan on lähdettävä jo tänään.”',
  'Falk ei sanonut: ”Laivan on lähdettävä jo tänään.”',
  'Falk sai kysymyksen: ”Lähteekö laiva varmasti jo tänään?”',
  '”Laivan on lähdettävä jo tänään”, sanoivat Falk ja Horak.',
  '”Laivan on lähdettävä jo tänään”, sanoi Satamaministeriö.',
  '”Laivan on lähdettävä jo tänään”, kirjoittaa Helsingin Sanomat.',
  'Falkin ja Horakin mukaan ”laivan on lähdettävä jo tänään”.',
  '”Laivan on lähdettävä jo tänään”, sanoi merimies.',
  'Falkin neuvonantajan mukaan ”laivan on lähdettävä jo tänään”.',
  'Falkista sanottiin: ”Laiva lähtee aina liian myöhään.”',
])('names nobody where that is not sure: %s', (text) => {
  expect(speakerOf(text)).toBeNull();
});

// What ends as a place does where it says where may be a surname: nobody, where the place is not known.
it.each([
  ['Ole Dahl Turussa', 'Ole Dahl'],
  ['Ole Dahl Helsingistä', 'Ole Dahl'],
  ['Ole Dahl Tampereella', 'Ole Dahl'],
  ['Ole Dahl Lundessa', null],
  ['José Luis Batista', null],
  ['Maria de la Cuesta', null],
  ['Ida Berg Padilla', null],
])('leaves places out of names, and no part of one: %s', (words, name) => {
  expect(speakerOf(`”Laivan on lähdettävä jo tänään”, sanoi ${words}.`)).toBe(name);
});

it.each([
  'Elokuva ”Pitkä matka kotiin meren yli” ilahdutti Falkia.',
  '”Pitkä matka kotiin meren yli” -niminen elokuva ilahdutti Falkia.',
  'Falk puhui niin sanotusta ”pohjoisen suuresta satamasta”.',
])('takes no title for speech: %s', (text) => {
  expect(speakerOf(text)).toBe('no quotation');
});
