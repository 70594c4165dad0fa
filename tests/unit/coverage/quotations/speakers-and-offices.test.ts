import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фальк', 'Ингрид Фальк'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(language: string, text: string, headline = '–'): string | null {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const [quotation] = findQuotations({ headline, standfirst: null, language, blocks }, cast);
  return quotation === undefined ? 'no quotation' : (quotation.speaker?.name ?? null);
}

// What somebody is called, how old they are, where they spoke and what they are of is no part of a name.
it.each([
  ['de', '„Wir hatten keinerlei Vorwarnung“, sagte Hafenmeisterin Karin Vogel.', 'Karin Vogel'],
  ['de', '„Wir hatten keinerlei Vorwarnung“, sagt Uwe Kranz von der Gewerkschaft.', 'Uwe Kranz'],
  ['de', '„Wir hatten keinerlei Vorwarnung“, sagt der 54-jährige Uwe Kranz.', 'Uwe Kranz'],
  ['de', '„Wir hatten keinerlei Vorwarnung“, sagte die Leiterin des Hafens, Karin Vogel.', 'Karin Vogel'],
  ['pl', '„Port został przez wszystkich porzucony” – ocenia 54-letnia Ewa Lis.', 'Ewa Lis'],
  ['hu', '„Semmiféle jelzést nem kaptunk tőlük” – mondta Nagy Anna Budapesten.', 'Nagy Anna'],
  ['hu', '„Semmiféle jelzést nem kaptunk tőlük” – mondja Nagy Anna kikötőmester.', 'Nagy Anna'],
  ['fi', '”Emme saaneet mitään varoitusta”, sanoi Sari Koski Turussa.', 'Sari Koski'],
  ['en', '“We had no warning at all,” said Falk standing by the quay.', 'Ingrid Falk'],
  ['tr', '“Hiçbir uyarı almadık biz” diyen Zeynep Ak, limanı gösterdi.', 'Zeynep Ak'],
  ['tr', 'Falk’a göre liman “herkesin terk ettiği bir yer”.', 'Ingrid Falk'],
  ['ru', 'По словам Ингрид Фальк, порт «останется открытым всю зиму».', 'Ingrid Falk'],
  ['fr', '« C’est une gifle pour tous les passagers », s’emporte Luc Petit.', 'Luc Petit'],
  ['fr', '« C’est une gifle, s’emporte Luc Petit. Personne ne nous a prévenus. »', 'Luc Petit'],
  ['es', '«Cerraremos el muelle norte», dijo en la SER la consejera Eva Mora.', 'Eva Mora'],
  ['nl', '„We sluiten de noordkade”, zei op de radio minister Anna Smit.', 'Anna Smit'],
  ['no', '«Vi stenger snart nordre kai», sa fredag i Lunde statsråd Kari Moe.', 'Kari Moe'],
  ['tr', 'Ali Kaya dün gazetecilere “Rıhtımı çok yakında kapatacağız” dedi.', 'Ali Kaya'],
  ['ro', '„Vom închide cheiul de nord”, a declarat directorul portului Dan Rusu.', 'Dan Rusu'],
  ['uk', '«Скоро закриємо північний причал», — сказав директор департаменту Олег Бойко.', 'Олег Бойко'],
  ['de', '„Wir schließen bald den Nordkai“, sagte Joachim Fischer.', 'Joachim Fischer'],
])('names who speaks (%s): %s', (language, text, name) => {
  expect(speakerOf(language, text)).toBe(name);
});

it.each([
  ['es', 'Falk promete que «el puerto seguirá abierto este invierno»'],
  ['pt', '“O porto fica aberto neste inverno”, garante Falk'],
  ['no', 'Falk: – Havnen holder åpent i vinter'],
])('reads a headline (%s): %s', (language, headline) => {
  expect(speakerOf(language, '–', headline)).toBe('Ingrid Falk');
});

// Whose office, aide or case it is does not speak.
it.each([
  ['de', '„Wir hatten keinerlei Vorwarnung“, teilte das Büro der Bürgermeisterin Karin Vogel mit.'],
  ['de', '„Wir hatten keinerlei Vorwarnung“, sagte der Sprecher der Ministerin, Karin Vogel.'],
  ['pl', '„Port został przez wszystkich porzucony” – przekazało biuro Ewy Lis.'],
  ['fi', 'Sari Kosken mukaan satama on ”aivan kaikkien hylkäämä paikka”.'],
  ['tr', '“Hiçbir uyarı almadık biz” diyen Falk’ın avukatı, limanı gösterdi.'],
  ['fr', '« C’est une gifle pour tous », s’emporte le porte-parole du ministre, Luc Petit.'],
  ['es', '«Cerraremos el muelle norte», dijo a EFE el Ministerio de Puertos.'],
  ['es', '«Cerraremos el muelle norte», dijo la madre de la víctima, Ana Ruiz.'],
  ['fr', '« Nous fermerons le quai nord », a dit l’avocat de la victime, Luc Petit.'],
  ['en', '“We sold every boat last year,” Harbour Dynamics said.'],
  ['ro', '„Vom închide cheiul de nord”, a spus consilierul primarului Dan Rusu.'],
  ['ru', '«Скоро закроем северный причал», — сказал советник Олега Котова.'],
  ['es', '«Cerraremos el muelle norte», dijo en Lunde al ministro Luis Paz.'],
  ['tr', 'Ali Kaya’nın sözcüsü dün gazetecilere “Rıhtımı çok yakında kapatacağız” dedi.'],
])('names nobody (%s): %s', (language, text) => {
  expect(speakerOf(language, text)).toBeNull();
});

// A surname may end with an s as it stands.
it.each([
  ['der Trainer Lars Behrens', 'Lars Behrens'],
  ['der Sprecher Jan Martens', 'Jan Martens'],
  ['der Anwalt Jan Jacobs', 'Jan Jacobs'],
  ['die Sprecherin Ida Albers', 'Ida Albers'],
  ['der Trainer Thomas Reis', 'Thomas Reis'],
  ['Sprecherin Karin Vogels', 'Karin Vogels'],
  ['der Berater Jan Bergs', null],
  ['der Trainer Jan Bergs', null],
  ['der Sprecher Jan Hansens', null],
  ['der Anwalt Jan Webers', null],
  ['der Vater Jan Schmidts', null],
  ['der Freund Jan Müllers', null],
])('tells a German genitive from a surname: %s', (words, name) => {
  expect(speakerOf('de', `„Wir hatten keinerlei Vorwarnung“, sagte ${words}.`)).toBe(name);
});
