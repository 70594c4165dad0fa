import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(text: string): string | null {
  const blocks = text.split('¶').map((line) => ({ kind: 'paragraph' as const, text: line }));
  const last = findQuotations({ headline: '–', standfirst: null, language: 'ro', blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['„Vaporul trebuie să plece chiar astăzi”, a spus Falk.', 'Ingrid Falk'],
  ['„Vaporul trebuie să plece chiar astăzi”, a declarat sâmbătă Falk.', 'Ingrid Falk'],
  ['Falk a spus: „Vaporul trebuie să plece chiar astăzi.”', 'Ingrid Falk'],
  ['Potrivit lui Horak, „vaporul trebuie să plece chiar astăzi”.', 'Pavel Horak'],
  ['„Vaporul trebuie să plece chiar astăzi”, a declarat premierul Ole Dahl.', 'Ole Dahl'],
  ['„Vaporul trebuie să plece chiar astăzi”, a declarat ministrul de Externe Ole Dahl.', 'Ole Dahl'],
  ['„Vaporul trebuie să plece chiar astăzi”, i-a spus Horak lui Falk.', 'Pavel Horak'],
  ['Horak i-a spus lui Falk: „Vaporul trebuie să plece chiar astăzi.”', 'Pavel Horak'],
  ['Falk a sosit târziu. „Vaporul trebuie să plece chiar astăzi”, a adăugat ea.', 'Ingrid Falk'],
  ['Falk a sosit târziu. „Vaporul trebuie să plece chiar astăzi”, a spus la Lunde.', 'Ingrid Falk'],
  [
    'Purtătorul de cuvânt al lui Horak, Ole Dahl, a spus: „Vaporul trebuie să plece chiar astăzi.”',
    'Ole Dahl',
  ],
  ['Falk susţine că „vaporul trebuie să plece chiar astăzi”.', 'Ingrid Falk'],
  ['„Vaporul trebuie să plece”, a spus Falk. „Altfel rămâne în port.”', 'Ingrid Falk'],
  ['Horak a numit ziua „foarte lungă pentru tot portul”.', 'Pavel Horak'],
  ['Falk: „Vaporul trebuie să plece chiar astăzi.”', 'Ingrid Falk'],
])('names who speaks: %s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

it.each([
  '„Vaporul trebuie să plece chiar astăzi”, a spus purtătorul de cuvânt al lui Horak.',
  '„Vaporul trebuie să plece chiar astăzi”, a spus avocatul Mariei Brandt.',
  'Purtătorul de cuvânt al lui Horak a spus: „Vaporul trebuie să plece chiar astăzi.”',
  '„Vaporul trebuie să plece chiar astăzi”, i s-a spus lui Horak.',
  'Lui Horak i s-a spus: „Vaporul trebuie să plece chiar astăzi.”',
  'Potrivit lui Horak, Falk a spus: „Vaporul trebuie să plece chiar astăzi.”',
  'Falk a spus că Horak i-a spus: „Vaporul trebuie să plece chiar astăzi.”',
  'Falk a negat că a spus: „Vaporul trebuie să plece chiar astăzi.”',
  'Falk nu a spus niciodată: „Vaporul trebuie să plece chiar astăzi.”',
  'Falk a primit întrebarea: „Vaporul pleacă sigur chiar astăzi?”',
  '„Vaporul trebuie să plece chiar astăzi”, au spus Falk și Horak.',
  '„Vaporul trebuie să plece chiar astăzi”, a transmis Ministerul Afacerilor Externe.',
  '„Vaporul trebuie să plece chiar astăzi”, a anunțat Casa Albă.',
  '„Vaporul trebuie să plece chiar astăzi”, a transmis Crucea Roșie.',
  'Potrivit lui Falk și Horak, „vaporul trebuie să plece chiar astăzi”.',
  '„Vaporul trebuie să plece chiar astăzi”, a spus un marinar.',
  'Falk a sosit târziu. „Vaporul trebuie să plece chiar astăzi”, a spus el.',
  'Echipa lui Falk a spus: „Vaporul trebuie să plece chiar astăzi.”',
])('names nobody where that is not sure: %s', (text) => {
  expect(speakerOf(text)).toBeNull();
});

it.each([
  'Filmul „Drumul lung spre casă peste mare” i-a plăcut lui Falk.',
  'Falk a vorbit despre așa-numitul „mare port din nordul țării”.',
])('takes no title for speech: %s', (text) => {
  expect(speakerOf(text)).toBe('no quotation');
});
