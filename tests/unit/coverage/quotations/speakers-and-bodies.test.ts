import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak'], pronoun: 'he' },
];

function speakerOf(language: string, text: string): string | null | undefined {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const last = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).at(-1);
  return last === undefined ? undefined : (last.speaker?.name ?? null);
}

// What bodies are called looks like a person's whole name.
it.each([
  ['en', '“The port is open today,” said Harbour Bank.'],
  ['en', '“The port is open today,” said Lunde International.'],
  ['en', '“The port is open today,” Lunde Rights Watch said.'],
  ['en', '“The port is open today,” Downing Street said.'],
  ['en', '“The port is open today,” South Lunde said.'],
  ['en', '“The port is open today,” said Falk Foundation.'],
  ['de', '„Der Hafen ist heute offen“, sagte die Deutsche Hafen-Agentur.'],
  ['de', '„Der Hafen ist heute offen“, sagte Lunde Rights Watch.'],
  ['de', '„Der Hafen ist heute offen“, sagte Hafenwacht Deutschland.'],
  ['fr', '« Le port est ouvert », affirme Pilotes Sans Frontières.'],
  ['es', '«El puerto está abierto», afirmó Amnistía Portuaria.'],
  ['it', '«Il porto è aperto», ha detto Medici Senza Frontiere.'],
  ['pt', '“O porto está aberto”, afirmou o Ministério dos Negócios Estrangeiros.'],
  ['nl', '„De haven is vandaag open”, zegt Loodsen Zonder Grenzen.'],
  ['sv', '”Hamnen är öppen i dag”, säger Röda Korset.'],
  ['no', '«Havnen er åpen i dag», skriver Dagens Havneliv.'],
  ['da', '»Havnen er åben i dag«, siger Dansk Folkeparti.'],
  ['pl', '„Port jest dziś otwarty” – przekazał Biały Dom.'],
  ['pl', '„Port jest dziś otwarty” – napisała Gazeta Portowa.'],
  ['cs', '„Přístav je dnes otevřený,“ uvedl Červený Kříž.'],
  ['ru', '«Порт сегодня открыт всем», — сообщил Красный Крест.'],
  ['ru', '«Порт сегодня открыт всем», — сообщила Служба Безопасности Порта.'],
  ['uk', '«Порт сьогодні відкритий усім», — повідомив Червоний Хрест.'],
  ['uk', '«Порт сьогодні відкритий усім», — повідомила Нова Гавань.'],
  ['tr', 'Liman Bakanlığı, “Liman bugün herkese açık” açıklamasını yaptı.'],
  ['tr', 'Beyaz Saray, “Liman bugün herkese açık” açıklamasını yaptı.'],
])('takes no body for a person (%s): %s', (language, text) => {
  expect(speakerOf(language, text)).toBeNull();
});

// Of whoever speaks for one a name is left.
it.each([
  ['en', '“The port is open today,” said Harbour Bank chief Oda Brandt.', 'Oda Brandt'],
  ['en', '“The port is open today,” said Lunde agency head Oda Brandt.', 'Oda Brandt'],
  ['en', '“The port is open today,” said Oda Brandt of the Harbour Bank.', 'Oda Brandt'],
  ['en', '“The port is open today,” said West Lunde mayor Oda Brandt.', 'Oda Brandt'],
  ['de', '„Der Hafen ist heute offen“, sagte Hafenamtschefin Oda Brandt.', 'Oda Brandt'],
  ['it', '«Il porto è aperto», ha detto il ministro degli Esteri Ole Dahl.', 'Ole Dahl'],
  ['fr', '« Le port est ouvert », a dit le ministre des Armées Ole Dahl.', 'Ole Dahl'],
  ['el', '«Το λιμάνι είναι ανοιχτό», είπε ο υπουργός Εξωτερικών Όλε Νταλ.', 'Όλε Νταλ'],
  ['da', '»Havnen er åben i dag«, siger havneminister Troels Lund Dahl.', 'Troels Lund Dahl'],
  ['nl', '„De haven is open vandaag”, zegt Oda Brandt van de Universiteit Lunde.', 'Oda Brandt'],
  ['pl', 'Rzecznik Kancelarii Portu Ole Dahl powiedział: „Port jest dziś otwarty”.', 'Ole Dahl'],
  ['ru', '«Порт сегодня открыт всем», — сообщил глава Службы Порта Оле Даль.', 'Оле Даль'],
  ['uk', '«Порт сьогодні відкритий усім», — сказала Ольга Рудий.', 'Ольга Рудий'],
  ['tr', 'Liman Bakanı Ole Dahl, “Liman bugün herkese açık” dedi.', 'Ole Dahl'],
])('names who speaks for one (%s): %s', (language, text, name) => {
  expect(speakerOf(language, text)).toBe(name);
});
