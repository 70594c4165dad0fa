import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(text: string): string | null {
  const blocks = text.split('¶').map((line) => ({ kind: 'paragraph' as const, text: line }));
  const last = findQuotations({ headline: '–', standfirst: null, language: 'hu', blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['„A hajónak még ma indulnia kell” – mondta Falk.', 'Ingrid Falk'],
  ['„A hajónak még ma indulnia kell”, mondta Falk.', 'Ingrid Falk'],
  ['Falk azt mondta: „A hajónak még ma indulnia kell.”', 'Ingrid Falk'],
  ['Falk szerint „a hajónak még ma indulnia kell”.', 'Ingrid Falk'],
  ['„A hajónak még ma indulnia kell” – jelentette ki Ole Dahl miniszterelnök.', 'Ole Dahl'],
  ['„A hajónak még ma indulnia kell” – közölte Ole Dahl.', 'Ole Dahl'],
  ['„A hajónak még ma indulnia kell” – tette hozzá Falk szombaton.', 'Ingrid Falk'],
  ['– A hajónak még ma indulnia kell – mondta Falk.', 'Ingrid Falk'],
  ['„A hajónak még ma indulnia kell” – mondta Falk a sajtótájékoztatón.', 'Ingrid Falk'],
  ['„A hajónak még ma indulnia kell” – mondta Falk Horaknak.', 'Ingrid Falk'],
  ['Falk későn érkezett. „A hajónak még ma indulnia kell” – mondta.', 'Ingrid Falk'],
  ['Falk későn érkezett. „A hajónak még ma indulnia kell” – tette hozzá ő.', 'Ingrid Falk'],
  ['Falk úgy fogalmazott: „A hajónak még ma indulnia kell.”', 'Ingrid Falk'],
  ['Falk: „A hajónak még ma indulnia kell.”', 'Ingrid Falk'],
  ['„A hajónak indulnia kell” – mondta Falk. „Különben a kikötőben marad.”', 'Ingrid Falk'],
  ['Horak ezt mondta Falknak: „A hajónak még ma indulnia kell.”', 'Pavel Horak'],
])('names who speaks: %s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

it.each([
  '„A hajónak még ma indulnia kell” – mondta Falk szóvivője.',
  'Falk szóvivője azt mondta: „A hajónak még ma indulnia kell.”',
  'Falk szóvivője: „A hajónak még ma indulnia kell.”',
  '„A hajónak még ma indulnia kell” – mondta Ole Dahl felesége.',
  '„A hajónak még ma indulnia kell” – közölte a Kikötői Minisztérium.',
  '„A hajónak még ma indulnia kell” – írta a Déli Hírek.',
  'Falknak azt mondták: „A hajónak még ma indulnia kell.”',
  'Falk szerint Horak azt mondta: „A hajónak még ma indulnia kell.”',
  'Falk azt mondta, hogy Horak közölte vele: „A hajónak még ma indulnia kell.”',
  'Falk tagadta, hogy azt mondta: „A hajónak még ma indulnia kell.”',
  'Falk nem mondta: „A hajónak még ma indulnia kell.”',
  'Falk kérdést kapott: „Biztosan elindul még ma a hajó?”',
  '„A hajónak még ma indulnia kell” – mondta Falk és Horak.',
  'Falk és Horak szerint „a hajónak még ma indulnia kell”.',
  'Falk szóvivője szerint „a hajónak még ma indulnia kell”.',
  '„A hajónak még ma indulnia kell” – mondta egy révész.',
  'Falk későn érkezett. „A hajónak még ma indulnia kell” – mondta a révész.',
  'Falkról azt mondták: „Mindig túl későn indul a hajó.”',
])('names nobody where that is not sure: %s', (text) => {
  expect(speakerOf(text)).toBeNull();
});

// Many surnames and first names end as a place does where it says where.
it.each([
  ['Ole Dahl Budapesten', 'Ole Dahl'],
  ['Ole Dahl Debrecenben', 'Ole Dahl'],
  ['Ole Dahl Oslóban', 'Ole Dahl'],
  ['Ursula von der Leyen', 'Ursula von der Leyen'],
  ['Mary Ann Johnson', 'Mary Ann Johnson'],
  ['Jan Ole Hansen', 'Jan Ole Hansen'],
  ['Kovács János Simon', 'Kovács János Simon'],
  ['Kiss Anna Vivien', 'Kiss Anna Vivien'],
  ['Ole Dahl Lundeban', null],
])('leaves places out of names, and no part of one: %s', (words, name) => {
  expect(speakerOf(`„A hajónak még ma indulnia kell” – mondta ${words}.`)).toBe(name);
});

it.each([
  'A „Hosszú út haza a tengeren” című film tetszett Falknak.',
  'Falk az úgynevezett „nagy északi kikötő tervéről” beszélt.',
])('takes no title for speech: %s', (text) => {
  expect(speakerOf(text)).toBe('no quotation');
});
