import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(text: string, headline = '–'): string | null {
  const blocks = text.split('¶').map((line) => ({ kind: 'paragraph' as const, text: line }));
  const last = findQuotations({ headline, standfirst: null, language: 'tr', blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['Falk, "Vapur bugün kalkmak zorunda." dedi.', 'Ingrid Falk'],
  ['Falk, “Vapur bugün kalkmak zorunda” ifadelerini kullandı.', 'Ingrid Falk'],
  ['Lunde’de konuşan Falk, “Vapur bugün kalkmak zorunda” diye konuştu.', 'Ingrid Falk'],
  ['Horak’la görüşen Falk, “Vapur bugün kalkmak zorunda” dedi.', 'Ingrid Falk'],
  ['Liman Bakanı Ole Dahl, “Vapur bugün kalkmak zorunda” dedi.', 'Ole Dahl'],
  ['Falk’ın danışmanı Ole Dahl, “Vapur bugün kalkmak zorunda” dedi.', 'Ole Dahl'],
  ['Siyaset bilimci Oda Brandt, “Vapur bugün kalkmak zorunda” değerlendirmesinde bulundu.', 'Oda Brandt'],
  ['Liman Bakanı Ole Dahl konuştu. Dahl, “Vapur bugün kalkmak zorunda” dedi.', 'Ole Dahl'],
  ['Falk, gazetecilere bilgi vererek, “Vapur bugün kalkmak zorunda” dedi.', 'Ingrid Falk'],
  ['Ancak Falk, “Vapur bugün kalkmak zorunda” uyarısında bulundu.', 'Ingrid Falk'],
  ['Falk şunları söyledi: “Vapur bugün kalkmak zorunda.”', 'Ingrid Falk'],
  ['Horak, Falk’a, “Vapur bugün kalkmak zorunda” dedi.', 'Pavel Horak'],
  ['Falk: “Vapur bugün kalkmak zorunda.”', 'Ingrid Falk'],
  ['Bunun üzerine Horak, “Vapur yarın da kalkabilir” dedi.', 'Pavel Horak'],
])('names who speaks: %s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

it.each([
  // What an ending makes of a name is no subject.
  'Falk’ın danışmanı, “Vapur bugün kalkmak zorunda” dedi.',
  'Ole Dahl’ın sözcüsü, “Vapur bugün kalkmak zorunda” dedi.',
  'Horak, Falk’a dönen Oda Brandt’a, “Vapur bugün kalkmak zorunda” dendiğini söyledi.',
  'Horak, Oda Brandt’ın, “Vapur bugün kalkmak zorunda” dediğini söyledi.',
  'Horak’a göre Falk, “Vapur bugün kalkmak zorunda” dedi.',
  'Falk, “Vapur bugün kalkmak zorunda” dediğini söyledi.',
  'Falk, “Vapur bugün kalkmak zorunda” dediğini yalanladı.',
  'Falk, “Vapur bugün kalkmak zorunda” demedi.',
  'Falk ve Horak, “Vapur bugün kalkmak zorunda” dedi.',
  'Falk’a: “Vapur bugün kalkmak zorunda.”',
  'Falk’a soru: “Vapur bugün kalkacak mı acaba?”',
  'Bir yetkili, “Vapur bugün kalkmak zorunda” dedi.',
  'Falk geç geldi. “Vapur bugün kalkmak zorunda” dedi.',
  '“Vapur bugün kalkmak zorunda” dedi Falk yönetimi.',
  'Falk’ın konuştuğu Horak’ın sözcüsü şunları söyledi: “Vapur bugün kalkmak zorunda.”',
])('names nobody where that is not sure: %s', (text) => {
  expect(speakerOf(text)).toBeNull();
});

// Behind “diyen” a name may be of somebody else, who does something to the one who said it.
it.each([
  ['Falk, limanı gösterdi', 'Ingrid Falk'],
  ['bakan Falk, limanı gösterdi', 'Ingrid Falk'],
  ['eski bakan Falk, limanı gösterdi', 'Ingrid Falk'],
  ['öğretmen Falk, limanı gösterdi', 'Ingrid Falk'],
  ['milletvekili Falk, limanı gösterdi', 'Ingrid Falk'],
  ['sözcü Falk, limanı gösterdi', 'Ingrid Falk'],
  ['gazeteci ve yazar Ole Dahl, limanı gösterdi', 'Ole Dahl'],
  ['Prof. Dr. Ole Dahl, limanı gösterdi', 'Ole Dahl'],
  ['Liman Bakanı Ole Dahl, limanı gösterdi', 'Ole Dahl'],
  ['Belediye Başkanı Ole Dahl, limanı gösterdi', 'Ole Dahl'],
  ['Adana Valisi Ole Dahl, limanı gösterdi', 'Ole Dahl'],
  ['Türkiye’nin Lunde Büyükelçisi Ole Dahl, limanı gösterdi', 'Ole Dahl'],
  ['Naciye Ak, limanı gösterdi', 'Naciye Ak'],
  ['gazeteciye Horak yanıt verdi', null],
  ['gazetecilere Falk yanıt verdi', null],
  ['gazeteciye Ole Dahl yanıt verdi', null],
  ['gazeteciye Bakan Falk yanıt verdi', null],
  ['bir vatandaşa Horak teşekkür etti', null],
  ['muhalefete Falk tepki gösterdi', null],
  ['muhalefete Liman Bakanı Falk tepki gösterdi', null],
  ['gazeteciden Falk özür diledi', null],
  ['kadınla Falk görüştü', null],
  ['sunucuyu Falk eleştirdi', null],
  ['genci Falk azarladı', null],
  ['lideri Falk eleştirdi', null],
  ['eski Bakanı Falk eleştirdi', null],
  ['gazetecinin Falk elini sıktı', null],
  ['yolcuya bakan Falk güldü', null],
  ['Ole Dahl’a Falk yanıt verdi', null],
  ['Ole Dahl’a Bakan Falk yanıt verdi', null],
  ['Liman Bakanlığına Falk tepki gösterdi', null],
  ['Liman Bakanlığına Bakan Falk tepki gösterdi', null],
  ['Bakana Ole Dahl yanıt verdi', null],
])('names behind “diyen” who said it: %s', (words, name) => {
  expect(speakerOf(`“Vapur bugün kalkmak zorunda” diyen ${words}.`)).toBe(name);
});

it.each([
  'Falk, “Eve giden uzun yol” adlı filmi beğendi.',
  'Falk sözde “kuzeydeki büyük liman bölgesi” için geldi.',
])('takes no title for speech: %s', (text) => {
  expect(speakerOf(text)).toBe('no quotation');
});
