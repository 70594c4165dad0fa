import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Falková', 'Ingrid Falková'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(text: string): string | null {
  const blocks = text.split('¶').map((line) => ({ kind: 'paragraph' as const, text: line }));
  const last = findQuotations({ headline: '–', standfirst: null, language: 'cs', blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['„Loď musí vyplout ještě dnes,“ řekla Falková.', 'Ingrid Falk'],
  ['Falková řekla: „Loď musí vyplout ještě dnes.“', 'Ingrid Falk'],
  ['V Lunde Falková řekla: „Loď musí vyplout ještě dnes.“', 'Ingrid Falk'],
  ['„Loď musí vyplout ještě dnes,“ řekl novinářům Horak.', 'Pavel Horak'],
  ['„Loď musí vyplout ještě dnes,“ uvedl premiér Ole Dahl.', 'Ole Dahl'],
  ['Ministr obrany Ole Dahl řekl: „Loď musí vyplout ještě dnes.“', 'Ole Dahl'],
  ['„Loď musí vyplout ještě dnes,“ vysvětluje politoložka Oda Brandtová.', 'Oda Brandtová'],
  ['„Loď musí vyplout ještě dnes,“ napsal Ole Dahl, poradce Ingrid Falkové.', 'Ole Dahl'],
  ['Mluvčí Pavla Horaka Oda Brandtová řekla: „Loď musí vyplout ještě dnes.“', 'Oda Brandtová'],
  ['Falková přišla pozdě. „Loď musí vyplout ještě dnes,“ řekla.', 'Ingrid Falk'],
  ['Horak přišel pozdě.¶„Loď musí vyplout ještě dnes,“ dodal v pátek.', 'Pavel Horak'],
  ['Horak to nazval „velmi dlouhým dnem pro přístav“.', 'Pavel Horak'],
  ['Ale Ole Dahl odpověděl: „Loď musí vyplout ještě dnes.“', 'Ole Dahl'],
  ['„Loď musí vyplout,“ řekla Falková. „Jinak zůstane v přístavu.“', 'Ingrid Falk'],
])('names who speaks: %s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

it.each([
  // Another's name stands in another case.
  '„Loď musí vyplout ještě dnes,“ řekl mluvčí Pavla Horaka.',
  '„Loď musí vyplout ještě dnes,“ řekl mluvčí prezidenta Petra Fialy.',
  'Mluvčí Ingrid Falkové řekl: „Loď musí vyplout ještě dnes.“',
  'Mluvčí Jiřího Novotného řekl: „Loď musí vyplout ještě dnes.“',
  // And so may an outlet's.
  '„Loď musí vyplout ještě dnes,“ řekl listu Expres Ole Dahl.',
  'Ole Dahl přišel. „Loď musí vyplout ještě dnes,“ řekl agentuře Reuters Dahl.',
  '„Loď musí vyplout ještě dnes,“ řekl Expres Ole Dahl.',
  'Podle Horaka Falková řekla: „Loď musí vyplout ještě dnes.“',
  'Horak řekl, že mu Falková řekla: „Loď musí vyplout ještě dnes.“',
  'Falková popřela, že řekla: „Loď musí vyplout ještě dnes.“',
  'Falková nikdy neřekla: „Prodáme celý přístav hned zítra.“',
  '„Loď musí vyplout ještě dnes,“ řekl prý Horak.',
  '„Loď musí vyplout ještě dnes,“ řekli Falková a Horak.',
  'Falková přišla pozdě. „Loď musí vyplout ještě dnes,“ řekl.',
  'Falková přišla pozdě. „Loď musí vyplout ještě dnes,“ řekla v Lunde lodivodka Oda.',
  'Falková dostala otázku: „Prodáte celý přístav hned zítra?“',
  '„Loď musí vyplout ještě dnes,“ stojí v prohlášení Falkové.',
  'Pokud Falková řekne „prodáme celý přístav hned zítra“, Horak odejde.',
])('names nobody where that is not sure: %s', (text) => {
  expect(speakerOf(text)).toBeNull();
});

it.each([
  'Film „Dlouhá cesta domů přes moře“ Falkovou potěšil.',
  'Falková mluvila o takzvaném „velkém přístavu na severu“.',
])('takes no title for speech: %s', (text) => {
  expect(speakerOf(text)).toBe('no quotation');
});
