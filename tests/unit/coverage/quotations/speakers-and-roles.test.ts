import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фальк', 'Ингрид Фальк'] },
  { name: 'Pavel Horak', aliases: ['Horak', 'Горак', 'Павел Горак'] },
];

function speakerOf(language: string, text: string): string | null {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const [quotation] = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast);
  return quotation === undefined ? 'no quotation' : (quotation.speaker?.name ?? null);
}

// What somebody is called is no part of the name, wherever capitals make it look like one.
it.each([
  ['en', 'Harbour Minister Oda Brandt said: “Peace cannot be dictated to us.”', 'Oda Brandt'],
  ['en', 'Former US Ambassador Oda Brandt said: “Peace cannot be dictated to us.”', 'Oda Brandt'],
  ['en', 'Analyst Oda Brandt wrote: “The port lost nothing by it.”', 'Oda Brandt'],
  ['de', 'Hafenminister Ole Dahl sagte: „Die Fähre muss noch heute fahren.“', 'Ole Dahl'],
  ['de', '„Die Fähre muss noch heute fahren“, sagte die Politologin Oda Brandt.', 'Oda Brandt'],
  ['de', '„Die Fähre muss noch heute fahren“, sagt Grünen-Politikerin Oda Brandt.', 'Oda Brandt'],
  ['de', 'Falks Berater Ole Dahl schrieb: „Die Fähre fährt heute nicht mehr.“', 'Ole Dahl'],
  ['pl', 'Premier Ole Dahl napisał: „Prom dzisiaj już nie popłynie”.', 'Ole Dahl'],
  ['pl', 'Rzecznik Portu Ole Dahl napisał: „Prom dzisiaj już nie popłynie”.', 'Ole Dahl'],
  ['nl', 'Premier Ole Dahl zei: „De veerboot vaart vandaag niet meer.”', 'Ole Dahl'],
  ['ru', 'Советник мэра Фалька Оле Даль заявил: «Паром сегодня больше не пойдёт».', 'Оле Даль'],
  ['uk', 'Міністр оборони Оле Даль сказав: «Пором сьогодні більше не піде».', 'Оле Даль'],
  ['fr', '« Le port doit rester ouvert », a expliqué l’avocat du port, Luc Hamon.', 'Luc Hamon'],
  ['fr', '« Le port doit rester ouvert », a insisté l’eurodéputée Solène Hamon.', 'Solène Hamon'],
  ['es', '«El puerto no puede cerrar este invierno», dijo la fiscal Ana Roca.', 'Ana Roca'],
  ['it', '«Il porto non può chiudere questo inverno», ha detto la sindaca Anna Riva.', 'Anna Riva'],
  ['nl', '„De haven mag deze winter niet dicht”, zegt Kamerlid Anna Smit.', 'Anna Smit'],
  ['en', 'Secretary of State Oda Brandt said: “Peace cannot be dictated to us.”', 'Oda Brandt'],
  ['en', '“Peace cannot be dictated to us,” said former Lunde Gov. Oda Brandt.', 'Oda Brandt'],
  ['en', 'Lunde-born Oda Brandt said: “Peace cannot be dictated to us.”', 'Oda Brandt'],
  // So are words that open a sentence.
  ['en', 'And Oda Brandt said: “Peace cannot be dictated to us.”', 'Oda Brandt'],
  ['en', 'Meanwhile Oda Brandt said: “Peace cannot be dictated to us.”', 'Oda Brandt'],
  ['de', 'Doch Oda Brandt sagte: „Die Fähre muss noch heute fahren.“', 'Oda Brandt'],
  ['fr', 'Mais Oda Brandt a répondu : « Le bac ne partira pas aujourd’hui. »', 'Oda Brandt'],
  ['es', 'Pero Oda Brandt respondió: «El barco no saldrá hoy del puerto».', 'Oda Brandt'],
  ['pt', 'Mas Oda Brandt respondeu: “O barco não sai hoje do porto”.', 'Oda Brandt'],
  ['ru', 'Но Оле Даль заявил: «Паром сегодня больше не пойдёт».', 'Оле Даль'],
  ['uk', 'Проте Оле Даль сказав: «Пором сьогодні більше не піде».', 'Оле Даль'],
  ['en', 'Oda O’Dell left at noon. “Peace cannot be dictated to us,” O’Dell said.', 'Oda O’Dell'],
  ['en', 'Ole Dahl left the Morning Ole studio. “Peace cannot be dictated,” Dahl said.', 'Ole Dahl'],
  ['de', '„Die Fähre muss noch heute fahren“, sagte Oda Brandt der Deutschen Hafenzeitung.', 'Oda Brandt'],
  ['de', '„Die Fähre muss noch heute fahren“, sagt Oda Brandt von der Stiftung Lunde.', 'Oda Brandt'],
  ['de', '„Die Fähre muss noch heute fahren“, sagt Oda von der Lunde.', 'Oda von der Lunde'],
  ['de', '„Die Fähre muss noch heute fahren“, betont Projektkoordinatorin Oda Brandt.', 'Oda Brandt'],
  ['de', 'Trainer Ole Dahl sagte: „Die Fähre fährt heute nicht mehr.“', 'Ole Dahl'],
  ['de', 'Gestern sagte Oda Brandt: „Die Fähre muss noch heute fahren.“', 'Oda Brandt'],
  ['en', 'Yet Oda Brandt said: “Peace cannot be dictated to us.”', 'Oda Brandt'],
  ['es', 'Falk lo llamó «un día muy largo para el puerto».', 'Ingrid Falk'],
  // A name may end with what is a role elsewhere, and have three parts where there is none.
  ['de', '„Die Fähre muss noch heute fahren“, sagte Oda Kanzler.', 'Oda Kanzler'],
  ['en', 'Oda Marie Brandt said: “Peace cannot be dictated to us.”', 'Oda Marie Brandt'],
])('leaves a role out of a name (%s): %s', (language, text, name) => {
  expect(speakerOf(language, text)).toBe(name);
});

it.each([
  ['en', 'A spokesman for Ms. Falk said: “The mayor will not sell the port.”'],
  ['en', 'An adviser to President Falk said, “We were not asked about it.”'],
  ['de', 'Ein Berater von Präsidentin Falk sagte: „Wir geben den Hafen nicht auf.“'],
  ['de', 'Die Sprecherin der Präsidentin Oda Brandt sagte: „Wir geben den Hafen nicht auf.“'],
  ['de', 'Ein Berater von Hafenministerin Falk sagte: „Wir geben den Hafen nicht auf.“'],
  ['fr', 'Un conseiller de Mme Falk a déclaré : « Nous ne vendrons rien du tout. »'],
  ['es', 'Un asesor de la presidenta Falk afirmó: «No venderemos nuestro puerto nunca».'],
  ['it', 'Un consigliere della presidente Falk ha detto: «Non venderemo il nostro porto».'],
  ['pt', 'Um assessor da presidente Falk disse: “Não vamos vender o nosso porto”.'],
  ['nl', 'Een adviseur van president Falk zei: „Wij geven de haven niet op.”'],
  ['ru', 'Советник Фалька заявил: «Мы не отдадим ни метра причала».'],
  ['uk', 'Радник Горака сказав: «Ми не віддамо жодного метра причалу».'],
  ['pl', 'Doradca Horaka ocenił: „Port dostał wszystko, czego chciał”.'],
])('names nobody for whom somebody else speaks (%s): %s', (language, text) => {
  expect(speakerOf(language, text)).toBeNull();
});

it.each([
  ['en', 'Former Brandt said: “Peace cannot be dictated to us.”'],
  ['en', '“Peace cannot be dictated to us,” said a Lunde Gov. of old.'],
  ['en', 'FULL TEXT: “Peace cannot be dictated to us.”'],
  ['en', 'LUNDE PORT TO CLOSE - Falk and Horak: “Peace cannot be dictated to us.”'],
  ['de', '„Wir geben den Hafen nicht auf“, hieß es laut Falks Partei.'],
  ['de', 'Falks Partei sagte: „Wir geben den Hafen nicht auf.“'],
  ['de', '„Wir geben den Hafen nicht auf“, sagte Falks Anwalt.'],
  ['de', 'Horaks Mutter Oda Brandt sagte: „Wir geben den Hafen nicht auf.“'],
  ['de', 'Oda, Leiterin der Schule Lunde-Nord sagte: „Es ist heute schon sehr heiß hier.“'],
  ['de', 'Die Stiftung des Preisträgers Ole Dahl nannte ihn „einen Meister der langen Fahrt“.'],
  ['de', 'Oda vom Vermögensverwalter Lunde Invest betont: „Die Fähre fährt heute nicht mehr.“'],
  ['es', 'Desde la Asociación piden: «Nos interesa escuchar otras opciones hoy».'],
  ['ru', 'Вчера Даль заявил: «Паром сегодня больше не пойдёт».'],
])('takes no other words with capitals for a name (%s): %s', (language, text) => {
  expect(speakerOf(language, text)).toBeNull();
});

// “United States” says nothing, and «написав» is no inscription.
it.each([
  ['en', '“The port will stay open for now,” the United States minister Oda Brandt said.', 'Oda Brandt'],
  ['uk', 'Міністр Оле Даль написав: «Порт не можна продати».', 'Оле Даль'],
  ['uk', 'Оле Даль назвав це «дуже добрим днем для порту».', 'Оле Даль'],
])('takes words for what they are (%s): %s', (language, text, name) => {
  expect(speakerOf(language, text)).toBe(name);
});
